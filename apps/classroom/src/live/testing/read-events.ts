/** An event as a browser would tell it. */
export interface ReadEvent {
  name: string
  data: string
}

/** Reads a stream of server-sent events, one after the other; `return()` closes it, as a browser that leaves. */
export async function* readEvents(response: Response): AsyncGenerator<ReadEvent, undefined> {
  let text = ''
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const blocks = (text + chunk).split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const [, name, data] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? []
      if (name !== undefined && data !== undefined) yield { name, data }
    }
  }
  return undefined
}
