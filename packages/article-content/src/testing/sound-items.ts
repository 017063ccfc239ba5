/** Items that break no rule for the sound story of `story-fixture.ts`: each type once, two of `choice`. */
export const soundItems: Record<string, string> = {
  'items.yaml': `being-built:
  type: choice
  skill: locate
  pool: practice
  evidence: [full.p1s1]
  choices: [school, bridge, road, house]
  fixed: [house]
promises:
  type: choice
  cardinality: multiple
  skill: infer
  pool: practice
  evidence: [full.p1s2]
  choices: [build, rest, go-on]
five-years:
  type: true-false-not-stated
  skill: locate
  pool: practice
  evidence: [full.p2s1]
first-and-last:
  type: order
  skill: sequence
  pool: practice
  evidence: [full.p1s1, full.p2s1]
  choices: [ready, start]
who-does:
  type: match
  skill: who-says
  pool: assignment
  evidence: [full.p1s1, full.p1s2]
  sources: [builds, promises]
  targets: [workers, mayor, river]
in-short:
  type: gap
  skill: main-idea
  pool: assignment
  evidence: [full.p1s1, full.p2s1]
  gaps: [town, time]
  words: [years, gyumri, days]
proof:
  type: hot-text
  skill: locate
  pool: assignment
  evidence: [full.p2s1]
  choices: [full.p1s1, full.p2s1]
how-many:
  type: short-answer
  skill: locate
  pool: assignment
  evidence: [full.p1s1]
  answer: number
which-town:
  type: short-answer
  skill: locate
  pool: assignment
  evidence: [full.p1s1]
  answer: word
in-your-words:
  type: extended
  skill: main-idea
  pool: assignment
  evidence: [full.p1s2]
  criteria: { says-who: 1, says-what: 2 }
`,
  'answer-key.yaml': `being-built: { type: choice, correct: [bridge] }
promises: { type: choice, correct: [build, go-on] }
five-years: { type: true-false-not-stated, correct: is-false }
first-and-last: { type: order, correct: [start, ready] }
who-does: { type: match, correct: { builds: workers, promises: mayor } }
in-short: { type: gap, correct: { town: gyumri, time: years } }
proof: { type: hot-text, correct: [full.p2s1] }
how-many: { type: short-answer, correct: 20 }
which-town: { type: short-answer }
in-your-words: { type: extended }
`,
  'en/items.yaml': `being-built:
  prompt: What is being built?
  choices: { school: A tall school, bridge: A bridge, road: A road, house: A house }
  feedback:
    reasons:
      school: No school is named.
      bridge: The workers are building a bridge.
      road: No road is named.
      house: No house is named.
promises:
  prompt: What does Petrosyan promise?
  choices: { build: To build it., rest: To rest for a day., go-on: To go on. }
  feedback:
    reasons: { build: Petrosyan says so., rest: Rest is not named., go-on: Nobody will stop. }
five-years:
  prompt: The bridge will be ready in 5 years.
  feedback:
    reasons:
      is-true: The story names another time.
      is-false: It will take 3 years.
      not-stated: The story does name a time.
first-and-last:
  prompt: What comes first, and what last?
  choices: { ready: The bridge is ready, start: Workers begin }
  feedback:
    reasons: { ready: That is for later., start: They are building now. }
who-does:
  prompt: Who does what?
  sources: { builds: Builds the bridge, promises: Says “We will build it” }
  targets: { workers: The workers, mayor: The mayor, river: The river }
  feedback:
    reasons:
      builds: The workers build.
      promises: “We will build it” are the mayor’s words.
      river: The river does nothing.
in-short:
  prompt: Fill the gaps.
  text: In {town} there will be a bridge in three {time}.
  words: { years: years, gyumri: Gyumri, days: days }
  feedback:
    reasons: { town: Gyumri is the town., time: It will take years., days: Days are not named. }
proof:
  prompt: Which sentence says when?
  feedback:
    reasons: { full.p1s1: This says where., full.p2s1: This says when. }
how-many:
  prompt: How many workers are there?
  feedback:
    reasons: { answer: There are 20 workers. }
    accepted: [twenty]
    mistakes:
      years: { answers: ['3', three], reason: That is the number of years. }
which-town:
  prompt: In which town?
  feedback:
    reasons: { answer: It is built in Gyumri. }
    accepted: [Gyumri]
in-your-words:
  prompt: Say in your own words what is promised.
  feedback:
    criteria: { says-who: Says who promises, says-what: Says what is promised }
    modelAnswer: The mayor promises a bridge.
`,
  'hy/items.yaml': `being-built:
  prompt: Ի՞նչ են կառուցում։
  choices: { school: Բարձր դպրոց, bridge: Կամուրջ, road: Ճանապարհ, house: Տուն }
  feedback:
    reasons:
      school: Դպրոց չի նշվում։
      bridge: Բանվորները կամուրջ են կառուցում։
      road: Ճանապարհ չի նշվում։
      house: Տուն չի նշվում։
promises:
  prompt: Ի՞նչ է խոստանում Պետրոսյանը։
  choices: { build: Կառուցել այն։, rest: Մեկ օր հանգստանալ։, go-on: Շարունակել։ }
  feedback:
    reasons: { build: Պետրոսյանն այդպես է ասում։, rest: Հանգիստ չի նշվում։, go-on: Կանգ չեն առնի։ }
five-years:
  prompt: Կամուրջը պատրաստ կլինի 5 տարուց։
  feedback:
    reasons:
      is-true: Պատմությունն այլ ժամանակ է նշում։
      is-false: Կտևի 3 տարի։
      not-stated: Պատմությունը ժամանակ նշում է։
first-and-last:
  prompt: Ի՞նչն է առաջինը, ի՞նչը՝ վերջինը։
  choices: { ready: Կամուրջը պատրաստ է, start: Բանվորներն սկսում են }
  feedback:
    reasons: { ready: Դա ավելի ուշ է։, start: Հիմա կառուցում են։ }
who-does:
  prompt: Ո՞վ ինչ է անում։
  sources: { builds: Կառուցում է կամուրջը, promises: Ասում է՝ «Մենք կկառուցենք» }
  targets: { workers: Բանվորները, mayor: Քաղաքապետը, river: Գետը }
  feedback:
    reasons:
      builds: Բանվորներն են կառուցում։
      promises: «Մենք կկառուցենք» քաղաքապետի խոսքն է։
      river: Գետը ոչինչ չի անում։
in-short:
  prompt: Լրացրո՛ւ բաց թողած տեղերը։
  text: '{town} քաղաքում կամուրջ կլինի երեք {time} հետո։'
  words: { years: տարի, gyumri: Գյումրի, days: օր }
  feedback:
    reasons: { town: Քաղաքը Գյումրին է։, time: Կտևի տարիներ։, days: Օրեր չեն նշվում։ }
proof:
  prompt: Ո՞ր նախադասությունն է ասում՝ երբ։
  feedback:
    reasons: { full.p1s1: Սա ասում է՝ որտեղ։, full.p2s1: Սա ասում է՝ երբ։ }
how-many:
  prompt: Քանի՞ բանվոր կա։
  feedback:
    reasons: { answer: Կա 20 բանվոր։ }
    accepted: [քսան]
    mistakes:
      years: { answers: ['3', երեք], reason: Դա տարիների թիվն է։ }
which-town:
  prompt: Ո՞ր քաղաքում։
  feedback:
    reasons: { answer: Կառուցում են Գյումրիում։ }
    accepted: [Գյումրի, Գյումրիում]
in-your-words:
  prompt: Քո բառերով ասա՛, թե ինչ են խոստանում։
  feedback:
    criteria: { says-who: Ասում է՝ ով է խոստանում, says-what: Ասում է՝ ինչ են խոստանում }
    modelAnswer: Քաղաքապետը կամուրջ է խոստանում։
`,
}
