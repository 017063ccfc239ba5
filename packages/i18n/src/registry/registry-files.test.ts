import { describe, expect, it } from 'vitest'
import { registerLanguages } from '../../register-languages.ts'
import { registryFiles } from './registry-files.ts'

const locale = {
  endonym: "K'iche'",
  script: 'Latn',
  direction: 'ltr',
  intl: 'quc',
  openGraph: 'quc_GT',
  quotationMarks: { open: '“', close: '”' },
  wordsPerMinute: 100,
}

describe('registryFiles', () => {
  const files = registryFiles([{ code: 'pt-BR', locale, namespaces: ['class-frame', 'site'] }])

  it('lists each language with what its folder says of it', () => {
    expect(files['registry/registered-locales.ts']).toContain("code: 'pt-BR',\n    endonym: 'K\\'iche\\'',\n")
  })

  it('takes up the messages, the aliases and the words for failures of each language', () => {
    expect(files['registry/registered-messages.ts']).toContain(
      "import { messages as ptBR } from '../messages/pt-BR/messages.ts'\n",
    )
    expect(files['registry/registered-messages.ts']).toContain("registeredMessages = { 'pt-BR': ptBR }")
    expect(files['registry/registered-aliases.ts']).toContain(
      "import ptBR from '../messages/pt-BR/aliases.json' with { type: 'json' }\n",
    )
    expect(files['registry/registered-failures.ts']).toContain(
      "import ptBR from '../messages/pt-BR/failure.json' with { type: 'json' }\n",
    )
  })

  it('takes up each namespace of a language', () => {
    expect(files['messages/pt-BR/messages.ts']).toContain(
      "import classFrame from './class-frame.json' with { type: 'json' }\n",
    )
    expect(files['messages/pt-BR/messages.ts']).toContain("  'class-frame': classFrame,\n  site,\n}")
  })
})

describe('registerLanguages', () => {
  it('finds every language with a folder known already', () => {
    expect(registerLanguages()).toEqual([])
  })
})
