import { create } from 'qrcode'
import { expect, it } from 'vitest'
import { qrPath } from './qr-path.ts'

it('draws each run of dark modules of a row once', () => {
  const modules = { size: 3, data: [1, 1, 0, 0, 1, 1, 0, 0, 0] }
  expect(qrPath(modules, 4)).toBe('M4 4h2v1h-2zM5 5h2v1h-2z')
})

it('covers exactly the dark modules of a code', () => {
  const { modules } = create('http://192.168.1.20:3000/j/K7MPW3XN', { errorCorrectionLevel: 'M' })
  const runs = [...qrPath(modules, 0).matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number))
  const covered = runs.flatMap(([x = 0, y = 0, length = 0]) =>
    Array.from({ length }, (_, index) => y * modules.size + x + index),
  )
  const dark = [...modules.data.keys()].filter((index) => modules.data[index] !== 0)
  expect(covered).toEqual(dark)
})
