import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'

// Bundles each entry for the browser under a name that changes with its content, and writes down the names.
const folder = join(import.meta.dirname, 'dist')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const common = {
  outdir: folder,
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  minify: true,
  target: ['chrome100', 'firefox100', 'safari15'],
  metafile: true,
} satisfies BuildOptions
const results = await Promise.all([
  build({ ...common, entryPoints: [entry('reader')], format: 'esm', splitting: true }),
  // Not a module, which would wait for the end of the document: it has to run before any other script.
  build({ ...common, entryPoints: [entry('policy')], format: 'iife' }),
])

const scripts = Object.fromEntries(
  results
    .flatMap(({ metafile }) => Object.entries(metafile.outputs))
    .flatMap(([path, output]) => (output.entryPoint ? [[entryName(output.entryPoint), fileName(path)]] : [])),
)
writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(scripts, null, 2)}\n`)

function entry(name: string): string {
  return join(import.meta.dirname, `src/${name}.ts`)
}

function fileName(path: string): string {
  return path.split('/').at(-1) ?? path
}

function entryName(path: string): string {
  return fileName(path).replace(/\.ts$/, '')
}
