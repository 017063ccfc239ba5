/** Fills an array with random bytes that nobody can foretell; an argument, so that tests can foretell them. */
export type RandomBytes = (length: number) => Uint8Array

/** The bytes of the platform's own generator. */
export const secureBytes: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length))
