/** Lets the browser store a text as a file; the text goes nowhere else. */
export function offerFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Browsers read the address a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
