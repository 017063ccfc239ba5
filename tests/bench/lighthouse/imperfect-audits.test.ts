import { describe, expect, it } from 'vitest'
import { imperfectAudits } from './imperfect-audits.ts'

const report = (score: number | null, weight: number) => ({
  categories: { seo: { title: 'SEO', auditRefs: [{ id: 'canonical', weight }] } },
  audits: { canonical: { title: 'Has a canonical address', score, displayValue: 'none found' } },
})

describe('imperfectAudits', () => {
  it('names the audit that costs a score something, with its category', () => {
    expect(imperfectAudits(report(0.5, 1))).toEqual([
      'SEO: Has a canonical address (canonical, 50 of 100, none found)',
    ])
  })

  it('keeps quiet about audits that are perfect, do not apply or do not count', () => {
    expect([report(1, 1), report(null, 1), report(0, 0)].flatMap(imperfectAudits)).toEqual([])
  })
})
