/** Folders in which every name changes with its content. */
const hashedFolders = ['/_next/static/', '/fonts/', '/elements/', '/quizzes/']

/**
 * The `Cache-Control` of a file of the site: for ever when its name is a hash, asked for anew each time when it
 * is a page, an hour otherwise (pictures of stories, icons, sitemap).
 */
export function cacheControlOf(file: string): string {
  if (hashedFolders.some((folder) => file.startsWith(folder))) return 'public, max-age=31536000, immutable'
  if (file.endsWith('.html')) return 'no-cache'
  return 'public, max-age=3600'
}
