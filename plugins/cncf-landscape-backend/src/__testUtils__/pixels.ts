import sharp from 'sharp';

/** Red, green and blue (0 to 255) of a pixel, which is given by the shares of width and height before it. */
export async function colorAt(
  picture: Buffer,
  [x, y]: [number, number] = [0.5, 0.5],
): Promise<number[]> {
  const { data, info } = await sharp(picture)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const column = Math.floor(x * info.width);
  const row = Math.floor(y * info.height);
  const at = (row * info.width + column) * info.channels;
  return [...data.subarray(at, at + 3)];
}
