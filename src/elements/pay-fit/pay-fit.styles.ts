import { css } from 'lit';

export const payFitStyles = css`
  .row:not(.accent) path:not(.tick, .line) {
    color: inherit;
    stroke: var(--_muted);
    stroke-width: 0.5rem;
  }
`;
