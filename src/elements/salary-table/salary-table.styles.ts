import { css } from 'lit';

export const salaryTableStyles = css`
  [aria-current] > * {
    background: var(--_glow);
  }
  [aria-current] > th {
    border-inline-start: 4px solid var(--_accent);
  }
  .band {
    display: none;
  }
  .picture > [data-row] {
    display: contents;
  }
  .picture i {
    display: inline-block;
    inline-size: 0.6rem;
    block-size: 0.6rem;
    margin-inline: 0.35rem;
    border-radius: 50%;
    background: var(--_text);
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  .picture .bar {
    inline-size: 1.25rem;
    margin: 0;
    border-radius: 0;
    background: var(--_accent);
  }
  .picture .dot {
    stroke: var(--_text);
    stroke-width: 0.6rem;
  }
  @container (min-width: 34rem) {
    .picture p {
      grid-column: 2;
    }
  }
  [part='note'] {
    margin-block-start: var(--_gap);
  }
  [part='beside'] {
    margin-block: calc(var(--_gap) * 1.5) 0.75rem;
  }
  /* Where four columns are too many, the years stand under the level's name. */
  @container (max-width: 34rem) {
    table {
      font-size: 0.9375em;
    }
    .years {
      display: none;
    }
    .band {
      display: block;
    }
    thead button {
      padding-inline: 0.15rem;
    }
    thead i {
      margin-inline: 0;
    }
  }
`;
