import { z } from 'zod'

const bytes = z.int().nonnegative()

const pageWeight = z.strictObject({
  /** Every file of the page. */
  bytes,
  frameworkScriptBytes: bytes,
  ownScriptBytes: bytes,
})

const weightResult = z.strictObject({
  bench: z.literal('weight'),
  /** Of the heaviest story page, as the two script figures are. */
  storyBytes: bytes,
  frameworkScriptBytes: bytes,
  ownScriptBytes: bytes,
  /** Every file of the heaviest practice quiz. */
  quizBytes: bytes,
  /** By path. */
  pages: z.record(z.string(), pageWeight),
})

const score = z.int().min(0).max(100)

const lighthouseFigures = z.strictObject({
  performance: score,
  accessibility: score,
  bestPractices: score,
  seo: score,
  /** Milliseconds. */
  totalBlockingTime: z.number().nonnegative(),
  cumulativeLayoutShift: z.number().nonnegative(),
  /** Milliseconds. */
  largestContentfulPaint: z.number().nonnegative(),
  /** Milliseconds until a page answers to what a visitor does (Lighthouse's `interactive`). */
  interactive: z.number().nonnegative(),
})

const quizStart = z.strictObject({
  /** The quiz whose document is the heaviest. */
  path: z.string(),
  /** Milliseconds from the beginning of the navigation until all is there that brings it to life. */
  fetchedAhead: z.number().nonnegative(),
  /** Milliseconds from a first press, made as soon as the page is seen, until the quiz works. */
  pressedAtOnce: z.number().nonnegative(),
  /** The same of a first press that is made once all is fetched ahead. */
  pressedWhenFetched: z.number().nonnegative(),
})

const lighthouseResult = z.strictObject({
  bench: z.literal('lighthouse'),
  ...lighthouseFigures.shape,
  /** Story pages, by path. */
  pages: z.record(z.string(), lighthouseFigures),
  /** Practice quizzes, by path. */
  quizPages: z.record(z.string(), lighthouseFigures),
  /** What Lighthouse cannot see of a quiz, which starts only when somebody touches it. */
  quizStart,
  /** The speed where the browser need not start a process for the page; of the worst page, too. */
  inRunningProcess: lighthouseFigures.pick({ performance: true, totalBlockingTime: true }),
})

const staticRound = z.strictObject({
  ratio: z.number().positive(),
  requestsPerSecond: z.number().positive(),
  nextRequestsPerSecond: z.number().positive(),
})

const staticResult = z.strictObject({
  bench: z.literal('static'),
  /** The median of the rounds, as the two rates are. */
  ratioToNextStart: z.number().positive(),
  requestsPerSecond: z.number().positive(),
  nextRequestsPerSecond: z.number().positive(),
  rounds: z.array(staticRound).min(1),
})

const cardsResult = z.strictObject({
  bench: z.literal('cards'),
  cards: z.int().positive(),
  largestBytes: bytes,
  /** The address of the largest card. */
  largest: z.string(),
})

const buildResult = z.strictObject({
  bench: z.literal('build'),
  pages: z.int().positive(),
  seconds: z.number().positive(),
  millisecondsPerPage: z.number().positive(),
})

const count = z.int().nonnegative()
const milliseconds = z.number().nonnegative()

const scaleResult = z.strictObject({
  bench: z.literal('scale'),
  /** Each in two languages, at three levels. */
  stories: z.int().positive(),
  pages: z.int().positive(),
  seconds: z.number().positive(),
  millisecondsPerPage: z.number().positive(),
  /** Memory of all processes of the build at its highest; null where the system does not tell. */
  peakMegabytes: count.nullable(),
  /** Of a build of a tenth as many stories. */
  tenthMillisecondsPerPage: z.number().positive(),
  /** A second build, with nothing changed. */
  unchangedSeconds: z.number().positive(),
})

const loadResult = z.strictObject({
  bench: z.literal('load'),
  students: count,
  /** Requests that failed, or were not answered as they should be. */
  errors: count,
  /** Acknowledged and not in the database afterwards. */
  lost: count,
  /** In the database more than once. */
  doubled: count,
  acknowledged: count,
  stored: count,
  /** From a request to its answer. */
  p50: milliseconds,
  p95: milliseconds,
  p99: milliseconds,
  /** Answers acknowledged a second, while all answer. */
  answersPerSecond: count,
  /** Memory of the server at its highest; null where the system does not tell. */
  peakMegabytes: count.nullable(),
})

const killResult = z.strictObject({
  bench: z.literal('kill'),
  database: z.enum(['sqlite', 'postgres']),
  /** What was killed: Karda, or the database under it. */
  victim: z.enum(['server', 'database']),
  kills: count,
  /** From the beginning to the last kill. */
  seconds: count,
  acknowledged: count,
  lost: count,
  doubled: count,
  /** On disk without a receipt: the kill came before it could be sent. */
  unacknowledged: count,
  /** Requests that were told when to come again, as the database was away. */
  refused: count,
  /** Requests that were answered neither by that nor by a receipt. */
  mistaken: count,
  /** From the return of what was killed to the next receipt, at the longest. */
  slowestReturn: milliseconds,
  /** Whether the disk was synced before the reply; null where that could not be watched. */
  syncsBeforeReply: z.boolean().nullable(),
})

/** The JSON object that a bench prints as its last line. */
export const benchResultSchema = z.discriminatedUnion('bench', [
  weightResult,
  lighthouseResult,
  staticResult,
  cardsResult,
  buildResult,
  scaleResult,
  loadResult,
  killResult,
])

/** What a bench has found. */
export type BenchResult = z.infer<typeof benchResultSchema>

/** What the page-weight bench has found. */
export type WeightResult = z.infer<typeof weightResult>

/** What one page weighs over the wire, in bytes. */
export type PageWeight = z.infer<typeof pageWeight>

/** What the Lighthouse bench has found: the worst page's figures, and each page's. */
export type LighthouseResult = z.infer<typeof lighthouseResult>

/** Lighthouse's four scores (0 to 100) and four of its measures. */
export type LighthouseFigures = z.infer<typeof lighthouseFigures>

/** How long a quiz takes to start on a phone. */
export type QuizStart = z.infer<typeof quizStart>

/** What the comparison with `next start` has found. */
export type StaticResult = z.infer<typeof staticResult>

/** One round of the comparison: requests a second of each server, and how many times more ours are. */
export type StaticRound = z.infer<typeof staticRound>

/** What the bench of the social cards has found. */
export type CardsResult = z.infer<typeof cardsResult>

/** What the bench of the reader's build has found. */
export type BuildResult = z.infer<typeof buildResult>

/** What building the reader of many stories has found. */
export type ScaleResult = z.infer<typeof scaleResult>

/** What a school that answers at once has found. */
export type LoadResult = z.infer<typeof loadResult>

/** What killing the server has found. */
export type KillResult = z.infer<typeof killResult>
