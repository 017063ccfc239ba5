/** What is killed, and how. */
export interface KillPlan {
  database: 'sqlite' | 'postgres'
  /** What ends under load: Karda, or the database while Karda goes on serving; SQLite lives in Karda's own process. */
  victim: 'server' | 'database'
  kills: number
  /** Students who answer meanwhile; 60 where it is not said. */
  clients?: number
  /** Milliseconds from one kill to the next; where it is not said 2,000, which makes thirty kills a minute. */
  pace?: number
}
