import { css } from 'lit';

/** A line that opens what is below it: what it says at the start, and an arrow at the end. */
export const disclosureStyles = css`
  .disclosure {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    color: inherit;
    list-style: none;
  }
  .disclosure::-webkit-details-marker {
    display: none;
  }
  /* The heading alone: what is tinted would become too faint. */
  .disclosure:hover .heading {
    color: var(--_accent);
  }
  .disclosure > * {
    flex: 1;
  }
  .disclosure::after {
    content: '';
    inline-size: 0.5rem;
    block-size: 0.5rem;
    margin-inline: 0.25rem 0.5rem;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.15rem;
    transition: rotate 0.15s;
  }
  [open] > .disclosure::after {
    rotate: 225deg;
    translate: 0 0.15rem;
  }
`;
