import { answerLiveStream } from '#src/live/live-stream.ts'

export async function GET(
  request: Request,
  { params }: { params: Promise<{ lang: string; classId: string; assignmentId: string }> },
): Promise<Response> {
  return answerLiveStream(request, await params)
}

/** A stream has no end, and so nothing can be said of it beforehand. */
export function HEAD(): Response {
  return new Response(null, { status: 405, headers: { Allow: 'GET' } })
}
