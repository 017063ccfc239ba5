import type { TeachingInline } from '@karda/article-content'
import { expect, it } from 'vitest'
import { citedSources } from './cited-sources.ts'

const cite = (id: string): TeachingInline => ({
  kind: 'link',
  target: { kind: 'source', id },
  children: [{ kind: 'text', text: 'said' }],
})

it('numbers sources by their first citations, wherever they stand', () => {
  const notes = {
    lead: [{ kind: 'paragraph' as const, inlines: [cite('law')] }],
    parts: [
      {
        name: 'positions' as const,
        heading: 'Views',
        blocks: [
          {
            kind: 'list' as const,
            isOrdered: false,
            entries: [
              [cite('treaty')],
              [{ kind: 'emphasis' as const, children: [cite('law'), cite('report')] }],
            ],
          },
        ],
      },
    ],
  }
  expect(citedSources(notes)).toEqual(['law', 'treaty', 'report'])
  expect(citedSources({ lead: [], parts: [] })).toEqual([])
})
