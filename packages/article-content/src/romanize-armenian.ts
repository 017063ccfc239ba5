const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ա: 'a', բ: 'b', գ: 'g', դ: 'd', ե: 'e', զ: 'z', է: 'e', ը: 'y', թ: 't’', ժ: 'zh' },
    ...{ ի: 'i', լ: 'l', խ: 'kh', ծ: 'ts', կ: 'k', հ: 'h', ձ: 'dz', ղ: 'gh', ճ: 'ch', մ: 'm' },
    ...{ յ: 'y', ն: 'n', շ: 'sh', ո: 'o', չ: 'ch’', պ: 'p', ջ: 'j', ռ: 'rr', ս: 's', վ: 'v' },
    ...{ տ: 't', ր: 'r', ց: 'ts’', ու: 'u', ւ: 'v', փ: 'p’', ք: 'k’', և: 'ev', օ: 'o', ֆ: 'f' },
  }),
)

const vowels = ['ա', 'ե', 'է', 'ը', 'ի', 'ո', 'ու', 'օ']

/**
 * Armenian in Latin letters by the BGN/PCGN 1981 system for Eastern Armenian (“Romanization of Armenian”, US
 * Board on Geographic Names and UK Permanent Committee on Geographical Names), aspirates with U+2019: a guide
 * to how a word sounds, not an English spelling. The marks ՛ ՞ ՜ are dropped, other signs stay as they are.
 */
export function romanizeArmenian(text: string): string {
  return text.replace(/[՛՞՜]/g, '').replace(/\p{Script=Armenian}+/gu, romanizeWord)
}

function romanizeWord(word: string): string {
  // The two letters of ու are one sound; each other letter is its own.
  const units = word.match(/[ոՈ][ւՒ]|./gu) ?? []
  const isAllCapitals = word.length > 1 && word === word.toUpperCase()
  return units.map((unit, index) => inCaseOf(unit, romanizeUnit(units, index), isAllCapitals)).join('')
}

function romanizeUnit(units: readonly string[], index: number): string {
  const unit = units[index]?.toLowerCase() ?? ''
  const before = units[index - 1]?.toLowerCase()
  const latin = letters.get(unit) ?? unit
  // Notes 1 and 3 of the table: a y-sound at a word’s start and after a vowel.
  if ((unit === 'ե' || unit === 'և') && (before === undefined || vowels.includes(before))) return `y${latin}`
  // Note 2: a v-sound at a word’s start, but for the word ով.
  if (unit === 'ո' && before === undefined && units.join('').toLowerCase() !== 'ով') return `v${latin}`
  return latin
}

function inCaseOf(unit: string, latin: string, isAllCapitals: boolean): string {
  if (isAllCapitals) return latin.toUpperCase()
  if (!/^\p{Lu}/u.test(unit)) return latin
  return latin.charAt(0).toUpperCase() + latin.slice(1)
}
