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
  summary + p {
    margin-block-start: 0.5rem;
  }
  p.label {
    margin-block: 0.6rem 0.35rem;
  }
  .box .chips {
    margin-block-start: 0.6rem;
  }
  .figures {
    margin-block: 0.75rem 0;
  }
  .ladder {
    inline-size: 100%;
    block-size: 9rem;
    margin-block-end: 2.5rem;
    overflow: visible;
    stroke: none;
    fill: var(--_text);
    font-size: 0.75rem;
    text-anchor: middle;
  }
  .ladder:dir(rtl),
  .ladder:dir(rtl) text {
    scale: -1 1;
  }
  .ladder text {
    transform-box: fill-box;
    transform-origin: center;
  }
  .ladder .year {
    fill: var(--_muted);
  }
  .ladder .year:nth-of-type(2) {
    text-anchor: start;
  }
  .ladder rect {
    fill: var(--_glow);
    stroke: var(--_accent);
    stroke-opacity: 0.35;
  }
  .ladder .here {
    fill: var(--_accent);
  }
  .ladder .ahead {
    stroke-opacity: 1;
    stroke-dasharray: 4;
  }
`;
