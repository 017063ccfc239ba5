import type { Heading, Link, List, ListItem, Nodes, PhrasingContent } from 'mdast'
import type { Problem } from '../../model/problem.ts'
import { teachingPages, teachingPartNames } from '../../schema/teaching-part.ts'
import { readPartHeading } from '../../source/teaching/read-part-heading.ts'
import { readTarget } from '../../source/teaching/read-target.ts'
import type { SourceTeaching } from '../../source/teaching/source-teaching.ts'
import { lineOf } from '../markdown-hint.ts'
import { type Complaint, judgeEachNotes, teachingProblem } from './teaching-problem.ts'

const targets = [
  'source:<id>',
  'paragraph:p1',
  ...teachingPages.map((page) => `page:${page}`),
  'language:<code>',
  'https://…',
].join(', ')

/**
 * Teacher's notes are headings, paragraphs, lists of one paragraph an entry, emphasis and links; a heading opens a part by
 * its name or, one step below, a question or a position.
 */
export const allowedTeachingMarkdown = judgeEachNotes((teaching) =>
  teaching.tree.children.flatMap((block) => judgeBlock(block, teaching)),
)

function judgeBlock(block: Nodes, teaching: SourceTeaching): Problem[] {
  switch (block.type) {
    case 'heading':
      return judgeHeading(block, teaching)
    case 'paragraph':
      return judgeInlines(block.children, teaching)
    case 'list':
      return judgeList(block, teaching)
    default:
      return [refuse(block, teaching, 'headings, paragraphs, lists, emphasis and links')]
  }
}

function judgeHeading(heading: Heading, teaching: SourceTeaching): Problem[] {
  if (heading.depth === 3) return judgeInlines(heading.children, teaching)
  if (heading.depth === 2 && readPartHeading(heading)) return []
  return [
    complain(heading, teaching, {
      expected: '## [words](part:name) to open a part, ### words for a question or a position',
      found: lineOf(heading, teaching.text),
      hint: `The names are ${teachingPartNames.join(', ')}.`,
    }),
  ]
}

function judgeList(list: List, teaching: SourceTeaching): Problem[] {
  return list.children.flatMap((entry) => {
    const [only, ...rest] = entry.children
    if (only?.type !== 'paragraph' || rest.length > 0 || isTask(entry)) {
      return [refuse(entry, teaching, 'an entry of one paragraph')]
    }
    return judgeInlines(only.children, teaching)
  })
}

function isTask({ checked }: ListItem): boolean {
  return typeof checked === 'boolean'
}

function judgeInlines(nodes: readonly PhrasingContent[], teaching: SourceTeaching): Problem[] {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case 'text':
        return judgeText(node, teaching)
      case 'emphasis':
        return judgeInlines(node.children, teaching)
      case 'link':
        return [...judgeLink(node, teaching), ...judgeInlines(node.children, teaching)]
      default:
        return [refuse(node, teaching, 'text, emphasis and links')]
    }
  })
}

function judgeText(node: Nodes, teaching: SourceTeaching): Problem[] {
  const source = teaching.text.slice(node.position?.start.offset, node.position?.end.offset)
  const stray = /(?<!\\)[*_[\]]/.exec(source)?.[0]
  if (stray === undefined) return []
  return [
    complain(node, teaching, {
      expected: 'marks that are closed: *emphasis*, [words](address)',
      found: `${stray} as plain text`,
      hint: 'Close the mark, or put \\ before a sign that is meant as text.',
    }),
  ]
}

function judgeLink(link: Link, teaching: SourceTeaching): Problem[] {
  if (link.title) return [complain(link, teaching, { expected: 'a link without a title', found: link.title })]
  if (readTarget(link.url)) return []
  return [
    complain(link, teaching, { expected: `a link to one of ${targets}`, found: link.url || 'no address' }),
  ]
}

function refuse(node: Nodes, teaching: SourceTeaching, expected: string): Problem {
  const name = node.type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return complain(node, teaching, { expected, found: `${name}: ${lineOf(node, teaching.text).trim()}` })
}

function complain(node: Nodes, teaching: SourceTeaching, complaint: Complaint): Problem {
  return teachingProblem('allowed-teaching-markdown', teaching, node, complaint)
}
