export { breakLines, type FitsLine } from './break-lines.ts'
export { createTextMeasure, type MeasureText, UndrawableCharacterError } from './text-measure.ts'
