/**
 * Pictures that are small to keep: 86 tones a channel, and one byte a pixel. A step between two tones is less than
 * anybody sees; a line that moves is not, nor is a slightly different tint.
 */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel, row by row: red, green, blue, and 255. */
  readonly data: Uint8Array;
}

/** How far two neighbouring tones are apart. */
export const tone = 3;

const toTone = Uint8Array.from({ length: 256 }, (_, value) => Math.round(value / tone) * tone);

/** A palette holds no more. */
const mostColours = 256;

/** What is between the looks of a sheet, and below the lower ones. */
const gap = 0x77;

export function readPng(png: Uint8Array): Picture {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  return { width, height, data };
}

/** The picture that a browser took, in those tones. */
export function taken(png: Uint8Array): Picture {
  const picture = readPng(png);
  const { data } = picture;
  for (let place = 0; place < data.length; place++) data[place] = toTone[data[place]!]!;
  return picture;
}

/** How far a picture of a sheet is from the next. */
export const between = 8;

/** Several side by side, in as many colours as can be kept: what is read again is what was written. */
export function sheet(pictures: readonly Picture[]): Picture {
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
  const whole = { width, height, data };
  const { colours, places } = paletteOf(whole);
  if (places.size > mostColours)
    for (let pixel = 0; pixel < data.length; pixel += 4) {
      const colour = colours[places.get(colourAt(data, pixel))!]!;
      for (let channel = 0; channel < 3; channel++)
        data[pixel + channel] = (colour >> (16 - 8 * channel)) & 255;
    }
  return whole;
}

const colourAt = (data: Uint8Array, pixel: number): number =>
  (data[pixel]! << 16) | (data[pixel + 1]! << 8) | data[pixel + 2]!;

interface Palette {
  readonly colours: readonly number[];
  /** For each colour of the picture, which of those it is, or is the nearest to. */
  readonly places: ReadonlyMap<number, number>;
}

/** Those of smoothed corners are rare, and may be the nearest of the others where there are too many. */
function paletteOf({ data }: Picture): Palette {
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < data.length;) {
    const colour = colourAt(data, pixel);
    const start = pixel;
    do pixel += 4;
    while (pixel < data.length && colourAt(data, pixel) === colour);
    counts.set(colour, (counts.get(colour) ?? 0) + pixel - start);
  }
  // Where there are too many only: they are smaller in the order in which they come.
  let colours = [...counts.keys()];
  if (colours.length > mostColours)
    colours = colours
      .sort((one, other) => counts.get(other)! - counts.get(one)! || one - other)
      .slice(0, mostColours);
  const places = new Map(colours.map((colour, place) => [colour, place]));
  for (const colour of counts.keys()) if (!places.has(colour)) places.set(colour, nearest(colour, colours));
  return { colours, places };
}

function nearest(colour: number, colours: readonly number[]): number {
  const distance = (other: number) =>
    [16, 8, 0].reduce(
      (sum, shift) => sum + Math.abs(((colour >> shift) & 255) - ((other >> shift) & 255)),
      0,
    );
  let best = 0;
  for (let place = 1; place < colours.length; place++)
    if (distance(colours[place]!) < distance(colours[best]!)) best = place;
  return best;
}

/** Written by hand for a palette: half of what pngjs writes. */
export function toPng(picture: Picture): Buffer {
  const { width, height, data } = picture;
  const { colours, places } = paletteOf(picture);
  // Each row begins with the number of its filter, which is the difference from the row above.
  const rows = Buffer.alloc(height * (width + 1));
  const above = new Uint8Array(width);
  let at = 0;
  let colour = -1;
  let place = 0;
  for (let row = 0, pixel = 0; row < height; row++) {
    rows[at++] = 2;
    for (let column = 0; column < width; column++, pixel += 4) {
      const next = colourAt(data, pixel);
      if (next !== colour) place = places.get((colour = next))!;
      rows[at++] = place - above[column]!;
      above[column] = place;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits, a palette.
  head.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk(
      'PLTE',
      Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
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
