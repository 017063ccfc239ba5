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
  transpilePackages: ['@karda/article-content', '@karda/i18n', '@karda/ui'],
  // Types are checked by `tsc` for every package at once.
  typescript: { ignoreBuildErrors: true },
}

export default config
