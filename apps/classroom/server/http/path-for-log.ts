const unsafe = /[^A-Za-z0-9/._~-]/g
const longest = 80

/** A path as the log may hold it: without its query, without odd characters, and at most 80 characters. */
export function pathForLog(target: string): string {
  return target.slice(0, longest).replace(/\?.*/s, '').replace(unsafe, '_')
}
