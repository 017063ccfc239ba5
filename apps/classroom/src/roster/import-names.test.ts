import { describe, expect, it } from 'vitest'
import { writeCsv } from '../csv/write-csv.ts'
import { importNames } from './import-names.ts'

const seats = [
  { seatId: 'seat-1', aliases: ['Brave Otter', 'Անվեհեր ջրասամույր'] },
  { seatId: 'seat-2', aliases: ['Calm Heron', 'Հանդարտ տառեխ'] },
  { seatId: 'seat-3', aliases: ['Kind Bee', 'Բարի մեղու'] },
]
const heads = ['Alias', 'Name', 'Կեղծանուն', 'Անուն']
const read = (text: string) => importNames(text, seats, heads)

describe('importNames', () => {
  it('places each name beside its alias, in whichever language and order', () => {
    const text = 'Alias,Name\r\nկեղծ,\r\n"calm heron",Անի\r\nԱրամ,Անվեհեր ջրասամույր\r\n'
    expect(read(text).names).toMatchObject({ 'seat-1': 'Արամ', 'seat-2': 'Անի' })
  })

  it('places names without an alias in the order of the seats that are left', () => {
    expect(read('Անուն\nԱնի\nCalm Heron;Արամ\nՆարե\n')).toEqual({
      names: { 'seat-1': 'Անի', 'seat-2': 'Արամ', 'seat-3': 'Նարե' },
      leftOver: 0,
    })
  })

  it('says how many names found no seat', () => {
    expect(read('a\nb\nc\nd\ne').leftOver).toBe(2)
  })

  it.each([';', '\t', ','])('reads tables that are separated by %j', (separator) => {
    expect(read(`Alias${separator}Name\nKind Bee${separator}"Անի ""Ա"""`).names).toEqual({
      'seat-3': 'Անի "Ա"',
    })
  })

  it('finds nothing in an empty file, a head, or aliases alone', () => {
    for (const text of ['', '\uFEFF\r\n', 'Alias,Name\r\n', 'Brave Otter,\r\n']) {
      expect(read(text)).toEqual({ names: {}, leftOver: 0 })
    }
  })

  it('reads back what was exported, without the mark that keeps a name from acting as a formula', () => {
    const names = { 'seat-1': '=1+1', 'seat-2': '-Անի, "Ա"', 'seat-3': "O'Neil" }
    const file = writeCsv([
      ['Alias', 'Name'],
      ['Brave Otter', names['seat-1']],
      ['Calm Heron', names['seat-2']],
      ['Kind Bee', names['seat-3']],
    ])
    expect(file).toContain(`"'=1+1"`)
    expect(read(file).names).toEqual(names)
  })

  it('takes no more of a name than a field holds', () => {
    expect(read('x'.repeat(500)).names['seat-1']).toHaveLength(60)
  })
})
