import type { TeacherItem } from '../tables/teacher-items.ts'

/** An item that a teacher wrote in both languages. */
export const sampleTeacherItem: TeacherItem = {
  itemId: 'mine-1',
  facts: {
    type: 'short-answer',
    skill: 'locate',
    pool: 'assignment',
    evidence: ['plain.p2s1'],
    answer: 'word',
  },
  words: { en: { prompt: 'Who left?' }, hy: { prompt: 'Ո՞վ հեռացավ։' } },
  answer: { type: 'short-answer' },
  feedback: {
    en: { reasons: { answer: 'The second paragraph says so.' }, accepted: ['Armenia'] },
    hy: { reasons: { answer: 'Երկրորդ պարբերությունն է ասում։' }, accepted: ['Հայաստանը'] },
  },
}
