/**
 * Puts off the framework's scripts of a hydrated page until somebody is about to use it: each becomes a piece of
 * data that names it, and the page's own script fetches and runs them in their order (`startOnInterest` of
 * `@karda/elements`). The inline script stays, as it only notes which files belong together and which pages there are.
 */
export function putOffFramework(html: string): string {
  return html.replaceAll(
    /<script src="(\/_next\/[^"]+)" defer=""><\/script>/g,
    '<script type="application/vnd.karda.framework" data-framework="$1"></script>',
  )
}
