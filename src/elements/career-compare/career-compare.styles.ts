import { css } from 'lit';

export const careerCompareStyles = css`
  table {
    table-layout: fixed;
  }
  th,
  td {
    vertical-align: top;
  }
  /* Where it sticks: what is scrolled below it stays apart from its words, whatever the page is coloured like. */
  th {
    inset-block-start: var(--career-scroll-margin, 0);
    z-index: 1;
  }
  thead th {
    padding: 0.5rem 0.75rem;
    font-size: 1em;
    line-height: 1.3;
    color: var(--_text);
    overflow-wrap: anywhere;
  }
  tbody p {
    margin-block-start: 0.4rem;
    font-weight: 400;
  }
  .figure + .figure {
    margin-block-start: 0.75rem;
  }
  .statement .value {
    white-space: normal;
  }
  /* The tint is mixed from the text around it: twice would be too faint to read. */
  .muted :is(.origin, .per) {
    color: inherit;
  }
  .skills {
    font-size: 0.875rem;
  }
  .skills > li {
    display: inline;
  }
  .skills > li:not(:last-child)::after {
    content: ' ·';
    color: var(--_muted);
  }
  /* Which column a cell is of is seen above it, until cells stand below each other. */
  td > .label {
    display: none;
  }
  [part='note'] {
    margin-block-start: var(--_gap);
  }
  .of3 {
    --_columns: 3;
  }
  .of4 {
    --_columns: 4;
  }
  @container (min-width: 46rem) {
    thead th {
      position: sticky;
      box-shadow: inset 0 -2px var(--_line);
      backdrop-filter: blur(0.75rem);
    }
  }
  /* Where columns would be too narrow, each fact is a heading, and as many cells as fit stand side by side below it. */
  @container (max-width: 45.99rem) {
    table,
    thead,
    tbody,
    caption {
      display: block;
    }
    tr {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(max(10rem, 99% / var(--_columns, 2)), 100%), 1fr));
      border-block-end: 1px solid var(--_line);
      padding-block-end: 0.5rem;
    }
    thead td {
      display: none;
    }
    table tr > * {
      border: 0;
      padding-inline: 0 0.75rem;
    }
    /* What cells say begins on one line, however long their titles are. */
    td {
      display: grid;
      grid-row: span 2;
      grid-template-rows: subgrid;
      gap: 0.15rem;
      padding-block: 0.4rem;
    }
    tbody th {
      position: sticky;
      backdrop-filter: blur(0.75rem);
      grid-column: 1 / -1;
      padding-block: 0.6rem 0.3rem;
      font-weight: 650;
    }
    td > .label {
      display: block;
    }
  }
  @media (forced-colors: active) {
    th {
      background: Canvas;
    }
  }
`;
