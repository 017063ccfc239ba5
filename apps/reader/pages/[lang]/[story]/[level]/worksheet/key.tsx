import type { GetStaticPaths, GetStaticProps } from 'next'
import type { ReadOnlyPage } from '../../../../../src/read-only-page.ts'
import { SheetPage } from '../../../../../src/worksheet/sheet-page.tsx'
import { type SheetPageProps, sheetPageProps } from '../../../../../src/worksheet/sheet-page-props.ts'
import { sheetPaths } from '../../../../../src/worksheet/sheet-paths.ts'

export const config: ReadOnlyPage = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => sheetPaths(['plain', 'easy'])

export const getStaticProps: GetStaticProps<SheetPageProps> = ({ params }) => ({
  props: sheetPageProps(params, 'key'),
})

export default function LevelWorksheetKeyPage(props: SheetPageProps) {
  return <SheetPage {...props} />
}
