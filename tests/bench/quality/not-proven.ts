/** One subject of the project's bars, with what its figures do not show. */
export interface NotProven {
  subject: string
  points: readonly string[]
}

/** What neither the benches nor the tests show, in the order of the bars. */
export const notProven: readonly NotProven[] = [
  {
    subject: 'Accessibility',
    points: [
      'Of the engines, only axe-core and html-validate look at the pages. IBM’s accessibility-checker-engine, Siteimprove Alfa and vnu have not.',
      'No page of seeded faults has shown how much the engines and probes would catch.',
      'There are no transcripts of what a screen reader says, and nobody who uses one every day has read a story.',
      'Every check runs in Chromium. Firefox and WebKit have not been tried, nor has a real phone or tablet.',
    ],
  },
  {
    subject: 'Speed and weight',
    points: [
      'Lighthouse simulates the phone and its network; no page was timed on a real phone over a real network.',
      'The blocking time of a page is the median of three runs, or of five where three do not agree. About one run in eight is not 0; up to 50 ms were seen.',
      'Lighthouse comes from about:blank, and the opener policy of our pages (COOP) then makes the browser start a process for them. On few cores that start counts as the page’s blocking time; the row for a process that already runs leaves it out, and is no bar. Chromium’s headless shell, which is taken where it is installed, has no windows of its own beside the page; with the whole browser that start takes longer, and 64 and 75 ms of blocking time were seen.',
      'Lighthouse looks at the story pages and the practice quiz alone; the other pages, the classroom’s among them, have no score here.',
      'Requests a second were measured on loopback, with the client and both servers sharing the machine’s cores.',
      'The stories of the large build are copies of the present ones under other names; `pnpm quality` builds 100 of them, `pnpm proof` 1,000. Only the reader is built: the social cards and the compressed files of the whole site are not in these figures.',
      'That a social card takes at most 250 ms is not measured here.',
      'Of the practice quiz, the other language is not in the weight: it is fetched when somebody begins to answer.',
    ],
  },
  {
    subject: 'Answers are never lost',
    points: [
      'Load and kills were measured on loopback, with the client on the same cores as the server. The server was killed, and PostgreSQL under it; the machine never lost its power, nor was a network cut between the two.',
      'A student of the load begins, answers and hands in by the interface that devices use; the pages were not loaded a thousand times.',
      'The faults of network and storage, thirty-three of them, run on a simulated network and clock; in a browser seven were tried, in Chromium alone. No phone that fell asleep for a night has been tried.',
    ],
  },
  {
    subject: 'Nobody gets in, nothing leaks',
    points: [
      'The content security policy and Trusted Types are shown in Chromium only.',
      'The chance to guess a code is calculated from the limits, not tried.',
      'That no key reaches a student before its time is searched for in all that a browser is sent of two quizzes on one story; a key that was compressed or put into other words on purpose would not be found.',
      'That nothing is left of erased answers is searched for in files and log of SQLite; on PostgreSQL Karda cannot reach what the database keeps, which is gone from its tables after ANALYZE and VACUUM FULL, but not from its log.',
      'The limits are kept in memory, by process: several processes on one PostgreSQL allow several times as much.',
      'The Caddy recipe was run by hand, with Caddy 2.6 on loopback and the authority’s certificate; no test runs it.',
    ],
  },
  {
    subject: 'Content',
    points: [
      'No editor whose first language is Armenian has read the Armenian text.',
      'No class has read a story, so that the words suit its readers is an opinion.',
      'Readers without the story were language models that know the news of that summer; no class has tried the items. Vocabulary apart, they had 29 % of the practice and 26 % of the assignment right, against 23 and 20 % of blind guessing (`node tests/twin-story/print-table.ts`): knowledge of the news decides what the whole story tells, and a sentence that proves something is seen among the sentences that are shown.',
      'Only the first story, at its full level, was tried with a twin and with readers without the story; its other levels and the story of the alphabet were not. The words of three of its items have changed since (`tests/twin-story/words-read.ts`).',
      'Many items on the first story ask in what order its text tells things, as readers who know the news cannot guess that; to know the order of a text is less than to understand it.',
      'That each fact of the source is in the story, and none besides, was checked by reading; no command measures it.',
    ],
  },
  {
    subject: 'Tests',
    points: [
      'Branch coverage and mutation score are measured for the rules about answers alone (`pnpm proof`), not for parsers, persistence and access.',
      'Checks that take long run in `npm test` on one page of each kind and language; `pnpm proof` makes them on every page.',
      'The time that `npm test` takes from a clean clone is not measured here.',
    ],
  },
]
