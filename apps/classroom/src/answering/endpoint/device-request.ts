/**
 * What is read of a device's request. Each `Request` of the framework is one; our own server makes smaller ones of the
 * answers that come past the framework, as making a `Request` takes longer than reading it.
 */
export interface DeviceRequest {
  readonly method: string
  /** The headers by their names, in capital or small letters. */
  readonly headers: { get(name: string): string | null }
  readonly body: AsyncIterable<Uint8Array> | Iterable<Uint8Array> | null
  /** When the whole body was there, in milliseconds since 1970; left out while it is still to come. */
  readonly readAt?: number
}
