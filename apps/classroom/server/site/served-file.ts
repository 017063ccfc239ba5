import { encodedFile } from '../../assemble/encoded-file.ts'
import type { ManifestEntry, Representation } from '../../assemble/site-manifest.ts'
import { type ContentEncoding, contentEncodings } from '../http/choose-encoding.ts'
import { contentSecurityPolicy } from '../steps/security-headers.ts'
import { cacheControlOf } from './cache-control.ts'
import { contentTypeOf, isLoadedOnly } from './content-type.ts'

/** One representation of a file: where its bytes lie below the site folder, how many, and its strong ETag. */
export interface ServedRepresentation {
  file: string
  size: number
  entityTag: string
}

/** A file as the server sends it; everything that does not depend on the request is worked out beforehand. */
export interface ServedFile {
  contentType: string
  cacheControl: string
  /** Whether it is only ever loaded by a document, and never one itself. */
  isLoadedOnly: boolean
  /** Of a page with inline scripts: the policy that allows them. */
  contentSecurityPolicy?: string
  representations: ReadonlyMap<ContentEncoding, ServedRepresentation>
}

/** What the server needs to know about `file`, from its entry in the manifest. */
export function servedFile(file: string, entry: ManifestEntry): ServedFile {
  const representations = new Map<ContentEncoding, ServedRepresentation>()
  for (const encoding of contentEncodings) {
    const representation = entry[encoding]
    if (representation) representations.set(encoding, serve(nameOf(file, encoding), representation))
  }
  return {
    contentType: contentTypeOf(file),
    cacheControl: cacheControlOf(file),
    isLoadedOnly: isLoadedOnly(file),
    ...(entry.inlineScripts && { contentSecurityPolicy: contentSecurityPolicy(entry.inlineScripts) }),
    representations,
  }
}

function nameOf(file: string, encoding: ContentEncoding): string {
  return encoding === 'identity' ? file : encodedFile(file, encoding)
}

function serve(file: string, { hash, size }: Representation): ServedRepresentation {
  return { file, size, entityTag: `"${hash}"` }
}
