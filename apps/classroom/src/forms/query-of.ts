/** The query of a page, as the framework gives it. */
export type PageQuery = Promise<Record<string, string | string[] | undefined>>

/** One value of a page's query; undefined where it is missing or comes several times. */
export async function queryValue(query: PageQuery, name: string): Promise<string | undefined> {
  const value = (await query)[name]
  return typeof value === 'string' ? value : undefined
}
