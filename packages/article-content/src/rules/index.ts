import { abbreviationsExplained } from './abbreviations-explained.ts'
import { allowedMarkdown } from './allowed-markdown.ts'
import { armenianArticles } from './armenian-articles.ts'
import { armenianDigits } from './armenian-digits.ts'
import { armenianHyphens } from './armenian-hyphens.ts'
import { armenianLetters } from './armenian-letters.ts'
import { armenianSigns } from './armenian-signs.ts'
import { armenianSpaces } from './armenian-spaces.ts'
import { armenianStressMarks } from './armenian-stress-marks.ts'
import { armenianTerms } from './armenian-terms.ts'
import { backgroundDigitsAgree } from './background/background-digits-agree.ts'
import { backgroundIdsAgree } from './background/background-ids-agree.ts'
import { backgroundPeopleKnown } from './background/background-people-known.ts'
import { backgroundSourcesListed } from './background/background-sources-listed.ts'
import { claimsInOrder } from './background/claims-in-order.ts'
import { claimsStand } from './background/claims-stand.ts'
import { completeBackgroundFiles } from './background/complete-background-files.ts'
import { lessonInEveryLanguage } from './background/lesson-in-every-language.ts'
import { mapPlacesFit } from './background/map-places-fit.ts'
import { timelineInOrder } from './background/timeline-in-order.ts'
import { balancedQuotationMarks } from './balanced-quotation-marks.ts'
import { blanksFilled } from './blanks-filled.ts'
import { completeFiles } from './complete-files.ts'
import { completeKeys } from './complete-keys.ts'
import { composedLetters } from './composed-letters.ts'
import { englishSigns } from './english-signs.ts'
import { equalOptionalKeys } from './equal-optional-keys.ts'
import { explanationLength } from './explanation-length.ts'
import { glossaryMarks } from './glossary-marks.ts'
import { glossaryMarksAlign } from './glossary-marks-align.ts'
import { choicesEndAlike } from './items/choices-end-alike.ts'
import { completeItemFiles } from './items/complete-item-files.ts'
import { distinctChoices } from './items/distinct-choices.ts'
import { itemDigitsAgree } from './items/item-digits-agree.ts'
import { itemEvidenceExists } from './items/item-evidence-exists.ts'
import { itemFactsFit } from './items/item-facts-fit.ts'
import { itemFeedbackComplete } from './items/item-feedback-complete.ts'
import { itemIdsAgree } from './items/item-ids-agree.ts'
import { itemKeysFit } from './items/item-keys-fit.ts'
import { itemQuotationMarksAgree } from './items/item-quotation-marks-agree.ts'
import { itemTwinsAgree } from './items/item-twins-agree.ts'
import { itemWordsFit } from './items/item-words-fit.ts'
import { keyNotLongest } from './items/key-not-longest.ts'
import { keyPositionEven } from './items/key-position-even.ts'
import { noCatchAllChoices } from './items/no-catch-all-choices.ts'
import { truthValuesEven } from './items/truth-values-even.ts'
import { knownFiles } from './known-files.ts'
import { levelLength } from './level-length.ts'
import { levelParagraphsAgree } from './level-paragraphs-agree.ts'
import { namesAgree } from './names-agree.ts'
import { numbersAgree } from './numbers-agree.ts'
import { oneSentenceALine } from './one-sentence-a-line.ts'
import { orderedDates } from './ordered-dates.ts'
import { quotationMarksAgree } from './quotation-marks-agree.ts'
import { quotationsListed } from './quotations-listed.ts'
import { quotationsStand } from './quotations-stand.ts'
import { reportAuthorListed } from './report-author-listed.ts'
import type { Rule } from './rule.ts'
import { segmentsAlign } from './segments-align.ts'
import { sourcesCited } from './sources-cited.ts'
import { statedDigitsAgree } from './stated-digits-agree.ts'
import { storySlug } from './story-slug.ts'
import { teachingRules } from './teaching/index.ts'
import { translationNotes } from './translation-notes.ts'

/**
 * Every content rule: first the files, then the text’s form, then what languages must have alike, then the background,
 * then the items, then the teacher’s notes, then signs.
 */
export const rules: readonly Rule[] = [
  storySlug,
  knownFiles,
  blanksFilled,
  completeFiles,
  completeKeys,
  equalOptionalKeys,
  orderedDates,
  sourcesCited,
  reportAuthorListed,
  allowedMarkdown,
  oneSentenceALine,
  segmentsAlign,
  levelParagraphsAgree,
  levelLength,
  glossaryMarks,
  glossaryMarksAlign,
  explanationLength,
  abbreviationsExplained,
  quotationsListed,
  quotationsStand,
  translationNotes,
  quotationMarksAgree,
  numbersAgree,
  statedDigitsAgree,
  namesAgree,
  completeBackgroundFiles,
  backgroundIdsAgree,
  backgroundPeopleKnown,
  backgroundSourcesListed,
  backgroundDigitsAgree,
  lessonInEveryLanguage,
  timelineInOrder,
  claimsStand,
  claimsInOrder,
  mapPlacesFit,
  completeItemFiles,
  itemIdsAgree,
  itemFactsFit,
  itemEvidenceExists,
  itemKeysFit,
  itemWordsFit,
  itemFeedbackComplete,
  itemTwinsAgree,
  itemDigitsAgree,
  itemQuotationMarksAgree,
  distinctChoices,
  choicesEndAlike,
  noCatchAllChoices,
  keyNotLongest,
  keyPositionEven,
  truthValuesEven,
  ...teachingRules,
  composedLetters,
  balancedQuotationMarks,
  englishSigns,
  armenianLetters,
  armenianStressMarks,
  armenianSigns,
  armenianSpaces,
  armenianHyphens,
  armenianDigits,
  armenianArticles,
  armenianTerms,
]
