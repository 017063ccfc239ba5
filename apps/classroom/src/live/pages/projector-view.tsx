import { translator } from '@karda/i18n'
import { KeptText } from '@karda/ui'
import { assignmentAddress, shortJoinPath } from '../../addresses/class-addresses.ts'
import { assignmentTitle } from '../../assignments/assigned-story.ts'
import type { Telling } from '../../assignments/pages/assignment-status-text.ts'
import { spacedCode } from '../../codes/code-alphabet.ts'
import { QrCode } from '../../codes/pages/qr-code.tsx'
import { services } from '../../services/services.ts'
import type { LiveState } from '../live-reader.ts'
import { liveView } from '../live-view.ts'
import { liveWords, projectorWords } from '../live-words.ts'
import type { ProjectorState } from '../projector-state.ts'
import { ProjectorBoard } from './projector-board.tsx'
import styles from './projector-view.module.css'

/** The page of an assignment for the projector: nothing on it is the teacher's alone, unless the teacher shows it. */
export function ProjectorView(props: {
  state: LiveState
  asked: ProjectorState
  /** The code by which students come in now, if there is any. */
  code: string | undefined
  telling: Telling
}) {
  const { state, asked, code, telling } = props
  const { locale } = telling
  const { t } = translator(locale)
  const title = assignmentTitle(state.assignment, state.quiz.story, locale)
  const pageAddress = assignmentAddress(locale, state.assignment)
  return (
    <>
      <title>{`${title} · ${t('site:siteName')}`}</title>
      <meta name="robots" content="noindex" />
      <main id="content" tabIndex={-1} className={styles.page}>
        <header className={styles.head}>
          <h1 className={styles.title}>
            <KeptText text={title} />
          </h1>
          <a className={styles.leave} href={pageAddress}>
            {t('live:leaveProjector')}
          </a>
        </header>
        <ProjectorBoard
          initial={liveView(state, telling)}
          asked={asked}
          words={liveWords(locale)}
          projectorWords={projectorWords(locale)}
          streamAddress={assignmentAddress(locale, state.assignment, 'live/')}
          pageAddress={pageAddress}
        >
          {code && <JoinCard code={code} telling={telling} />}
        </ProjectorBoard>
      </main>
    </>
  )
}

function JoinCard({ code, telling }: { code: string; telling: Telling }) {
  const { t } = translator(telling.locale)
  const link = `${services().environment.baseAddress}${shortJoinPath(code)}`
  return (
    <div className={styles.join}>
      <dl className={styles.ways}>
        <dt>{t('live:joinHere')}</dt>
        <dd className={styles.address}>{link.replace(/^https?:\/\//, '')}</dd>
        <dt>{t('live:joinCode')}</dt>
        <dd className={styles.code}>{spacedCode(code)}</dd>
      </dl>
      <QrCode className={styles.qr} text={link} label={t('assignments:qrLabel', { link })} />
    </div>
  )
}
