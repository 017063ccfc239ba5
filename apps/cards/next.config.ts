import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'export',
  serverExternalPackages: ['fontkit', 'sharp'],
  transpilePackages: ['@karda/article-content', '@karda/i18n', '@karda/ui'],
  // `pnpm check` checks the types of the whole project.
  typescript: { ignoreBuildErrors: true },
}

export default config
