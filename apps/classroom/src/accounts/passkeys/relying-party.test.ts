import { describe, expect, it } from 'vitest'
import { relyingPartyOf } from './relying-party.ts'

describe('passkeys', () => {
  it.each([
    ['https://karda.example', 'karda.example'],
    ['https://school.am:8443', 'school.am'],
    ['http://localhost:3000', 'localhost'],
  ])('are for the name in %s', (address, id) => {
    expect(relyingPartyOf(address)).toEqual({ id, origin: address })
  })

  it.each(['http://karda.example', 'http://192.168.1.7:3000', 'https://192.168.1.7', 'https://[::1]'])(
    'are not to be had at %s',
    (address) => {
      expect(relyingPartyOf(address)).toBeUndefined()
    },
  )
})
