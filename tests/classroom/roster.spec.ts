import { expect, type Page } from '@playwright/test'
import { test } from './classroom-test.ts'
import { openClass } from './open-class.ts'
import { send } from './teacher.ts'

test('the names of students never leave the teacher’s device', async ({ page }) => {
  const { path } = await openClass(page, 'en', 3)
  const sent: string[] = []
  page.on('request', (request) => {
    sent.push(decodeURIComponent(request.url()), request.postDataBuffer()?.toString() ?? '')
  })
  await page.goto(path)
  const names = page.locator('#roster tbody input')
  await names.first().fill('Անի Սարգսյան')
  const aliases = await page.locator('#roster tbody th').allTextContents()
  const file = `alias;name\n${aliases[2]};=Aram\nNare Petrosyan\n`
  await page.locator('#roster input[type=file]').setInputFiles({
    name: 'names.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(file),
  })
  const known = ['Nare Petrosyan', '', '=Aram']
  await expect(names.first()).toHaveValue('Nare Petrosyan')
  await names.nth(1).fill('Անի Սարգսյան')
  known[1] = 'Անի Սարգսյան'
  await send(page, 'Rename')
  await page.reload()
  for (const [index, name] of known.entries()) await expect(names.nth(index)).toHaveValue(name)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Store in a file' }).click()
  const stream = await (await download).createReadStream()
  const stored = Buffer.concat(await stream.toArray()).toString()
  expect(stored).toContain(`"${aliases[2]}","'=Aram"`)
  expect(stored).toContain('"Անի Սարգսյան"')

  await page.getByRole('button', { name: 'Clear the names from this device' }).click()
  await page.getByRole('button', { name: 'Yes, clear all names' }).click()
  await expect(names.first()).toHaveValue('')
  await page.reload()
  await expect(names.nth(1)).toHaveValue('')

  await names.first().fill('Անի Սարգսյան')
  const classId = path.split('/').at(-2) ?? ''
  await page.goto(`/en/class/?erased=${classId}`)
  expect(await classesWithNames(page)).toEqual([classId])
  await page.goto(path)
  await page
    .locator('#name-to-erase')
    .fill((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')
  await send(page, 'Erase the class')
  await expect.poll(() => classesWithNames(page)).toEqual([])
  expect(sent.length).toBeGreaterThan(10)
  for (const name of ['Սարգսյան', 'Petrosyan', 'Aram']) {
    expect(sent.filter((text) => text.includes(name))).toEqual([])
  }
})

/** The classes whose students' names the page's browser keeps. */
function classesWithNames(page: Page): Promise<unknown[]> {
  return page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('karda-roster', 1)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const listing = opening.result.transaction('names').objectStore('names').getAllKeys()
          listing.onsuccess = () => resolve(listing.result)
          opening.result.close()
        }
      }),
  )
}
