import { css } from 'lit';

/** Figures, the pills that say their status, and the cards with their origin. */
export const figureStyles = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(12rem, 100%), 1fr));
    gap: var(--_gap);
  }
  .figure {
    display: grid;
    gap: 0.3rem;
    justify-items: start;
    align-content: start;
    line-height: 1.35;
  }
  /* Amounts side by side stand on one line, however long their labels are. */
  .figures > .figure {
    grid-row: span 3;
    grid-template-rows: subgrid;
  }
  .per {
    color: var(--_muted);
    font-size: 0.875rem;
    font-weight: 400;
    white-space: nowrap;
  }
  /* The tint is mixed from the text around it: twice would be too faint to read. */
  .label .per {
    color: inherit;
  }
  .amount {
    font-size: 1.125em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .origin {
    align-self: start;
    color: var(--_muted);
    text-align: start;
  }
  .origin::before {
    content: '';
    display: inline-block;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    margin-inline-end: 0.4rem;
    border: 1.5px solid;
    border-radius: 50%;
    forced-color-adjust: preserve-parent-color;
  }
  .official::before {
    background: currentColor;
  }
  .estimate::before {
    background: linear-gradient(currentColor 0 0) bottom / 100% 50% no-repeat;
  }
  .origin strong {
    white-space: nowrap;
    font-weight: 600;
    color: var(--_warning);
  }
  .card {
    max-inline-size: min(24rem, calc(100vw - 2rem));
    margin: auto;
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 0.5rem 2rem #0003;
    font-size: 0.875rem;
    font-weight: 400;
    line-height: 1.45;
    white-space: normal;
  }
  .card > * {
    display: block;
  }
  .card > * + * {
    margin-block-start: 0.5rem;
  }
  .card dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.25rem 0.75rem;
  }
  .card dt {
    opacity: 0.75;
  }
  .card a {
    color: LinkText;
  }
  @supports (position-area: block-end) {
    .card {
      inset: auto;
      margin: 0.35rem 0;
      position-area: block-end span-inline-end;
      position-try-fallbacks:
        flip-block,
        flip-inline,
        flip-block flip-inline;
    }
  }
  @media print, (scripting: none) {
    [popover] {
      display: none;
    }
    /* Of a section that sleeps: written below it by the server. */
    details.origins {
      display: block;
    }
  }
  /* Footnotes, for paper. */
  .origins {
    margin-block-start: var(--_gap);
    columns: 18rem;
  }
  .origins li {
    max-inline-size: none;
    margin-block-end: 0.75rem;
    box-shadow: none;
    font-size: 0.75rem;
  }
`;
