import { css } from 'lit';

export const prosConsStyles = css`
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    gap: var(--_gap);
  }
  .pros,
  .cons {
    --_side: color-mix(in oklab, var(--career-positive, light-dark(#146c2e, #6dd58c)) 85%, var(--_text));
    padding: calc(var(--_gap) * 1.25);
    border: 1px solid var(--_line);
    border-block-start: 3px solid var(--_side);
    border-radius: var(--_radius);
  }
  .cons {
    --_side: color-mix(in oklab, var(--career-negative, light-dark(#b3261e, #f2b8b5)) 85%, var(--_text));
    border-block-start-style: double;
    border-block-start-width: 4px;
  }
  li {
    position: relative;
    padding-inline-start: 2rem;
    margin-block-start: 0.9rem;
  }
  /* A plus and a minus, drawn so that they need no colour and no font. */
  li::before,
  .pros li::after {
    content: '';
    position: absolute;
    inset-block-start: 0.7em;
    inset-inline-start: 0.15rem;
    inline-size: 0.9rem;
    border-block-start: 2.5px solid var(--_side);
  }
  .pros li::after {
    rotate: 90deg;
  }
  li p {
    color: var(--_muted);
  }
`;
