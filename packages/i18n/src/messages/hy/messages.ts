import about from './about.json' with { type: 'json' }
import accessibility from './accessibility.json' with { type: 'json' }
import accounts from './accounts.json' with { type: 'json' }
import cards from './cards.json' with { type: 'json' }
import classFrame from './class-frame.json' with { type: 'json' }
import classes from './classes.json' with { type: 'json' }
import glossary from './glossary.json' with { type: 'json' }
import library from './library.json' with { type: 'json' }
import notFound from './not-found.json' with { type: 'json' }
import quiz from './quiz.json' with { type: 'json' }
import site from './site.json' with { type: 'json' }
import story from './story.json' with { type: 'json' }
import worksheet from './worksheet.json' with { type: 'json' }

/** Every interface message in Armenian, by namespace. */
export const messages = {
  about,
  accessibility,
  accounts,
  cards,
  'class-frame': classFrame,
  classes,
  glossary,
  library,
  'not-found': notFound,
  quiz,
  site,
  story,
  worksheet,
}
