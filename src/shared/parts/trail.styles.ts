import { css } from 'lit';

/** Steps in order: a line leads from one to the next. How long it is, each list says. */
export const trailStyles = css`
  ol > li {
    position: relative;
    padding-inline-start: 2.25rem;
  }
  ol > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: 0.575rem;
    border-inline-start: 2px solid var(--_line);
  }
`;
