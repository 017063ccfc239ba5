import { type LocaleCode, locales, translator } from '@karda/i18n'
import { aliasName } from '@karda/i18n/aliases'
import { cardAddress, shortJoinPath } from '../../addresses/class-addresses.ts'
import { spacedCode } from '../../codes/code-alphabet.ts'
import { QrCode } from '../../codes/pages/qr-code.tsx'
import styles from './join-card.module.css'

/** What stands on a join card. */
export interface PrintedCard {
  classId: string
  aliasKey: string
  returnCode: string
}

/** One join card: the seat's alias in the class's language and the others, its code, and a picture that leads in. */
export function JoinCard(props: { locale: LocaleCode; card: PrintedCard; origin: string }) {
  const { locale, card, origin } = props
  const { t } = translator(locale)
  const alias = aliasName(locale, card.aliasKey)
  const entrance = `${origin}${cardAddress(locale, card.classId)}#${card.returnCode}`
  const typedAddress = `${new URL(origin).host}${shortJoinPath('')}`
  return (
    <li className={styles.card}>
      <div className={styles.words}>
        <p className={styles.alias}>{alias}</p>
        {locales
          .filter(({ code }) => code !== locale)
          .map(({ code }) => (
            <p key={code} className={styles.otherAlias} lang={code}>
              {aliasName(code, card.aliasKey)}
            </p>
          ))}
        <div className={styles.code} data-return-code>
          {spacedCode(card.returnCode)}
        </div>
        <p className={styles.how}>{t('joining:cardHow', { address: typedAddress })}</p>
      </div>
      <QrCode className={styles.picture} text={entrance} label={t('joining:cardPicture', { alias })} />
    </li>
  )
}
