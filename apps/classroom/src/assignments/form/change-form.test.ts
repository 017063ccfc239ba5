import type { Assignment } from '@karda/database'
import { startSqlite } from '@karda/database/testing'
import { afterAll, describe, expect } from 'vitest'
import { answeringTest } from '../../answering/testing/answering-test.ts'
import type { FormFields } from '../../forms/read-form.ts'
import { assignedStory } from '../assigned-story.ts'
import { editableItems } from '../editable-items.ts'
import { type AssignmentFields, placeName } from './assignment-fields.ts'
import { changeFieldsOf, changeForm, readChangeForm } from './change-form.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

const now = Date.UTC(2026, 8, 1)
const opensAt = Date.UTC(2026, 8, 1, 5, 0, 7, 250)
const dueAt = Date.UTC(2026, 8, 1, 6, 15, 42, 500)

describe('the times of an assignment that is changed', () => {
  it('stay to the millisecond where the form is sent as it was shown', async ({ room }) => {
    await room.set({ opensAt, dueAt })
    const assignment = await room.assignment()
    const sent = await shown(assignment)
    expect(await settings(assignment, sent)).toEqual(assignment.settings)
    expect(await settings(assignment, { ...sent, timeZone: 'Asia/Dubai' })).toEqual(assignment.settings)
  })

  it('are those that are typed where they are others', async ({ room }) => {
    await room.set({ opensAt, dueAt })
    const assignment = await room.assignment()
    const sent = await shown(assignment)
    expect(await settings(assignment, { ...sent, dueAt: '2026-09-01T10:16' })).toMatchObject({
      opensAt,
      dueAt: Date.UTC(2026, 8, 1, 6, 16),
    })
    expect(await settings(assignment, { ...sent, timeZone: 'UTC' })).toMatchObject({
      opensAt: Date.UTC(2026, 8, 1, 9),
      dueAt: Date.UTC(2026, 8, 1, 10, 15),
    })
    expect(await settings(assignment, { ...sent, opensAt: '', dueAt: '' })).toMatchObject({
      opensAt: now,
      dueAt: null,
    })
  })
})

async function source(assignment: Assignment, sent: FormFields | undefined) {
  return {
    assignment,
    story: assignedStory(assignment).story,
    items: await editableItems(assignment, 'en'),
    answered: new Set<string>(),
    timeZone: 'Asia/Yerevan',
    sent,
    now,
  }
}

/** The form as a browser sends it that was shown it. */
async function shown(assignment: Assignment, sent?: FormFields): Promise<FormFields> {
  const { fields } = changeForm(await source(assignment, sent))
  return sentAs(fields)
}

function sentAs({
  storySlug,
  places,
  leavesOutAnswered,
  acceptsLate,
  ...fields
}: AssignmentFields): FormFields {
  return {
    ...fields,
    story: storySlug,
    ...Object.fromEntries(Object.entries(places).map(([id, place]) => [placeName(id), place])),
    ...(leavesOutAnswered ? { leavesOutAnswered: 'on' } : {}),
    ...(acceptsLate ? { acceptsLate: 'on' } : {}),
  }
}

async function read(assignment: Assignment, sent: FormFields) {
  const available = [...(await editableItems(assignment, 'en')).keys()]
  const judged = { ...(await source(assignment, sent)), available }
  return readChangeForm(changeFieldsOf(assignment, sent), judged)
}

async function settings(assignment: Assignment, sent: FormFields) {
  const form = await read(assignment, sent)
  return form.kind === 'valid' ? form.settings : form.problems
}
