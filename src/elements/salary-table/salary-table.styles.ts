import { css } from 'lit';

export const salaryTableStyles = css`
  fieldset {
    display: inline-flex;
    margin: 0 0 0.75rem;
    padding: 0.2rem;
    gap: 0.2rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.8);
  }
  label {
    display: inline-flex;
    align-items: center;
    min-block-size: 2rem;
    padding-inline: 0.8rem;
    border-radius: calc(var(--_radius) * 0.6);
    cursor: pointer;
    font-size: 0.9375em;
  }
  label:has(:checked) {
    background: var(--_glow);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
    font-weight: 650;
  }
  label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  label input {
    position: absolute;
    opacity: 0;
    inline-size: 1px;
    min-block-size: 0;
  }
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
  /* The tint is mixed from the text around it: twice would be too faint to read. */
  caption :is(.origin, .label) {
    color: inherit;
  }
  caption > span:first-child {
    margin-inline-end: 0.5rem;
  }
  caption .label {
    display: block;
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
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  td:nth-child(n + 3),
  th:is(.median, .average) {
    text-align: end;
  }
  tbody th {
    font-weight: 550;
  }
  thead th {
    padding: 0 0.25rem 0.25rem;
  }
  thead button {
    border-color: transparent;
    padding: 0 0.5rem;
    font-size: 0.875em;
    font-weight: 650;
    color: var(--_muted);
  }
  /* An arrow beside the word, faint until the table is sorted by it. */
  thead i {
    position: absolute;
    margin: 0.5em 0.2rem;
    border: 0.25rem solid transparent;
    border-block-end: 0.35rem solid currentColor;
    border-block-start: 0;
    opacity: 0.35;
  }
  [aria-sort] i {
    opacity: 1;
  }
  [aria-sort='descending'] i {
    rotate: 180deg;
  }
  [aria-sort] button {
    color: inherit;
  }
  td .value {
    font-weight: 600;
    white-space: nowrap;
  }
  [aria-current] > * {
    background: var(--_glow);
  }
  [aria-current] > th {
    box-shadow: inset 4px 0 var(--_accent);
  }
  [aria-current] > th:dir(rtl) {
    box-shadow: inset -4px 0 var(--_accent);
  }
  .badge {
    display: inline-block;
    padding-inline: 0.5rem;
    border: 1px solid var(--_accent);
    border-radius: 1rem;
    font-size: 0.75rem;
    font-weight: 650;
    color: var(--_accent);
    white-space: nowrap;
  }
  .band {
    display: none;
    font-size: 0.875rem;
    font-weight: 400;
    color: var(--_muted);
  }
  [part='note'] {
    margin-block-start: var(--_gap);
  }
  [part='beside'] {
    margin-block: calc(var(--_gap) * 1.5) 0.75rem;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    gap: var(--_gap);
  }
  .figures .amount {
    font-size: 1.125em;
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
    th,
    td {
      padding-inline: 0.4rem;
    }
    td .per {
      display: block;
      font-size: 0.75rem;
    }
    thead button {
      padding-inline: 0.15rem;
    }
    thead i {
      margin-inline: 0;
    }
  }
  @media print {
    fieldset,
    thead i {
      display: none;
    }
    thead button {
      display: inline;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
