/** The largest difference in size at which two answers still count as the same page. */
const tolerance = 0.05

/** What a server answered at a path. */
export interface PageAnswer {
  path: string
  status: number
  /** Of the body, decoded. */
  bytes: number
}

/** Asks a server for each of the pages. */
export function fetchPages(address: string, paths: readonly string[]): Promise<PageAnswer[]> {
  return Promise.all(
    paths.map(async (path) => {
      const response = await fetch(address + path)
      return { path, status: response.status, bytes: (await response.arrayBuffer()).byteLength }
    }),
  )
}

/** Where two servers do not serve the same pages: another status than 200, or sizes more than 5 % apart. */
export function pageDifferences(ours: readonly PageAnswer[], theirs: readonly PageAnswer[]): string[] {
  return ours.flatMap((our, index) => {
    const their = theirs[index]
    if (their?.path !== our.path) return [`${our.path}: asked of one server only`]
    const isSame =
      our.status === 200 &&
      their.status === 200 &&
      Math.abs(our.bytes - their.bytes) <= tolerance * Math.max(our.bytes, their.bytes)
    return isSame ? [] : [`${our.path}: ${describe(our)} from ours, ${describe(their)} from the other`]
  })
}

function describe({ status, bytes }: PageAnswer): string {
  return `${status} with ${bytes} bytes`
}
