export { type InterlaceBand, interlaceBand } from './interlace-band.ts'
