import { css } from 'lit';

/** Figures, the chips that say their status, and the cards with their origin. */
export const figureStyles = css`
  .figure {
    display: grid;
    gap: 0.3rem;
    justify-items: start;
    align-content: start;
  }
  .label,
  .per {
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .per {
    font-weight: 400;
    white-space: nowrap;
  }
  .amount {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .origin {
    display: inline-block;
    align-self: start;
    min-block-size: 1.5rem;
    padding: 0 0.6rem;
    border-radius: 1rem;
    font-size: 0.8125rem;
    line-height: 1.4rem;
    color: var(--_muted);
    text-align: start;
  }
  .origin::before {
    content: '';
    display: inline-block;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    margin-inline-end: 0.4rem;
    border: 1.5px solid currentColor;
    border-radius: 50%;
    forced-color-adjust: preserve-parent-color;
  }
  .origin[data-status='official']::before {
    background: currentColor;
  }
  .origin[data-status='estimate']::before {
    background: linear-gradient(currentColor 0 0) bottom / 100% 50% no-repeat;
  }
  .origin strong {
    white-space: nowrap;
    font-weight: 600;
    color: light-dark(#9a4c00, #fdd663);
  }
  .card {
    max-inline-size: min(24rem, calc(100vw - 2rem));
    margin: auto;
    padding: 1rem;
    border: 1px solid color-mix(in oklab, CanvasText 20%, transparent);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 0.5rem 2rem #0003;
    font-size: 0.875rem;
    font-weight: 400;
    line-height: 1.45;
    text-align: start;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .card > * {
    display: block;
  }
  .card > * + * {
    margin-block-start: 0.5rem;
  }
  .card dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.25rem 0.75rem;
  }
  .card dt {
    opacity: 0.75;
  }
  .card a {
    color: LinkText;
  }
  .claim {
    font-weight: 650;
  }
  @supports (position-area: block-end) {
    .card {
      inset: auto;
      margin: 0.35rem 0;
      position-area: block-end span-inline-end;
      position-try-fallbacks:
        flip-block,
        flip-inline,
        flip-block flip-inline;
    }
  }
  @media print {
    .origin {
      display: inline-block;
    }
    .card {
      display: none;
    }
  }
`;
