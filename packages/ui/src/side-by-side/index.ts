export type { SideBySideText } from './side-by-side-text.tsx'
export { SideBySideView } from './side-by-side-view.tsx'
