import type {
  BenchResult,
  BuildResult,
  CardsResult,
  KillResult,
  LighthouseResult,
  LoadResult,
  QuizStart,
  ScaleResult,
  StaticResult,
  WeightResult,
} from './bench-result.ts'
import type { Judgement } from './judgement.ts'

/** The figures of a result, each beside its bar. */
export function judgeResult(result: BenchResult): Judgement[] {
  switch (result.bench) {
    case 'weight':
      return judgeWeight(result)
    case 'lighthouse':
      return judgeLighthouse(result)
    case 'static':
      return judgeStatic(result)
    case 'cards':
      return judgeCards(result)
    case 'build':
      return judgeBuild(result)
    case 'scale':
      return judgeScale(result)
    case 'load':
      return judgeLoad(result)
    case 'kill':
      return judgeKill(result)
    default:
      return result satisfies never
  }
}

function judgeWeight(result: WeightResult): Judgement[] {
  const { storyBytes, frameworkScriptBytes, ownScriptBytes, quizBytes } = result
  return [
    atMostKilobytes('Story page over the wire, all files, the heavier language', storyBytes, 45),
    atMostKilobytes('Framework JavaScript on it', frameworkScriptBytes, 0),
    atMostKilobytes('Our own script on it', ownScriptBytes, 8),
    atMostKilobytes('Practice quiz over the wire, all files, the heavier language', quizBytes, 160),
  ]
}

function judgeLighthouse(result: LighthouseResult): Judgement[] {
  const page = 'of the story page, phone profile, the worse language'
  return [
    perfectScore(`Lighthouse performance ${page}`, result.performance),
    perfectScore(`Lighthouse accessibility ${page}`, result.accessibility),
    perfectScore(`Lighthouse best practices ${page}`, result.bestPractices),
    perfectScore(`Lighthouse SEO ${page}`, result.seo),
    {
      quantity: `Total blocking time ${page}`,
      bar: '0 ms',
      figure: `${result.totalBlockingTime} ms`,
      isMet: result.totalBlockingTime === 0,
    },
    {
      quantity: `Cumulative layout shift ${page}`,
      bar: '0',
      figure: String(result.cumulativeLayoutShift),
      isMet: result.cumulativeLayoutShift === 0,
    },
    {
      quantity: `Largest contentful paint ${page}`,
      figure: `${result.largestContentfulPaint} ms`,
      isMet: true,
    },
    {
      quantity:
        'Lighthouse performance of it, and total blocking time, in a browser process that already runs',
      figure: `${result.inRunningProcess.performance}, ${result.inRunningProcess.totalBlockingTime} ms`,
      isMet: true,
    },
    interactiveQuiz(Object.values(result.quizPages).map(({ interactive }) => interactive)),
    ...judgeQuizStart(result.quizStart),
  ]
}

function interactiveQuiz(times: readonly number[]): Judgement {
  const slowest = Math.max(...times)
  return {
    quantity:
      'Practice quiz interactive for Lighthouse, which presses nothing, phone profile, the worse language',
    bar: 'under 2000 ms',
    figure: `${slowest} ms`,
    isMet: slowest < 2000,
  }
}

function judgeQuizStart({ path, fetchedAhead, pressedAtOnce, pressedWhenFetched }: QuizStart): Judgement[] {
  const slowed = 'processor 4 times slower, 150 ms, 1.6 Mbit/s'
  return [
    {
      quantity: `Practice quiz (\`${path}\`, the heaviest) has fetched ahead what it starts with, ${slowed}`,
      figure: `${fetchedAhead} ms`,
      isMet: true,
    },
    {
      quantity: `From a first press on a choice until the quiz works, pressed as soon as the page is seen, ${slowed}`,
      figure: `${pressedAtOnce} ms`,
      isMet: true,
    },
    {
      quantity: `From a first press on a choice until the quiz works, pressed once it is loaded, ${slowed}`,
      bar: 'under 2000 ms',
      figure: `${pressedWhenFetched} ms`,
      isMet: pressedWhenFetched < 2000,
    },
  ]
}

function judgeStatic(result: StaticResult): Judgement[] {
  const { ratioToNextStart, requestsPerSecond, nextRequestsPerSecond } = result
  return [
    {
      quantity: 'Static pages a second, against `next start` on the same pages in the same run',
      bar: 'at least 5 times',
      figure: `${ratioToNextStart} times (${requestsPerSecond} against ${nextRequestsPerSecond})`,
      isMet: ratioToNextStart >= 5,
    },
  ]
}

function judgeCards({ cards, largestBytes, largest }: CardsResult): Judgement[] {
  return [atMostKilobytes(`Largest of ${cards} social cards (\`${largest}\`)`, largestBytes, 60)]
}

function judgeBuild({ pages, seconds, millisecondsPerPage }: BuildResult): Judgement[] {
  return [
    {
      quantity: `Build of the reader, nothing kept from an earlier one (${pages} pages)`,
      figure: `${seconds} s (${millisecondsPerPage} ms a page)`,
      isMet: true,
    },
  ]
}

function judgeScale(result: ScaleResult): Judgement[] {
  const { stories, pages, millisecondsPerPage, tenthMillisecondsPerPage } = result
  const { seconds, peakMegabytes, unchangedSeconds } = result
  return [
    {
      quantity: `Build of the reader of ${stories} stories, each in two languages at three levels (${pages} pages)`,
      bar: 'at most 40 ms a page',
      figure: `${millisecondsPerPage} ms a page (${seconds} s)`,
      isMet: millisecondsPerPage <= 40,
    },
    {
      quantity: 'A page of it, against a page where there are a tenth as many stories',
      bar: 'no longer (but for a tenth, by chance)',
      figure: `${millisecondsPerPage} ms, ${tenthMillisecondsPerPage} ms`,
      isMet: millisecondsPerPage <= 1.1 * tenthMillisecondsPerPage,
    },
    {
      quantity: 'Memory of all processes of the build at its highest',
      bar: 'at most 2000 MB',
      figure: peakMegabytes === null ? 'not known' : `${peakMegabytes} MB`,
      isMet: peakMegabytes !== null && peakMegabytes <= 2000,
    },
    {
      quantity: 'A second build with nothing changed',
      bar: 'under 3 s',
      figure: `${unchangedSeconds} s`,
      isMet: unchangedSeconds < 3,
    },
  ]
}

function judgeLoad(result: LoadResult): Judgement[] {
  const { students, errors, lost, doubled, p50, p95, p99, answersPerSecond, peakMegabytes } = result
  return [
    {
      quantity: `Answers lost, doubled, and errors: ${students} students at once`,
      bar: '0, 0, 0',
      figure: `${lost}, ${doubled}, ${errors}`,
      isMet: lost + doubled + errors === 0,
    },
    {
      quantity: 'From an answer to its receipt, for 99 of 100 (50, 95)',
      bar: 'under 1000 ms',
      figure: `${p99} ms (${p50}, ${p95})`,
      isMet: p99 < 1000,
    },
    {
      quantity: 'Durable answers a second',
      bar: 'at least 800',
      figure: String(answersPerSecond),
      isMet: answersPerSecond >= 800,
    },
    { quantity: 'Memory of the server meanwhile', figure: `${peakMegabytes ?? 'not known'} MB`, isMet: true },
  ]
}

function judgeKill(result: KillResult): Judgement[] {
  const { database, victim, kills, seconds, acknowledged, lost, doubled } = result
  const { refused, mistaken, slowestReturn, syncsBeforeReply } = result
  const limit = (kills * 60) / 30
  const name = database === 'sqlite' ? 'SQLite' : 'PostgreSQL'
  const killed = victim === 'server' ? `the server on ${name}` : `${name} under the server`
  return [
    {
      quantity: `Answers lost and doubled of ${acknowledged} acknowledged, ${killed} killed ${kills} times`,
      bar: '0, 0',
      figure: `${lost}, ${doubled}`,
      isMet: lost + doubled === 0,
    },
    {
      quantity: 'Time in which that was',
      bar: `at most ${limit} s`,
      figure: `${seconds} s`,
      isMet: seconds <= limit,
    },
    {
      quantity: 'Answers meanwhile that are neither a receipt nor a time to come again',
      bar: '0',
      figure: `${mistaken} (${refused} were to come again)`,
      isMet: mistaken === 0,
    },
    {
      quantity: 'From the return of what was killed to the next receipt, the slowest time',
      figure: `${slowestReturn} ms`,
      isMet: true,
    },
    {
      quantity: 'The disk is synced before the reply, as the calls of the system show',
      bar: 'yes',
      figure: syncsBeforeReply === null ? 'not watched' : syncsBeforeReply ? 'yes' : 'no',
      isMet: syncsBeforeReply !== false,
    },
  ]
}

function atMostKilobytes(quantity: string, bytes: number, limit: number): Judgement {
  return {
    quantity,
    bar: limit === 0 ? '0 bytes' : `at most ${limit} kB`,
    figure: `${bytes} bytes`,
    isMet: bytes <= limit * 1000,
  }
}

function perfectScore(quantity: string, score: number): Judgement {
  return { quantity, bar: '100', figure: String(score), isMet: score === 100 }
}
