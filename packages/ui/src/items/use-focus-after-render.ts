import { useCallback, useEffect, useRef } from 'react'

/**
 * Moves the keyboard's focus to what is there only after the next render, or was moved by it: a browser takes focus
 * from an element that changes its place. The answer asks for it, and says where to find the element.
 */
export function useFocusAfterRender(): (find: () => HTMLElement | null | undefined) => void {
  const pending = useRef<(() => HTMLElement | null | undefined) | undefined>(undefined)
  useEffect(() => {
    const find = pending.current
    pending.current = undefined
    find?.()?.focus()
  })
  return useCallback((find) => {
    pending.current = find
  }, [])
}
