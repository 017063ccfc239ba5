import { describe, expect, it } from 'vitest'
import { trimBuildManifest, UnknownBuildManifestError } from './trim-build-manifest.ts'

const manifest = {
  __rewrites: { afterFiles: [] },
  '/': ['a.js'],
  '/[lang]/[story]': ['b.js'],
  '/[lang]/[story]/quiz': ['c.js'],
  sortedPages: ['/', '/_app', '/_error', '/[lang]/[story]', '/[lang]/[story]/quiz'],
}
const script = `self.__BUILD_MANIFEST = ${JSON.stringify(manifest)};self.__BUILD_MANIFEST_CB && self.__BUILD_MANIFEST_CB()`

describe('trimBuildManifest', () => {
  it('keeps the hydrated pages, and what the framework needs besides', () => {
    expect(trimBuildManifest(script, (route) => route.endsWith('/quiz'))).toBe(
      'self.__BUILD_MANIFEST={"__rewrites":{"afterFiles":[]},"/[lang]/[story]/quiz":["c.js"],' +
        '"sortedPages":["/_app","/_error","/[lang]/[story]/quiz"]}',
    )
  })

  it('refuses a manifest of another form', () => {
    expect(() => trimBuildManifest('self.pages = []', () => true)).toThrow(UnknownBuildManifestError)
  })
})
