import type axe from 'axe-core'

/** One element with which a rule of axe is not content, or of which it cannot tell. */
export interface Finding {
  rule: string
  element: string
  message: string
}

/** What axe found: faults, and what it leaves to a person to judge. */
export interface AxeFindings {
  violations: Finding[]
  incomplete: Finding[]
}

/** What is checked, and with what. */
export interface AxeTask {
  rules: string[]
  /** A selector of the part to be checked; undefined for the whole page. */
  part: string | undefined
  /** Milliseconds for which the page may go on changing. */
  patience: number
}

/**
 * Runs in the page, so everything it needs is in it. A page that changes meanwhile is checked anew: axe would look for
 * what it has found where it no longer is. What the edge of a part that scrolls sideways cuts, axe cannot tell of: it is
 * judged anew where it is in sight.
 */
export async function axeInPage({ rules, part, patience }: AxeTask): Promise<AxeFindings> {
  const run = (context: axe.ElementContext, values: string[]) =>
    window.axe.run(context, {
      runOnly: { type: 'rule', values },
      resultTypes: ['violations', 'incomplete'],
      // A finding shows its element; working out a selector for each takes as long as the check.
      selectors: false,
      elementRef: true,
    })

  const cutBy = ({ element }: axe.NodeResult): Element | null => {
    if (!element) return null
    let scroller = element.parentElement
    while (scroller && !['auto', 'scroll'].includes(getComputedStyle(scroller).overflowX)) {
      scroller = scroller.parentElement
    }
    const [inner, outer] = [element.getBoundingClientRect(), scroller?.getBoundingClientRect()]
    return outer && (inner.left < outer.left || inner.right > outer.right) ? scroller : null
  }

  const inSight = async (rule: string, element: Element, scroller: Element): Promise<axe.AxeResults> => {
    const { scrollLeft } = scroller
    element.scrollIntoView({ behavior: 'instant', block: 'nearest', inline: 'center' })
    const found = await run(element, [rule])
    scroller.scrollLeft = scrollLeft
    return found
  }

  const findings = (results: readonly axe.Result[]): Finding[] =>
    results.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any, all, none }) => ({
        rule: id,
        element: html,
        message: [...any, ...all, ...none].map(({ message }) => message).join('; '),
      })),
    )

  const judge = async (): Promise<AxeFindings> => {
    const { violations, incomplete } = await run(part ?? document, rules)
    const judged: AxeFindings = { violations: findings(violations), incomplete: [] }
    for (const result of incomplete) {
      for (const node of result.nodes) {
        const scroller = cutBy(node)
        if (scroller && node.element) {
          const anew = await inSight(result.id, node.element, scroller)
          judged.violations.push(...findings(anew.violations))
          judged.incomplete.push(...findings(anew.incomplete))
        } else {
          judged.incomplete.push(...findings([{ ...result, nodes: [node] }]))
        }
      }
    }
    return judged
  }

  const begun = performance.now()
  while (performance.now() - begun < patience) {
    let isStill = true
    const changes = new MutationObserver(() => {
      isStill = false
    })
    changes.observe(document.body, { childList: true, subtree: true })
    const judged = await judge()
    changes.disconnect()
    if (isStill) return judged
  }
  throw new Error('The page does not come to rest, so that axe cannot check it.')
}
