'use client'

import { ClassError } from '#src/frame/class-error.tsx'

/** A page failed on the server or in the browser. */
export default function ErrorPage() {
  return <ClassError />
}
