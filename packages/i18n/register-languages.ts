import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseLocaleFile } from './src/registry/locale-file.ts'
import { type LanguageFolder, registryFiles } from './src/registry/registry-files.ts'

/** The files of a language's folder that hold no messages. */
const otherFiles = ['locale.json', 'aliases.json']

/** The language whose messages say which there are; it is offered first, the others by their codes. */
const first = 'en'

/**
 * Makes every language known that has a folder in `src/messages`: writes the modules that list them, where they are not
 * as they should be, and says which it has written. Every command does this first. Throws `InvalidLocaleFileError`.
 */
export function registerLanguages(): string[] {
  const source = join(import.meta.dirname, 'src')
  const stale = Object.entries(registryFiles(languageFolders(join(source, 'messages')))).filter(
    ([path, text]) => !existsSync(join(source, path)) || readFileSync(join(source, path), 'utf8') !== text,
  )
  for (const [path, text] of stale) writeFileSync(join(source, path), text)
  return stale.map(([path]) => path)
}

function languageFolders(folder: string): LanguageFolder[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'locale.json')))
    .sort((one, other) => Number(other === first) - Number(one === first) || (one < other ? -1 : 1))
    .map((code) => {
      const path = join(folder, code, 'locale.json')
      return {
        code,
        locale: parseLocaleFile(path, readFileSync(path, 'utf8')),
        namespaces: readdirSync(join(folder, code))
          .filter((file) => file.endsWith('.json') && !otherFiles.includes(file))
          .map((file) => file.slice(0, -'.json'.length))
          .sort(),
      }
    })
}

if (import.meta.main) registerLanguages()
