/** By these request headers the server tells a page what it has worked out; what a visitor sends in them is replaced. */

/** Which inline scripts the page's policy allows. */
export const nonceHeader = 'x-karda-nonce'

/** The language in the page's address; where it names none, the one that the visitor's browser asks for. */
export const pageLocaleHeader = 'x-karda-locale'

/** The visitor's network address, as far as the server can know it; for limits, never stored or logged. */
export const visitorAddressHeader = 'x-karda-visitor'

/** The request's number in this process, by which a page finds its own answer. */
export const requestIdHeader = 'x-karda-request'
