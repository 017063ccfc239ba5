import { fileURLToPath } from 'node:url'
import { runContent } from './run-content.ts'

const stories = fileURLToPath(new URL('../../stories', import.meta.url))
const { exitCode, output } = runContent(process.argv.slice(2), stories)
if (exitCode === 2) console.error(output)
else console.log(output)
process.exitCode = exitCode
