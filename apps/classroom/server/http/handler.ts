import type { KardaRequest, KardaResponse } from './karda-request.ts'

/** One step of the server: it answers, or it hands on by calling `next`. It may return a promise. */
export type Handler = (request: KardaRequest, response: KardaResponse, next: () => void) => void

/** Answers for a step that threw or rejected. */
export type FailureHandler = (failure: unknown, request: KardaRequest, response: KardaResponse) => void
