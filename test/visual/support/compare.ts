/** How two pictures differ. */
import { tone, type Picture } from './picture.ts';

/**
 * A difference that readers see is a line: the side of a bar, of a block of text, of a border. The smoothed corner of
 * something is a pixel or two.
 */
const shortestLine = 4;

/** How far a channel may be off. In the same browser nothing is; another processor may round the other way. */
const strict = tone;
/** In another browser, which may mix colours in another way. */
const loose = 8 * tone;

/** Of the pixels, in another browser. */
const mostPixels = 0.005;

/** Of the height, in another browser. */
const mostHeight = 0.03;

/** Where on a sheet one of its pictures is. */
export interface Frame {
  readonly name: string;
  readonly left: number;
  readonly width: number;
}

export interface Difference {
  /** Which of the pictures differ, and by how many pixels. */
  readonly text: string;
  /** The new sheet, pale, with what differs in red. */
  readonly picture: Picture;
}

/**
 * @param frames What is on the sheets, by which the text tells where they differ.
 * @param isSameBrowser Whether the same browser took both: then no line may differ. Another one may put an edge a
 *   pixel further, so there only counts what is nowhere within a pixel, and much of it.
 */
export function compare(
  was: Picture,
  is: Picture,
  frames: readonly Frame[],
  isSameBrowser: boolean,
): Difference | undefined {
  if (isSameBrowser && was.width === is.width && Buffer.compare(was.data, is.data) === 0) return undefined;
  const width = Math.max(was.width, is.width);
  const height = Math.max(was.height, is.height);
  const differs = new Uint8Array(width * height);
  const reach = isSameBrowser ? 0 : 1;
  const off = isSameBrowser ? strict : loose;
  let count = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (
        isNear(was, is, x, y, 0, off) ||
        (reach && isNear(was, is, x, y, reach, off) && isNear(is, was, x, y, reach, off))
      )
        continue;
      differs[y * width + x] = 1;
      count++;
    }
  const higher = Math.abs(was.height - is.height) / was.height;
  const isSame = isSameBrowser
    ? was.height === is.height && !hasLine(differs, width, height)
    : higher <= mostHeight && count <= mostPixels * width * height;
  if (was.width === is.width && isSame) return undefined;
  const texts =
    was.width === is.width && was.height === is.height ? [] : [`${sizeOf(is)}, was ${sizeOf(was)}`];
  for (const { name, left, width: wide } of frames) {
    const inIt = countIn(differs, width, height, left, left + wide);
    if (inIt) texts.push(`${name} by ${inIt} pixels`);
  }
  return { text: texts.join('; '), picture: marked(is, differs, width, height) };
}

function countIn(differs: Uint8Array, width: number, height: number, from: number, to: number): number {
  let count = 0;
  for (let y = 0; y < height; y++)
    for (let x = from; x < Math.min(to, width); x++) count += differs[y * width + x]!;
  return count;
}

const sizeOf = ({ width, height }: Picture) => `${width} × ${height}`;

/** Whether a pixel of one picture has its like in the other, there or at most so far from there. */
function isNear(one: Picture, other: Picture, x: number, y: number, reach: number, off: number): boolean {
  if (x >= one.width || y >= one.height) return false;
  const pixel = (y * one.width + x) * 4;
  for (let row = Math.max(0, y - reach); row <= Math.min(other.height - 1, y + reach); row++)
    for (let column = Math.max(0, x - reach); column <= Math.min(other.width - 1, x + reach); column++) {
      const place = (row * other.width + column) * 4;
      let channel = 0;
      while (channel < 3 && Math.abs(one.data[pixel + channel]! - other.data[place + channel]!) <= off)
        channel++;
      if (channel === 3) return true;
    }
  return false;
}

function hasLine(differs: Uint8Array, width: number, height: number): boolean {
  const isLine = (start: number, step: number, length: number) => {
    let run = 0;
    for (let place = 0; place < length; place++) {
      run = differs[start + place * step] ? run + 1 : 0;
      if (run === shortestLine) return true;
    }
    return false;
  };
  for (let y = 0; y < height; y++) if (isLine(y * width, 1, width)) return true;
  for (let x = 0; x < width; x++) if (isLine(x, width, height)) return true;
  return false;
}

function marked(is: Picture, differs: Uint8Array, width: number, height: number): Picture {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const place = (y * width + x) * 4;
      if (differs[y * width + x]) data.set([255, 0, 0], place);
      else if (x < is.width && y < is.height)
        for (let channel = 0; channel < 3; channel++)
          data[place + channel] = 255 - (255 - is.data[(y * is.width + x) * 4 + channel]!) / 4;
    }
  return { width, height, data };
}
