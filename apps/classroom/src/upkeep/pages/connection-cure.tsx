import { type LocaleCode, translator } from '@karda/i18n'
import { PagePart } from '../../frame/page-heading.tsx'
import styles from './connection-view.module.css'

/** A name as a school might choose it; nobody else can have one that ends so. */
const exampleHost = 'karda.home.arpa'

const caddyfile = `${exampleHost} {
  tls internal
  reverse_proxy 127.0.0.1:3000
}
`
const start = `BASE_ADDRESS=https://${exampleHost} TRUST_PROXY=1 npm start
`

/** How whoever runs the server gives it a protected address; the commands are those of docs/operations.md. */
export function ConnectionCure({ locale }: { locale: LocaleCode }) {
  const { t } = translator(locale)
  return (
    <PagePart heading={t('upkeep:cureTitle')} text={t('upkeep:cureText')}>
      <ol className={styles.list}>
        <li>{t('upkeep:cureName', { host: exampleHost })}</li>
        <li>
          {t('upkeep:cureCaddy')}
          <Code text={caddyfile} />
        </li>
        <li>
          {t('upkeep:cureStart')}
          <Code text={start} />
        </li>
        <li>{t('upkeep:cureTrust')}</li>
      </ol>
      <p className={styles.text}>{t('upkeep:curePublic')}</p>
    </PagePart>
  )
}

/** Long lines wrap: a box that scrolls would have to be reached by the keyboard. */
function Code({ text }: { text: string }) {
  return (
    <pre className={styles.code} lang="zxx" translate="no">
      <code>{text}</code>
    </pre>
  )
}
