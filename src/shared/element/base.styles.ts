import { css } from 'lit';

/**
 * The look that all elements share: colours mixed from the page's own text colour, so that an untouched element already
 * fits, `--career-accent`, which makes it the site's own, and the few shapes that things have (box, pill, grid).
 */
export const baseStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  /* As long as what a page has put inside is what is shown, it stands as it would without the element. */
  :host(:state(fallback)) {
    display: contents;
  }
  :host([hidden]) {
    display: none;
  }
  /* A page's resets reach the host; this wrapper sets what they may have broken. */
  .base {
    --_text: var(--career-text, currentColor);
    /* Whatever colour a site brings, it stays readable: never too light on light, too dark on dark. */
    --_brand: var(--career-accent, #0b57d0);
    --_accent: light-dark(
      oklch(from var(--_brand) min(l, 0.48) c h),
      oklch(from var(--_brand) max(l, 0.82) c h)
    );
    --_muted: color-mix(in oklab, var(--_text) 72%, transparent);
    --_line: var(--career-border-color, color-mix(in oklab, var(--_text) 18%, transparent));
    --_tint: var(--career-surface, color-mix(in oklab, var(--_text) 4%, transparent));
    --_glow: color-mix(in oklab, var(--_accent) 11%, transparent);
    --_warning: var(--career-warning, light-dark(#9a4c00, #fdd663));
    --_radius: var(--career-radius, 0.75rem);
    --_small-radius: calc(var(--_radius) * 0.6);
    --_gap: var(--career-space, 1rem);
    color: var(--_text);
    font-size: var(--career-font-size, 1rem);
    line-height: 1.55;
    font-family: var(--career-font-family, inherit);
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    hyphens: manual;
  }
  * {
    box-sizing: border-box;
  }
  .heading,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .heading {
    font-family: var(--career-heading-font-family, inherit);
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  [part='heading'] {
    font-size: 1.5em;
    letter-spacing: -0.012em;
  }
  /* What stands beside a heading follows its last word. */
  .head {
    margin-block-end: 0.6rem;
    text-wrap: balance;
  }
  .head > .heading {
    display: inline;
    margin-inline-end: 0.25rem;
  }
  .copy {
    display: inline-flex;
    vertical-align: middle;
    margin: -0.35rem -0.25rem -0.1rem;
    align-items: center;
    gap: 0.3rem;
    min-block-size: 1.75rem;
    padding: 0.25rem;
    border-color: transparent;
    font-size: 0.8125rem;
    color: var(--_muted);
  }
  .copy::after {
    content: attr(data-said);
  }
  svg {
    inline-size: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .jobs {
    display: inline-block;
    margin-block-start: 0.6rem;
    font-weight: 600;
  }
  [id] {
    scroll-margin-block-start: var(--career-scroll-margin, 1rem);
  }
  p {
    max-inline-size: 70ch;
    text-wrap: pretty;
  }
  /* Text in another direction than the page keeps its own, on the page's side. */
  :is(p, a, li, dd, td, tbody th, caption, .heading, .label, .amount, .empty, .card > *) {
    unicode-bidi: plaintext;
    &:dir(rtl) {
      text-align: right;
    }
  }
  p + p {
    margin-block-start: 0.6em;
  }
  [part='intro'],
  .figures,
  .grid {
    margin-block-end: var(--_gap);
  }
  a,
  summary {
    color: var(--_accent);
  }
  summary,
  button,
  label {
    cursor: pointer;
  }
  button,
  input {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_line);
    border-radius: var(--_small-radius);
    padding: 0.3rem 0.75rem;
    min-block-size: 2.25rem;
  }
  button:hover {
    background: var(--_glow);
    border-color: var(--_accent);
  }
  :focus-visible,
  label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .heading:not(:focus-visible) {
    outline: none;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .label,
  .muted {
    color: var(--_muted);
    font-size: 0.875rem;
  }

  /* Shapes */
  .box {
    padding: calc(var(--_gap) * 1.1) calc(var(--_gap) * 1.25);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    gap: var(--_gap);
  }
  .points {
    display: grid;
    gap: 0.9rem 2rem;
  }
  .points > li {
    min-inline-size: 0;
  }
  .pill {
    display: inline-block;
    inline-size: fit-content;
    min-block-size: 1.5rem;
    padding: 0 0.6rem;
    border: 1px solid var(--_line);
    border-radius: 1rem;
    font-size: 0.8125rem;
    line-height: 1.4rem;
  }
  .accent {
    border-color: currentColor;
    font-weight: 650;
    color: var(--_accent);
  }
  .group {
    margin-block-start: calc(var(--_gap) * 1.5);
  }
  [part='group-title'],
  article > .heading {
    margin-block-end: 0.5rem;
  }
  .points .figures {
    margin-block: 0.6rem;
  }
  .terms > dt {
    margin-block-start: 0.75rem;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }
  .chips > li {
    padding: 0.05rem 0.6rem;
    border: 1px solid var(--_line);
    border-radius: var(--_small-radius);
    background: var(--_tint);
    font-size: 0.9375em;
  }

  /* Loading, empty, partial, error */
  .notice {
    margin-block-end: var(--_gap);
    border-inline-start: 4px solid var(--_warning);
  }
  .empty {
    border: 1px dashed var(--_line);
    color: var(--_muted);
  }
  .notice > * + * {
    margin-block-start: 0.6rem;
  }
  .notice details {
    font-size: 0.875em;
  }
  .loading {
    display: grid;
    gap: 0.75rem;
    min-block-size: 12rem;
    align-content: start;
    /* Not before it is worth saying: a guide that is quick never flashes a skeleton. */
    animation: appear 0.3s 0.25s both;
  }
  .loading i {
    block-size: 1rem;
    border-radius: 0.25rem;
    background: var(--_line);
  }
  .loading i:first-of-type {
    inline-size: 50%;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    .base {
      --_line: CanvasText;
      --_muted: CanvasText;
    }
  }
  /* What needs script is not there without it. */
  @media print, (scripting: none) {
    button,
    .copy,
    fieldset.segments {
      display: none;
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    li,
    tr,
    svg,
    .box,
    .figure {
      break-inside: avoid;
    }
  }
`;
