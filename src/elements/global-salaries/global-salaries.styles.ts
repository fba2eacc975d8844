import { css } from 'lit';

export const globalSalariesStyles = css`
  th:first-child {
    inline-size: 28%;
  }
  .axis {
    margin-inline: 0.5rem;
  }
  td .chart {
    margin-block: 0.5rem 0.25rem;
  }
  td .muted {
    margin-block-start: 0.25rem;
  }
  tbody .label {
    display: block;
    font-weight: 400;
  }
  @container (max-width: 34rem) {
    th:first-child {
      inline-size: 34%;
    }
    .axis {
      margin-inline: 0.15rem;
    }
  }
`;
