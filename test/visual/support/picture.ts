/**
 * Pictures that are small to keep: at most 16 tones a channel and 256 colours, one byte a pixel. A step between two
 * tones is less than anybody sees; a line that moves is not.
 */
import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Colours in the order in which they first appear, so that light and dark have nearly the same pixels. */
  readonly palette: readonly Colour[];
  /** A place in the palette for each pixel, row by row. */
  readonly pixels: Uint8Array;
}

/** Red, green and blue from the lowest byte up. */
type Colour = number;

export interface Rgba {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The picture that a browser took. */
export function fromPng(png: Uint8Array): Picture {
  return fromRgba(PNG.sync.read(Buffer.from(png)));
}

/** Takes fewer tones where sixteen give more colours than a palette holds. */
export function fromRgba({ width, height, data }: Rgba): Picture {
  // One number for each pixel, on machines whose numbers begin with the lowest byte, as all that run this do.
  const words = new Uint32Array(data.buffer, data.byteOffset, width * height);
  for (const tones of [16, 12, 8]) {
    const step = 255 / (tones - 1);
    const toned = (value: number) => Math.round(Math.round((value & 255) / step) * step);
    const palette = new Map<Colour, number>();
    const places = new Map<number, number>();
    const pixels = new Uint8Array(words.length);
    for (let pixel = 0; pixel < words.length; pixel++) {
      const word = words[pixel]!;
      let place = places.get(word);
      if (place === undefined) {
        const colour = toned(word) | (toned(word >> 8) << 8) | (toned(word >> 16) << 16);
        place = palette.get(colour) ?? palette.size;
        palette.set(colour, place);
        places.set(word, place);
      }
      pixels[pixel] = place;
    }
    if (palette.size <= 256) return { width, height, palette: [...palette.keys()], pixels };
  }
  return fromRgba({ width, height, data: data.map((value) => Math.round(value / 51) * 51) });
}

export function toRgba({ width, height, palette, pixels }: Picture): Rgba {
  const words = new Uint32Array(pixels.length);
  // Opaque.
  const colours = palette.map((colour) => (colour | 0xff000000) >>> 0);
  for (let pixel = 0; pixel < pixels.length; pixel++) words[pixel] = colours[pixels[pixel]!]!;
  return { width, height, data: new Uint8Array(words.buffer) };
}

/** Equal for equal pictures. */
export const hashOf = ({ width, height, palette, pixels }: Picture): string =>
  createHash('sha256')
    .update(`${width}x${height} ${palette.join()}`)
    .update(pixels)
    .digest('hex')
    .slice(0, 16);

export const bytesOf = (palette: readonly Colour[]): Buffer =>
  Buffer.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]));

/** For people to look at. */
export function toPng({ width, height, palette, pixels }: Picture): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits, a palette.
  head.set([8, 3], 8);
  // Each row begins with the number of its filter, which is none.
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', bytesOf(palette)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
