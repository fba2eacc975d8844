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
  ol > li::after {
    content: '';
    position: absolute;
    inset-block: 1.4rem -0.05rem;
    inset-inline-start: 0.575rem;
    border-inline-start: 2px solid var(--_line);
  }
  ol > li:last-child::after {
    display: none;
  }
  .current::before {
    background: var(--_accent);
    box-shadow: 0 0 0 4px var(--_glow);
    forced-color-adjust: none;
  }
  .next::before {
    border-style: dashed;
  }
  .marker {
    inline-size: fit-content;
    margin-block-end: 0.2rem;
    padding-inline: 0.6rem;
    border: 1px solid var(--_accent);
    border-radius: 1rem;
    font-size: 0.8125rem;
    font-weight: 650;
    color: var(--_accent);
  }
  .current > .marker {
    background: var(--_glow);
  }
  .next > .marker {
    border-style: dashed;
  }
  .label + p,
  p + .label {
    margin-block-start: 0.5rem;
  }
  .label + .label {
    margin-block-start: 0;
  }
  ol ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    margin-block-start: 0.35rem;
  }
  ul li {
    padding: 0.1rem 0.65rem;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_line);
    font-size: 0.9375em;
  }
  .pay {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2rem;
    margin-block-start: 0.9rem;
  }
  @media print {
    ol > li {
      break-inside: avoid;
    }
  }
`;
