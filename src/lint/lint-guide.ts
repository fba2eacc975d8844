/** Is a guide honest? Parsing asks whether it is well-formed; this asks whether a reader can trust it. */
import type { CareerGuide } from '../model/guide-schema.js';
import { plainCopy } from '../model/plain-copy.js';
import { bundledFacts, indexFacts, type OccupationFacts } from './occupation-facts.js';
import { comparePaths, pathOf, within, type Keys } from './path.js';
import { peopleOf } from './people.js';
import { isData, itemsAt, itemsOf, read, textOf, type Data } from './reading.js';
import type { Context, Severity } from './rule.js';
import { rules } from './rules.js';

/** One thing that a guide does and should not. */
export interface LintFinding {
  /** The id of the rule, such as `figure-source`. */
  rule: string;
  /** Where it is, such as `facts.items[2].figures[0]`; empty for the whole guide. */
  path: string;
  /** What is wrong there, and mostly what to do. */
  message: string;
  severity: Severity;
  /** The guide's own note, where it accepts the finding as an exception. */
  accepted?: string;
}

/** All findings, sorted by path: those that the guide accepts are among them, with its note. */
export interface LintResult {
  findings: LintFinding[];
}

export interface LintOptions {
  /** Milliseconds since the epoch, or a date: by which figures are out of date. Now, unless given. */
  now?: number | Date;
  /** Official facts to hold claims against, instead of the bundled ones of the U.S.; an empty list for none. */
  facts?: readonly OccupationFacts[];
}

/** What a rule is, for lists and documentation. */
export interface LintRule {
  id: string;
  severity: Severity;
  /** Why it matters to who reads a guide. */
  reason: string;
  /** The rule's section of the documentation, below the package's root. */
  docs: string;
}

const unusedException = {
  id: 'unused-exception',
  severity: 'warning',
  reason: 'An exception that nothing needs any more hides the next real finding at its place.',
} as const;
const unreadable = {
  id: 'unreadable-guide',
  severity: 'error',
  reason: 'What cannot be read cannot be called honest.',
} as const;

/** Every rule, in the order of the documentation. */
export const lintRules: readonly LintRule[] = [...rules, unusedException, unreadable].map(
  ({ id, severity, reason }) => ({ id, severity, reason, docs: `docs/lint.md#${id}` }),
);

/**
 * Checks whether a guide is honest about its figures and says what it has to say once. Never throws.
 * @param guide A guide that was parsed; whatever else it is given, it reads what it can.
 */
export function lintGuide(guide: CareerGuide | object, options?: LintOptions | null): LintResult {
  const { now, facts: given } = options ?? {};
  const data = copyOf(guide);
  if (!data)
    return { findings: [{ ...found(unreadable, []), message: 'This is no guide, or too large to be one.' }] };
  const facts = Array.isArray(given)
    ? indexFacts(
        itemsOf(given).flatMap(({ item }) =>
          textOf(item.title) ? [item as unknown as OccupationFacts] : [],
        ),
      )
    : bundledFacts();
  const context: Context = {
    ...read(data),
    facts,
    people: peopleOf(data, facts),
    now: Number(now ?? Date.now()),
  };
  const places = rules.flatMap((rule) =>
    [...rule.check(context)].map(({ keys, message }) => ({
      keys,
      finding: { ...found(rule, keys), message },
    })),
  );
  const findings = [...accept(places, data), ...places.map(({ finding }) => finding)];
  return { findings: findings.sort((a, b) => comparePaths(a.path, b.path) || comparePaths(a.rule, b.rule)) };
}

const found = ({ id, severity }: { id: string; severity: Severity }, keys: Keys): LintFinding => ({
  rule: id,
  path: pathOf(keys),
  message: '',
  severity,
});

function copyOf(guide: unknown): Data | undefined {
  try {
    const copy = plainCopy(guide);
    return isData(copy) ? copy : undefined;
  } catch {
    return undefined;
  }
}

/** Exceptions that are heard; a guide with more should be mended. */
const honoured = 1000;

/** Notes the guide's exceptions on what they are for. @returns findings on those that are for nothing. */
function accept(places: readonly { keys: Keys; finding: LintFinding }[], guide: Data): LintFinding[] {
  return itemsAt(guide, 'accepted')
    .slice(0, honoured)
    .flatMap(({ item, keys }) => {
      const [rule, path] = [textOf(item.rule), textOf(item.path)];
      const note = /\p{L}/u.test(textOf(item.note) ?? '') ? textOf(item.note) : undefined;
      const isMeant = within(path ?? '', guide);
      const meant = places.filter(({ keys: at, finding }) => finding.rule === rule && isMeant(at));
      if (note) for (const { finding } of meant) finding.accepted ??= note;
      const message = !note
        ? 'The exception has no note that says why.'
        : !rules.some(({ id }) => id === rule)
          ? `There is no rule “${rule ?? ''}”.`
          : !meant.length
            ? `The rule “${rule}” finds nothing at “${path ?? ''}”: remove the exception.`
            : undefined;
      return message ? [{ ...found(unusedException, keys), message }] : [];
    });
}
