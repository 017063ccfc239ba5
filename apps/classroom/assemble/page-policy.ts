const policyElement = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\s*\/?>/

/** The hashes of inline scripts that a page's own policy allows, as a policy writes them: `'sha256-…'`. */
export function allowedInlineScripts(html: string): string[] {
  const policy = policyElement.exec(html)?.[1]?.replaceAll('&#x27;', "'") ?? ''
  const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src '))
  return scripts?.split(' ').filter((source) => source.startsWith("'sha256-")) ?? []
}

/** The page without its own policy. */
export function withoutPolicy(html: string): string {
  return html.replace(policyElement, '')
}
