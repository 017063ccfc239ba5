/** The most fields with which a form is read: those of ours have some hundred, a made-up one ten thousands. */
const mostFields = 2_000

/** The sign between two fields in a body that is written as an address's query is. */
const ampersand = 0x26

/**
 * The form in a request's body, which is read by this; undefined where it has more fields than any of ours. A body that is
 * no form is one without fields: whoever sent it is told which are missing.
 */
export async function sentForm(request: Request): Promise<FormData | undefined> {
  const type = request.headers.get('content-type') ?? ''
  try {
    const body = await request.bytes()
    // Counted before they are parsed: parsing as many as a body has room for, which anybody may send, takes a fifth of a
    // second, and meanwhile nobody else is answered. Of a form in parts there are fewer, as each part has its headers.
    if (isUrlEncoded(type) && hasMoreFields(body)) return undefined
    const form = await new Response(body, { headers: { 'Content-Type': type } }).formData()
    return [...form.keys()].length > mostFields ? undefined : form
  } catch {
    return new FormData()
  }
}

function isUrlEncoded(type: string): boolean {
  return type.split(';', 1)[0]?.trim().toLowerCase() === 'application/x-www-form-urlencoded'
}

function hasMoreFields(body: Uint8Array): boolean {
  let fields = 1
  let end = body.indexOf(ampersand)
  while (end !== -1 && fields <= mostFields) {
    fields += 1
    end = body.indexOf(ampersand, end + 1)
  }
  return fields > mostFields
}
