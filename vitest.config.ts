import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{shared,electron,renderer,scripts,faults}/**/*.test.{ts,tsx}'],
    // For laws of a thousand runs on a busy machine; nothing here is timed.
    testTimeout: 60_000,
    // All cores: left to itself it spares one, which of two is half.
    maxWorkers: availableParallelism(),
    reporters: ['default'],
  },
})
