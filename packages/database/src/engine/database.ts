import { Kysely } from 'kysely'
import type { Tables } from '../tables/tables.ts'
import type { Engine } from './engine.ts'

/** An open database, or a transaction of one: what repository functions read and write. */
export type Queryable = Kysely<Tables>

/** An open database. Its tables may be given to other libraries that speak Kysely; `engine.kind` tells them which. */
export class Database extends Kysely<Tables> {
  readonly engine: Engine

  constructor(engine: Engine) {
    super({ dialect: engine.dialect })
    this.engine = engine
  }
}
