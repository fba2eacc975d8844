import { css } from 'lit';

/** Tables: rows with lines, numbers to the end. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
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
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  thead th {
    padding-block: 0 0.25rem;
    font-size: 0.875em;
    font-weight: 650;
    color: var(--_muted);
  }
  .number.number {
    text-align: end;
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
    td .per {
      display: block;
      font-size: 0.75rem;
    }
  }
`;
