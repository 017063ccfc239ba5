import { describe, expect, it } from 'vitest'
import type { BenchResult } from '../bench-result.ts'
import { qualityMarkdown } from './quality-markdown.ts'

const markdown = (...results: BenchResult[]) =>
  qualityMarkdown({
    measuredOn: new Date('2026-11-24T23:30:00Z'),
    machine: {
      processor: 'AMD EPYC',
      cores: 2,
      memory: 25_276_026_880,
      system: 'Linux 6.1',
      node: 'v26.10.0',
      browser: 'Chromium 156',
    },
    results,
    notProven: [{ subject: 'Content', points: ['No editor has read it.', 'No class has, either.'] }],
  })

const cards = (largestBytes: number): BenchResult => ({
  bench: 'cards',
  cards: 10,
  largestBytes,
  largest: '/cards/hy/about.png',
})

describe('qualityMarkdown', () => {
  it('gives a figure with its bar, whether it is met, and the command that printed it', () => {
    expect(markdown(cards(41_000))).toContain(
      '| Largest of 10 social cards (`/cards/hy/about.png`) | at most 60 kB | 41000 bytes | yes | `pnpm bench cards` |',
    )
  })

  it('says plainly that a bar is missed', () => {
    expect(markdown(cards(61_000))).toContain('| 61000 bytes | **no** |')
  })

  it('does not call a figure met that has no bar', () => {
    const build = { bench: 'build', pages: 17, seconds: 20.4, millisecondsPerPage: 1200 } as const
    expect(markdown(build)).toContain('| none yet | 20.4 s (1200 ms a page) | – | `pnpm bench build` |')
  })

  it('says when and on which machine the figures were measured', () => {
    expect(markdown()).toContain(
      'on 2026-11-24, on this machine:\n\n- AMD EPYC, 2 cores, 25.3 GB of memory\n- Linux 6.1, Node v26.10.0\n- Chromium 156\n',
    )
  })

  it('repeats what each command printed, word for word', () => {
    expect(markdown(cards(41_000))).toContain(
      '\n{"bench":"cards","cards":10,"largestBytes":41000,"largest":"/cards/hy/about.png"}\n',
    )
  })

  it('ends with what is not proven, by subject', () => {
    expect(markdown()).toMatch(
      /## What is not proven\n\n### Content\n\n- No editor has read it\.\n- No class has, either\.\n$/,
    )
  })
})
