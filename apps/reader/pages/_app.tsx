import '../generated/fonts.css'
import '@karda/ui/styles/tokens.css'
import '@karda/ui/styles/base.css'
import type { AppProps } from 'next/app'

export default function KardaApp({ Component, pageProps }: AppProps) {
  return <Component {...pageProps} />
}
