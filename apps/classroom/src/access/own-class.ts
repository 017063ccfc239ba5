import { type Class, classOf } from '@karda/database'
import type { Teacher } from '../accounts/teacher.ts'
import { services } from '../services/services.ts'

/** A class, where it is this teacher's; a class of another is as one that is not there. */
export async function ownClass(teacher: Teacher, classId: string): Promise<Class | undefined> {
  const found = await classOf(services().database, classId)
  return found?.teacherId === teacher.teacherId ? found : undefined
}
