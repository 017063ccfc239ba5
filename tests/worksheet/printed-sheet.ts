import type { Page } from '@playwright/test'
import { readPdf } from '../pdf/read-pdf.ts'

/** The papers for which sheets are made. */
export const papers = ['A4', 'Letter'] as const

/** Prints the page that is open and reads the text of each sheet of paper, in lines. */
export async function printSheet(page: Page, paper: (typeof papers)[number]): Promise<string[][]> {
  await page.evaluate(() => document.fonts.ready)
  const texts = await readPdf(await page.pdf({ format: paper }))
  return texts.map((text) => text.split(/\r?\n/).map((line) => line.trim()))
}
