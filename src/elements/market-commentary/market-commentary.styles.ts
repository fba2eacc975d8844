import { css } from 'lit';

export const marketCommentaryStyles = css`
  .points {
    columns: 20rem;
    column-gap: 2.5rem;
  }
  .points > li {
    break-inside: avoid;
  }
`;
