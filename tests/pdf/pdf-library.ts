import { PDFiumLibrary } from '@hyzyla/pdfium'

let library: Promise<PDFiumLibrary> | undefined

/** A reader of PDFs that is not the browser that writes them; started once. */
export function pdfLibrary(): Promise<PDFiumLibrary> {
  library ??= PDFiumLibrary.init()
  return library
}
