import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

/** What a browser would answer with, and where. */
export interface Answering {
  challenge: string
  origin?: string
}

/** Flags of authenticator data (WebAuthn Level 3, 6.1): somebody is there, and is who they were. */
const userPresent = 0x01
const userVerified = 0x04
const holdsCredential = 0x40

const domain = 'localhost'

/** An authenticator of a device, with one passkey for this domain; each signature counts one more, where it counts. */
export class SampleAuthenticator {
  readonly id = randomBytes(16)
  readonly #privateKey: KeyObject
  readonly #publicKey: Uint8Array<ArrayBuffer>
  readonly #checksUser: boolean
  readonly #counts: boolean
  #signatures = 0

  constructor({ checksUser = true, counts = true } = {}) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    this.#privateKey = privateKey
    this.#publicKey = coseKeyOf(publicKey)
    this.#checksUser = checksUser
    this.#counts = counts
  }

  /** The answer to the options for a new passkey. */
  register(answering: Answering) {
    const idLength = Buffer.from([0, this.id.length])
    const credential = Buffer.concat([Buffer.alloc(16), idLength, this.id, this.#publicKey])
    const authenticatorData = Buffer.concat([this.#data(holdsCredential), credential])
    const attestation = new Map<string, string | Map<string, string> | Uint8Array<ArrayBuffer>>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(authenticatorData)],
    ])
    return this.#answer({
      clientDataJSON: text(clientData('webauthn.create', answering)),
      attestationObject: text(isoCBOR.encode(attestation)),
      transports: ['internal'],
    })
  }

  /** The answer to the options for signing in. */
  signIn(answering: Answering, userHandle?: string) {
    if (this.#counts) this.#signatures += 1
    return this.#sign(answering, userHandle)
  }

  /** An answer by a copy of the authenticator, which does not know how often the other has signed. */
  signInAsCopy(answering: Answering) {
    return this.#sign(answering, undefined)
  }

  #sign(answering: Answering, userHandle: string | undefined) {
    const client = clientData('webauthn.get', answering)
    const authenticatorData = this.#data(0)
    const signed = Buffer.concat([authenticatorData, createHash('sha256').update(client).digest()])
    return this.#answer({
      clientDataJSON: text(client),
      authenticatorData: text(authenticatorData),
      signature: text(sign('sha256', signed, this.#privateKey)),
      ...(userHandle !== undefined && { userHandle }),
    })
  }

  #answer<Response>(response: Response) {
    return { id: text(this.id), rawId: text(this.id), type: 'public-key', response }
  }

  #data(flags: number): Buffer {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(this.#signatures)
    const all = flags | userPresent | (this.#checksUser ? userVerified : 0)
    return Buffer.concat([createHash('sha256').update(domain).digest(), Buffer.from([all]), count])
  }
}

function clientData(type: string, { challenge, origin = 'http://localhost:3000' }: Answering): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
}

/** A public key of the curve P-256 for ES256, as COSE writes it (RFC 9053, 2.1 and 7.1). */
function coseKeyOf(publicKey: KeyObject): Uint8Array<ArrayBuffer> {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  return isoCBOR.encode(
    new Map<number, number | Uint8Array<ArrayBuffer>>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ]),
  )
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url')
}
