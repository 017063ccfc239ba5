import { describe, expect, it } from 'vitest'
import { inlineBuildManifest, MissingInlineScriptError } from './inline-build-manifest.ts'

const files =
  '<script src="/_next/static/x/_buildManifest.js" defer=""></script>' +
  '<script src="/_next/static/x/_ssgManifest.js" defer=""></script>' +
  '<script src="/_next/static/x/_clientMiddlewareManifest.js" defer=""></script>'
const inline = '<script>(globalThis["TURBOPACK"] || []).push({})</script>'
const chunk = '<script src="/_next/static/chunks/a.js" defer=""></script>'

describe('inlineBuildManifest', () => {
  it('writes the manifest before what the inline script notes, and asks for none of its files', () => {
    expect(inlineBuildManifest(inline + chunk + files, "self.pages=['$&']")).toBe(
      `<script>self.pages=['$&'];(globalThis["TURBOPACK"] || []).push({})</script>${chunk}`,
    )
  })

  it('leaves a page that asks for no manifest', () => {
    expect(inlineBuildManifest(inline, 'self.pages=[]')).toBe(inline)
  })

  it('refuses a page that has nowhere to write it', () => {
    expect(() => inlineBuildManifest(chunk + files, 'self.pages=[]')).toThrow(MissingInlineScriptError)
  })
})
