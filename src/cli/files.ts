/** Reading and writing: a file, or `-` for standard input and output. Files are replaced whole or not at all. */
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ClosedPipe, Failure, printable, reasonOf } from './failure.js';

/** More than any guide that the parser takes. */
const maxBytes = 16_000_000;

/** What a message calls a file. */
export const nameOf = (file: string): string => (file === '-' ? 'standard input' : printable(file));

/** The text of a file, or of standard input. */
export async function readText(file: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const stream = file === '-' ? process.stdin : createReadStream(file);
    for await (const chunk of stream) {
      size += (chunk as Buffer).length;
      if (size > maxBytes) throw new Failure(`it is longer than ${maxBytes / 1e6} MB`);
      chunks.push(Buffer.from(chunk as Buffer));
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    const reason = error instanceof TypeError ? 'it is not text in UTF-8' : reasonOf(error);
    throw new Failure(`${nameOf(file)} cannot be read: ${reason}.`);
  }
}

/** Writes to a file, or to standard output where none (or `-`) is named. */
export async function writeText(text: string, file: string | undefined, replace = true): Promise<void> {
  if (file === undefined || file === '-') return print(text);
  try {
    await writeFile(text, file, replace);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${printable(file)} cannot be written: ${reasonOf(error)}.`);
  }
}

/** Writes to standard output, and waits until it is taken. */
export function print(text: string): Promise<void> {
  return new Promise((done, fail) => {
    const { stdout } = process;
    const failed = (error: NodeJS.ErrnoException) =>
      fail(
        error.code === 'EPIPE'
          ? new ClosedPipe()
          : new Failure(`Standard output cannot be written: ${reasonOf(error)}.`),
      );
    stdout.once('error', failed);
    stdout.write(text, (error) => {
      if (error) return failed(error);
      stdout.off('error', failed);
      done();
    });
  });
}

async function writeFile(text: string, file: string, replace: boolean): Promise<void> {
  // A link stays a link: what it leads to is replaced.
  const target = await realpath(file).catch(() => file);
  const there = await stat(target).catch(() => undefined);
  if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  if (there && !replace) throw new Failure(`${printable(file)} is there already; --force replaces it.`);
  // A device or a pipe is written to, and never replaced by a file.
  if (there && !there.isFile()) return fill(await open(target, 'w'), text);

  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await fill(await open(temporary, 'wx', there ? there.mode & 0o777 : 0o666), text);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

async function fill(handle: FileHandle, text: string): Promise<void> {
  try {
    await handle.writeFile(text);
    // Not all kinds of files can be synchronized.
    await handle.sync().catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EINVAL' && error.code !== 'ENOTSUP') throw error;
    });
  } finally {
    await handle.close();
  }
}
