import { css } from 'lit';

export const careerPathTimelineStyles = css`
  ol > li {
    position: relative;
    padding-inline-start: 2.25rem;
    padding-block-end: 1.75rem;
  }
  ol > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.2rem;
    inset-block-start: 0.25rem;
    inline-size: 0.9rem;
    block-size: 0.9rem;
    border: 2.5px solid var(--_accent);
    border-radius: 50%;
  }
  ol > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.4rem -0.05rem;
    inset-inline-start: 0.575rem;
    border-inline-start: 2px solid var(--_line);
  }
  .current::before {
    background: var(--_accent);
    box-shadow: 0 0 0 4px var(--_glow);
    forced-color-adjust: none;
  }
  .current > .pill {
    background: var(--_glow);
  }
  .next::before,
  .next > .pill {
    border-style: dashed;
  }
  p.label {
    margin-block-end: 0.35rem;
  }
  .box .chips {
    margin-block-start: 0.6rem;
  }
  p + .label,
  .figures {
    margin-block: 0.6rem 0;
  }
`;
