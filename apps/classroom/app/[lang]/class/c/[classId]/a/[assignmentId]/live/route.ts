import { answerLiveStream, answerWhetherLive } from '#src/live/live-stream.ts'

interface LiveContext {
  params: Promise<{ lang: string; classId: string; assignmentId: string }>
}

export async function GET(request: Request, { params }: LiveContext): Promise<Response> {
  return answerLiveStream(request, await params)
}

/** The framework would ask for the stream itself, which has no end. */
export async function HEAD(request: Request, { params }: LiveContext): Promise<Response> {
  return answerWhetherLive(request, await params)
}
