/**
 * The `config` of a page that is only read: Next then puts none of its scripts on it. Each page writes the value out,
 * for Next reads the literal from the source; `maxDuration` is there because Next's own type check asks for it.
 */
export interface ReadOnlyPage {
  unstable_runtimeJS: false
  maxDuration?: number
}
