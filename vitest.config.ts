import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{packages,apps,tests,scripts}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/out/**', '**/.next*/**'],
    // Tests of the server start real servers on loopback.
    testTimeout: 20_000,
  },
})
