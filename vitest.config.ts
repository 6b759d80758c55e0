import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{shared,electron,renderer,scripts,faults}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    reporters: ['default'],
  },
})
