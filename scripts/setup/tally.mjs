import fs from 'node:fs'
import { inProject } from './project.mjs'

/** Where a test run leaves its reports. */
export const reportFolder = inProject('.cache', 'reports')
export const unitReport = inProject('.cache', 'reports', 'unit.json')
/** One for each share of the journeys that runs beside the others. */
export const endToEndReports = [1, 2].map((share) => inProject('.cache', 'reports', `e2e-${share}.json`))

/** @typedef {{ passed: number, failed: number }} Count */

/** The counts of vitest's JSON report; a file that could not even be loaded is one failure. @param {string} json @returns {Count} */
export function countUnit(json) {
  /** @type {{ numPassedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} */
  const report = JSON.parse(json)
  const failed = report.testResults.map(({ status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed').length
    return status === 'failed' ? Math.max(1, tests) : tests
  })
  return { passed: report.numPassedTests, failed: failed.reduce((sum, each) => sum + each, 0) }
}

/** The counts of Playwright's JSON report; what passed only at a second try has passed. @param {string} json @returns {Count} */
export function countEndToEnd(json) {
  /** @type {{ stats: { expected: number, unexpected: number, flaky: number }, errors?: unknown[] }} */
  const { stats, errors } = JSON.parse(json)
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + (errors?.length ?? 0) }
}

/**
 * All tests of the last run. A run that failed without a failed test (types, lint, set-up …) counts as one failure, so
 * that the line never says “0 failed” of a run that did.
 * @param {boolean} ok
 * @returns {Count}
 */
export function countAll(ok) {
  const counts = [
    count(unitReport, countUnit),
    ...endToEndReports.map((report) => count(report, countEndToEnd)),
  ]
  const passed = counts.reduce((sum, each) => sum + each.passed, 0)
  const failed = counts.reduce((sum, each) => sum + each.failed, 0)
  return { passed, failed: ok ? failed : Math.max(1, failed) }
}

/** @param {string} file @param {(json: string) => Count} read @returns {Count} */
function count(file, read) {
  return fs.existsSync(file) ? read(fs.readFileSync(file, 'utf8')) : { passed: 0, failed: 0 }
}
