'use client'

import { type FormEvent, useState } from 'react'
import { PostForm, SubmitButton, TextField } from '../../forms/fields.tsx'
import { makePasskey } from './passkey-calls.ts'
import { usePasskeySupport } from './use-passkey-support.ts'

/** The words of the form, in the page’s language. */
export interface PasskeyFormWords {
  name: string
  nameHint: string
  password: string
  add: string
  /** Where no script runs, or the browser has no passkeys at this address. */
  unsupported: string
}

/** Adds a passkey. Nothing but a script can: without one the page says so. */
export function PasskeyForm(props: { words: PasskeyFormWords; origin: string; settings: string }) {
  const { words, origin, settings } = props
  const isSupported = usePasskeySupport(origin)
  const [isBusy, setIsBusy] = useState(false)
  if (isSupported !== true) return <p>{words.unsupported}</p>
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setIsBusy(true)
    const result = await makePasskey(String(form.get('name')), String(form.get('password')))
    const outcome = result.kind === 'done' ? 'done=passkey-added' : `problem=${result.problem}`
    location.assign(`${settings}?${outcome}`)
  }
  return (
    <PostForm onSubmit={add}>
      <TextField
        id="passkey-name"
        name="name"
        autoComplete="off"
        maxLength={60}
        label={words.name}
        hint={words.nameHint}
        required
      />
      <TextField
        id="password-for-passkey"
        name="password"
        type="password"
        autoComplete="current-password"
        label={words.password}
        required
      />
      <SubmitButton rank="plain" disabled={isBusy}>
        {words.add}
      </SubmitButton>
    </PostForm>
  )
}
