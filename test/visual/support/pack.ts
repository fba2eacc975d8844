/**
 * Many pictures in one file. Those of one element differ little (light and dark, one level and another), so that
 * together they take about a tenth of what they take as one file each.
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { bytesOf, type Picture } from './picture.ts';

/** Far enough back to find the same rows in a picture before. */
const window = 26;

export function pack(pictures: readonly Picture[]): Buffer {
  const parts = pictures.flatMap(({ width, height, palette, pixels }) => {
    const head = Buffer.alloc(8);
    head.writeUInt16LE(width, 0);
    head.writeUInt32LE(height, 2);
    head.writeUInt16LE(palette.length, 6);
    return [head, bytesOf(palette), pixels];
  });
  return brotliCompressSync(Buffer.concat(parts), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LARGE_WINDOW]: 1,
      [constants.BROTLI_PARAM_LGWIN]: window,
    },
  });
}

export function unpack(packed: Uint8Array): Picture[] {
  const all = brotliDecompressSync(packed, { params: { [constants.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 1 } });
  const pictures: Picture[] = [];
  for (let at = 0; at < all.length;) {
    const width = all.readUInt16LE(at);
    const height = all.readUInt32LE(at + 2);
    const colours = all.readUInt16LE(at + 6);
    at += 8;
    const palette = Array.from({ length: colours }, (_, place) => all.readUIntLE(at + place * 3, 3));
    at += colours * 3;
    pictures.push({ width, height, palette, pixels: all.subarray(at, at + width * height) });
    at += width * height;
  }
  return pictures;
}
