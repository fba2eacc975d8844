import { css } from 'lit';

export const careerStepsStyles = css`
  .progress {
    display: grid;
    gap: 0.35rem;
    margin-block-end: calc(var(--_gap) * 1.5);
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 0.75rem;
    accent-color: var(--_accent);
  }
  .progress a {
    inline-size: fit-content;
    font-weight: 600;
  }
  ol > li + li {
    margin-block-start: calc(var(--_gap) * 1.5);
  }
  /* A line from box to box. */
  ol > li::after {
    inset-block: 1.75rem calc(var(--_gap) * -1.5);
  }
  li > .head {
    margin: 0;
  }
  [type='checkbox'] {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.35rem;
    min-block-size: 1.35rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  [aria-current] label {
    color: var(--_accent);
  }
  /* A time reads as one line below what it is the time of. */
  .figures {
    grid-template-columns: none;
  }
  .figure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.75rem;
  }
  .figure > .label {
    flex-basis: 100%;
  }
  li > .figures {
    margin-block: 0.6rem 0;
  }
`;
