import { css } from 'lit';

export const careerDutiesStyles = css`
  /* Four facts: one, two or four in a row, and never three and one. */
  dl.grid {
    grid-template-columns: repeat(auto-fit, minmax(min(max(11rem, 40%), 100%), 1fr));
  }
  @container (min-width: 50rem) {
    dl.grid {
      grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
    }
  }
  dt {
    margin-block-end: 0.35rem;
  }
  dd + dd {
    margin-block-start: 0.35rem;
  }
  [part='intro'] + dl {
    margin-block-start: var(--_gap);
  }
  .grid > .box {
    background: var(--_tint);
  }
  .box > .chips {
    margin-block: 0.5rem;
  }
  .chips > li {
    background: none;
  }
`;
