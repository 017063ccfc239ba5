export {
  type Answer,
  type AnswersById,
  answerKeyFileSchema,
  type TruthValue,
  truthValues,
} from './answer-key.ts'
export { type BackgroundWords, backgroundWordsFileSchema } from './background-words.ts'
export {
  type Claim,
  type ClaimKind,
  claimKinds,
  claimsFileSchema,
  reportHeadline,
} from './claim-facts.ts'
export {
  type Glossary,
  type GlossaryEntry,
  glossarySchema,
  type NameInUse,
  type PartOfSpeech,
} from './glossary.ts'
export {
  type ItemFacts,
  type ItemFactsById,
  type ItemPool,
  type ItemSkill,
  type ItemType,
  itemPools,
  itemSkills,
  itemsFileSchema,
} from './item-facts.ts'
export {
  type ItemFeedback,
  type ItemWords,
  type ItemWordsById,
  type ItemWordsWithFeedback,
  itemWordsFileSchema,
} from './item-words.ts'
export { type LevelName, levelNameSchema, levelNames } from './level-name.ts'
export {
  type MapFacts,
  mapFileSchema,
  type PlaceFacts,
  type StoryMap,
} from './map-facts.ts'
export { type PeopleFacts, type PersonFacts, peopleFileSchema } from './people-facts.ts'
export {
  type Correction,
  type Quotation,
  type Source,
  type StoryFacts,
  storyFactsSchema,
} from './story-facts.ts'
export {
  lessonMinutes,
  type TeachingPage,
  type TeachingPartName,
  teachingPartNames,
} from './teaching-part.ts'
export { type TimelineEvent, timelineFileSchema } from './timeline-facts.ts'
export {
  type PersonWords,
  type PlaceWords,
  type QuotationWords,
  type Words,
  wordsFileSchema,
} from './words.ts'
