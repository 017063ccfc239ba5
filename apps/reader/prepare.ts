import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { buildEnvironment } from './src/environment/build-environment.ts'
import { buildFonts } from './src/fonts/build-fonts.ts'
import { fontFaceCss } from './src/fonts/font-face-css.ts'
import { siteCharacters } from './src/fonts/site-characters.ts'
import { buildIcons } from './src/icons/build-icons.ts'
import { writeQuizEditions } from './src/quiz/quiz-edition-files.ts'
import { type SiteAssets, siteAssetsFile } from './src/site/site-assets.ts'
import { writeSiteContent } from './src/site/site-content.ts'

const root = import.meta.dirname

/** What the build of `packages/elements` writes down: the hashed name of each of its scripts. */
const elementScripts = z.object({ reader: z.string(), policy: z.string() })

/** Makes what Next's build takes up: fonts cut to the site's words, icons, scripts under their hashed names. */
export async function prepare(): Promise<void> {
  for (const folder of ['generated', 'public/fonts', 'public/icons', 'public/elements', 'public/quizzes']) {
    rmSync(join(root, folder), { recursive: true, force: true })
    mkdirSync(join(root, folder), { recursive: true })
  }
  const { storiesFolder } = buildEnvironment(process.env)
  const messages = join(root, '../../packages/i18n/src/messages')
  const fonts = await buildFonts(siteCharacters([storiesFolder, messages]))
  for (const font of fonts) writeFileSync(join(root, 'public', font.address), font.data)
  writeFileSync(join(root, 'generated/fonts.css'), fontFaceCss(fonts))

  writeSiteContent(root)
  writeQuizEditions(root)

  await buildIcons(join(root, 'public/icons'))

  const elements = join(root, '../../packages/elements/dist')
  cpSync(elements, join(root, 'public/elements'), {
    recursive: true,
    filter: (path) => !path.endsWith('.json'),
  })
  const scripts = elementScripts.parse(JSON.parse(readFileSync(join(elements, 'manifest.json'), 'utf8')))
  writeFileSync(
    join(root, siteAssetsFile),
    JSON.stringify({
      preloadedFonts: fonts.filter((font) => font.isPreloaded).map((font) => font.address),
      enhancingScript: `/elements/${scripts.reader}`,
      policyScript: `/elements/${scripts.policy}`,
    } satisfies SiteAssets),
  )
}

if (import.meta.main) await prepare()
