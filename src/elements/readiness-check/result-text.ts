import type { Words } from '../../locales/en.js';
import type { Readiness } from '../../model/readiness.js';
import { amountText, numberText } from '../../shared/format.js';

/** A result as plain text, to be pasted anywhere. */
export function resultText(
  { score, areas, gaps, tasks, time }: Readiness,
  title: string | undefined,
  words: Words,
  lang: string,
): string {
  const points = (amount: number | undefined) =>
    amount === undefined ? words.notStated : words.points(numberText(amount, lang));
  const block = (name: string, lines: readonly string[]) => (lines.length ? ['', `${name}:`, ...lines] : []);
  return [
    [title, words.result].filter(Boolean).join(': '),
    points(score),
    ...areas.map(({ area, score }) => `${words.areas[area]}: ${points(score)}`),
    ...block(
      words.gaps,
      gaps.map((gap) => `- ${gap.title} (${words.ratings[gap.rating!]})`),
    ),
    ...block(
      words.first,
      tasks.map((task, index) => {
        const times = task.times.map((figure) =>
          [amountText(figure, lang, words), figure.status && words.status[figure.status]]
            .filter(Boolean)
            .join(', '),
        );
        return `${index + 1}. ${task.title}${times.length ? ` (${times.join('; ')})` : ''}`;
      }),
    ),
    ...(time.length ? ['', words.timeLeft(time.map((sum) => amountText(sum, lang, words)).join(' + '))] : []),
  ].join('\n');
}
