import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { writeFixtureExports } from '../server/testing/fixture-exports.ts'
import { assembleSite } from './assemble-site.ts'
import { contentHash } from './content-hash.ts'
import { listFiles } from './list-files.ts'
import { manifestFileOf, siteManifestSchema } from './site-manifest.ts'

async function readManifest(siteFolder: string) {
  return siteManifestSchema.parse(JSON.parse(await readFile(manifestFileOf(siteFolder), 'utf8')))
}

describe('assembleSite', () => {
  it('puts the reader and the cards into one folder that a static host can serve', async () => {
    const exports = await writeFixtureExports()
    expect(await assembleSite(exports)).toMatchObject({ kind: 'assembled', files: 16 })
    const files = await listFiles(exports.siteFolder)
    expect(files).toContain('/en/armenia-csto/index.html')
    expect(files).toContain('/cards/en/armenia-csto/full.png')
  })

  it('leaves out hidden files and everything of the cards that is not a picture', async () => {
    const exports = await writeFixtureExports()
    await assembleSite(exports)
    const files = await listFiles(exports.siteFolder)
    expect(files).not.toContain('/.hidden')
    expect(files).not.toContain('/cards/en/armenia-csto/full.txt')
    expect(await readFile(join(exports.siteFolder, 'index.html'), 'utf8')).toContain('Choose a language')
  })

  it('writes smaller copies that unpack to the same bytes', async () => {
    const exports = await writeFixtureExports()
    await assembleSite(exports)
    const page = join(exports.siteFolder, 'en/index.html')
    const content = await readFile(page)
    const brotli = await readFile(`${page}.br`)
    const gzip = await readFile(`${page}.gz`)
    expect(brotli.length).toBeLessThan(content.length)
    expect(brotliDecompressSync(brotli)).toEqual(content)
    expect(gunzipSync(gzip)).toEqual(content)
  })

  it('writes no copy of pictures and fonts, nor one that would not be smaller', async () => {
    const exports = await writeFixtureExports()
    await assembleSite(exports)
    const compressed = (await listFiles(exports.siteFolder)).filter((file) => /\.(br|gz)$/.test(file))
    expect(compressed).toContain('/icons/icon.svg.br')
    expect(compressed.filter((file) => /png|woff2|tiny/.test(file))).toEqual([])
  })

  it('names every representation by a hash of its own bytes', async () => {
    const exports = await writeFixtureExports()
    await assembleSite(exports)
    const { files } = await readManifest(exports.siteFolder)
    const page = join(exports.siteFolder, 'en/index.html')
    expect(files['/en/index.html']?.identity.hash).toBe(contentHash(await readFile(page)))
    expect(files['/en/index.html']?.br?.hash).toBe(contentHash(await readFile(`${page}.br`)))
    expect(files['/en/index.html']?.gzip?.hash).toBe(contentHash(await readFile(`${page}.gz`)))
    expect(Object.keys(files['/tiny.txt'] ?? {})).toEqual(['identity'])
  })

  it('serves the same files, but pages without their policy, which the server sends', async () => {
    const exports = await writeFixtureExports()
    await assembleSite(exports)
    expect(await listFiles(exports.servedFolder)).toEqual(await listFiles(exports.siteFolder))
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"/>`
    const page = await readFile(join(exports.siteFolder, 'en/index.html'), 'utf8')
    expect(page).toContain(policy)
    const served = join(exports.servedFolder, 'en/index.html')
    expect(await readFile(served, 'utf8')).toBe(page.replace(policy, ''))
    expect(brotliDecompressSync(await readFile(`${served}.br`))).toEqual(await readFile(served))
    const manifests = [await readManifest(exports.siteFolder), await readManifest(exports.servedFolder)]
    const hashes = manifests.map(({ files }) => files['/en/index.html']?.identity.hash)
    expect(hashes).toEqual([contentHash(Buffer.from(page)), contentHash(await readFile(served))])
    expect(manifests[1]?.files['/tiny.txt']).toEqual(manifests[0]?.files['/tiny.txt'])
  })

  it('remembers which inline scripts a served page was allowed', async () => {
    const exports = await writeFixtureExports()
    const hash = `'sha256-${'a'.repeat(43)}='`
    const policy = `script-src 'self' ${hash}`
    const page = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`
    await writeFile(join(exports.readerExport, 'en/index.html'), page)
    await assembleSite(exports)
    const { files } = await readManifest(exports.servedFolder)
    expect(files['/en/index.html']?.inlineScripts).toEqual([hash])
    expect(files['/hy/index.html']).not.toHaveProperty('inlineScripts')
  })

  it('keeps the manifest out of the served folder', async () => {
    const exports = await writeFixtureExports()
    await assembleSite(exports)
    expect((await listFiles(exports.siteFolder)).filter((file) => file.includes('manifest'))).toEqual([
      '/site.webmanifest',
      '/site.webmanifest.br',
      '/site.webmanifest.gz',
    ])
  })

  it('drops a page that the reader no longer exports, and leaves nothing beside the site', async () => {
    const exports = await writeFixtureExports()
    await assembleSite(exports)
    await rm(join(exports.readerExport, 'en/armenia-csto'), { recursive: true })
    await assembleSite(exports)
    expect(await listFiles(exports.siteFolder)).not.toContain('/en/armenia-csto/index.html')
    expect((await readManifest(exports.siteFolder)).files).not.toHaveProperty(['/en/armenia-csto/index.html'])
    const beside = await readdir(join(exports.siteFolder, '..'))
    expect(beside.sort()).toEqual([
      'cards',
      'reader',
      'served',
      'served-manifest.json',
      'site',
      'site-manifest.json',
    ])
  })

  it('makes the same manifest of the same exports', async () => {
    const exports = await writeFixtureExports()
    await assembleSite(exports)
    const first = await readFile(manifestFileOf(exports.siteFolder), 'utf8')
    await assembleSite(exports)
    expect(await readFile(manifestFileOf(exports.siteFolder), 'utf8')).toBe(first)
  })

  it('names all exports that are missing and keeps the site that stands', async () => {
    const exports = await writeFixtureExports()
    await assembleSite(exports)
    await rm(join(exports.readerExport, '404.html'))
    await rm(exports.cardsExport, { recursive: true })
    const refused = await assembleSite(exports)
    expect(refused).toEqual({
      kind: 'refused',
      problems: [expect.stringContaining('404.html'), expect.stringContaining('build the cards first')],
    })
    expect(await listFiles(exports.siteFolder)).toContain('/404.html')
  })

  it.each(['what?.html', '50%.html', 'page.html.br', 'page.html.gz'])('refuses the name %s', async (name) => {
    const exports = await writeFixtureExports()
    await writeFile(join(exports.readerExport, name), '')
    expect(await assembleSite(exports)).toMatchObject({
      kind: 'refused',
      problems: [expect.stringContaining(name)],
    })
  })
})
