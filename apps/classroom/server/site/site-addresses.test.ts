import { describe, expect, it } from 'vitest'
import { siteAddresses } from './site-addresses.ts'

const entry = { identity: { hash: 'a'.repeat(22), size: 1 } }

describe('siteAddresses', () => {
  const { fileByPath, rightPathByPath } = siteAddresses({
    files: {
      '/index.html': entry,
      '/404.html': entry,
      '/404/index.html': entry,
      '/en/index.html': entry,
      '/en/not-found/index.html': entry,
      '/robots.txt': { ...entry, br: { hash: 'b'.repeat(22), size: 1 } },
    },
  })

  it('serves an index page at its folder and any other file at its name', () => {
    expect([...fileByPath.keys()].sort()).toEqual(['/', '/en/', '/robots.txt'])
  })

  it('leads other spellings to the page', () => {
    expect(Object.fromEntries(rightPathByPath)).toEqual({
      '/index.html': '/',
      '/en': '/en/',
      '/en/index.html': '/en/',
    })
  })

  it('gives each representation a file and a strong entity tag of its own', () => {
    expect(fileByPath.get('/robots.txt')?.representations.get('br')).toEqual({
      file: '/robots.txt.br',
      size: 1,
      entityTag: `"${'b'.repeat(22)}"`,
    })
    expect(fileByPath.get('/robots.txt')?.representations.get('identity')?.file).toBe('/robots.txt')
    expect(fileByPath.get('/robots.txt')?.representations.has('gzip')).toBe(false)
  })
})
