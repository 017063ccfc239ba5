import type { GetStaticPaths, GetStaticProps } from 'next'
import type { ReadOnlyPage } from '../../../../src/read-only-page.ts'
import { levelParam, storyLevelPaths, storyParam } from '../../../../src/site/page-params.ts'
import { StoryPage } from '../../../../src/story/story-page.tsx'
import { type StoryPageProps, storyPageProps } from '../../../../src/story/story-page-props.ts'

export const config: ReadOnlyPage = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => storyLevelPaths(['plain', 'easy'])

export const getStaticProps: GetStaticProps<StoryPageProps> = ({ params }) => {
  const { story, edition } = storyParam(params)
  return { props: storyPageProps(story, edition, levelParam(params)) }
}

export default function LevelStoryPage(props: StoryPageProps) {
  return <StoryPage {...props} />
}
