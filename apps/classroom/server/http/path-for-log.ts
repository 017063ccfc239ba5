const unsafe = /[^A-Za-z0-9/._~-]/g
const longest = 80

/** What follows these in a path begins with the code of an assignment: whoever reads it could enter, so no log holds it. */
const beforeCode = /(\/j|\/class\/join)\/.+/i

/** A path as the log may hold it: without its query, without codes and odd characters, and at most 80 characters. */
export function pathForLog(target: string): string {
  // A refused address is logged as it was sent, and a letter can be sent in its percent form.
  const path = target.replace(/\?.*/s, '').replaceAll(/%[\da-f]{2}/gi, visibleAscii)
  return path.replace(beforeCode, '$1/-').slice(0, longest).replace(unsafe, '_')
}

/** The visible character of ASCII that a percent form stands for; any other form stays. */
function visibleAscii(percentForm: string): string {
  const code = Number.parseInt(percentForm.slice(1), 16)
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code) : percentForm
}
