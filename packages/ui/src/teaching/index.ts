export type { TeachingPageData } from './teaching-page-data.ts'
export { TeachingView } from './teaching-view.tsx'
