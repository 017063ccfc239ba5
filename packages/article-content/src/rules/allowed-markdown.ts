import type { Link, Nodes, Text } from 'mdast'
import type { Problem } from '../model/problem.ts'
import type { SourceLevel } from '../source/source-story.ts'
import { lineOf, markdownHint } from './markdown-hint.ts'
import type { Rule } from './rule.ts'

const rule = 'allowed-markdown'
const allowedNodes = ['paragraph', 'text', 'emphasis', 'link']

/** Story text is paragraphs, text, emphasis, glossary marks and https links; Markdown may make nothing else of it. */
export const allowedMarkdown: Rule = (story) =>
  story.editions
    .flatMap((edition) => edition.levels)
    .flatMap((level) => level.tree.children.flatMap((node) => judge(node, level)))

function judge(node: Nodes, level: SourceLevel): Problem[] {
  if (!allowedNodes.includes(node.type)) {
    const hint = markdownHint(node, level.text)
    return [problem(node, level, 'paragraphs, text, emphasis and links', markdownName(node), hint)]
  }
  if (node.type === 'text') return judgeText(node, level)
  const own = node.type === 'link' ? judgeLink(node, level) : []
  const broken = node.type !== 'paragraph' ? judgeLineEnd(node, level) : []
  const inner = 'children' in node ? node.children.flatMap((child) => judge(child, level)) : []
  return [...own, ...broken, ...inner]
}

function judgeText(node: Text, level: SourceLevel): Problem[] {
  const source = sourceOf(node, level)
  const stray = /(?<!\\)[*_[\]]|gloss:/.exec(source)
  if (!stray) return []
  const line = (node.position?.start.line ?? 1) + source.slice(0, stray.index).split('\n').length - 1
  return [
    {
      file: level.file,
      line,
      rule,
      expected: 'marks that are closed: *emphasis*, [word](gloss:term), [words](https://…)',
      found: `${stray[0]} as plain text`,
      hint: 'Close the mark, or put \\ before a sign that is meant as text.',
    },
  ]
}

function judgeLink(node: Link, level: SourceLevel): Problem[] {
  if (sourceOf(node, level).startsWith('<')) {
    return [problem(node, level, 'a link with words, [words](https://…)', `<${node.url}>`)]
  }
  if (node.title) {
    return [problem(node, level, 'a link without a title', `the title "${node.title}"`)]
  }
  if (node.url.startsWith('gloss:')) return judgeGloss(node, level)
  if (/^https:\/\/\S+$/.test(node.url)) return []
  return [problem(node, level, 'a link to gloss:<term> or https://…', node.url || 'an empty address')]
}

function judgeGloss(node: Link, level: SourceLevel): Problem[] {
  const [only, ...rest] = node.children
  if (only?.type === 'text' && rest.length === 0 && /^gloss:[a-z0-9-]+$/.test(node.url)) return []
  const hint = 'Emphasis goes around the mark, not into it; a term id is kebab-case.'
  return [problem(node, level, '[plain words](gloss:term)', sourceOf(node, level), hint)]
}

function judgeLineEnd(node: Nodes, level: SourceLevel): Problem[] {
  const source = sourceOf(node, level)
  if (!source.includes('\n')) return []
  const found = `${markdownName(node)} that goes on in the next line`
  return [problem(node, level, 'a mark that is closed on its line', found, 'One sentence a line.')]
}

function sourceOf(node: Nodes, level: SourceLevel): string {
  return level.text.slice(node.position?.start.offset, node.position?.end.offset)
}

function markdownName(node: Nodes): string {
  return node.type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function problem(node: Nodes, level: SourceLevel, expected: string, found: string, hint?: string): Problem {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 }
  const shown = allowedNodes.includes(node.type) ? found : `${found}: ${lineOf(node, level.text)}`
  return { file: level.file, line, column, rule, expected, found: shown, ...(hint && { hint }) }
}
