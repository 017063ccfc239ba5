import { describe, expect, it } from 'vitest'
import { codeAlphabet, joinCodeLength, normalizeCode, returnCodeLength, spacedCode } from './code-alphabet.ts'
import { newCode } from './new-code.ts'
import { hashSecret, newId, newToken } from './tokens.ts'

describe('newCode', () => {
  it('has so many characters, all of the alphabet', () => {
    for (const length of [joinCodeLength, returnCodeLength]) {
      const code = newCode(length)
      expect(code).toHaveLength(length)
      expect([...code].every((character) => codeAlphabet.includes(character))).toBe(true)
    }
  })

  it('takes each character as often as any other', () => {
    const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    const fair = 256 - (256 % codeAlphabet.length)
    const code = newCode(fair, () => everyByte)
    const counts = new Set([...codeAlphabet].map((one) => code.split(one).length - 1))
    expect([...counts]).toEqual([fair / codeAlphabet.length])
  })

  it('goes on drawing where bytes are of no use', () => {
    const draws = [new Uint8Array([255, 255]), new Uint8Array([0, 1])]
    expect(newCode(2, () => draws.shift() ?? new Uint8Array([0, 0]))).toBe(codeAlphabet.slice(0, 2))
  })
})

describe('codes as people meet them', () => {
  it('are without characters that look alike, and without vowels', () => {
    for (const lookAlikes of ['0OQD', '1IL', '2Z', '5S', '8B', 'UV']) {
      expect([...lookAlikes].filter((one) => codeAlphabet.includes(one)).length).toBeLessThan(2)
    }
    expect(codeAlphabet).not.toMatch(/[AEIOU]/)
    expect(new Set(codeAlphabet).size).toBe(codeAlphabet.length)
  })

  it('are understood in small letters and in groups', () => {
    expect(normalizeCode(' k7mp-w3xn ')).toBe('K7MPW3XN')
    expect(normalizeCode(spacedCode('K7MPW3XN'))).toBe('K7MPW3XN')
    expect(spacedCode('K7MPW3XN')).toBe('K7MP W3XN')
  })

  it('are understood where a character was taken for one that looks alike', () => {
    expect(normalizeCode('0OQ5 8b')).toBe('DDDSBB')
    for (const lookAlikes of ['0OQD', '5S', '8B']) {
      const meant = [...codeAlphabet].find((one) => lookAlikes.includes(one))
      expect([...lookAlikes].map(normalizeCode)).toEqual([...lookAlikes].map(() => meant))
    }
  })

  it('are understood where they were typed on a Russian keyboard', () => {
    const cyrillic = '\u04177\u041c\u0420 \u0412\u0421\u041d\u041a\u0422\u0425\u0423 \u0441'
    expect(normalizeCode(cyrillic)).toBe('37MPBCHKTXYC')
    expect(normalizeCode(codeAlphabet)).toBe(codeAlphabet)
  })
})

describe('secrets', () => {
  it('are never the same twice and fit into an address', () => {
    expect(newToken()).not.toBe(newToken())
    expect(newToken()).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(newId()).toMatch(/^[A-Za-z0-9_-]{16}$/)
  })

  it('have another hash in another scope', async () => {
    expect(hashSecret('K7MP', 'class-1')).toBe(hashSecret('K7MP', 'class-1'))
    expect(hashSecret('K7MP', 'class-1')).not.toBe(hashSecret('K7MP', 'class-2'))
    expect(hashSecret('K7MP')).toMatch(/^[A-Za-z0-9_-]{43}$/)
  })
})
