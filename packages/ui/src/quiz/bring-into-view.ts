/** Brings an element to the middle of the box that scrolls it; the page moves only where the element is still out of sight. */
export function bringIntoView(element: HTMLElement, box: HTMLElement): void {
  const place = element.getBoundingClientRect()
  const frame = box.getBoundingClientRect()
  box.scrollBy({ top: place.top - frame.top - (box.clientHeight - place.height) / 2 })
  element.scrollIntoView({ block: 'nearest' })
}
