import { expect, test } from '@playwright/test'
import { ask } from './ask.ts'

const choices = [
  { asks: 'hy', location: '/hy/' },
  { asks: 'hyw', location: '/hy/' },
  { asks: 'en-US,en;q=0.9', location: '/en/' },
  { asks: 'fr;q=0.9,hy;q=0.8,en;q=0.1', location: '/hy/' },
]

for (const { asks, location } of choices) {
  test(`a visitor who asks for “${asks}” is led from the root to ${location}`, async () => {
    const { status, headers } = await ask({ path: '/', headers: { 'accept-language': asks } })
    expect(status).toBe(302)
    expect(headers).toMatchObject({ location, vary: expect.stringContaining('Accept-Language') })
  })
}

for (const asks of ['fr', '*', '']) {
  test(`a visitor who asks for “${asks}” gets the choice of languages`, async () => {
    const { status, body } = await ask({ path: '/', headers: { 'accept-language': asks } })
    expect(status).toBe(200)
    expect(body.toString()).toContain('href="/hy/"')
    expect(body.toString()).toContain('href="/en/"')
  })
}

const missing = [
  { path: '/en/nothing/', asks: 'hy', languages: ['en'] },
  { path: '/hy/nothing/', asks: 'en', languages: ['hy'] },
  { path: '/nothing', asks: 'hy', languages: ['hy'] },
  { path: '/nothing', asks: 'en', languages: ['en'] },
  { path: '/nothing', asks: 'fr', languages: ['en', 'hy'] },
]

for (const { path, asks, languages } of missing) {
  const spoken = languages.join(', ')
  test(`a visitor who asks for “${asks}” is told in “${spoken}” that there is no page at ${path}`, async () => {
    const { status, headers, body } = await ask({ path, headers: { 'accept-language': asks } })
    const sections = [...body.toString().matchAll(/<section [^>]*lang="(\w+)"/g)].map(([, code]) => code)
    expect(status).toBe(404)
    expect(headers['content-language']).toBe(spoken)
    expect(sections).toEqual(languages)
  })
}

for (const path of ['/en/not-found/', '/404/', '/404.html']) {
  test(`${path} is not a page of its own`, async () => {
    expect((await ask({ path })).status).toBe(404)
  })
}
