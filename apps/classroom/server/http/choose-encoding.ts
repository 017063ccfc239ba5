/** The content encodings in which a file may be sent, best first; `identity` is the file itself. */
export const contentEncodings = ['br', 'gzip', 'identity'] as const

/** One of `contentEncodings`. */
export type ContentEncoding = (typeof contentEncodings)[number]

/**
 * Chooses by `Accept-Encoding` (RFC 9110, section 12.5.3) among the encodings that `has` says are there: the
 * highest quality wins, of equals the smaller. The file itself when the visitor accepts none of them.
 */
export function chooseEncoding(
  acceptEncoding: string | undefined,
  has: (encoding: ContentEncoding) => boolean,
): ContentEncoding {
  if (!acceptEncoding) return 'identity'
  const qualities = parseQualities(acceptEncoding)
  let best: ContentEncoding = 'identity'
  let bestQuality = 0
  for (const encoding of contentEncodings) {
    const quality = qualities.get(encoding) ?? (encoding === 'identity' ? 0 : qualities.get('*')) ?? 0
    if (quality > bestQuality && has(encoding)) {
      best = encoding
      bestQuality = quality
    }
  }
  return best
}

function parseQualities(header: string): Map<string, number> {
  const qualities = new Map<string, number>()
  for (const element of header.split(',')) {
    const [coding = '', ...parameters] = element.split(';')
    const weight = parameters.map((parameter) => parameter.trim()).find((parameter) => /^q=/i.test(parameter))
    const quality = weight === undefined ? 1 : Number(weight.slice(2))
    // A weight that cannot be read accepts nothing: the file itself is always understood.
    qualities.set(coding.trim().toLowerCase(), Number.isNaN(quality) ? 0 : quality)
  }
  return qualities
}
