import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { projectPath } from '../bench/project-path.ts'

/** Something that the classroom answers at. */
export interface Route {
  /** With the names of its parts, as the framework writes it: `/[lang]/class/c/[classId]`. */
  pattern: string
  kind: 'page' | 'handler'
}

/** Every route of the built classroom, the framework's own pages for failures apart. */
export function readRoutes(): Route[] {
  const text = readFileSync(projectPath('apps/classroom/.next/app-path-routes-manifest.json'), 'utf8')
  const patternByFile = z.record(z.string(), z.string()).parse(JSON.parse(text))
  return Object.entries(patternByFile)
    .filter(([, pattern]) => !pattern.startsWith('/_'))
    .map(([file, pattern]) => ({ pattern, kind: file.endsWith('/page') ? 'page' : 'handler' }))
}
