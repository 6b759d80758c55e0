import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentPolicy, fillPage } from '../../../electron/shell/contentPolicy'
import { isGranted, isOwnAddress, isPage } from '../../../electron/shell/ownAddress'
import { findPageFile } from '../../../electron/shell/pageFiles'

const root = resolve('/program/out/renderer')

describe('the content policy', () => {
  const policy = new Map(
    contentPolicy('abc')
      .split('; ')
      .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  )

  it('allows nothing that it does not name', () => {
    expect(policy.get('default-src')).toBe("'none'")
    expect(policy.get('script-src')).toBe("'self'")
    expect(policy.get('style-src')).toBe("'self' 'nonce-abc'")
    for (const name of ['base-uri', 'form-action', 'frame-ancestors']) expect(policy.get(name)).toBe("'none'")
  })

  it('lets no text become code and no other address in', () => {
    expect(contentPolicy('abc')).not.toMatch(/unsafe|\*|http/)
  })
})

it('writes language and nonce into the page', () => {
  const page = fillPage('<!doctype html>\n<html lang="zh-CN" dir="ltr">\n  <head>\n  </head></html>', {
    language: 'en',
    nonce: 'abc',
  })

  expect(page).toContain('<html lang="en">')
  expect(page).toContain('<meta property="csp-nonce" nonce="abc" content="abc" />')
})

describe('the files of the page', () => {
  it('finds files inside the folder', () => {
    expect(findPageFile('app://zhangfa/assets/a%20b.js?v=1#x', root)).toEqual({
      file: resolve(root, 'assets/a b.js'),
      type: 'text/javascript; charset=utf-8',
    })
  })

  it.each([
    'app://zhangfa/..%2f..%2fpackage.json',
    'app://zhangfa/assets/..%2F..%2F..%2Fetc%2Fpasswd.json',
    'app://zhangfa/..%5c..%5cpackage.json',
    'app://zhangfa/%2e%2e%2f..%2frenderer-secret.json',
    'app://zhangfa/',
    'app://other/index.html',
    'https://zhangfa/index.html',
    'file:///etc/passwd',
  ])('refuses %s', (address) => {
    expect(findPageFile(address, root)).toEqual({ status: 403 })
  })

  it.each(['app://zhangfa/%', 'app://zhangfa/a%00.js', 'nonsense'])('does not understand %s', (address) => {
    expect(findPageFile(address, root)).toEqual({ status: 400 })
  })

  it.each(['app://zhangfa/main.ts', 'app://zhangfa/../../package'])('has no %s', (address) => {
    expect(findPageFile(address, root)).toEqual({ status: 404 })
  })

  it('keeps what a browser takes for a climb inside the folder', () => {
    expect(findPageFile('app://zhangfa/../../package.json', root)).toMatchObject({
      file: resolve(root, 'package.json'),
    })
  })
})

describe('addresses', () => {
  it.each([
    ['app://zhangfa/index.html', true],
    ['app://zhangfa', true],
    ['app://zhangfa.example.com/', false],
    ['app://other/', false],
    ['https://example.com/', false],
    ['file:///etc/passwd', false],
    ['data:text/html,x', false],
    ['ws://localhost', false],
    ['devtools://devtools/', false],
  ])('loads %s: %s', (address, is) => {
    expect(isOwnAddress(address)).toBe(is)
  })

  it.each([
    ['app://zhangfa/index.html', true],
    ['app://zhangfa/index.html#draft', true],
    ['app://zhangfa/other.html', false],
    ['app://zhangfa/index.html.evil', false],
    ['about:blank', false],
    ['', false],
  ])('answers requests of %s: %s', (address, is) => {
    expect(isPage(address)).toBe(is)
  })

  it('grants the names of fonts to the page and nothing else to anyone', () => {
    expect(isGranted('local-fonts', 'app://zhangfa')).toBe(true)
    expect(isGranted('local-fonts', 'https://example.com')).toBe(false)
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'usb',
    ])
      expect(isGranted(permission, 'app://zhangfa')).toBe(false)
  })
})
