export { type Palette, palettes } from './colours.ts'
