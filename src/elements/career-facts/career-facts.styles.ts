import { css } from 'lit';

export const careerFactsStyles = css`
  .tiles,
  .figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }
  .tile {
    padding: calc(var(--_gap) * 1.1) calc(var(--_gap) * 1.25);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .tile > [part='label'] {
    margin-block-end: 0.6rem;
  }
  .label {
    align-self: end;
    line-height: 1.35;
  }
  .amount {
    align-self: end;
    font-size: 1.25em;
    line-height: 1.25;
  }
  .figure:first-child > .amount {
    font-size: 1.625em;
    letter-spacing: -0.01em;
  }
  .figure > .statement.statement {
    font-size: 1.1875em;
    letter-spacing: 0;
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
      grid-row: span 3;
      grid-template-rows: subgrid;
    }
    [data-figures='2'],
    [data-figures='3'] {
      grid-column: span 2;
    }
  }
  @container (min-width: 48rem) {
    .tiles {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    [data-figures='3'] {
      grid-column: span 3;
    }
  }
  @media print {
    .tile {
      break-inside: avoid;
    }
  }
`;
