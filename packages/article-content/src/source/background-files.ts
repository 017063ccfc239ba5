/** The files of a story's background beside the languages; each language has a `background.yaml` too. */
export const backgroundFiles = ['timeline.yaml', 'people.yaml', 'map.yaml', 'claims.yaml'] as const
