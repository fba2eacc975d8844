/** The pictures of stories: what counts as a difference between two, and that what is kept is what was taken. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../visual/support/compare.ts';
import { between, readPng, sheet, toPng, type Picture } from '../visual/support/picture.ts';

type Colour = readonly [number, number, number];

const white: Colour = [255, 255, 255];
const blue: Colour = [0, 81, 204];

const width = 120;
const height = 60;

/** One look: a bar of some length on white, with whatever is drawn beside. */
function look({ length = 80, top = 10, colour = blue, page = white, rows = height } = {}): Picture {
  const picture = { width, height: rows, data: new Uint8Array(width * rows * 4).fill(255) };
  fill(picture, 0, 0, width, rows, page);
  fill(picture, 10, top, length, 8, colour);
  return picture;
}

function fill(picture: Picture, x: number, y: number, wide: number, high: number, colour: Colour): void {
  for (let row = y; row < y + high; row++)
    for (let column = x; column < x + wide; column++)
      picture.data.set(colour, (row * picture.width + column) * 4);
}

const frames = [
  { name: 'narrow', left: 0, width },
  { name: 'wide', left: width + between, width },
];

/** A sheet whose second look is another one, against one whose looks are both as they were. */
const against = (is: Picture, isSameBrowser = true) =>
  compare(sheet([look(), look()]), sheet([look(), is]), frames, isSameBrowser);

test('nothing differs between equal pictures', () => {
  assert.equal(against(look()), undefined);
  assert.equal(against(look(), false), undefined);
});

test('a bar that is longer by a pixel is seen, and where', () => {
  assert.equal(against(look({ length: 81 }))?.text, 'wide by 8 pixels');
});

test('a bar that is longer by a part of a pixel is seen', () => {
  const is = look();
  fill(is, 90, 10, 1, 8, [204, 219, 246]);
  assert.equal(against(is)?.text, 'wide by 8 pixels');
});

test('a row that is lower by a pixel is seen', () => {
  assert.equal(against(look({ top: 11 }))?.text, 'wide by 160 pixels');
});

test('a tint is seen that differs by six of 255', () => {
  assert.match(against(look({ page: [249, 255, 255] }))?.text ?? '', /^wide by \d+ pixels$/);
});

test('a page that is higher by a pixel is seen', () => {
  assert.match(against(look({ rows: height + 1 }))?.text ?? '', /^248 × 61, was 248 × 60; /);
});

test('another width is another sheet', () => {
  const difference = compare(sheet([look(), look()]), sheet([look()]), frames, true);
  assert.match(difference?.text ?? '', /^120 × 60, was 248 × 60; wide by/);
});

test('what differs is red, the rest is pale', () => {
  const { picture } = against(look({ length: 81 }))!;
  const at = (x: number, y: number) => [
    ...picture.data.subarray((y * picture.width + x) * 4, (y * picture.width + x) * 4 + 3),
  ];
  assert.deepEqual(at(width + between + 90, 12), [255, 0, 0]);
  assert.deepEqual(at(width + between + 91, 12), [255, 255, 255]);
  assert.deepEqual(
    at(20, 12).map((channel) => channel > 190),
    [true, true, true],
  );
});

test('a smoothed corner may differ, a line of four pixels may not', () => {
  const is = look();
  fill(is, 10, 10, 3, 1, white);
  assert.equal(against(is), undefined);
  fill(is, 10, 10, 4, 1, white);
  assert.equal(against(is)?.text, 'wide by 4 pixels');
});

test('another browser may round a tone and put an edge a pixel further; the same one may not', () => {
  const is = look({ length: 81, colour: [12, 90, 216] });
  assert.ok(against(is));
  assert.equal(against(is, false), undefined);
});

test('another browser may not lose a bar, move it, or give it another colour', () => {
  assert.ok(against(look({ length: 0 }), false));
  assert.ok(against(look({ top: 16 }), false));
  assert.ok(against(look({ colour: [180, 40, 40] }), false));
});

test('a sheet is read as it was written', () => {
  const is = look();
  // As many colours as corners of every kind could have, and more than a palette holds.
  for (let x = 0; x < width; x++) for (let y = 30; y < 34; y++) fill(is, x, y, 1, 1, [x * 2, y * 7, 255 - x]);
  const made = sheet([look(), is]);
  const read = readPng(toPng(made));
  assert.deepEqual([read.width, read.height], [made.width, made.height]);
  assert.equal(Buffer.compare(read.data, made.data), 0);
  // What there is most of keeps its colour.
  assert.deepEqual([...made.data.subarray((10 * made.width + 20) * 4, (10 * made.width + 20) * 4 + 3)], blue);
});
