import { css } from 'lit';

export const salaryTableStyles = css`
  caption > * {
    margin-inline-end: 0.5rem;
  }
  caption .label {
    display: block;
  }
  thead th {
    padding-inline: 0.25rem;
  }
  thead button {
    border-color: transparent;
    padding: 0 0.5rem;
    font-weight: inherit;
  }
  /* An arrow beside the word, faint until the table is sorted by it. */
  thead i {
    position: absolute;
    margin: 0.5em 0.2rem;
    border: 0.25rem solid transparent;
    border-block-end: 0.35rem solid;
    border-block-start: 0;
    opacity: 0.35;
  }
  [aria-sort] {
    color: var(--_text);
  }
  [aria-sort] i {
    opacity: 1;
  }
  [aria-sort='descending'] i {
    rotate: 180deg;
  }
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
  @media print {
    thead i {
      display: none;
    }
    thead button {
      display: inline;
    }
  }
`;
