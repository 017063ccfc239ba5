import type { FormFields } from './read-form.ts'

/** The query of a page, as the framework gives it. */
export type PageQuery = Promise<Record<string, string | string[] | undefined>>

/** One value of a page's query; undefined where it is missing or comes several times. */
export async function queryValue(query: PageQuery, name: string): Promise<string | undefined> {
  const value = (await query)[name]
  return typeof value === 'string' ? value : undefined
}

/** A form that was sent as a page's query, as when a button asks for the same form with other choices. */
export async function fieldsOfQuery(query: PageQuery): Promise<FormFields> {
  const fields: Record<string, string | readonly string[]> = {}
  for (const [name, value = ''] of Object.entries(await query)) {
    const values = typeof value === 'string' ? [value] : value
    if (name.endsWith('[]')) fields[name.slice(0, -2)] = values
    else fields[name] = values.at(-1) ?? ''
  }
  return fields
}
