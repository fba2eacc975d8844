import { css } from 'lit';

/** Two things against each other; the one that holds here has the accent. */
export const versusStyles = css`
  .versus {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
    gap: 0;
    padding: 0;
    overflow: hidden;
  }
  .versus > div {
    padding: calc(var(--_gap) * 0.9) calc(var(--_gap) * 1.25);
  }
  [part='ours'] {
    background: var(--_glow);
    border-block-start: 1px solid var(--_line);
    box-shadow: inset 0 3px var(--_accent);
  }
  dt {
    font-weight: 650;
  }
  [part='ours'] > dt {
    color: var(--_accent);
  }
`;
