export { type ClaimMarks, claimMarks } from '../claims/claim-mark.ts'
export { BackgroundView } from './background-view.tsx'
export type { DrawnLabel, DrawnMap, Spot } from './drawn-map.ts'
export type { ShownBackground } from './shown-background.ts'
