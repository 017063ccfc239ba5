import type { ColumnDefinitionBuilder } from 'kysely'

/** A column that always holds something. */
export function required(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder {
  return column.notNull()
}
