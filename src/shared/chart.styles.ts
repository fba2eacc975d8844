import { css } from 'lit';

/** Charts and their axes. All that is drawn is a stroke, whose width the picture's own does not change. */
export const chartStyles = css`
  .chart {
    display: block;
    inline-size: 100%;
    block-size: 1.25rem;
    overflow: visible;
  }
  .chart:dir(rtl) {
    scale: -1 1;
  }
  .chart path {
    /* A colour, so that forced colours replace it. */
    color: var(--_accent);
    vector-effect: non-scaling-stroke;
    stroke-width: 0.75rem;
  }
  .chart .tick,
  .chart .line {
    color: inherit;
    stroke: var(--_line);
    stroke-width: 1px;
  }
  .chart .line {
    stroke: var(--_text);
    stroke-width: 2px;
    stroke-dasharray: 3;
  }
  .chart .open {
    stroke-width: 2px;
    stroke-dasharray: 4;
  }
  .chart .dot {
    stroke-linecap: round;
  }
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
  .axis :first-child {
    justify-content: start;
  }
  .axis :last-child {
    justify-content: end;
  }
`;
