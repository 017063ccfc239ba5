import { describe, expect, it } from 'vitest'
import { anySentenceFault } from './any-sentence-fault.ts'

describe('anySentenceFault', () => {
  it.each(['Das Brot ist warm.', '„Kommst du mit?“', 'Il dit : « Oui. »', 'रोटी गरम है।', 'Und dann …'])(
    'takes “%s” for a sentence',
    (line) => expect(anySentenceFault(line)).toBeUndefined(),
  )

  it.each(['Das Brot ist warm', 'Das Brot,', ''])('does not take “%s” for one', (line) => {
    expect(anySentenceFault(line)).toMatchObject({ index: Math.max(line.length - 1, 0) })
  })
})
