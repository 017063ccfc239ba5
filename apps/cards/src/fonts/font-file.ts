/** One font file and the family name under which a card asks for it. */
export interface FontFile {
  family: string
  data: Buffer
}
