import type { Passkey } from '../tables/passkeys.ts'
import { autumn } from './sample-classroom.ts'

/** A passkey of the sample teacher, never used. */
export const samplePasskey: Omit<Passkey, 'lastUsedAt'> = {
  credentialId: 'credential-1',
  teacherId: 'teacher-1',
  publicKey: 'pQECAyYgASFY',
  signatureCount: 0,
  transports: ['internal', 'hybrid'],
  name: 'Նոթբուք',
  createdAt: autumn,
}
