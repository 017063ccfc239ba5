import type { ComponentProps } from 'react'
import styles from './action-button.module.css'

/** A button's rank among those beside it: one primary at most, then plain ones, then those that read like a link. */
export type ButtonRank = 'primary' | 'plain' | 'quiet'

/**
 * A button in words. One that has nothing to do just now is told by `aria-disabled`, not `disabled`, where it keeps
 * the keyboard's focus; its handler is the caller's to withhold.
 */
export function ActionButton({
  rank,
  type = 'button',
  ...attributes
}: { rank: ButtonRank } & ComponentProps<'button'>) {
  return <button type={type} className={styles[rank]} {...attributes} />
}
