import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectPath } from '../bench/project-path.ts'
import { copyProject } from '../copy/copy-project.ts'
import { startReaderBuild } from '../copy/start-reader-build.ts'
import { addThirdLanguage } from './add-language.ts'
import { languageSwitch, readBuiltPage } from './built-page.ts'

/** Half a minute on a quiet computer, in milliseconds. */
const buildLimit = 300_000

let copy = ''
const page = (path: string) => readBuiltPage(join(copy, 'apps/reader/out'), path)

/** The sentences of the story at a level, as its file has them, without marks. */
function sentencesOf(language: string, level: string): string[] {
  const file = projectPath(`tests/fixtures/third-language/lavash/${language}/${level}.md`)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/\[(.*?)\]\(.*?\)/g, '$1'))
}

describe('a third language, added as folders', () => {
  beforeAll(async () => {
    copy = copyProject('third-language')
    addThirdLanguage(copy)
    await startReaderBuild(copy).done
  }, buildLimit)

  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  it('has a library of its own with the stories that it has', () => {
    const { html, language, title } = page('de')
    expect(language).toBe('de')
    expect(title).toContain('Eine Nachricht für die ganze Klasse')
    expect(html).toContain('href="/de/lavash/"')
    expect(html).toContain('Stand: Samstag, 28. November 2026')
    expect(html).not.toContain('href="/de/armenian-alphabet/')
    expect(page('en').html).not.toContain('href="/en/lavash/"')
  })

  it.each([
    ['full', ''],
    ['plain', 'plain/'],
    ['easy', 'easy/'],
  ])('has the story at the level %s', (level, path) => {
    const { language, segments, alternates, html } = page(`de/lavash/${path}`)
    expect(language).toBe('de')
    expect(segments.map(({ text }) => text)).toEqual(sentencesOf('de', level))
    expect(new Set(segments.map((segment) => segment.language))).toEqual(new Set(['de']))
    expect(alternates).toEqual({
      de: `/de/lavash/${path}`,
      hy: `/hy/lavash/${path}`,
      'x-default': `/de/lavash/${path}`,
    })
    expect(html).toContain('1 Minute Lesezeit')
    expect(html).toContain('content="de_DE"')
  })

  it.each([
    ['de', 'hy'],
    ['hy', 'de'],
  ])('stands beside another, %s before %s, at each level', (first, second) => {
    for (const [level, path] of [
      ['full', ''],
      ['plain', 'plain/'],
      ['easy', 'easy/'],
    ] as const) {
      const { language, segments } = page(`${first}/lavash/${path}with/${second}/`)
      const [ours, theirs] = [sentencesOf(first, level), sentencesOf(second, level)]
      expect(language).toBe(first)
      expect(segments.map((segment) => [segment.language, segment.text])).toEqual(
        ours.flatMap((sentence, index) => [
          [first, sentence],
          [second, theirs[index]],
        ]),
      )
    }
  })

  it('has a glossary, whose words other languages know', () => {
    const { language, html } = page('de/lavash/glossary')
    expect(language).toBe('de')
    expect(html).toContain('Ein dünnes, weiches Brot.')
    expect(html).toContain('Substantiv')
    expect(html).toMatch(/lang="hy"[^>]*>լավաշ/)
    expect(page('hy/lavash/glossary').html).toMatch(/lang="de"[^>]*>Lawasch/)
  })

  it('has a quiz and a worksheet', () => {
    expect(page('de/lavash/quiz').html).toContain('Wo steht Anis Ofen?')
    expect(page('de/lavash/worksheet').html).toContain('Wo steht Anis Ofen?')
    expect(page('de/lavash/worksheet/with/hy/key').html).toContain('Որտե՞ղ է Անիի վառարանը։')
  })

  it('stands in the switch of languages where a page has it, and only there', () => {
    expect(languageSwitch(page('de'), 'Sprache')).toEqual({
      English: '/en/',
      Deutsch: null,
      Հայերեն: '/hy/',
    })
    expect(languageSwitch(page('de/lavash/easy'), 'Sprache')).toEqual({
      Deutsch: null,
      Հայերեն: '/hy/lavash/easy/',
    })
    expect(languageSwitch(page('en/armenian-alphabet'), 'Language')).not.toHaveProperty('Deutsch')
  })

  it('is in the map of the site, each page with its other languages', () => {
    const map = readFileSync(join(copy, 'apps/reader/out/sitemap.xml'), 'utf8')
    const entry = [...map.matchAll(/<url>(.*?)<\/url>/gs)]
      .map(([, text = '']) => text)
      .find((text) => text.includes('<loc>http://localhost:3000/de/lavash/easy/with/hy/</loc>'))
    expect(entry).toContain('hreflang="de" href="http://localhost:3000/de/lavash/easy/with/hy/"')
    expect(entry).toContain('hreflang="hy" href="http://localhost:3000/hy/lavash/easy/with/de/"')
    const german = [...map.matchAll(/<loc>http:\/\/localhost:3000(\/de\/[^<]*)<\/loc>/g)].map(
      ([, path]) => path,
    )
    for (const path of ['/de/', '/de/about/', '/de/lavash/', '/de/lavash/plain/', '/de/lavash/glossary/']) {
      expect(german).toContain(path)
    }
    for (const path of german) expect(page(path ?? '').language).toBe('de')
  })

  it('is offered to who has chosen no language, and spoken where there is no page', () => {
    expect(page('').html).toMatch(/<li lang="de"><a [^>]*href="\/de\/"[^>]*>Deutsch</)
    expect(page('404').html).toContain('Seite nicht gefunden')
    const manifest = readFileSync(join(copy, 'apps/reader/out/de/manifest.webmanifest'), 'utf8')
    expect(JSON.parse(manifest)).toMatchObject({ lang: 'de', start_url: '/de/' })
  })

  it('suits the compiler, to whom it is one more language', { timeout: buildLimit }, () => {
    for (const part of ['article-content', 'assessment', 'ui'].map((name) => `packages/${name}`)) {
      const tsc = projectPath('node_modules/.bin/tsc')
      const { stdout, status } = spawnSync(tsc, ['-p', part], { cwd: copy, encoding: 'utf8' })
      expect(stdout).toBe('')
      expect(status).toBe(0)
    }
  })
})
