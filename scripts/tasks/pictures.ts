import { install } from '../steps/install.ts'
import { runStep } from '../steps/run-step.ts'

install()
// What follows imports installed packages, so it is loaded only now.
const { build } = await import('../steps/build.ts')

// Made after every meant change of a page or a preview picture: the first are shown by the documents, the second are
// what the tests compare with.
const isMade =
  build('http://localhost:3000') &&
  runStep({
    name: 'pictures of the pages',
    command: 'node',
    args: ['tests/pictures/take-pictures.ts', 'docs/pictures'],
  }) &&
  runStep({
    name: 'stored preview pictures',
    command: 'node',
    args: ['tests/social-cards/store-social-cards.ts'],
  })
process.exitCode = isMade ? 0 : 1
