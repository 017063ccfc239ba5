/** The colours of one theme as `#rrggbb`; every text colour is at least 7:1 on `paper`. */
export interface Palette {
  paper: string
  ink: string
  /** Text that stands back: notes, captions, dates. */
  quiet: string
  /** Links and marks. */
  pomegranate: string
  /** Ornament only, never text. */
  apricot: string
}

/** The themes of the reader, as `tokens.css` repeats them for style sheets (a test compares the two). */
export const palettes = {
  light: { paper: '#fbf8f2', ink: '#1c1917', quiet: '#57504a', pomegranate: '#8e1b32', apricot: '#d9822b' },
  dark: { paper: '#171412', ink: '#ece6da', quiet: '#b9b0a3', pomegranate: '#f4a9b4', apricot: '#d9822b' },
} as const satisfies Record<string, Palette>
