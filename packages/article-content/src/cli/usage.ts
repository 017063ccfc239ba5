/** The commands for authors, and what each does. */
export const usage = `Usage: pnpm content <command>

  check [folder]  list everything that is wrong in the stories, with file and line
    --watch         and again after each save, until Ctrl-C
  new <slug>      make the folder of a new story, with blanks to fill in every file
    --background    and the files of a background: timeline, people, map, claims
    --teaching      and teacher's notes
  stats [slug]    count words, sentences, readability, glossary and items, by level and language
  schemas         store the JSON Schemas by which an editor completes and checks the YAML files
  help            show this`
