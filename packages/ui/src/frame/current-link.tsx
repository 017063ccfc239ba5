import type { ReactNode } from 'react'

/** A link of the navigation that says so when it leads to the page at hand. */
export function CurrentLink(props: {
  href: string
  address: string
  className: string | undefined
  children: ReactNode
}) {
  return (
    <a
      className={props.className}
      href={props.href}
      aria-current={props.href === props.address ? 'page' : undefined}
    >
      {props.children}
    </a>
  )
}
