import type { Step } from './run-step.ts'

/** Everything that can be proved of the sources without running the product. */
export const staticSteps: readonly Step[] = [
  { name: 'format and lint', command: 'biome', args: ['ci', '--error-on-warnings', '.'] },
  {
    name: 'types',
    command: 'turbo',
    args: ['run', 'types', '--output-logs=errors-only', '--log-prefix=none'],
  },
  { name: 'directions of imports', command: 'turbo', args: ['boundaries', '--no-color'] },
  { name: 'dead code', command: 'knip', args: ['--no-progress'] },
  { name: 'content', command: 'node', args: ['packages/article-content/src/cli/content.ts', 'check'] },
]
