import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { registerLanguages } from '../../packages/i18n/register-languages.ts'
import { root } from './root.ts'

const stampFile = join(root, '.karda/installed')

/**
 * Installs what the lock file names, unless that is what stands there, and makes the languages known that have a folder.
 * Ends the process where it cannot.
 */
export function install(): void {
  registerLanguages()
  const stamp = wantedPackages()
  if (existsSync(join(root, 'node_modules/.modules.yaml')) && installedPackages() === stamp) return
  console.log('Karda: installing its packages …')
  const { status } = spawnSync(
    'pnpm',
    ['install', '--frozen-lockfile', '--reporter=append-only', '--silent'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  )
  if (status !== 0) {
    console.error('Karda: the packages could not be installed; what went wrong stands above.')
    process.exit(status ?? 1)
  }
  mkdirSync(join(root, '.karda'), { recursive: true })
  writeFileSync(stampFile, stamp)
}

function installedPackages(): string | undefined {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined
}

/** A hash of everything that decides what is installed. */
function wantedPackages(): string {
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']
  const manifests = globSync('{packages,apps}/*/package.json', { cwd: root }).sort()
  const hash = createHash('sha256')
  for (const file of [...files, ...manifests, 'tests/package.json'])
    hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}
