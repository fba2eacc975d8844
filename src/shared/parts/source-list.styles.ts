import { css } from 'lit';

export const sourceListStyles = css`
  [part='sources'] {
    font-size: 0.9375em;
    contain-intrinsic-size: auto 20rem;
  }
  [part='sources'] ol {
    list-style: decimal;
    padding-inline-start: 1.5rem;
  }
  [part='sources'] li {
    padding-inline-start: 0.25rem;
    margin-block-start: 0.6rem;
  }
  [part='note'] {
    color: var(--_muted);
  }
`;
