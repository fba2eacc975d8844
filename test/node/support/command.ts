/** The built command, run as a user runs it. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  /** What it reads from standard input. */
  readonly input?: string | undefined;
  readonly cwd?: string;
}

const cli = resolve('dist/cli.js');

export const run = (args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> =>
  ended([process.execPath, cli, ...args], surroundings);

/** A line of a shell in which `npx career-path-elements` is the command. */
export function runLine(line: string, surroundings: Surroundings = {}): Promise<Ended> {
  const command = `'${process.execPath}' '${cli}'`;
  return ended(['sh', '-c', line.replaceAll('npx career-path-elements', () => command)], surroundings);
}

function ended([command, ...args]: string[], { input, cwd }: Surroundings): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(command!, args, { cwd });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    // It may end before it has read everything.
    child.stdin.on('error', () => {}).end(input ?? '');
    child.on('error', fail).on('close', (code) => done({ code, out, err }));
  });
}
