import { css } from 'lit';

export const marketCommentaryStyles = css`
  /* Each figure of growth beside its picture. */
  .rows > li {
    margin-block-end: 0.75rem;
  }
  @container (min-width: 34rem) {
    .rows > li {
      display: grid;
      grid-template-columns: 16rem 1fr;
      gap: 1rem;
      align-items: end;
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
