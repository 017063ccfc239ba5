import type { GetStaticPaths, GetStaticProps } from 'next'
import type { ReadOnlyPage } from '../../../src/read-only-page.ts'
import { SheetPage } from '../../../src/worksheet/sheet-page.tsx'
import { type SheetPageProps, sheetPageProps } from '../../../src/worksheet/sheet-page-props.ts'
import { sheetPaths } from '../../../src/worksheet/sheet-paths.ts'

export const config: ReadOnlyPage = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => sheetPaths()

export const getStaticProps: GetStaticProps<SheetPageProps> = ({ params }) => ({
  props: sheetPageProps(params),
})

export default function WorksheetPage(props: SheetPageProps) {
  return <SheetPage {...props} />
}
