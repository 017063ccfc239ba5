import type { SitePageVersions } from '../site/site-pages.ts'

/** The site's map with the languages of each page, after sitemaps.org and Google's `xhtml:link` alternates. */
export function sitemapXml(pages: readonly SitePageVersions[], baseAddress: string): string {
  const entries = pages.flatMap((page) =>
    page.versions.map(({ address }) => entryXml(page, address, baseAddress)),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`
}

function entryXml(page: SitePageVersions, address: string, baseAddress: string): string {
  const alternates = [
    ...page.versions.map((version) => ({ language: version.locale, address: version.address })),
    { language: 'x-default', address: page.fallbackAddress },
  ]
  const links = alternates.map(
    (alternate) =>
      `<xhtml:link rel="alternate" hreflang="${alternate.language}" href="${escapeXml(baseAddress + alternate.address)}"/>`,
  )
  const modified = page.modified ? `<lastmod>${page.modified}</lastmod>` : ''
  return `<url><loc>${escapeXml(baseAddress + address)}</loc>${modified}${links.join('')}</url>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
