import { expect, it } from 'vitest'
import { connectionKind } from './connection-kind.ts'

it.each([
  ['https://karda.example', 'protected'],
  ['https://192.168.1.7:8443', 'protected'],
  ['http://localhost:3000', 'this-computer'],
  ['http://127.0.0.1:3000', 'this-computer'],
  ['http://[::1]:3000', 'this-computer'],
  ['http://192.168.1.7:3000', 'plain'],
  ['http://karda.local', 'plain'],
  ['http://127.example.org', 'plain'],
])('tells how %s is reached: %s', (address, kind) => {
  expect(connectionKind(address)).toBe(kind)
})
