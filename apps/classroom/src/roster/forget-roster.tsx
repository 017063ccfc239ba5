'use client'

import { useEffect } from 'react'
import { rosterOf } from './roster.ts'

/** Takes the names of a class that is erased off this device. */
export function ForgetRoster({ classId }: { classId: string }) {
  useEffect(() => {
    rosterOf(classId).replace({})
  }, [classId])
  return null
}
