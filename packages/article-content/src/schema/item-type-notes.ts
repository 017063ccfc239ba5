/** What each type of item asks for, in the words that an editor shows to authors. */
export const itemTypeNotes = {
  choice: 'Choose the right answer, or several.',
  'true-false-not-stated': 'Say whether a statement is true, false or not stated in the text.',
  order: 'Put things in order.',
  match: 'Match each source with a target.',
  gap: 'Fill the gaps of a text from a bank of words.',
  'hot-text': 'Choose the sentence of the story.',
  'short-answer': 'Type a word or a number.',
  extended: 'Write a few sentences; a teacher scores them.',
} as const
