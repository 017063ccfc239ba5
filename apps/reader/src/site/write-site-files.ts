import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { locales } from '@karda/i18n'
import { buildEnvironment } from '../environment/build-environment.ts'
import { sitemapXml } from '../sitemap/sitemap-xml.ts'
import { allowInlineScripts } from './allow-inline-scripts.ts'
import { putOffFramework } from './put-off-framework.ts'
import { sitePages } from './site-pages.ts'
import { trimBuildManifest } from './trim-build-manifest.ts'
import { webManifest } from './web-manifest.ts'

/**
 * Adds to an export what Next's pages cannot be: the site's map, the word to robots, a manifest a language; and of
 * what Next wrote into its pages lets each page's policy allow the inline scripts, and puts the other scripts off.
 */
export function writeSiteFiles(folder: string): void {
  const { baseAddress } = buildEnvironment(process.env)
  writeFileSync(join(folder, 'sitemap.xml'), sitemapXml(sitePages(), baseAddress))
  writeFileSync(
    join(folder, 'robots.txt'),
    `User-agent: *\nAllow: /\n\nSitemap: ${baseAddress}/sitemap.xml\n`,
  )
  for (const { code } of locales) {
    writeFileSync(
      join(folder, code, 'manifest.webmanifest'),
      `${JSON.stringify(webManifest(code), null, 2)}\n`,
    )
  }
  for (const file of globSync('**/*.html', { cwd: folder }).map((name) => join(folder, name))) {
    writeFileSync(file, allowInlineScripts(putOffFramework(readFileSync(file, 'utf8'))))
  }
  for (const file of globSync('_next/static/*/_buildManifest.js', { cwd: folder })) {
    const script = readFileSync(join(folder, file), 'utf8')
    const trimmed = trimBuildManifest(script, (route) => route.endsWith('/quiz'))
    // The two small ones come along, as a request costs more than they hold; `putOffFramework` leaves them out.
    const others = ['_ssgManifest.js', '_clientMiddlewareManifest.js'].map((name) =>
      readFileSync(join(folder, dirname(file), name), 'utf8'),
    )
    writeFileSync(join(folder, file), [trimmed, ...others].join(';\n'))
  }
  // Written for navigation within the framework, which pages that are only read do without.
  rmSync(join(folder, '_next/data'), { recursive: true, force: true })
}
