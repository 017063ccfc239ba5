import type { TeachingBlock } from '@karda/article-content'
import styles from './lesson-plan.module.css'
import { TeachingBlocks } from './teaching-blocks.tsx'
import { type TeachingLinks, TeachingText } from './teaching-text.tsx'

/** The plan of a lesson: its list shows beside each step how long it takes, by which each entry begins. */
export function LessonPlan(props: { blocks: readonly TeachingBlock[]; links: TeachingLinks }) {
  const { blocks, links } = props
  return blocks.map((block, index) =>
    block.kind === 'list' ? (
      <ol key={index} className={styles.steps}>
        {block.entries.map(([time, ...step], place) => (
          <li key={place} className={styles.step}>
            <span className={styles.time}>
              <TeachingText inlines={time?.kind === 'emphasis' ? time.children : []} links={links} />
            </span>
            <span>
              <TeachingText inlines={step} links={links} />
            </span>
          </li>
        ))}
      </ol>
    ) : (
      <TeachingBlocks key={index} blocks={[block]} links={links} />
    ),
  )
}
