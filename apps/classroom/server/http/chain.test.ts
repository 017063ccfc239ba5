import { createServer } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { ask } from '../testing/ask.ts'
import { listenOnFreePort } from '../testing/listen-on-free-port.ts'
import { chain, UnansweredRequestError } from './chain.ts'
import type { Handler } from './handler.ts'
import { KardaRequest } from './karda-request.ts'

/** Asks a server made of these handlers once; returns its status (500 for a failure) and what failed. */
async function askHandlers(handlers: Handler[]) {
  const failures: unknown[] = []
  const answer = chain(handlers, (failure, _request, response) => {
    failures.push(failure)
    response.writeHead(500).end()
  })
  const server = createServer({ IncomingMessage: KardaRequest }, answer)
  onTestFinished(() => {
    server.close()
  })
  const { status } = await ask(await listenOnFreePort(server), '/')
  return { status, failures }
}

it('hands on from one step to the next until one answers', async () => {
  const steps: string[] = []
  const passOn =
    (name: string): Handler =>
    (_request, _response, next) => {
      steps.push(name)
      next()
    }
  const answer: Handler = (_request, response) => response.writeHead(204).end()
  const { status } = await askHandlers([passOn('first'), passOn('second'), answer, passOn('never')])
  expect(status).toBe(204)
  expect(steps).toEqual(['first', 'second'])
})

it('hands a thrown error over once, however deep the step is', async () => {
  const bug = new Error('bug')
  const passOn: Handler = (_request, _response, next) => next()
  const fail: Handler = () => {
    throw bug
  }
  expect(await askHandlers([passOn, passOn, fail])).toEqual({ status: 500, failures: [bug] })
})

it('hands over the rejection of an asynchronous step', async () => {
  const bug = new Error('bug')
  const fail: Handler = async () => {
    throw bug
  }
  expect(await askHandlers([fail])).toEqual({ status: 500, failures: [bug] })
})

it('counts a request that no step answers as a failure', async () => {
  expect(await askHandlers([])).toEqual({ status: 500, failures: [expect.any(UnansweredRequestError)] })
})
