import { fileURLToPath } from 'node:url'
import { assembleSite } from './assemble/assemble-site.ts'

const folder = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

const result = await assembleSite({
  readerExport: folder('../reader/out'),
  cardsExport: folder('../cards/out'),
  siteFolder: folder('./site'),
})

switch (result.kind) {
  case 'assembled':
    console.log(`The site stands: ${result.files} files, ${Math.ceil(result.bytes / 1000)} kB.`)
    break
  case 'refused':
    for (const problem of result.problems) console.error(problem)
    process.exitCode = 1
    break
  default:
    result satisfies never
}
