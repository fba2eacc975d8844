import { css } from 'lit';

export const applicationToolkitStyles = css`
  .grid {
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
  }
  .box > a {
    font-weight: 600;
  }
  [part='checklist'] .grid {
    margin-block: 0.75rem var(--_gap);
  }
  .checks li {
    position: relative;
    padding-inline-start: 1.75rem;
    margin-block-start: 0.4rem;
  }
  /* A box to tick on paper; drawn, so that it needs no font. */
  .checks li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.25em;
    inline-size: 1rem;
    block-size: 1rem;
    border: 1.5px solid var(--_muted);
    border-radius: 0.2rem;
  }
`;
