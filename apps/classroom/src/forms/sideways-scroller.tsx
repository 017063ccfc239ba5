'use client'

import type { FocusEvent, ReactNode } from 'react'
import styles from './sideways-scroller.module.css'

/** What a narrow window scrolls sideways by itself, by touch and by keyboard; `label` names it. */
export function SidewaysScroller({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.scroll} aria-label={label} tabIndex={0} onFocus={showWhole}>
      {children}
    </section>
  )
}

/** Browsers leave what Tab leads to cut in half at the edge. What a pointer presses must not move away under it. */
function showWhole({ target, currentTarget }: FocusEvent): void {
  if (target === currentTarget || !target.matches(':focus-visible')) return
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
