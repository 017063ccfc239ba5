import type { GetStaticPaths, GetStaticProps } from 'next'
import type { ReadOnlyPage } from '../../../../../src/read-only-page.ts'
import { SideBySidePage } from '../../../../../src/side-by-side/side-by-side-page.tsx'
import {
  type SideBySidePageProps,
  sideBySidePageProps,
} from '../../../../../src/side-by-side/side-by-side-page-props.ts'
import { sideBySidePaths } from '../../../../../src/side-by-side/side-by-side-places.ts'
import { levelParam } from '../../../../../src/site/page-params.ts'

export const config: ReadOnlyPage = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => sideBySidePaths(['plain', 'easy'])

export const getStaticProps: GetStaticProps<SideBySidePageProps> = ({ params }) => ({
  props: sideBySidePageProps(params, levelParam(params)),
})

export default function LevelSideBySidePage(props: SideBySidePageProps) {
  return <SideBySidePage {...props} />
}
