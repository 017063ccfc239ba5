import { execFileSync } from 'node:child_process'
import { accessSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const memory = join(root, '.karda/toolchain.json')

/**
 * The project's own Node and pnpm: where Node is, and the PATH under which both are found. The first time npm fetches
 * them; where it put them is remembered for the next time.
 * @returns {Promise<{ node: string, path: string }>}
 */
export async function findToolchain() {
  const versions = pinnedVersions()
  const known = recall(versions)
  const folder = known ?? fetchToolchain(versions)
  if (!known) remember(versions, folder)
  return {
    node: join(folder, 'node'),
    path: [folder, join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  }
}

/** The versions that package.json names: `node@26.10.0`, `pnpm@12.21.0`. */
function pinnedVersions() {
  const { packageManager, runtime } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return [runtime, packageManager]
}

function recall(versions) {
  try {
    const known = JSON.parse(readFileSync(memory, 'utf8'))
    if (known.versions.join() !== versions.join()) return undefined
    for (const name of ['node', 'pnpm']) accessSync(join(known.folder, name), constants.X_OK)
    return known.folder
  } catch {
    // Nothing remembered, or npm has since cleared its cache: fetched anew.
    return undefined
  }
}

function remember(versions, folder) {
  mkdirSync(dirname(memory), { recursive: true })
  writeFileSync(memory, `${JSON.stringify({ versions, folder }, null, 2)}\n`)
}

function fetchToolchain(versions) {
  console.log(`Karda: fetching its tools (${versions.join(', ')}) …`)
  const packages = versions.flatMap((version) => ['--package', version])
  const print = 'console.log(process.env.PATH.split(require("node:path").delimiter)[0])'
  try {
    const output = execFileSync('npx', ['--yes', ...packages, '--', 'node', '-e', print], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    return output.trim().split('\n').at(-1)
  } catch {
    console.error(`Karda: npm could not fetch ${versions.join(' and ')}; what it said stands above.
The first start needs the network. Check that “npm ping” answers, and start again.`)
    process.exit(1)
  }
}
