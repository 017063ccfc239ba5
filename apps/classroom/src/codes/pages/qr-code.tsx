import { create } from 'qrcode'
import { qrPath } from './qr-path.ts'

/** Modules of white around a code (ISO/IEC 18004, 9.1). */
const quietZone = 4

/** A text as a QR code, drawn on the server: always dark on white, since not every camera reads the reverse. */
export function QrCode(props: { text: string; label: string; className?: string | undefined }) {
  const { modules } = create(props.text, { errorCorrectionLevel: 'M' })
  const side = modules.size + 2 * quietZone
  return (
    <svg className={props.className} viewBox={`0 0 ${side} ${side}`} role="img" aria-label={props.label}>
      <rect width={side} height={side} fill="#fff" />
      <path d={qrPath(modules, quietZone)} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}
