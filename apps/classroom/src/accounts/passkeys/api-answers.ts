/** The codes by which a page’s script learns why a passkey was not made or used; they lead to words of the page. */
export type PasskeyProblem =
  | 'invalid'
  | 'wait'
  | 'signed-out'
  | 'wrong-password'
  | 'passkey-refused'
  | 'too-many-passkeys'

const statuses: Readonly<Record<PasskeyProblem, number>> = {
  invalid: 400,
  wait: 429,
  'signed-out': 401,
  'wrong-password': 403,
  'passkey-refused': 403,
  'too-many-passkeys': 409,
}

/** Says to a script why something was not done. */
export function refusePasskey(problem: PasskeyProblem): Response {
  return Response.json({ problem }, { status: statuses[problem] })
}
