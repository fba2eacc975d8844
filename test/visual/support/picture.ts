/**
 * Pictures that are small to keep: sixteen tones a channel, one byte a pixel. A step between two tones is less than
 * anybody sees; a line that moves is not.
 */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel, row by row: red, green, blue, and 255. */
  readonly data: Uint8Array;
}

/** How far two neighbouring tones of the sixteen are apart. */
export const tone = 17;

/** What is between the looks of a sheet, and below the lower ones. */
const gap = 0x77;

export function readPng(png: Uint8Array): Picture {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  return { width, height, data };
}

/** The picture that a browser took, in sixteen tones. */
export function taken(png: Uint8Array): Picture {
  const picture = readPng(png);
  const { data } = picture;
  for (let place = 0; place < data.length; place++) data[place] = Math.round(data[place]! / tone) * tone;
  return picture;
}

/** Several side by side. */
export function sheet(pictures: readonly Picture[]): Picture {
  const between = 8;
  const width = pictures.reduce((sum, each) => sum + each.width + between, -between);
  const height = Math.max(...pictures.map((each) => each.height));
  const data = new Uint8Array(width * height * 4).fill(gap);
  for (let place = 3; place < data.length; place += 4) data[place] = 255;
  let left = 0;
  for (const each of pictures) {
    for (let row = 0; row < each.height; row++)
      data.set(
        each.data.subarray(row * each.width * 4, (row + 1) * each.width * 4),
        (row * width + left) * 4,
      );
    left += each.width + between;
  }
  return { width, height, data };
}

/** Written by hand for a palette: half of what pngjs writes. Colours beyond 256 become the nearest of those before. */
export function toPng({ width, height, data }: Picture): Buffer {
  const palette = new Map<number, number>();
  // Each row begins with the number of its filter, which is the difference from the row above.
  const rows = Buffer.alloc(height * (width + 1));
  const above = new Uint8Array(width);
  let at = 0;
  for (let row = 0; row < height; row++) {
    rows[at++] = 2;
    for (let column = 0; column < width; column++) {
      const pixel = (row * width + column) * 4;
      const colour = (data[pixel]! << 16) | (data[pixel + 1]! << 8) | data[pixel + 2]!;
      let place = palette.get(colour);
      if (place === undefined) {
        place = palette.size < 256 ? palette.size : nearest(colour, palette);
        palette.set(colour, place);
      }
      rows[at++] = place - above[column]!;
      above[column] = place;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits, a palette.
  head.set([8, 3], 8);
  const colours = [...palette.keys()].slice(0, 256);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk(
      'PLTE',
      Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function nearest(colour: number, palette: ReadonlyMap<number, number>): number {
  const distance = (other: number) =>
    [16, 8, 0].reduce(
      (sum, shift) => sum + Math.abs(((colour >> shift) & 255) - ((other >> shift) & 255)),
      0,
    );
  let best = Infinity;
  let found = 0;
  for (const [other, place] of palette) if (distance(other) < best) [best, found] = [distance(other), place];
  return found;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
