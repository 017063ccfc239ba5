import type { Inline, Segment } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import { Fragment } from 'react'
import { GlossMark } from './gloss-mark.tsx'
import { glueMarks, type SentenceRun } from './glue-marks.ts'
import { KeptText } from './kept-text.tsx'
import styles from './sentence.module.css'

/** Numbers of the notes that glossary terms have on paper, by term id, from 1. */
export type NoteNumbers = Readonly<Record<string, number>>

/** One sentence of a story in its language, with its glossary marks; without `noteNumbers` its terms are words like others. */
export function Sentence(props: { segment: Segment; locale: LocaleCode; noteNumbers?: NoteNumbers }) {
  return (
    <span data-segment={props.segment.id} lang={props.locale}>
      {glueMarks(props.segment.inlines).map((run, index) => (
        // A sentence never changes its order: the place of a run is its identity.
        <Fragment key={index}>{renderRun(run, props.noteNumbers)}</Fragment>
      ))}
    </span>
  )
}

function renderRun(run: SentenceRun, noteNumbers: NoteNumbers | undefined) {
  if (run.kind === 'plain') return renderInline(run.inline)
  const { before, gloss, after } = run
  if (!noteNumbers) return <KeptText text={`${before}${gloss.text}${after}`} />
  return (
    <span className={styles.unbroken}>
      {before}
      <GlossMark term={gloss.term} text={gloss.text} noteNumber={noteNumbers[gloss.term]} />
      {after}
    </span>
  )
}

function renderInline(inline: Inline) {
  switch (inline.kind) {
    case 'text':
      return <KeptText text={inline.text} />
    case 'emphasis':
      return <em>{renderChildren(inline.children)}</em>
    case 'link':
      return <a href={inline.url}>{renderChildren(inline.children)}</a>
    case 'gloss':
      return inline.text
    default:
      return inline satisfies never
  }
}

function renderChildren(children: readonly Inline[]) {
  return children.map((child, index) => <Fragment key={index}>{renderInline(child)}</Fragment>)
}
