import type { YamlPath } from '../../source/yaml-file.ts'
import type { Fault } from './fault.ts'
import { idFaults } from './id-faults.ts'

/** Whether items of a type have a field. */
export type FieldUse = 'needed' | 'allowed' | 'none'

/** A field that an item needs and lacks, or has and should not have; `path` ends with the field’s name. */
export function fieldFaults(path: YamlPath, use: FieldUse, value: unknown): Fault[] {
  const name = path.at(-1)
  if (use === 'needed' && value === undefined) return [{ path, expected: String(name), found: 'nothing' }]
  if (use !== 'none' || value === undefined) return []
  return [{ path, expected: `no ${name} in an item of its type`, found: `the key ${name}` }]
}

/** A record that has not exactly the ids of `items.yaml`, or that items of the type do not have at all. */
export function recordFaults(
  path: YamlPath,
  ids: readonly string[] | undefined,
  record: Readonly<Record<string, unknown>> | undefined,
  list: string,
): Fault[] {
  if (!ids) return fieldFaults(path, 'none', record)
  return idFaults({ path, expected: ids, found: Object.keys(record ?? {}), list })
}
