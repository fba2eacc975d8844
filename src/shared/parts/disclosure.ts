/** A list of things that open and close. */

/**
 * One listener for the whole list, on the way down, because these events do not come up. They come a while after the
 * click, when there may be other data or none.
 */
export const onToggle = (
  hear: (details: HTMLDetailsElement) => void,
): EventListenerObject & { capture: true } => ({
  capture: true,
  handleEvent: ({ target }) => hear(target as HTMLDetailsElement),
});
