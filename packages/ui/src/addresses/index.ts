export {
  glossaryAddress,
  languageChoiceAddress,
  libraryAddress,
  type SitePage,
  sitePageAddress,
  storyAddress,
} from './addresses.ts'
export { type SocialCard, socialCardAddress, socialCardSize } from './social-card.ts'
