/** What the command takes, and how it ends. */
import { Command, CommanderError, Option } from 'commander';
import { safeProfiles } from '../export/safe.js';
import { version } from '../shared/element/version.js';
import { ClosedPipe, exitCodes, Failure, printable } from './failure.js';
import { lint } from './lint.js';
import { formats, readHeadingLevel, readLang, readSections, render } from './render.js';
import { printSchema } from './schema.js';
import { newGuide } from './starter.js';
import { validate } from './validate.js';

/** Runs one command; never throws. */
export async function main(args: readonly string[]): Promise<number> {
  // Nobody reads what went wrong, and that is no reason to end otherwise.
  process.stderr.on('error', () => {});
  process.stdout.on('error', () => {});
  let exitCode = 0;
  try {
    await commands((code) => (exitCode = code)).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof ClosedPipe) return exitCodes.failed;
    // Help and version end by an error too, which is none.
    if (error instanceof CommanderError) return error.exitCode && exitCodes.usage;
    process.stderr.write(`error: ${messageOf(error)}\n`);
    return error instanceof Failure ? error.exitCode : exitCodes.failed;
  }
}

const messageOf = (error: unknown) =>
  error instanceof Failure ? error.message : printable(`unexpected: ${(error as Error)?.message ?? error}`);

function commands(ends: (exitCode: number) => void): Command {
  const program = new Command('career-path-elements')
    .description('Career guides as HTML, Markdown, text, e-mail or structured data; checks of guides.')
    .version(version)
    .exitOverride()
    .configureHelp({ helpWidth: 100 })
    .addHelpText('after', '\nExit codes: 0 done, 1 not done or something is wrong, 2 asked wrongly.');

  program
    .command('render')
    .description('render a guide')
    .argument('[file]', 'the guide; - is standard input')
    .option('--occupation <slug>', 'a bundled guide instead of a file')
    .addOption(new Option('--format <format>', 'what to make of it').choices(formats).default('html'))
    .addOption(
      new Option('--safe <site>', 'HTML with only what the sanitizer of such a site allows').choices(
        safeProfiles,
      ),
    )
    .option('--sections <ids>', 'which sections, in this order, by commas or blanks', readSections)
    .option('--level <id>', 'the level of the reader, which is marked')
    .option('--heading-level <number>', 'the level of the first heading, 1 to 6', readHeadingLevel)
    .option('--lang <tag>', 'how numbers and dates are written', readLang)
    .option('--fragment', 'html and light: without the page around it')
    .option('--faq', 'jsonld: with the questions, as a FAQPage')
    .option('--partial', 'render what is valid of a guide with errors')
    .option('--out <file>', 'write to this file instead of standard output')
    .action(render);

  program
    .command('validate')
    .description('list every issue of guides, with path, line and column')
    .argument('<files...>', 'the guides; - is standard input')
    .option('--json', 'as JSON')
    .action(async (files, options) => ends(await validate(files, options)));

  program
    .command('lint')
    .description('check whether the figures of guides are honest')
    .argument('<files...>', 'the guides; - is standard input')
    .option('--json', 'as JSON')
    .action(async (files, options) => ends(await lint(files, options)));

  program
    .command('new')
    .description('begin a guide')
    .argument('[slug]', 'the name of the occupation in addresses, such as dental-hygienist')
    .option('--out <file>', 'write to this file instead of standard output')
    .option('--force', 'replace the file if it is there')
    .action(newGuide);

  program
    .command('schema')
    .description('print the JSON Schema of a guide')
    .option('--out <file>', 'write to this file instead of standard output')
    .action(printSchema);

  return program;
}
