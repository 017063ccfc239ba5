'use client'

import type { Item, ItemResponse } from '@karda/assessment'
import { fillMessage } from '@karda/i18n'
import { VisuallyHidden } from '@karda/ui'
import { ItemView, type QuizMessages } from '@karda/ui/items'
import { useState } from 'react'
import styles from './preview-questions.module.css'

/** An item with the words of its language. */
export interface PreviewQuestion {
  item: Item
  messages: QuizMessages
}

/** The questions of a quiz to be tried out; what is answered stays in this window, and goes with it. */
export function PreviewQuestions({ questions }: { questions: readonly PreviewQuestion[] }) {
  const [responses, setResponses] = useState<Readonly<Record<string, ItemResponse | null>>>({})
  const [said, setSaid] = useState('')
  return (
    <div>
      <ol className={styles.list}>
        {questions.map(({ item, messages }, index) => (
          <li key={item.id} className={styles.question}>
            <ItemView
              item={item}
              messages={messages}
              name={`preview.${item.id}`}
              place={fillMessage(messages.questionOf, { number: index + 1, total: questions.length })}
              response={responses[item.id] ?? null}
              onRespond={(response) => setResponses((known) => ({ ...known, [item.id]: response }))}
              isReadOnly={false}
              marks={{}}
              onAnnounce={setSaid}
            />
          </li>
        ))}
      </ol>
      <div role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
    </div>
  )
}
