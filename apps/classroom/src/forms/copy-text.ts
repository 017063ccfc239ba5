/** Puts a text on the clipboard; false where the browser does not let it. Works where the address is plain http, too. */
export async function copyText(text: string): Promise<boolean> {
  // There, against what the types say, browsers offer no clipboard.
  const clipboard: Clipboard | undefined = navigator.clipboard
  if (clipboard) {
    try {
      await clipboard.writeText(text)
      return true
    } catch {
      // Refused: the old way may still be allowed.
    }
  }
  return copyMarked(text)
}

/** The way of browsers before there was a clipboard for pages: what is marked is copied. */
function copyMarked(text: string): boolean {
  const opener = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  document.body.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } finally {
    field.remove()
    if (opener instanceof HTMLElement) opener.focus()
  }
}
