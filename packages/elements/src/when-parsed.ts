/** Acts once all elements of the document are there, which an asynchronous script may come before. */
export function whenParsed(act: () => void): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', act, { once: true })
  else act()
}
