export {
  backgroundAddress,
  classesAddress,
  glossaryAddress,
  joinClassAddress,
  languageChoiceAddress,
  libraryAddress,
  quizAddress,
  type SitePage,
  sideBySideAddress,
  sitePageAddress,
  storyAddress,
  teachingAddress,
  worksheetAddress,
  worksheetKeyAddress,
} from './addresses.ts'
export { type SocialCard, socialCardAddress, socialCardSize } from './social-card.ts'
