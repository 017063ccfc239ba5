import type { BenchName } from './bench-names.ts'
import type { BenchResult } from './bench-result.ts'
import type { BenchSize } from './bench-size.ts'
import { timeReaderBuild } from './build/time-reader-build.ts'
import { measureCards } from './cards/measure-cards.ts'
import { measureKills } from './kill/measure-kills.ts'
import { measureLighthouse } from './lighthouse/measure-lighthouse.ts'
import { measureLoad } from './load/measure-load.ts'
import { measureScale } from './scale/measure-scale.ts'
import { compareServers } from './static/compare-servers.ts'
import { weighStory } from './weight/weigh-story.ts'

/** Measures what the name says on the built product, telling on the way what it is doing. */
export async function runBench(name: BenchName, size: BenchSize): Promise<BenchResult> {
  switch (name) {
    case 'weight':
      return weighStory()
    case 'lighthouse':
      return measureLighthouse()
    case 'static':
      return compareServers()
    case 'cards':
      return measureCards()
    case 'build':
      return timeReaderBuild()
    case 'scale':
      return measureScale(size.stories)
    case 'load':
      return measureLoad(size.students)
    case 'kill':
      return measureKills(size)
    default:
      return name satisfies never
  }
}
