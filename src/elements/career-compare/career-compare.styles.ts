import { css } from 'lit';

export const careerCompareStyles = css`
  table {
    table-layout: fixed;
    overflow-wrap: anywhere;
  }
  th,
  td {
    vertical-align: top;
  }
  thead th {
    padding: 0.5rem 0.75rem;
    font-size: 1em;
    color: var(--_text);
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
  }
  /* Which column a cell is of is seen above it, until cells stand below each other. */
  td > .label {
    display: none;
  }
  .of3 {
    --_columns: 3;
  }
  .of4 {
    --_columns: 4;
  }
  /* What is scrolled below shines through no more than words bear: behind dark ones it is light, behind light ones dark. */
  @container (min-width: 46rem) {
    thead th {
      position: sticky;
      inset-block-start: var(--career-scroll-margin, 0);
      z-index: 1;
      box-shadow: inset 0 -1px var(--_line);
      background: oklch(from var(--_text) clamp(0.2, (0.6 - l) * 99, 1) 0 0 / 0.8);
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
      grid-column: 1 / -1;
      padding-block: 0.6rem 0.3rem;
      font-weight: 650;
    }
    td > .label {
      display: block;
    }
  }
`;
