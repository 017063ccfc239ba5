/** What is printed of a worksheet: the sheet for students, or the key for their teacher. */
export type SheetPart = 'worksheet' | 'key'
