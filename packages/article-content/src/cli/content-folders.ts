/** Where the commands for authors find and put things: paths of folders. */
export interface ContentFolders {
  stories: string
  /** The JSON Schemas of the stories' files. */
  schemas: string
  /** What a new story is made of. */
  form: string
}
