import { type LocaleCode, translator } from '@karda/i18n'
import { ActionLink } from '@karda/ui'
import { assignmentAddress } from '../../addresses/class-addresses.ts'
import type { Telling } from '../../assignments/pages/assignment-status-text.ts'
import { PagePart } from '../../frame/page-heading.tsx'
import type { LiveState } from '../live-reader.ts'
import { liveView } from '../live-view.ts'
import { liveWords } from '../live-words.ts'
import { LiveBoard } from './live-board.tsx'

/** The part of an assignment's page that shows the class while it answers. */
export function LivePart({ state, telling }: { state: LiveState; telling: Telling }) {
  const { locale } = telling
  const { t } = translator(locale)
  return (
    <PagePart id="live" heading={t('live:title')}>
      <ActionLink rank="plain" href={projectorAddress(locale, state.assignment)}>
        {t('live:toProjector')}
      </ActionLink>
      <LiveBoard
        initial={liveView(state, telling)}
        words={liveWords(locale)}
        streamAddress={assignmentAddress(locale, state.assignment, 'live/')}
        pageAddress={assignmentAddress(locale, state.assignment)}
      />
    </PagePart>
  )
}

function projectorAddress(locale: LocaleCode, ids: { classId: string; assignmentId: string }): string {
  return `${assignmentAddress(locale, ids)}?projector=1`
}
