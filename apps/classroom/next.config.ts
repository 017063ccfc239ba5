import type { NextConfig } from 'next'

const config: NextConfig = {
  trailingSlash: true,
  // The server of this app corrects addresses itself; what a form sends must not be redirected.
  skipTrailingSlashRedirect: true,
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  // The server compresses what it sends.
  compress: true,
  transpilePackages: [
    '@karda/article-content',
    '@karda/assessment',
    '@karda/database',
    '@karda/i18n',
    '@karda/ui',
  ],
  // The server opens these once, for itself and for the pages.
  serverExternalPackages: ['better-auth', 'kysely', 'pg', 'pg-cursor', 'pino'],
  // Types are checked by `tsc` for every package at once.
  typescript: { ignoreBuildErrors: true },
}

export default config
