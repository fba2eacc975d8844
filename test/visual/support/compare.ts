/** How two pictures differ. */
import pixelmatch from 'pixelmatch';
import { toRgba, type Picture, type Rgba } from './picture.ts';

export interface Tolerance {
  /** How far two colours may be apart, from 0 to 1 (black and white). */
  readonly colour: number;
  /** Whether the smoothed edge of a letter or line may fall otherwise. */
  readonly edges: boolean;
  /** Which share of all pixels may differ. */
  readonly share: number;
  /** Which share of the height may be more or less. */
  readonly height: number;
}

/** The browser that took the baselines: two of their sixteen tones apart is a difference, in any pixel. */
export const strict: Tolerance = { colour: 0.1, edges: false, share: 0, height: 0 };

/** Another one draws letters and lines a little otherwise. What is lost, overlaps or runs out of the page still shows. */
export const loose: Tolerance = { colour: 0.25, edges: true, share: 0.03, height: 0.03 };

export interface Difference {
  readonly text: string;
  /** The new picture, with what differs in red. */
  readonly picture: Rgba;
}

export function compare(was: Picture, is: Picture, tolerance: Tolerance): Difference | undefined {
  const width = Math.max(was.width, is.width);
  const height = Math.max(was.height, is.height);
  const data = new Uint8Array(width * height * 4);
  const differing = pixelmatch(
    padded(toRgba(was), width, height),
    padded(toRgba(is), width, height),
    data,
    width,
    height,
    {
      threshold: tolerance.colour,
      includeAA: !tolerance.edges,
    },
  );
  const higher = Math.abs(was.height - is.height) / was.height;
  if (was.width === is.width && higher <= tolerance.height && differing <= tolerance.share * width * height)
    return undefined;
  const size =
    was.width === is.width && was.height === is.height ? '' : `${sizeOf(is)}, was ${sizeOf(was)}; `;
  return { text: `${size}${differing} pixels differ`, picture: { width, height, data } };
}

const sizeOf = ({ width, height }: Picture) => `${width} × ${height}`;

function padded({ width, height, data }: Rgba, toWidth: number, toHeight: number): Uint8Array {
  if (width === toWidth && height === toHeight) return data;
  const larger = new Uint8Array(toWidth * toHeight * 4);
  for (let row = 0; row < height; row++)
    larger.set(data.subarray(row * width * 4, (row + 1) * width * 4), row * toWidth * 4);
  return larger;
}
