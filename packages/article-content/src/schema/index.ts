export {
  type Glossary,
  type GlossaryEntry,
  glossarySchema,
  type NameInUse,
  type PartOfSpeech,
} from './glossary.ts'
export { type LevelName, levelNameSchema, levelNames } from './level-name.ts'
export {
  type Correction,
  type Quotation,
  type Source,
  type StoryFacts,
  storyFactsSchema,
} from './story-facts.ts'
export {
  type PersonWords,
  type PlaceWords,
  type QuotationWords,
  type Words,
  wordsFileSchema,
} from './words.ts'
