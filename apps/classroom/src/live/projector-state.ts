/** What the projector shows beside the code and the counts; everything else waits until the teacher shows it. */
export interface ProjectorState {
  /** What the class has answered, question by question. */
  answers: boolean
  /** Which answer is right. */
  right: boolean
  /** Who has come how far. */
  aliases: boolean
  /** Which question, from 1. */
  question: number
}

/** The state that an address asks for; what it does not say is hidden. */
export function projectorState(
  values: Readonly<Partial<Record<keyof ProjectorState, string | undefined>>>,
): ProjectorState {
  const question = Number(values.question)
  return {
    answers: values.answers === shown,
    right: values.right === shown,
    aliases: values.aliases === shown,
    question: Number.isInteger(question) && question > 0 ? question : 1,
  }
}

/** The query of an address that asks for a state. */
export function projectorQuery({ answers, right, aliases, question }: ProjectorState): [string, string][] {
  const parts: [string, string | false][] = [
    ['projector', '1'],
    ['answers', answers && shown],
    ['right', right && shown],
    ['aliases', aliases && shown],
    ['question', question > 1 && String(question)],
  ]
  return parts.flatMap(([name, value]): [string, string][] => (value === false ? [] : [[name, value]]))
}

/** The state with something shown that was hidden, or the reverse. What is right is never shown with another thing. */
export function toggled(state: ProjectorState, what: 'answers' | 'right' | 'aliases'): ProjectorState {
  return { ...state, ...(what === 'answers' && { right: false }), [what]: !state[what] }
}

/** The state at another question: what is right there is hidden, whatever was shown before. */
export function atQuestion(state: ProjectorState, question: number): ProjectorState {
  return { ...state, right: false, question }
}

const shown = 'shown'
