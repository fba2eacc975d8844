/** A date as precise as it was given: "2024", "May 2024", "May 3, 2024". */
export function dateText(date: string, lang: string): string {
  const [year, month, day] = date.split('-');
  return new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}
