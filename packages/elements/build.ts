import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

// Bundles each entry for the browser under a name that changes with its content, and writes down the names.
const folder = join(import.meta.dirname, 'dist')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const result = await build({
  entryPoints: [join(import.meta.dirname, 'src/reader.ts')],
  outdir: folder,
  entryNames: '[name]-[hash]',
  bundle: true,
  format: 'esm',
  minify: true,
  target: ['chrome100', 'firefox100', 'safari15'],
  metafile: true,
})

const scripts = Object.fromEntries(
  Object.entries(result.metafile.outputs).flatMap(([path, output]) =>
    output.entryPoint ? [[entryName(output.entryPoint), fileName(path)]] : [],
  ),
)
writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(scripts, null, 2)}\n`)

function fileName(path: string): string {
  return path.split('/').at(-1) ?? path
}

function entryName(path: string): string {
  return fileName(path).replace(/\.ts$/, '')
}
