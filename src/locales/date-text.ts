const formats = new Map<string, Intl.DateTimeFormat>();

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A date as precise as it was given: "2024", "May 2024", "May 3, 2024". */
export function dateText(date: string, lang: string): string {
  const [year, month, day] = date.split('-');
  // Making a format is slow, and nearly all languages write years in the same way.
  if (!month) return date;
  if (/^en(-US)?$/.test(lang))
    return [months[Number(month) - 1], day && `${Number(day)},`, year].filter(Boolean).join(' ');
  const key = `${lang} ${!!day}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(lang, {
      year: 'numeric',
      month: 'long',
      ...(day && { day: 'numeric' }),
      timeZone: 'UTC',
    });
    formats.set(key, format);
  }
  return format.format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}
