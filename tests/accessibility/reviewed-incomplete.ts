import type { Finding } from './axe-in-page.ts'

/** Findings of one kind that axe leaves undecided, which a person has looked at and found in order. */
export interface ReviewedFinding {
  rule: string
  /** Which elements: tested against the element's opening tag. */
  element: RegExp
  reason: string
}

/** What was reviewed, with the reason why it is in order; anything undecided that is not here fails. */
export const reviewedIncomplete: readonly ReviewedFinding[] = [
  {
    rule: 'color-contrast',
    element: /^<text class="\w+_(name|water)"/,
    reason: 'A name on a map, which lies over the drawing: in ink, with a rim in the colour of land or sea.',
  },
  {
    rule: 'hidden-content',
    element: /^<a (id="claim-\d+" )?class="\w+_mark" href="[^"]+#claim-\d+"/,
    reason:
      'How a sentence is claimed, while the box above the story is not ticked; checked with the box ticked.',
  },
  {
    rule: 'hidden-content',
    element: /^<div popover="auto" id="card-[\w-]+"/,
    reason: 'A closed card. One is checked open, and all of them where they stand as notes below the text.',
  },
  {
    rule: 'hidden-content',
    element: /^<(h2|span) class="\w+_(heading|number)"/,
    reason: 'The heading and the numbers of the notes, which are checked where the cards stand as notes.',
  },
  {
    rule: 'hidden-content',
    element: /^<button type="button" class="\w+_close" popovertarget="card-/,
    reason:
      'The button that closes a card, where the card is a note and has nothing to close; checked with a card open.',
  },
  {
    rule: 'hidden-content',
    element: /^<li (id="question-[\w-]+" )?class="\w+_question"/,
    reason: 'A question of the quiz that is not shown. All are checked where they stand on the page at once.',
  },
  {
    rule: 'hidden-content',
    element:
      /^<aside id="story"|^<div class="\w+_bar"|^<button type="button" class="\w+_close" popovertarget="story"/,
    reason:
      'The drawer of the story beside a quiz, closed, and what closes it; both are checked with it open.',
  },
  {
    rule: 'hidden-content',
    element: /^<p role="alert" class="[^"]+" data-not-loaded=""/,
    reason: 'What is said where a quiz could not be loaded; checked where it is said.',
  },
  {
    rule: 'hidden-content',
    element: /^<div class="\w+_reach"/,
    reason: 'What opens the drawer, where the story stands beside the questions; checked in a narrow window.',
  },
  {
    rule: 'identical-links-same-purpose',
    element: /^<a class="\w+_link" href="#corrections"/,
    reason:
      'Two links are called “Corrections”: that of the story’s contents leads to the story’s own, that of the foot to how the site corrects. The name of the navigation around each tells them apart.',
  },
]

/** The findings that nobody has reviewed. */
export function unreviewed(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ rule, element }) =>
      !reviewedIncomplete.some((reviewed) => reviewed.rule === rule && reviewed.element.test(element)),
  )
}
