import { css } from 'lit';

/** The pictures of rows. All that is drawn is a stroke, whose width the picture's own does not change. */
export const markStyles = css`
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
    vector-effect: non-scaling-stroke;
    stroke: var(--_accent);
    stroke-width: 0.75rem;
  }
  .chart .tick,
  .chart .line {
    stroke: var(--_line);
    stroke-width: 1px;
  }
  .chart .line {
    stroke: var(--_text);
    stroke-width: 2px;
  }
  .chart .other {
    stroke: var(--_muted);
  }
  .chart .open {
    stroke-width: 2px;
    stroke-dasharray: 4;
  }
  .chart .dot {
    stroke-linecap: round;
  }
  /* Tables of figures look like other figures. */
  .box > .figures {
    margin: 0;
  }
  .figures > tbody {
    display: contents;
  }
  .figure > :is(th, td) {
    padding: 0;
    text-align: start;
  }
  .figure > th {
    font-weight: 400;
  }
  .figure > [aria-hidden] {
    justify-self: stretch;
  }
  /* Forced colours leave pictures as they are. */
  @media (forced-colors: active) {
    .base {
      --_accent: Highlight;
    }
    .chart .tick {
      stroke: GrayText;
    }
  }
`;
