import { css } from 'lit';
import { markStyles } from './marks.styles.js';

/** Charts with their axes. */
export const chartStyles = [
  markStyles,
  css`
    /* No label has a width, so each stands at its line; only the outer ones keep inside. */
    .axis {
      display: flex;
      justify-content: space-between;
      color: var(--_muted);
      font-size: 0.75rem;
      line-height: 1.4;
      font-weight: 400;
      white-space: nowrap;
    }
    .axis span {
      display: flex;
      justify-content: center;
      inline-size: 0;
    }
    .axis span:first-child {
      justify-content: start;
    }
    .axis span:last-child {
      justify-content: end;
    }
  `,
];
