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

describe('a form that was drawn before the assignment was changed elsewhere', () => {
  it('changes nothing, and comes back with what was typed and what is wrong', async ({ room }) => {
    const drawn = await shown(await room.assignment())
    await room.set({ dueAt })
    const typed = { ...drawn, title: 'Second lesson' }
    const assignment = await room.assignment()
    expect(await settings(assignment, typed)).toMatchObject([{ field: 'dueAt', code: 'changed-meanwhile' }])
    const { fields, problems } = changeForm(await source(assignment, typed))
    expect(fields).toMatchObject({ title: 'Second lesson', dueAt: '' })
    expect(problems).toMatchObject([{ field: 'dueAt', code: 'changed-meanwhile' }])
  })

  it('overwrites what was set when it is sent again, and not what is set after that', async ({ room }) => {
    const drawn = await shown(await room.assignment())
    await room.set({ dueAt })
    const assignment = await room.assignment()
    const again = await shown(assignment, { ...drawn, title: 'Second lesson' })
    expect(await read(assignment, again)).toMatchObject({ title: 'Second lesson', settings: { dueAt: null } })
    await room.set({ dueAt: dueAt + 1 })
    expect(await settings(await room.assignment(), again)).toMatchObject([{ code: 'changed-meanwhile' }])
  })

  it('is taken where it says what is set by now, as one that is sent twice', async ({ room }) => {
    const drawn = await shown(await room.assignment())
    const assignment = { ...(await room.assignment()), title: 'Second lesson' }
    expect(await read(assignment, { ...drawn, title: 'Second lesson' })).toMatchObject({
      kind: 'valid',
      title: 'Second lesson',
    })
  })

  it('is told of any other change', async ({ room }) => {
    const before = await room.assignment()
    const drawn = await shown(before)
    for (const change of [{ itemIds: ['a-order'] }, { attemptsAllowed: 3 }, { acceptsLate: false }]) {
      const changed = { ...before, settings: { ...before.settings, ...change } }
      expect(await settings(changed, drawn)).toMatchObject([{ code: 'changed-meanwhile' }])
    }
    const titled = { ...before, title: 'Second lesson' }
    expect(await settings(titled, drawn)).toMatchObject([{ code: 'changed-meanwhile' }])
  })

  it('is told of everything else that is wrong as well', async ({ room }) => {
    const drawn = await shown(await room.assignment())
    await room.set({ dueAt })
    const problems = await settings(await room.assignment(), { ...drawn, attempts: '9' })
    expect(problems).toMatchObject([{ code: 'changed-meanwhile' }, { code: 'attempts' }])
  })

  it('is taken as it is where it does not say what it was drawn from', async ({ room }) => {
    const { drawnFrom, ...drawn } = await shown(await room.assignment())
    await room.set({ dueAt })
    expect(await settings(await room.assignment(), drawn)).toMatchObject({ dueAt: null })
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
