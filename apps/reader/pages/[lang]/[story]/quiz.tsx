import type { GetStaticPaths, GetStaticProps } from 'next'
import { QuizPage, type QuizPageProps } from '../../../src/quiz/quiz-page.tsx'
import { quizPageProps } from '../../../src/quiz/quiz-page-props.ts'
import { quizPaths, storyParam } from '../../../src/site/page-params.ts'

export const getStaticPaths: GetStaticPaths = () => quizPaths(['full'])

export const getStaticProps: GetStaticProps<QuizPageProps> = ({ params }) => {
  const { story, edition } = storyParam(params)
  return { props: quizPageProps(story, edition, 'full') }
}

export default QuizPage
