import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{shared,electron,renderer,scripts,faults}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    // All cores: left to itself it spares one, which of two is half.
    maxWorkers: availableParallelism(),
    reporters: ['default'],
  },
})
