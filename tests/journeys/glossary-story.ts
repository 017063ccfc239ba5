import { expect, type Locator, type Page } from '@playwright/test'

/** A story page with its glossary, as a journey moves through it. */
export interface GlossaryStory {
  page: Page
  /** A term that stands at the story's beginning. */
  term: string
  /** Its first mark. */
  mark: Locator
  card: Locator
  /** The mark that follows, of another term, and its card. */
  otherMark: Locator
  otherCard: Locator
}

/** Opens a story at an address, with the second and the third of its marked words: each has another beside it. */
export async function openStory(page: Page, address: string): Promise<GlossaryStory> {
  await page.goto(address)
  const targets = await page
    .locator('[data-segment] button')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('popovertarget') ?? ''))
  const [, term = '', otherTerm = ''] = targets.map((target) => target.replace(/^card-/, ''))
  return {
    page,
    term,
    mark: markOf(page, term),
    card: page.locator(`[data-term="${term}"]`),
    otherMark: markOf(page, otherTerm),
    otherCard: page.locator(`[data-term="${otherTerm}"]`),
  }
}

function markOf(page: Page, name: string): Locator {
  return page.locator(`[data-segment] button[popovertarget="card-${name}"]`).first()
}

/** Whether a screen reader is told that the mark's card is open. */
export async function isSaidToBeExpanded({ page, mark }: GlossaryStory): Promise<boolean> {
  const session = await page.context().newCDPSession(page)
  try {
    const { root } = await session.send('DOM.getDocument')
    const selector = `button[popovertarget="${await mark.getAttribute('popovertarget')}"]`
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
    const { nodes } = await session.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false })
    const expanded = nodes[0]?.properties?.find(({ name }) => name === 'expanded')
    return expanded?.value.value === true
  } finally {
    await session.detach()
  }
}

/** The card shows all that it is to say, each part in its own language. */
export async function expectWholeCard({ card }: GlossaryStory, language: string): Promise<void> {
  const otherLanguage = language === 'hy' ? 'en' : 'hy'
  await expect(card).toBeVisible()
  await expect(card).toHaveAttribute('lang', language)
  await expect(card.locator('[id$=headword]')).toHaveText(/\p{L}/u)
  await expect(card.locator('dd').first()).toHaveText(/\p{L}/u)
  await expect(card).toContainText(/(\S+\s+){8}/)
  await expect(card.locator(`dd [lang=${otherLanguage}]`)).toHaveText(
    otherLanguage === 'hy' ? /\p{Script=Armenian}/u : /\p{Script=Latin}/u,
  )
}

/** The card is shut and the keyboard's place is on its mark again. */
export async function expectClosedWithFocusOnMark({ mark, card }: GlossaryStory): Promise<void> {
  await expect(card).toBeHidden()
  await expect(mark).toBeFocused()
}
