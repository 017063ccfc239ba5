import type { TeachingInline, TeachingPage, TeachingTarget } from '@karda/article-content'
import { Fragment, type ReactNode } from 'react'
import { KeptText } from '../marks/kept-text.tsx'
import styles from './teaching-text.module.css'

/** Where the links of notes lead on the site at hand. */
export interface TeachingLinks {
  /** Address of the story whose paragraphs are named. */
  story: string
  pages: Readonly<Partial<Record<TeachingPage, string>>>
  /** Ids of the sources in the order of their numbers. */
  sources: readonly string[]
}

/** The element of a source in the list of sources, by the source's id. */
export function sourceElementId(id: string): string {
  return `source-${id}`
}

/** A text of teacher's notes. */
export function TeachingText(props: { inlines: readonly TeachingInline[]; links: TeachingLinks }) {
  return props.inlines.map((inline, index) => (
    // A text never changes its order: the place of a piece is its identity.
    <Fragment key={index}>{renderInline(inline, props.links)}</Fragment>
  ))
}

function renderInline(inline: TeachingInline, links: TeachingLinks): ReactNode {
  if (inline.kind === 'text') return <KeptText text={inline.text} />
  const words = <TeachingText inlines={inline.children} links={links} />
  return inline.kind === 'emphasis' ? <em>{words}</em> : renderLink(inline.target, words, links)
}

function renderLink(target: TeachingTarget, words: ReactNode, links: TeachingLinks): ReactNode {
  switch (target.kind) {
    case 'address':
      return <a href={target.url}>{words}</a>
    case 'paragraph':
      return <a href={`${links.story}#${target.id}`}>{words}</a>
    case 'page': {
      const address = links.pages[target.page]
      return address === undefined ? words : <a href={address}>{words}</a>
    }
    case 'source':
      return (
        <a href={`#${sourceElementId(target.id)}`}>
          {words}
          <sup className={styles.number}>{links.sources.indexOf(target.id) + 1}</sup>
        </a>
      )
    case 'language':
      return <span lang={target.language}>{words}</span>
    default:
      return target satisfies never
  }
}
