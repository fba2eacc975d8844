import { css } from 'lit';

export const educationOptionsStyles = css`
  /* The rows of all cards that stand side by side are of one height, so that pictures are compared along a line. */
  article {
    display: grid;
    grid-row: span 5;
    grid-template-rows: subgrid;
    gap: 0.9rem;
  }
  table {
    grid-row: span 2;
    grid-template: subgrid / 1fr;
    gap: inherit;
  }
  .chips {
    margin-block-start: 0.75rem;
  }
`;
