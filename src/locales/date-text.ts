const formats = new Map<string, Intl.DateTimeFormat>();

/** A date as precise as it was given: "2024", "May 2024", "May 3, 2024". */
export function dateText(date: string, lang: string): string {
  const [year, month, day] = date.split('-');
  const key = `${lang} ${!!month} ${!!day}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(lang, {
      year: 'numeric',
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
      timeZone: 'UTC',
    });
    formats.set(key, format);
  }
  return format.format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}
