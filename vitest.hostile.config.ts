import { defineConfig } from 'vitest/config'

/** The hostile trials: a service among hosts that mean it harm, one trial at a time. */
export default defineConfig({
  test: {
    globalSetup: ['test/support/global.ts'],
    include: ['test/hostile/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
