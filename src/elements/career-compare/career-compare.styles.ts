import { css } from 'lit';

export const careerCompareStyles = css`
  table {
    table-layout: fixed;
  }
  th,
  td {
    vertical-align: top;
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
    hyphens: none;
  }
  .figure {
    justify-items: stretch;
  }
  .figure + .figure {
    margin-block-start: 0.75rem;
  }
  .origin {
    justify-self: start;
  }
  .statement {
    font-size: 1em;
    font-weight: 550;
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
  /* Whatever the page is coloured like, what is scrolled below stays apart from the words. */
  th {
    inset-block-start: var(--career-scroll-margin, 0);
    backdrop-filter: blur(0.75rem);
    z-index: 1;
  }
  thead th {
    position: sticky;
    border: 0;
    box-shadow: inset 0 -2px var(--_line);
  }
  /* Where columns would be too narrow, each fact is a heading, and as many cells as fit stand side by side below it. */
  @container (max-width: 46rem) {
    table,
    thead,
    tbody,
    caption {
      display: block;
    }
    tr {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr));
      border-block-end: 1px solid var(--_line);
      padding-block-end: 0.5rem;
    }
    thead td {
      display: none;
    }
    th,
    td {
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
    thead th {
      position: static;
      padding: 0.25rem 0.75rem 0.25rem 0;
      box-shadow: none;
    }
    tbody th {
      position: sticky;
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
