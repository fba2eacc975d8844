import { css } from 'lit';

export const marketCommentaryStyles = css`
  /* Each picture below its amount, beside what it is of. */
  [part='growth'] {
    grid-template-columns: 1fr;
  }
  @container (min-width: 34rem) {
    tr.figure {
      grid-template-columns: 16rem 1fr;
      column-gap: 1rem;
    }
    [aria-hidden] {
      grid-area: 2 / 2;
    }
  }
  .points {
    display: block;
    columns: 20rem;
    column-gap: 2.5rem;
  }
  .points > li {
    break-inside: avoid;
    margin-block-end: 0.9rem;
  }
`;
