import { html, type TemplateResult } from 'lit';

/** One choice out of a few: radio buttons in a row, which arrow keys move through. */
export const segments = <T extends string>(
  legend: string,
  options: readonly (readonly [value: T, text: string])[],
  chosen: T,
  choose: (value: T) => void,
  part: string,
): TemplateResult =>
  html`<fieldset
    class="segments"
    part=${part}
    @change=${(event: Event) => choose((event.target as HTMLInputElement).value as T)}
  >
    <legend class="unseen">${legend}</legend>
    ${options.map(
      ([value, text]) =>
        html`<label
          ><input class="unseen" type="radio" name=${part} value=${value} .checked=${value === chosen} /><span
            >${text}</span
          ></label
        >`,
    )}
  </fieldset>`;
