import { openCards } from '../../../../src/build/open-cards.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

interface CardParams {
  lang: string
  name: string[]
}

const { addresses, pictureAt } = openCards(process.cwd(), process.env.STORIES_FOLDER)

export function generateStaticParams(): CardParams[] {
  return addresses.map((address) => {
    const [lang = '', ...name] = address.split('/').slice(2)
    return { lang, name }
  })
}

export async function GET(_request: Request, { params }: { params: Promise<CardParams> }): Promise<Response> {
  const { lang, name } = await params
  const picture = await pictureAt(['/cards', lang, ...name].join('/'))
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } })
}
