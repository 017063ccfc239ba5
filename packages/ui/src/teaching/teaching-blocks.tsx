import type { TeachingBlock } from '@karda/article-content'
import styles from './teaching-blocks.module.css'
import { type TeachingLinks, TeachingText } from './teaching-text.tsx'

/** The paragraphs, lists and headings of a part of teacher's notes. */
export function TeachingBlocks(props: { blocks: readonly TeachingBlock[]; links: TeachingLinks }) {
  const { blocks, links } = props
  return blocks.map((block, index) => <Block key={index} block={block} links={links} />)
}

function Block({ block, links }: { block: TeachingBlock; links: TeachingLinks }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h3 className={styles.heading}>
          <TeachingText inlines={block.inlines} links={links} />
        </h3>
      )
    case 'paragraph':
      return (
        <p>
          <TeachingText inlines={block.inlines} links={links} />
        </p>
      )
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul'
      return (
        <List className={styles.list}>
          {block.entries.map((entry, index) => (
            <li key={index}>
              <TeachingText inlines={entry} links={links} />
            </li>
          ))}
        </List>
      )
    }
    default:
      return block satisfies never
  }
}
