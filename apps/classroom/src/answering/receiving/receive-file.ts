import { z } from 'zod'
import { ownAssignment } from '../../access/own-assignment.ts'
import { notThere, teacherAction } from '../../access/teacher-action.ts'
import { assignmentAddress } from '../../addresses/class-addresses.ts'
import { checkbox, parseForm } from '../../forms/read-form.ts'
import { seeOther, withQuery } from '../../forms/see-other.ts'
import { sentForm } from '../../forms/sent-form.ts'
import { handInFile } from './hand-in-file.ts'

const schema = z.object({
  classId: z.string().max(100),
  assignmentId: z.string().max(100),
  isKnown: checkbox,
})

/** Hands in the file with answers that a student gave to the teacher, and leads to where it is told what became of it. */
export const receiveFile = teacherAction(async (request, { locale, teacher }) => {
  const form = await sentForm(request)
  const fields = parseForm(form, schema)
  if (fields.kind === 'invalid') return notThere()
  const own = await ownAssignment(teacher, fields.values)
  if (!own) return notThere()
  const sent = form?.get('file')
  const text = sent instanceof File ? await sent.text() : ''
  const handIn = await handInFile(own.assignment, { text, isKnown: fields.values.isKnown })
  const told =
    handIn.kind === 'kept'
      ? {
          fileAnswers: String(handIn.answers),
          fileLate: handIn.late > 0 ? String(handIn.late) : undefined,
          fileOutOfTurn: handIn.outOfTurn > 0 ? String(handIn.outOfTurn) : undefined,
        }
      : { fileProblem: handIn.problem }
  const page = assignmentAddress(locale, own.assignment)
  return seeOther(withQuery(page, { ...told, fileSeat: handIn.seatId }))
})
