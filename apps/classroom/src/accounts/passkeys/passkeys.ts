import { type Passkey, passkeysOfTeacher, removePasskey } from '@karda/database'
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import type { AccountOptions } from '../account-options.ts'
import type { Teacher } from '../teacher.ts'
import type { NewPasskey, PasskeyRegistration } from './register-passkey.ts'
import { relyingPartyOf } from './relying-party.ts'
import type { PasskeySigningIn } from './sign-in-with-passkey.ts'

/** Signing in without a password. What browsers send is handed over as it came; it is parsed here. */
export interface Passkeys {
  registrationOptions(teacher: Teacher): Promise<PublicKeyCredentialCreationOptionsJSON>
  register(teacher: Teacher, passkey: NewPasskey): Promise<PasskeyRegistration>
  signInOptions(): Promise<PublicKeyCredentialRequestOptionsJSON>
  signIn(response: unknown): Promise<PasskeySigningIn>
  /** A teacher's passkeys, oldest first. */
  list(teacher: Teacher): Promise<Passkey[]>
  /** False where it is not there, or not the teacher's. */
  remove(teacher: Teacher, credentialId: string): Promise<boolean>
}

// Loaded when they are needed: two hundred modules would hold up every start of the server.
const registering = () => import('./register-passkey.ts')
const signingIn = () => import('./sign-in-with-passkey.ts')

/** See `Passkeys`; undefined where the address of the server allows none. */
export function createPasskeys(options: AccountOptions): Passkeys | undefined {
  const relyingParty = relyingPartyOf(options.baseAddress)
  if (!relyingParty) return undefined
  const { database } = options
  return {
    registrationOptions: async (teacher) =>
      (await registering()).registrationOptions(options, relyingParty, teacher),
    register: async (teacher, passkey) =>
      (await registering()).registerPasskey(options, relyingParty, teacher, passkey),
    signInOptions: async () => (await signingIn()).signInOptions(options, relyingParty),
    signIn: async (response) => (await signingIn()).signInWithPasskey(options, relyingParty, response),
    list: ({ teacherId }) => passkeysOfTeacher(database, teacherId),
    remove: ({ teacherId }, credentialId) => removePasskey(database, { teacherId, credentialId }),
  }
}
