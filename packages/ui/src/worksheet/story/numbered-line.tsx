import type { LocaleCode } from '@karda/i18n'
import { Fragment } from 'react'
import type { LineRun, StoryLine } from '../lines/numbered-text.ts'
import styles from './numbered-text.module.css'

/** Every so many lines the number stands in the margin. */
const interval = 5

/**
 * A line of a story: on paper, and where a window has room, a line of its own with its number in the margin; in a
 * narrow window the lines run on and none is numbered.
 *
 * A word that the glossary explains is no button here but underlined: this is a paper, on which the glossary stands
 * below, by the numbers of the lines.
 */
export function NumberedLine(props: { line: StoryLine; prefix: string; locale: LocaleCode }) {
  const { number, parts } = props.line
  return (
    <span
      className={styles.line}
      data-line={number}
      data-label={number % interval === 0 ? props.prefix + number : undefined}
    >
      {parts.map(({ segment, runs }, index) => (
        <Fragment key={segment}>
          {index > 0 && ' '}
          <span data-segment={segment} lang={props.locale}>
            {runs.map((run, place) => (
              // A line never changes its order: the place of a run is its identity.
              <Fragment key={place}>{renderRun(run)}</Fragment>
            ))}
          </span>
        </Fragment>
      ))}{' '}
    </span>
  )
}

function renderRun(run: LineRun) {
  switch (run.kind) {
    case 'plain':
      return run.text
    case 'emphasis':
      return <em>{run.text}</em>
    case 'term':
      return <span className={styles.term}>{run.text}</span>
    default:
      return run satisfies never
  }
}
