import { defineConfig } from 'vitest/config'

/** The crash trials: processes are killed and started again, one trial at a time. */
export default defineConfig({
  test: {
    globalSetup: ['test/support/global.ts'],
    include: ['test/faults/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
})
