import { css } from 'lit';

export const prosConsStyles = css`
  .pros {
    --_side: color-mix(in oklab, var(--career-positive, light-dark(#146c2e, #6dd58c)) 85%, var(--_text));
    border-block-start: 3px solid var(--_side);
  }
  .cons {
    --_side: color-mix(in oklab, var(--career-negative, light-dark(#b3261e, #f2b8b5)) 85%, var(--_text));
    border-block-start: 3px double var(--_side);
  }
  li {
    position: relative;
    padding-inline-start: 2rem;
  }
  ul {
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
