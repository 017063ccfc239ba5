import pLimit from 'p-limit'

/** As many files as zlib's thread pool works on at once; more would only be held in memory. */
export const filesAtOnce = pLimit(4)
