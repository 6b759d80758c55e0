import { describe, expect, it } from 'vitest'
import { countEndToEnd, countUnit } from '../../scripts/setup/tally.mjs'

describe('the closing line of a test run', () => {
  it('counts the tests of vitest that passed and failed', () => {
    const report = {
      numPassedTests: 2,
      testResults: [
        {
          status: 'failed',
          assertionResults: [{ status: 'passed' }, { status: 'failed' }, { status: 'failed' }],
        },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    }

    expect(countUnit(JSON.stringify(report))).toEqual({ passed: 2, failed: 2 })
  })

  it('counts a test file that could not be loaded as a failure', () => {
    const report = { numPassedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] }

    expect(countUnit(JSON.stringify(report))).toEqual({ passed: 0, failed: 1 })
  })

  it('counts the tests of Playwright, and errors outside any test', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [{ message: 'no such file' }] }

    expect(countEndToEnd(JSON.stringify(report))).toEqual({ passed: 6, failed: 2 })
  })
})
