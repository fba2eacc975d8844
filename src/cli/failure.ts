/** How a command ends when it cannot do what was asked. */

/** Exit codes: what was asked could not be done or something is wrong, and: it was asked wrongly. */
export const exitCodes = { failed: 1, usage: 2 } as const;

/** A failure that is told in one message, without a stack trace. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly exitCode: number = exitCodes.failed,
  ) {
    super(message);
  }
}

/** Wrong options or arguments. */
export const misused = (message: string): Failure => new Failure(message, exitCodes.usage);

/** Nobody reads any more: there is nothing to say, and nobody to say it to. */
export class ClosedPipe extends Error {}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'no space left for this user',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
};

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && reasons[code]) ?? message ?? String(error);
}

/** A text from outside that is shown in a terminal, where control characters act. */
export const printable = (text: string): string => text.replace(/\p{Cc}/gu, '\uFFFD');
