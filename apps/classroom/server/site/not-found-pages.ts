import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LocaleCode, locales } from '@karda/i18n'
import type { SiteManifest } from '../../assemble/site-manifest.ts'
import type { ContentEncoding } from '../http/choose-encoding.ts'
import { notFoundFileOf, sharedNotFoundFile } from './not-found-files.ts'
import { servedFile } from './served-file.ts'

/** A page held in memory, with the language (or languages) it is written in. */
export interface NotFoundPage {
  contentLanguage: string
  contentByEncoding: ReadonlyMap<ContentEncoding, Buffer>
}

/** The pages for an address that does not exist. */
export interface NotFoundPages {
  byLocale: ReadonlyMap<LocaleCode, NotFoundPage>
  shared: NotFoundPage
}

/** Reads these pages into memory, because a file server sends files with status 200 only. */
export function loadNotFoundPages(siteFolder: string, manifest: SiteManifest): NotFoundPages {
  const load = (file: string, contentLanguage: string): NotFoundPage => {
    const entry = manifest.files[file]
    if (!entry) throw new IncompleteSiteError(file)
    const contentByEncoding = new Map<ContentEncoding, Buffer>()
    for (const [encoding, representation] of servedFile(file, entry).representations) {
      contentByEncoding.set(encoding, readFileSync(join(siteFolder, representation.file)))
    }
    return { contentLanguage, contentByEncoding }
  }
  const codes = locales.map(({ code }) => code)
  return {
    byLocale: new Map(codes.map((code) => [code, load(notFoundFileOf(code), code)])),
    shared: load(sharedNotFoundFile, codes.join(', ')),
  }
}

/** The assembled site lacks a page that the server cannot do without. */
export class IncompleteSiteError extends Error {
  override name = 'IncompleteSiteError'
  constructor(file: string) {
    super(`The site has no ${file}; the reader's export must hold it.`)
  }
}
