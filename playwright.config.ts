import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/e2e',
  // One program at a time: each launch is a whole Electron.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // A busy checking machine may be too slow once; what fails twice has failed.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  outputDir: 'test-results',
})
