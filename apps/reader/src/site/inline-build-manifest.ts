/**
 * Writes the framework's manifest of pages into the inline script of a hydrated page, in place of the three files that the
 * page would ask for: they are small, and a request costs more than they hold. A page without them stays as it is.
 */
export function inlineBuildManifest(html: string, manifest: string): string {
  const withoutFiles = html.replaceAll(manifestFile, '')
  if (withoutFiles === html) return html
  const page = withoutFiles.replace(inlineScript, () => `<script>${manifest};(globalThis["TURBOPACK"]`)
  if (page === withoutFiles) throw new MissingInlineScriptError()
  return page
}

const manifestFile = /<script src="[^"]+\/_(?:build|ssg|clientMiddleware)Manifest\.js" defer=""><\/script>/g

const inlineScript = '<script>(globalThis["TURBOPACK"]'

/** The framework writes no inline script into a page that it hydrates; only an upgrade brings that about. */
export class MissingInlineScriptError extends Error {
  override readonly name = 'MissingInlineScriptError'
  override readonly message = 'A page with the framework’s manifest has no inline script of the framework.'
}
