import { describe, expect, it } from 'vitest'
import { parseEnvironment } from './environment.ts'

describe('parseEnvironment', () => {
  it('has a default for each variable that is missing or empty', () => {
    const environment = {
      port: 3000,
      host: null,
      dataFolder: '/karda/data',
      baseAddress: 'http://localhost:3000',
      databaseUrl: null,
      trustsProxy: false,
    }
    expect(parseEnvironment({}, '/karda')).toEqual({ kind: 'valid', environment })
    expect(parseEnvironment({ PORT: '', DATA_FOLDER: '', BASE_ADDRESS: '' }, '/karda')).toEqual({
      kind: 'valid',
      environment,
    })
  })

  it('reads the values given', () => {
    const variables = {
      PORT: '8080',
      LISTEN_ADDRESS: '192.168.1.7',
      DATA_FOLDER: 'school/data',
      BASE_ADDRESS: 'https://karda.example/',
      DATABASE_URL: 'postgres://karda@localhost/karda',
      TRUST_PROXY: '1',
    }
    expect(parseEnvironment(variables, '/karda')).toEqual({
      kind: 'valid',
      environment: {
        port: 8080,
        host: '192.168.1.7',
        dataFolder: '/karda/school/data',
        baseAddress: 'https://karda.example',
        databaseUrl: 'postgres://karda@localhost/karda',
        trustsProxy: true,
      },
    })
  })

  it('leaves an absolute data folder where it is', () => {
    expect(parseEnvironment({ DATA_FOLDER: '/srv/karda' }, '/karda')).toMatchObject({
      environment: { dataFolder: '/srv/karda' },
    })
  })

  it('counts the default base address from the port', () => {
    expect(parseEnvironment({ PORT: '4000' }, '/karda')).toMatchObject({
      environment: { baseAddress: 'http://localhost:4000' },
    })
  })

  it.each(['eighty', '-1', '65536', '3000.5', '0x50', '1e3', ' 80', '99999999999'])(
    'refuses PORT=%j',
    (PORT) => {
      expect(parseEnvironment({ PORT }, '/karda')).toMatchObject({
        kind: 'invalid',
        problems: [{ variable: 'PORT', found: JSON.stringify(PORT) }],
      })
    },
  )

  it.each([
    [{ TRUST_PROXY: '1' }, '127.0.0.1'],
    [{ TRUST_PROXY: '1', LISTEN_ADDRESS: '0.0.0.0' }, '0.0.0.0'],
    [{ TRUST_PROXY: '1', LISTEN_ADDRESS: '::' }, '::'],
    [{ TRUST_PROXY: '0' }, null],
  ])('listens, where %j is set, at %s', (variables, host) => {
    expect(parseEnvironment(variables, '/karda')).toMatchObject({ environment: { host } })
  })

  it.each(['localhost', 'karda.example', '127.0.0.1:3000', '192.168.1'])(
    'refuses LISTEN_ADDRESS=%s',
    (LISTEN_ADDRESS) => {
      expect(parseEnvironment({ LISTEN_ADDRESS }, '/karda')).toMatchObject({
        kind: 'invalid',
        problems: [{ variable: 'LISTEN_ADDRESS' }],
      })
    },
  )

  it.each(['karda.example', 'ftp://karda.example', 'https://karda.example/app', 'http://a:b@karda.example'])(
    'refuses BASE_ADDRESS=%s',
    (BASE_ADDRESS) => {
      expect(parseEnvironment({ BASE_ADDRESS }, '/karda')).toMatchObject({
        kind: 'invalid',
        problems: [{ variable: 'BASE_ADDRESS' }],
      })
    },
  )

  it('does not say again an address of a database, which may hold a password', () => {
    const parsed = parseEnvironment({ DATABASE_URL: 'mysql://karda:geheim@localhost' }, '/karda')
    expect(parsed).toMatchObject({ kind: 'invalid', problems: [{ variable: 'DATABASE_URL' }] })
    expect(JSON.stringify(parsed)).not.toContain('geheim')
  })

  it.each(['yes', 'true', '2'])('refuses TRUST_PROXY=%s', (TRUST_PROXY) => {
    expect(parseEnvironment({ TRUST_PROXY }, '/karda')).toMatchObject({
      problems: [{ variable: 'TRUST_PROXY' }],
    })
  })

  it('lists every problem at once', () => {
    const parsed = parseEnvironment({ PORT: 'x', BASE_ADDRESS: 'y' }, '/karda')
    expect(parsed).toMatchObject({ problems: [{ variable: 'PORT' }, { variable: 'BASE_ADDRESS' }] })
  })
})
