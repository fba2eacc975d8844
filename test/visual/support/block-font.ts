/**
 * A font whose letters are blocks, half an em wide or a whole one, whichever Inter's are nearer to: lines break about
 * where they would, each is a bar, and bold ones are higher. Letters differ from one browser and machine to the next and
 * fill a picture; blocks do neither. Which letters there are is for other tests.
 */
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

type Tables = Map<string, Buffer>;

/** What a font needs, without what shapes letters: hints, ligatures, kerning. */
const kept = ['OS/2', 'cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'post'];

/** @returns A TrueType font. */
export function blockFont(weight: number): Buffer {
  const tables = read(readFileSync(`node_modules/@fontsource/inter/files/inter-latin-${weight}-normal.woff`));
  const of = (name: string) => tables.get(name)!;
  const unitsPerEm = of('head').readUInt16BE(18);
  const count = of('maxp').readUInt16BE(4);
  const withWidth = of('hhea').readUInt16BE(34);
  // Whole pixels at even sizes, so that no seam is smoothed where two blocks meet.
  const half = unitsPerEm / 2;
  const height = weight > 500 ? half * 1.5 : half;

  const metrics = Buffer.alloc(count * 4);
  const glyphs: Buffer[] = [];
  const places = Buffer.alloc((count + 1) * 4);
  let at = 0;
  for (let glyph = 0; glyph < count; glyph++) {
    const own = of('hmtx').readUInt16BE(Math.min(glyph, withWidth - 1) * 4);
    const width = own && Math.max(1, Math.round(own / half)) * half;
    metrics.writeUInt16BE(width, glyph * 4);
    // Spaces too: the gaps between words are a tenth of what pictures take, and say nothing that a line's end does not.
    const block = width ? rectangle(width, height) : Buffer.alloc(0);
    glyphs.push(block);
    at += block.length;
    places.writeUInt32BE(at, (glyph + 1) * 4);
  }
  of('hhea').writeUInt16BE(count, 34);
  // Places of four bytes.
  of('head').writeInt16BE(1, 50);
  const made: Tables = new Map(kept.map((name) => [name, of(name)]));
  made.set('hmtx', metrics).set('glyf', Buffer.concat(glyphs)).set('loca', places);
  return write(made);
}

function read(woff: Buffer): Tables {
  const tables: Tables = new Map();
  for (let entry = 44, left = woff.readUInt16BE(12); left > 0; left--, entry += 20) {
    const [offset, packed, length] = [4, 8, 12].map((place) => woff.readUInt32BE(entry + place)) as [
      number,
      number,
      number,
    ];
    const data = woff.subarray(offset, offset + packed);
    tables.set(
      woff.toString('latin1', entry, entry + 4),
      Buffer.from(packed < length ? inflateSync(data) : data),
    );
  }
  return tables;
}

/** One outline of four corners, each given by how far it is from the one before. */
function rectangle(width: number, height: number): Buffer {
  const numbers = [
    ...[1, 0, 0, width, height],
    ...[3, 0], // The last corner; no hints.
  ];
  const flags = [1, 1, 1, 1];
  const steps = [0, 0, width, 0, 0, height, 0, -height];
  const glyph = Buffer.alloc(36);
  numbers.forEach((number, place) => glyph.writeInt16BE(number, place * 2));
  flags.forEach((flag, place) => glyph.writeUInt8(flag, 14 + place));
  steps.forEach((step, place) => glyph.writeInt16BE(step, 18 + place * 2));
  return glyph;
}

function write(tables: Tables): Buffer {
  const names = [...tables.keys()].sort();
  const head = Buffer.alloc(12 + names.length * 16);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(names.length, 4);
  const log = Math.floor(Math.log2(names.length));
  head.writeUInt16BE(2 ** log * 16, 6);
  head.writeUInt16BE(log, 8);
  head.writeUInt16BE((names.length - 2 ** log) * 16, 10);
  const bodies: Buffer[] = [];
  let at = head.length;
  names.forEach((name, place) => {
    const table = tables.get(name)!;
    const entry = 12 + place * 16;
    head.write(name, entry, 'latin1');
    head.writeUInt32BE(at, entry + 8);
    head.writeUInt32BE(table.length, entry + 12);
    // Each begins at a multiple of four.
    const body = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    bodies.push(body);
    at += body.length;
  });
  return Buffer.concat([head, ...bodies]);
}
