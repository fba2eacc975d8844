/**
 * The pictures to compare with, and the browser that took them. Many stories look alike (the same error in each
 * element): such a picture is kept once, with the first element that looks so.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pack, unpack } from './pack.ts';
import { hashOf, type Picture } from './picture.ts';

const folder = 'test/visual/baselines';
const indexFile = `${folder}/index.json`;

interface Index {
  /** The browser's version, such as `156.0.6890.0`. */
  chromium: string;
  /** Name of a picture → hash. */
  pictures: Record<string, string>;
  /** Name of a file → hashes of the pictures in it, in order. */
  packs: Record<string, string[]>;
}

/** The pictures of one element are one file: `salary-table--default 320 dark` is in `salary-table`. */
const packOf = (name: string) => name.split('--')[0]!;

export class Baselines {
  readonly #index: Index;
  readonly #opened = new Map<string, Map<string, Picture>>();

  constructor() {
    this.#index = existsSync(indexFile)
      ? (JSON.parse(readFileSync(indexFile, 'utf8')) as Index)
      : { chromium: '', pictures: {}, packs: {} };
  }

  get chromium(): string {
    return this.#index.chromium;
  }

  get names(): readonly string[] {
    return Object.keys(this.#index.pictures);
  }

  /** @param name Of a picture. */
  hash(name: string): string | undefined {
    return this.#index.pictures[name];
  }

  picture(name: string): Picture {
    const hash = this.hash(name)!;
    const file = Object.keys(this.#index.packs).find((each) => this.#index.packs[each]!.includes(hash))!;
    return this.#open(file).get(hash)!;
  }

  #open(file: string): Map<string, Picture> {
    const opened = this.#opened.get(file);
    if (opened) return opened;
    const hashes = this.#index.packs[file]!;
    const pictures = unpack(readFileSync(`${folder}/${file}.br`));
    const found = new Map(pictures.map((picture, place) => [hashes[place]!, picture]));
    this.#opened.set(file, found);
    return found;
  }
}

/** Collects the pictures of a run, and puts them in place of the old ones when it has ended. */
export class NewBaselines {
  readonly #hashes = new Map<string, string>();
  readonly #pictures = new Map<string, Picture>();

  add(name: string, picture: Picture): void {
    const hash = hashOf(picture);
    this.#hashes.set(name, hash);
    this.#pictures.set(hash, picture);
  }

  /** @returns How many different pictures there are now, and the size of their files in bytes. */
  save(chromium: string): { pictures: number; bytes: number } {
    const index: Index = { chromium, pictures: {}, packs: {} };
    const packed = new Set<string>();
    for (const name of [...this.#hashes.keys()].sort()) {
      const hash = (index.pictures[name] = this.#hashes.get(name)!);
      if (!packed.has(hash)) (index.packs[packOf(name)] ??= []).push(hash);
      packed.add(hash);
    }
    mkdirSync(folder, { recursive: true });
    for (const file of readdirSync(folder)) rmSync(`${folder}/${file}`);
    let bytes = 0;
    for (const [file, hashes] of Object.entries(index.packs)) {
      const content = pack(hashes.map((hash) => this.#pictures.get(hash)!));
      bytes += content.length;
      writeFileSync(`${folder}/${file}.br`, content);
    }
    writeFileSync(indexFile, `${JSON.stringify(index, null, 1)}\n`);
    return { pictures: packed.size, bytes };
  }
}
