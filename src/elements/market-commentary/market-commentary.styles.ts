import { css } from 'lit';

export const marketCommentaryStyles = css`
  /* Each figure of growth beside its picture. */
  [part='growth'] {
    grid-template-columns: 1fr;
  }
  @container (min-width: 34rem) {
    tr.figure {
      grid-template-columns: 16rem 1fr;
      column-gap: 1rem;
    }
    [aria-hidden] {
      grid-area: 1 / 2 / 4;
      align-self: end;
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
