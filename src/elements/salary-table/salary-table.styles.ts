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
