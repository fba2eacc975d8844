import { css } from 'lit';

export const careerFactsStyles = css`
  .tiles,
  .figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    margin: 0;
  }
  .tiles > .box {
    background: var(--_tint);
  }
  .box > [part='label'] {
    margin-block-end: 0.6rem;
  }
  .label,
  .amount {
    align-self: end;
  }
  /* The picture between the amount and its origin. */
  .figure > :nth-child(3) {
    order: 1;
  }
  .chart path {
    stroke-width: 0.5rem;
    stroke-opacity: 0.45;
  }
  .chart :is(.official, .line) {
    stroke-opacity: 1;
  }
  .figure:first-child > .amount {
    font-size: 1.625em;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }
  .figure > .statement.statement {
    font-size: 1.1875em;
  }
  [part='note'] {
    margin-block-start: 0.9rem;
    font-size: 0.9375em;
    color: var(--_muted);
  }
  /* A tile is as many columns wide as it has figures to set side by side. */
  @container (min-width: 34rem) {
    .tiles {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-auto-flow: dense;
    }
    .figures {
      grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
    }
    .figure {
      grid-row: span 4;
      grid-template-rows: subgrid;
    }
    .wide {
      grid-column: span 2;
    }
  }
  @container (min-width: 48rem) {
    .tiles {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .full {
      grid-column: 1 / -1;
    }
  }
`;
