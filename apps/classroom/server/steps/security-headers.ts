import { connectionKind } from '../../src/environment/connection-kind.ts'

const scripts = "script-src 'self'"

/**
 * What a page may do: load our own scripts, styles, fonts and pictures, and nothing from elsewhere; no inline
 * code; strings become script addresses only through the Trusted Types policies named here.
 */
const directives = [
  "default-src 'none'",
  scripts,
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default nextjs',
]

/**
 * The policy of a page whose framework wrote inline scripts into it: as every page's, but for these scripts, each
 * named by its hash as a policy writes it.
 */
export function contentSecurityPolicy(inlineScripts: readonly string[] = []): string {
  return directives
    .map((directive) => (directive === scripts ? [scripts, ...inlineScripts].join(' ') : directive))
    .join('; ')
}

const deniedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]

/** The headers that say something of a document alone; a browser takes no notice of them on anything that a page loads. */
export const documentHeaders = [
  'Content-Security-Policy',
  'X-Frame-Options',
  'Referrer-Policy',
  'Permissions-Policy',
  'Cross-Origin-Opener-Policy',
] as const

/** The headers that every response carries, `Cross-Origin-Resource-Policy` apart. */
export function securityHeaders(baseAddress: string): ReadonlyMap<string, string> {
  const headers = new Map([
    ['Content-Security-Policy', contentSecurityPolicy()],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', deniedFeatures.map((feature) => `${feature}=()`).join(', ')],
  ])
  const kind = connectionKind(baseAddress)
  // At a plain http address a browser takes no notice of it, and writes an error into the console of every page.
  if (kind !== 'plain') headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  // A school's server at a plain http address must stay reachable there.
  if (kind === 'protected') headers.set('Strict-Transport-Security', 'max-age=31536000')
  return headers
}
