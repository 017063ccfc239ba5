import { install } from '../steps/install.ts'
import { runStep } from '../steps/run-step.ts'
import { staticSteps } from '../steps/static-steps.ts'

install()
const failed = staticSteps.filter((step) => !runStep(step)).map((step) => step.name)
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
