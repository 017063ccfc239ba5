/** What is read of a report to tell which audits cost a score something. */
interface AuditedReport {
  categories: Readonly<
    Record<string, { title: string; auditRefs: readonly { id: string; weight: number }[] }>
  >
  audits: Readonly<Record<string, { title: string; score: number | null; displayValue?: string | undefined }>>
}

/** The audits that count in a category and are not perfect, each in one line. */
export function imperfectAudits({ categories, audits }: AuditedReport): string[] {
  return Object.values(categories).flatMap(({ title, auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id]
      if (!audit || weight === 0 || audit.score === null || audit.score === 1) return []
      const detail = audit.displayValue ? `, ${audit.displayValue}` : ''
      return [`${title}: ${audit.title} (${id}, ${Math.round(audit.score * 100)} of 100${detail})`]
    }),
  )
}
