import type { Nodes } from 'mdast'

/** The source line on which a node begins. */
export function lineOf(node: Nodes, source: string): string {
  return source.split('\n')[(node.position?.start.line ?? 1) - 1] ?? ''
}

/** How an author keeps Markdown from making `node` of a line. */
export function markdownHint(node: Nodes, source: string): string {
  const line = lineOf(node, source).trim()
  switch (node.type) {
    case 'list':
      return `Escape the start of the line: ${line.replace(/^(\d*)([-+*.)])/, '$1\\$2')}`
    case 'heading':
      return line.startsWith('#')
        ? `Escape the start of the line: \\${line}`
        : 'Take away the line of - or = below the text, or put \\ before it.'
    case 'thematicBreak':
      return `Take the line away, or escape it: \\${line}`
    case 'blockquote':
      return `Escape the start of the line: \\${line}`
    case 'code':
      return line.startsWith('`') ? 'Take the ``` away.' : 'Take away the spaces at the start of the line.'
    case 'inlineCode':
      return 'Take away the signs `; quotation marks are letters of the language, “ ” or « ».'
    case 'html':
      return 'Take the tag away, or put \\ before <.'
    case 'strong':
      return 'Emphasis is one asterisk at each side: *words*.'
    case 'break':
      return 'Take away the two spaces or the \\ at the end of the line; every line is a sentence of its own.'
    case 'image':
    case 'imageReference':
      return 'A story’s text holds no pictures; put \\ before ! if the sign is meant.'
    case 'definition':
    case 'linkReference':
      return 'Write the address in the link itself, [words](https://…), or put \\ before [.'
    default:
      return 'Write the text without this mark.'
  }
}
