import { type Database, passkeysOfTeacher, teacherById } from '@karda/database'
import { isoTime, isoTimeOrNull } from './iso-time.ts'

/** What Karda knows about a teacher, but for classes; without what opens the account. Times are in ISO 8601. */
export interface AccountExport {
  email: string
  createdAt: string
  passkeys: { name: string; createdAt: string; lastUsedAt: string | null }[]
}

/** A teacher's own data, to be taken along; undefined where the account is gone. */
export async function exportAccount(
  database: Database,
  teacherId: string,
): Promise<AccountExport | undefined> {
  const teacher = await teacherById(database, teacherId)
  if (!teacher) return undefined
  const passkeys = await passkeysOfTeacher(database, teacherId)
  return {
    email: teacher.email,
    createdAt: isoTime(teacher.createdAt),
    passkeys: passkeys.map(({ name, createdAt, lastUsedAt }) => ({
      name,
      createdAt: isoTime(createdAt),
      lastUsedAt: isoTimeOrNull(lastUsedAt),
    })),
  }
}
