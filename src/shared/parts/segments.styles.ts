import { css } from 'lit';

/** One choice out of a few, in a row. */
export const segmentsStyles = css`
  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    margin: 0 0 0.75rem;
    padding: 0.2rem;
    gap: 0.2rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .segments label {
    padding: 0.3rem 0.8rem;
    border-radius: var(--_small-radius);
    font-size: 0.9375em;
  }
  .segments :checked + span {
    font-weight: 650;
  }
  .segments label:has(:checked) {
    background: var(--_glow);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }
  @media (forced-colors: active) {
    .segments label:has(:checked) {
      background: SelectedItem;
      color: SelectedItemText;
      forced-color-adjust: none;
    }
  }
`;
