import { pdfLibrary } from './pdf-library.ts'

/** The text of each page of a PDF. */
export async function readPdf(pdf: Uint8Array): Promise<string[]> {
  const document = await (await pdfLibrary()).loadDocument(pdf)
  const texts = [...document.pages()].map((page) => page.getText())
  document.destroy()
  return texts
}
