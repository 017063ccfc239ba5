import { requestCookie } from './signed-in-teacher.ts'
import { type Student, studentOf } from './student.ts'

/** As `studentOf`, for the device that asks for a page or sends a form. */
export async function presentStudent(classId: string): Promise<Student | undefined> {
  return studentOf(await requestCookie(), classId)
}
