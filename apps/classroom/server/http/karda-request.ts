import { IncomingMessage, type ServerResponse } from 'node:http'

/** A request whose address has been parsed once, by the first step of the chain. */
export class KardaRequest extends IncomingMessage {
  /** The decoded path, beginning with one slash; empty until it is parsed. */
  path = ''
  /** The query as it was sent, with its question mark; empty when there is none. */
  search = ''
}

/** The response to a `KardaRequest`. */
export type KardaResponse = ServerResponse<KardaRequest>
