import { css } from 'lit';

export const careerDutiesStyles = css`
  dl {
    grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
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
  .box {
    background: var(--_tint);
  }
  .box > .chips {
    margin-block: 0.5rem;
  }
  .chips > li {
    background: none;
  }
`;
