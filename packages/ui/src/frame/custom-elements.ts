import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

// The custom elements of @karda/elements: plain boxes until their script arrives, and where it never does.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'karda-same-place': CustomElement
      'karda-gloss': CustomElement
      'karda-sentence-pairs': CustomElement
    }
  }
}
