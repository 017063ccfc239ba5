import type { SiteFont } from './build-fonts.ts'

/** The style sheet that names the site's fonts as one family. */
export function fontFaceCss(fonts: readonly Pick<SiteFont, 'address' | 'unicodeRange'>[]): string {
  return fonts
    .map(
      (font) => `@font-face {
  font-family: "Karda Serif";
  font-style: normal;
  font-weight: 400;
  font-display: optional;
  src: url("${font.address}") format("woff2");
  unicode-range: ${font.unicodeRange};
}
`,
    )
    .join('\n')
}
