/** The id of an event's entry on the page; whatever the event is called, nothing else there has it. */
export function eventAnchor(id: string): string {
  return `event-${id}`
}
