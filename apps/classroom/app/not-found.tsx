/** Never shown: every address that the server hands to the framework has a page or a handler. */
export default function NotFoundPage() {
  return null
}
