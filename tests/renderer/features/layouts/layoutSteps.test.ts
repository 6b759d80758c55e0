import { expect, it } from 'vitest'
import { beginSteps, redoStep, takeStep, undoStep } from '../../../../renderer/features/layouts/layoutSteps'
import { ownLayout } from '../../../support/layouts'

const office = ownLayout()
const pitched = (linePitch: number) => ({ ...office, linePitch })

it('takes letters typed one after another in a field for one step', () => {
  const typed = [500, 560, 580].reduce(
    (steps, pitch) => takeStep(steps, pitched(pitch), 'linePitch'),
    beginSteps(office),
  )

  expect(undoStep(typed).present).toBe(office)
  expect(redoStep(undoStep(typed)).present.linePitch).toBe(580)
})

it('begins another step in another field, and after a step back', () => {
  const first = takeStep(beginSteps(office), pitched(560), 'linePitch')
  const second = takeStep(first, { ...pitched(560), name: '新' }, 'name')

  expect(undoStep(second).present).toEqual(pitched(560))
  const again = takeStep(undoStep(second), pitched(580), 'linePitch')
  expect(again.undone).toEqual([])
  expect(undoStep(again).present).toEqual(pitched(560))
})

it('stays where there is nothing to go back or on to', () => {
  const steps = beginSteps(office)

  expect(undoStep(steps).present).toBe(office)
  expect(redoStep(steps).present).toBe(office)
})
