/** One choice out of a few: radio buttons in a row, which arrow keys move through. */
import { html, type TemplateResult } from 'lit';

/**
 * They are drawn once.
 * @param name Theirs in the form, and the part of all of them.
 */
export const segments = <T extends string>(
  legend: string,
  options: readonly (readonly [value: T, text: string])[],
  chosen: T,
  name: string,
): TemplateResult =>
  html`<fieldset class="segments" part=${name}>
    <legend class="unseen">${legend}</legend>
    ${options.map(
      ([value, text]) =>
        html`<label
          ><input class="unseen" type="radio" name=${name} value=${value} .checked=${value === chosen} /><span
            >${text}</span
          ></label
        >`,
    )}
  </fieldset>`;

/** What the reader chose by pressing that. */
export const chosenIn = (pressed: Element, name: string): string | undefined =>
  pressed.matches(`[name=${name}]`) ? (pressed as HTMLInputElement).value : undefined;

/** Keeps up with a choice that was made elsewhere. */
export function markChosen(root: ParentNode, name: string, chosen: string): void {
  for (const input of root.querySelectorAll<HTMLInputElement>(`[name=${name}]`))
    input.checked = input.value === chosen;
}
