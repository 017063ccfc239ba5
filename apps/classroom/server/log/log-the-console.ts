import type { Logger } from 'pino'

/**
 * Makes what the framework and libraries write on the console of errors a line of the log. Only a failure among it is
 * told: their texts may quote what a visitor sent.
 */
export function logTheConsole(log: Logger, target: Pick<Console, 'error' | 'warn'> = console): void {
  const tell = (level: 'error' | 'warn') => {
    target[level] = (...said: unknown[]) => {
      const failure = said.find((one) => one instanceof Error)
      log[level](failure === undefined ? {} : { err: failure }, 'a library reports a problem')
    }
  }
  tell('error')
  tell('warn')
}
