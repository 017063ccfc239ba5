import type { StoryAnswerKey, StoryItems } from '@karda/article-content'

const everywhere = ['full.p1s1', 'easy.p1s1']

/** Items of every type for `bridgeStory`; all are practised at both levels but the two that say otherwise by their id. */
export const bridgeItems: StoryItems = {
  slug: 'bridge',
  facts: {
    what: {
      type: 'choice',
      skill: 'locate',
      pool: 'practice',
      evidence: ['full.p1s1', 'full.p1s3', 'easy.p1s1'],
      cardinality: 'multiple',
      choices: ['bridge', 'road', 'none'],
      fixed: ['none'],
    },
    'only-full': {
      type: 'true-false-not-stated',
      skill: 'infer',
      pool: 'practice',
      evidence: ['full.p1s2'],
    },
    'only-assigned': {
      type: 'true-false-not-stated',
      skill: 'infer',
      pool: 'assignment',
      evidence: everywhere,
    },
    sequence: {
      type: 'order',
      skill: 'sequence',
      pool: 'practice',
      evidence: everywhere,
      choices: ['ready', 'start'],
    },
    who: {
      type: 'match',
      skill: 'who-says',
      pool: 'practice',
      evidence: everywhere,
      sources: ['glad', 'ready'],
      targets: ['mayor', 'river'],
    },
    sum: {
      type: 'gap',
      skill: 'main-idea',
      pool: 'practice',
      evidence: everywhere,
      gaps: ['thing', 'month-2'],
      words: ['bridge', 'may', 'june'],
    },
    proof: {
      type: 'hot-text',
      skill: 'locate',
      pool: 'practice',
      evidence: ['full.p1s2', 'easy.p1s2'],
      choices: ['full.p1s1', 'easy.p1s1', 'full.p1s2', 'easy.p1s2'],
    },
    month: {
      type: 'short-answer',
      skill: 'locate',
      pool: 'practice',
      evidence: everywhere,
      answer: 'number',
    },
    word: {
      type: 'short-answer',
      skill: 'vocabulary',
      pool: 'practice',
      evidence: everywhere,
      answer: 'word',
    },
    why: {
      type: 'extended',
      skill: 'main-idea',
      pool: 'practice',
      evidence: everywhere,
      criteria: { names: 1, explains: 2 },
    },
  },
  words: {
    en: {
      what: { prompt: 'What is built?', choices: { none: 'Nothing', bridge: 'A bridge', road: 'A road' } },
      'only-full': { prompt: 'It is ready.' },
      'only-assigned': { prompt: 'It is long.' },
      sequence: { prompt: 'In which order?', choices: { start: 'It starts.', ready: 'It is ready.' } },
      who: {
        prompt: 'Who?',
        sources: { glad: 'is glad', ready: 'will be ready' },
        targets: { mayor: 'the mayor', river: 'the river' },
      },
      sum: {
        prompt: 'Fill in.',
        text: 'The {thing} is ready in {month-2}{thing}',
        words: { bridge: 'bridge', may: 'May', june: 'June' },
      },
      proof: { prompt: 'Which sentence?' },
      month: { prompt: 'Which month?' },
      word: { prompt: 'Which word?' },
      why: { prompt: 'Why?' },
    },
    hy: {
      what: { prompt: 'Ի՞նչ են կառուցում։', choices: { bridge: 'Կամուրջ', road: 'Ճանապարհ', none: 'Ոչինչ' } },
      proof: { prompt: 'Ո՞ր նախադասությունը։' },
    },
  },
}

/** What is right in `bridgeItems`. */
export const bridgeKey: StoryAnswerKey = {
  slug: 'bridge',
  answers: {
    what: { type: 'choice', correct: ['bridge'] },
    'only-full': { type: 'true-false-not-stated', correct: 'not-stated' },
    'only-assigned': { type: 'true-false-not-stated', correct: 'is-false' },
    sequence: { type: 'order', correct: ['start', 'ready'] },
    who: { type: 'match', correct: { glad: 'mayor', ready: 'mayor' } },
    sum: { type: 'gap', correct: { thing: 'bridge', 'month-2': 'may' } },
    proof: { type: 'hot-text', correct: ['easy.p1s2', 'full.p1s3'] },
    month: { type: 'short-answer', correct: 5 },
    word: { type: 'short-answer' },
    why: { type: 'extended' },
  },
  feedback: {
    en: {
      what: { reasons: { bridge: 'The text says so.', road: 'No road.', none: 'It builds.' } },
      'only-full': { reasons: { 'is-true': 'No.', 'is-false': 'No.', 'not-stated': 'Yes.' } },
      'only-assigned': { reasons: { 'is-true': 'No.', 'is-false': 'Yes.', 'not-stated': 'No.' } },
      sequence: { reasons: { start: 'First.', ready: 'Then.' } },
      who: { reasons: { glad: 'He is.', ready: 'He says so.', river: 'Rivers are silent.' } },
      sum: { reasons: { thing: 'A bridge.', 'month-2': 'May.', june: 'Not June.' } },
      proof: {
        reasons: {
          'full.p1s1': 'Not here.',
          'full.p1s2': 'Nor here.',
          'easy.p1s1': 'Not here, easily.',
          'easy.p1s2': 'Here, easily.',
        },
      },
      month: {
        reasons: { answer: 'May is the fifth month.' },
        accepted: ['May'],
        mistakes: {
          june: { answers: ['6', 'June'], reason: 'That is too late.' },
          april: { answers: ['4'], reason: 'That is too early.' },
        },
      },
      word: { reasons: { answer: 'It is the word.' }, accepted: ['glad', 'happy'] },
      why: { criteria: { names: 'Names it.', explains: 'Explains it.' }, modelAnswer: 'Because.' },
    },
    hy: {
      what: { reasons: { bridge: 'Այդպես է։', road: 'Ոչ։', none: 'Ոչ։' } },
      month: { reasons: { answer: 'Մայիսը հինգերորդն է։' }, accepted: ['մայիս'] },
    },
  },
}
