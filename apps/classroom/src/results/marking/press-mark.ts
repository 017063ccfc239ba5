/**
 * Gives the criterion at hand as many points as a key says, and leads the focus on to the next criterion, or to the
 * button that saves. At hand is the criterion that has the focus, else the first one without points. Returns whether
 * the key was one of its numbers.
 */
export function pressMark(form: HTMLFormElement, key: string): boolean {
  const criteria = [...form.querySelectorAll('fieldset')]
  const focused = criteria.findIndex((criterion) => criterion.contains(document.activeElement))
  const open = criteria.findIndex((criterion) => !criterion.querySelector(':checked'))
  const place = focused === -1 ? open : focused
  const mark = criteria[place] && marksOf(criteria[place]).find(({ value }) => value === key)
  if (!mark) return false
  mark.checked = true
  const next = criteria[place + 1]
  if (next) focusOn(next)
  else form.querySelector('button')?.focus()
  return true
}

function focusOn(criterion: HTMLFieldSetElement): void {
  const marks = marksOf(criterion)
  const target = marks.find(({ checked }) => checked) ?? marks[0]
  target?.focus()
}

function marksOf(criterion: HTMLFieldSetElement): HTMLInputElement[] {
  return [...criterion.querySelectorAll('input')]
}
