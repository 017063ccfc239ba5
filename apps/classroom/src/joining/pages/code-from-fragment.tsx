'use client'

import { useEffect } from 'react'

/**
 * Moves the code of a join card from behind the `#` of the address, where no server is sent it, into a field. It stays
 * neither in the address bar nor in the history of a device that others use too.
 */
export function CodeFromFragment({ fieldId }: { fieldId: string }) {
  useEffect(() => {
    const moveCode = () => {
      const field = document.getElementById(fieldId)
      const code = location.hash.slice(1)
      if (!(field instanceof HTMLInputElement) || !/^[0-9A-Z]{4,30}$/i.test(code)) return
      field.value = code
      history.replaceState(history.state, '', location.pathname + location.search)
    }
    moveCode()
    // Another card, read while this page is open, changes nothing but the fragment.
    addEventListener('hashchange', moveCode)
    return () => removeEventListener('hashchange', moveCode)
  }, [fieldId])
  return null
}
