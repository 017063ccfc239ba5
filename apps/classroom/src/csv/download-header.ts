/**
 * The `Content-Disposition` of a file that is to be stored under a name in any script: in ASCII for programs that know
 * no better, and whole in UTF-8 (RFC 6266, RFC 8187). What no file system takes in a name is replaced in both.
 */
export function downloadHeader(name: string): string {
  const safe = name.replace(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]+/gu, ' ').trim()
  const plain = safe.replace(/[^\x20-\x7E]+/g, '_').replaceAll('%', '_')
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
