import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{packages,apps,tests,scripts}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/out/**', '**/.next*/**'],
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
