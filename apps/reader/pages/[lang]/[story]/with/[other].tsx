import type { GetStaticPaths, GetStaticProps } from 'next'
import type { ReadOnlyPage } from '../../../../src/read-only-page.ts'
import { SideBySidePage } from '../../../../src/side-by-side/side-by-side-page.tsx'
import {
  type SideBySidePageProps,
  sideBySidePageProps,
} from '../../../../src/side-by-side/side-by-side-page-props.ts'
import { sideBySidePaths } from '../../../../src/side-by-side/side-by-side-places.ts'

export const config: ReadOnlyPage = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => sideBySidePaths(['full'])

export const getStaticProps: GetStaticProps<SideBySidePageProps> = ({ params }) => ({
  props: sideBySidePageProps(params, 'full'),
})

export default function FullSideBySidePage(props: SideBySidePageProps) {
  return <SideBySidePage {...props} />
}
