/**
 * What a page may load and do, for hosts that send no headers of their own; the server sends the same and more.
 * `frame-ancestors` is not here: browsers ignore it in a document.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default nextjs',
].join('; ')
