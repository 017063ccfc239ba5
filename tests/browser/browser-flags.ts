/**
 * The flags under which tests and benches start Chromium: it asks nobody for anything on its own account, and gives up
 * its sandbox only where it cannot have one (as root).
 */
export function browserFlags(isRoot: boolean): string[] {
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
}
