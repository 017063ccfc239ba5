import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{packages,apps,tests,scripts}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/out/**', '**/.next*/**'],
    // A worker keeps its modules from file to file, which makes a run many times quicker. So a test that changes what is
    // global (clock, services) sets it before each use and puts it back.
    isolate: false,
    // Also on two cores, where one worker would leave the other idle while it waits for servers and databases.
    maxWorkers: '100%',
    // Tests of the server start real servers on loopback.
    testTimeout: 20_000,
    // Measured with --coverage: where a wrong branch would give a student a wrong score.
    coverage: {
      provider: 'v8',
      include: ['packages/assessment/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/testing/**'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'tests/results/coverage',
      thresholds: { 'packages/assessment/src/**': { branches: 100 } },
    },
  },
})
