import { expect, it } from 'vitest'
import { ownArguments, readStartSwitches } from '../../../electron/shell/startSwitches'

it('takes a library and files, relative to where the program was started', () => {
  expect(readStartSwitches(['--library=稿', '总结.zhangfa', '--no-sandbox', '/a/b.txt'], '/home/w')).toEqual({
    library: '/home/w/稿',
    files: ['/home/w/总结.zhangfa', '/a/b.txt'],
  })
})

it('takes nothing from an empty start', () => {
  expect(readStartSwitches([], '/home/w')).toEqual({ files: [] })
})

it('hands all that follows --cli to the command line', () => {
  expect(readStartSwitches(['--no-sandbox', '--cli', 'read', 'a.txt', '--json'], '/')).toEqual({
    files: [],
    cli: ['read', 'a.txt', '--json'],
  })
})

it.each([
  [['electron', '--inspect=0', '.', 'a.txt'], false, ['--inspect=0', 'a.txt']],
  [['electron', '--no-sandbox', '/program'], false, ['--no-sandbox']],
  [['zhangfa', 'a.txt'], true, ['a.txt']],
])('drops what names the program itself from %j', (argv, isPackaged, args) => {
  expect(ownArguments(argv, isPackaged)).toEqual(args)
})
