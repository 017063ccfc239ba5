import about from './about.json' with { type: 'json' }
import accessibility from './accessibility.json' with { type: 'json' }
import accounts from './accounts.json' with { type: 'json' }
import answering from './answering.json' with { type: 'json' }
import assignments from './assignments.json' with { type: 'json' }
import background from './background.json' with { type: 'json' }
import cards from './cards.json' with { type: 'json' }
import classFrame from './class-frame.json' with { type: 'json' }
import classes from './classes.json' with { type: 'json' }
import failure from './failure.json' with { type: 'json' }
import glossary from './glossary.json' with { type: 'json' }
import joining from './joining.json' with { type: 'json' }
import library from './library.json' with { type: 'json' }
import live from './live.json' with { type: 'json' }
import notFound from './not-found.json' with { type: 'json' }
import quiz from './quiz.json' with { type: 'json' }
import results from './results.json' with { type: 'json' }
import site from './site.json' with { type: 'json' }
import story from './story.json' with { type: 'json' }
import teaching from './teaching.json' with { type: 'json' }
import upkeep from './upkeep.json' with { type: 'json' }
import worksheet from './worksheet.json' with { type: 'json' }

/** Every interface message in English, by namespace. */
export const messages = {
  about,
  accessibility,
  accounts,
  answering,
  assignments,
  background,
  cards,
  'class-frame': classFrame,
  classes,
  failure,
  glossary,
  joining,
  library,
  live,
  'not-found': notFound,
  quiz,
  results,
  site,
  story,
  teaching,
  upkeep,
  worksheet,
}
