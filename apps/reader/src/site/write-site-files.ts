import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { locales } from '@karda/i18n'
import { buildEnvironment } from '../environment/build-environment.ts'
import { sitemapXml } from '../sitemap/sitemap-xml.ts'
import { allowInlineScripts } from './allow-inline-scripts.ts'
import { dropStylePreloads } from './drop-style-preloads.ts'
import { inlineBuildManifest } from './inline-build-manifest.ts'
import { putOffFramework } from './put-off-framework.ts'
import { sitePages } from './site-pages.ts'
import { trimBuildManifest, UnknownBuildManifestError } from './trim-build-manifest.ts'
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
  const manifest = buildManifest(folder)
  for (const file of globSync('**/*.html', { cwd: folder }).map((name) => join(folder, name))) {
    const page = inlineBuildManifest(readFileSync(file, 'utf8'), manifest)
    writeFileSync(file, allowInlineScripts(putOffFramework(dropStylePreloads(page))))
  }
  // Written for navigation within the framework, which pages that are only read do without.
  rmSync(join(folder, '_next/data'), { recursive: true, force: true })
}

/** What the framework has to know of pages, of which it never leads from one to another by itself. */
function buildManifest(folder: string): string {
  const [file] = globSync('_next/static/*/_buildManifest.js', { cwd: folder })
  if (file === undefined) throw new UnknownBuildManifestError()
  const trimmed = trimBuildManifest(readFileSync(join(folder, file), 'utf8'), (route) =>
    route.endsWith('/quiz'),
  )
  return `${trimmed};self.__SSG_MANIFEST=new Set;self.__MIDDLEWARE_MATCHERS=[]`
}
