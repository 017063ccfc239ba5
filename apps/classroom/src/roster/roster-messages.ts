import { type LocaleCode, locales, translator } from '@karda/i18n'

/** The words of the roster, as the browser is given them: there is no translator there. */
export interface RosterMessages {
  alias: string
  name: string
  /** The label of a field: `{{alias}}` is the seat's. */
  nameOf: string
  seats: string
  keptOnDevice: string
  keptInPage: string
  export: string
  import: string
  importHint: string
  imported: string
  leftOver: string
  unreadable: string
  clear: string
  clearSure: string
  cleared: string
  needsScript: string
  fileName: string
  /** What the columns of a file may be called, in every language. */
  heads: readonly string[]
}

/** See `RosterMessages`. */
export function rosterMessages(locale: LocaleCode): RosterMessages {
  const { t } = translator(locale)
  return {
    alias: t('classes:alias'),
    name: t('joining:rosterName'),
    nameOf: t('joining:rosterNameOf', { alias: '{{alias}}' }),
    seats: t('joining:roster'),
    keptOnDevice: t('joining:rosterKept'),
    keptInPage: t('joining:rosterNotKept'),
    export: t('joining:rosterExport'),
    import: t('joining:rosterImport'),
    importHint: t('joining:rosterImportHint'),
    imported: t('joining:rosterImported'),
    leftOver: t('joining:rosterLeftOver'),
    unreadable: t('joining:rosterUnreadable'),
    clear: t('joining:rosterClear'),
    clearSure: t('joining:rosterClearSure'),
    cleared: t('joining:rosterCleared'),
    needsScript: t('joining:rosterNeedsScript'),
    fileName: t('joining:rosterFile'),
    heads: locales.flatMap(({ code }) => [
      translator(code).t('classes:alias'),
      translator(code).t('joining:rosterName'),
    ]),
  }
}
