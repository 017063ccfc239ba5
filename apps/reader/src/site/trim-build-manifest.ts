import { runInNewContext } from 'node:vm'

/**
 * Takes out of the framework's manifest of pages every page but the hydrated ones: it is there to lead from page to page
 * without loading a document, which ours never do. `script` is the text of `_buildManifest.js`.
 */
export function trimBuildManifest(script: string, isHydrated: (route: string) => boolean): string {
  const window: { __BUILD_MANIFEST?: Record<string, unknown> & { sortedPages?: string[] } } = {}
  runInNewContext(script, { self: window })
  const manifest = window.__BUILD_MANIFEST
  if (!manifest?.sortedPages) throw new UnknownBuildManifestError()
  const { sortedPages, ...rest } = manifest
  const isKept = (key: string) => !key.startsWith('/') || key.startsWith('/_') || isHydrated(key)
  const trimmed = {
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => isKept(key))),
    sortedPages: sortedPages.filter(isKept),
  }
  return `self.__BUILD_MANIFEST=${JSON.stringify(trimmed)}`
}

/** The framework writes its manifest in another form than the one that is known here; only an upgrade brings that about. */
export class UnknownBuildManifestError extends Error {
  override readonly name = 'UnknownBuildManifestError'
  override readonly message = 'The framework’s manifest of pages lists no pages.'
}
