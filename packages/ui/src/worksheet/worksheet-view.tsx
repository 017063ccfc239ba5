import { SheetQuestions } from './questions/sheet-questions.tsx'
import { SheetFoot } from './sheet/sheet-foot.tsx'
import { SheetFrame } from './sheet/sheet-frame.tsx'
import { SheetGlossary } from './sheet/sheet-glossary.tsx'
import { SheetHead } from './sheet/sheet-head.tsx'
import { WaysBar } from './sheet/ways-bar.tsx'
import type { Sheet } from './sheet.ts'
import { SheetStory } from './story/sheet-story.tsx'

/** A worksheet: the story in numbered lines, its words explained, and the questions with room to answer by hand. */
export function WorksheetView({ sheet }: { sheet: Sheet }) {
  return (
    <>
      <WaysBar sheet={sheet} part="worksheet" />
      <SheetFrame sheet={sheet}>
        <SheetHead sheet={sheet} />
        <SheetStory sheet={sheet} />
        <SheetGlossary sheet={sheet} />
        <SheetQuestions sheet={sheet} />
        <SheetFoot sheet={sheet} />
      </SheetFrame>
    </>
  )
}
