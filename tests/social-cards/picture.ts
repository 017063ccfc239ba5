import sharp from 'sharp'

/** A picture in memory: four bytes a pixel (red, green, blue, opacity), row by row. */
export interface Picture {
  width: number
  height: number
  data: Buffer
}

/** A part of a picture, in pixels. */
export interface PictureArea {
  left: number
  top: number
  width: number
  height: number
}

/** Decodes a picture, or one area of it. */
export async function readPicture(file: Buffer, area?: PictureArea): Promise<Picture> {
  const picture = area ? sharp(file).extract(area) : sharp(file)
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}
