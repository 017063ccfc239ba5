import { availableParallelism } from 'node:os'
import type { NextConfig } from 'next'

/**
 * `next start` refuses an exported build, so the bench that compares the two servers builds without the export.
 */
const isServed = process.env.READER_SERVED === '1'

const config: NextConfig = {
  ...(isServed ? { distDir: '.next-served' } : { output: 'export' }),
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  experimental: {
    // One file for all pages would bring each of them the styles of the others; many small ones cost more headers than
    // they save. A request costs some 500 bytes, which are several kB of styles before they are compressed.
    cssChunking: { type: 'graph', requestCost: 16_000 },
    // There is one router: no page has to be told which addresses belong to another.
    clientRouterFilter: false,
    // Pages are drawn on every core: the process that Next leaves one to only waits for them.
    cpus: availableParallelism(),
  },
  transpilePackages: ['@karda/article-content', '@karda/i18n', '@karda/ui'],
  // Types are checked by `tsc` for every package at once.
  typescript: { ignoreBuildErrors: true },
}

export default config
