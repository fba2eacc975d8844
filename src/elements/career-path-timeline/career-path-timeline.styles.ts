import { css } from 'lit';

export const careerPathTimelineStyles = css`
  ol > li {
    padding-block-end: 1.75rem;
  }
  ol > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.25rem;
    inset-inline-start: 0.2rem;
    inline-size: 0.9rem;
    block-size: 0.9rem;
    border: 2.5px solid var(--_accent);
    border-radius: 50%;
  }
  ol > li::after {
    inset-block: 1.4rem -0.05rem;
  }
  .current::before {
    background: var(--_accent);
    box-shadow: 0 0 0 4px var(--_glow);
    forced-color-adjust: none;
  }
  p.pill {
    margin-block-end: 0.25rem;
  }
  .current > .pill {
    background: var(--_glow);
  }
  .next::before,
  .next > .pill {
    border-style: dashed;
  }
  .disclosure {
    flex-wrap: wrap;
    row-gap: 0;
  }
  /* Below the title and its arrow. */
  summary .label {
    order: 1;
    flex-basis: 100%;
  }
  summary + p {
    margin-block-start: 0.35rem;
  }
  p.label {
    margin-block: 0.75rem 0.35rem;
  }
  .box .chips,
  .figures {
    margin-block: 0.75rem 0;
  }
  /* The years stand below, where each column begins. */
  .ladder {
    inline-size: 100%;
    table-layout: fixed;
    margin-block-end: var(--_gap);
    border-spacing: 0;
    font-size: 0.75rem;
  }
  thead {
    display: table-footer-group;
    color: var(--_muted);
  }
  caption,
  th,
  td {
    padding: 0 1px;
    font-weight: 400;
    text-align: start;
  }
  .ladder svg {
    display: block;
    inline-size: 100%;
    block-size: 9rem;
    overflow: visible;
    fill: var(--_glow);
    stroke: var(--_accent);
    stroke-opacity: 0.35;
  }
  text {
    stroke: none;
    fill: var(--_text);
    text-anchor: middle;
  }
  .ladder .here {
    fill: var(--_accent);
  }
  .ladder .ahead {
    stroke-opacity: 1;
    stroke-dasharray: 4;
  }
`;
