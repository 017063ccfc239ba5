import type { GetStaticPaths, GetStaticProps } from 'next'
import type { ReadOnlyPage } from '../../../../../../../src/read-only-page.ts'
import { SheetPage } from '../../../../../../../src/worksheet/sheet-page.tsx'
import { type SheetPageProps, sheetPageProps } from '../../../../../../../src/worksheet/sheet-page-props.ts'
import { bilingualSheetPaths } from '../../../../../../../src/worksheet/sheet-paths.ts'

export const config: ReadOnlyPage = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => bilingualSheetPaths(['plain', 'easy'])

export const getStaticProps: GetStaticProps<SheetPageProps> = ({ params }) => ({
  props: sheetPageProps(params, 'worksheet'),
})

export default function LevelBilingualWorksheetPage(props: SheetPageProps) {
  return <SheetPage {...props} />
}
