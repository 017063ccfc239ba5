import { locales } from '@karda/i18n'
import { studentHomeAddress } from '../addresses/class-addresses.ts'
import { passOnToEach, takeBack } from '../forms/passing-cookie.ts'

/** Headers that tell the page of a new code to continue what it is, for a seat of the class. */
export function passOnReturnCode(classId: string, returnCode: string): Headers {
  return passOnToEach('karda-return-code', returnCode, pathsIn(classId))
}

/** Headers by which a device forgets that code: whoever comes next is not to read it. */
export function takeBackReturnCode(classId: string): Headers {
  return takeBack('karda-return-code', pathsIn(classId))
}

/** Above all assignments: whoever leaves a seat leaves it for all of them. */
function pathsIn(classId: string): string[] {
  return locales.map(({ code }) => studentHomeAddress(code, classId))
}
