/**
 * Numbers in American English, just as Intl writes them and without it: making the first formatter takes a browser a tenth
 * of the time of a whole guide. What is out of the ordinary is left to Intl.
 */

export type NumberFormat = Pick<Intl.NumberFormat, 'format' | 'formatRange'>;

const magnitudes = ['', 'K', 'M', 'B', 'T'];

/** By the decimal digits that are read, not by the bits that are stored. */
const shift = (amount: number, digits: number) => Number(`${amount}e${digits}`);
const round = (amount: number, digits: number) => shift(Math.round(shift(amount, digits)), -digits);

/**
 * @param intl The formatter whose place it takes.
 * @returns nothing for a language or a currency that is written in another way.
 */
export function englishNumbers(
  lang: string,
  options: Intl.NumberFormatOptions,
  intl: () => Intl.NumberFormat,
): NumberFormat | undefined {
  const { style, currency = 'USD', unit, notation, signDisplay } = options;
  if (!/^en(-US)?$/.test(lang) || currency !== 'USD') return undefined;
  const { minimumFractionDigits: least = 0, maximumFractionDigits: most = 3 } = options;
  const [isMoney, isPercent] = [style === 'currency', style === 'percent'];

  /** The digits with what stands before them, and what stands after. */
  const partsOf = (
    amount: number,
    isOne: (rounded: number) => boolean = (rounded) => rounded === 1,
  ): [string, string] => {
    let size = Math.abs(amount);
    if (isPercent) size = shift(size, 2);
    let rounded = round(size, most);
    let magnitude = 0;
    while (notation && rounded >= 1000) {
      magnitude++;
      rounded = round((size = shift(size, -3)), most);
    }
    const sign = amount < 0 ? '-' : signDisplay ? '+' : '';
    const digits = least ? rounded.toFixed(least) : String(rounded);
    return [
      (signDisplay && !rounded ? '' : sign) +
        (isMoney ? '$' : '') +
        digits.replace(/\B(?=(\d{3})+(?!\d))/g, ','),
      magnitudes[magnitude] + (isPercent ? '%' : unit ? ` ${unit}${isOne(rounded) ? '' : 's'}` : ''),
    ];
  };
  const isOrdinary = (amount: number) => !amount || (Math.abs(amount) > 1e-4 && Math.abs(amount) < 1e12);

  return {
    format: (amount) =>
      isOrdinary(Number(amount)) ? partsOf(Number(amount)).join('') : intl().format(amount),
    formatRange(from, to) {
      const [low, high] = [Number(from), Number(to)];
      const [first, second] = [partsOf(low), partsOf(high, () => false)];
      const [start, end] = [first[0], second.join('')];
      const isOdd = low < 0 || low >= high || !isOrdinary(low) || !isOrdinary(high);
      return isOdd || notation || start === second[0] || (isPercent && !low)
        ? intl().formatRange(from, to)
        : isMoney
          ? `${start} – ${end}`
          : `${start}–${end.replace('+', '')}`;
    },
  };
}
