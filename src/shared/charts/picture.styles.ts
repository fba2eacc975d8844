import { css } from 'lit';

/** Charts below each other, each beside its name where there is room. */
export const pictureStyles = css`
  .picture {
    display: grid;
    gap: 0.25rem 1rem;
    margin-block: var(--_gap) calc(var(--_gap) * 1.5);
    font-size: 0.875rem;
    line-height: 1.3;
  }
  @container (min-width: 34rem) {
    .picture {
      grid-template-columns: fit-content(40%) 1fr;
      align-items: center;
    }
  }
`;
