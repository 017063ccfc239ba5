/**
 * The flags under which tests and benches start Chromium: it asks nobody for anything on its own account, and gives up
 * its sandbox only where it cannot have one (as root).
 */
export function browserFlags(isRoot: boolean): string[] {
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    // Letters are as wide as their fonts say, as on paper and on the screens of phones, not rounded to whole points of
    // this screen. Only the browser without windows asks for it.
    '--font-render-hinting=none',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
}
