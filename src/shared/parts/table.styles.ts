import { css } from 'lit';

/** Tables: rows with lines, numbers to the end. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    /* Columns are as wide as their words; what may be longer than a page breaks all the same. */
    overflow-wrap: break-word;
  }
  tbody th,
  td :is(.muted, .pill, .chips) {
    overflow-wrap: anywhere;
  }
  /* The tint is mixed from the text around it: twice would be too faint to read. */
  caption :is(.origin, .label) {
    color: inherit;
  }
  caption {
    text-align: start;
    padding-block-end: 0.6rem;
    color: var(--_muted);
  }
  th,
  td {
    padding: 0.7rem 0.75rem;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  tbody th {
    font-weight: 550;
    hyphens: auto;
  }
  thead th {
    padding: 0 0.25rem 0.25rem;
    font-size: 0.875em;
    font-weight: 650;
    color: var(--_muted);
  }
  caption > * {
    margin-inline-end: 0.5rem;
  }
  caption .label {
    display: block;
  }
  thead button {
    border: 0;
    padding: 0 0.5rem;
    font-weight: inherit;
  }
  /* An arrow beside the word, faint until the table is sorted by it. */
  thead i {
    position: absolute;
    margin: 0.5em 0.2rem;
    inline-size: 0.5rem;
    block-size: 0.35rem;
    background: currentColor;
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
    forced-color-adjust: preserve-parent-color;
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
  .number.number {
    text-align: end;
  }
  td.number:dir(rtl) {
    text-align: left;
  }
  td .value {
    font-weight: 600;
    white-space: nowrap;
  }
  @container (max-width: 34rem) {
    th,
    td {
      padding-inline: 0.4rem;
    }
    .number .per {
      display: block;
      font-size: 0.75rem;
    }
  }
  @media print, (scripting: none) {
    thead i {
      display: none;
    }
    thead button {
      display: inline;
    }
  }
`;
