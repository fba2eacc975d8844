import { css } from 'lit';

export const payFitStyles = css`
  .verdict {
    font-size: 1.1875em;
    font-weight: 600;
    line-height: 1.35;
  }
  .picture {
    display: grid;
    gap: 0.25rem 1rem;
    margin-block: var(--_gap) calc(var(--_gap) * 1.5);
    font-size: 0.875rem;
    line-height: 1.3;
  }
  .row:not(.accent) path:not(.tick, .line) {
    color: inherit;
    stroke: var(--_muted);
    stroke-width: 0.5rem;
  }
  @container (min-width: 34rem) {
    .picture {
      grid-template-columns: fit-content(40%) 1fr;
      align-items: center;
    }
  }
  .levels > li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 0.5rem;
    padding-block: 0.35rem;
    border-block-end: 1px solid var(--_line);
  }
  .figures + .group {
    margin-block-start: var(--_gap);
  }
`;
