'use client'

import { useRoster } from './use-roster.ts'

/**
 * The name of the student in a seat, where this device knows it; nothing where it does not. For pages of the teacher,
 * beside the alias; the name is never in what the server sends or is sent.
 */
export function RosterName({ classId, seatId }: { classId: string; seatId: string }) {
  const name = useRoster(classId).names[seatId]
  return name === undefined ? null : <span data-roster-name>{name}</span>
}
