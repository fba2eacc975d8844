import { css } from 'lit';

export const globalSalariesStyles = css`
  th:first-child {
    inline-size: 28%;
  }
  .axis {
    margin-inline: 0.5rem;
    /* The head is tinted already. */
    color: inherit;
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
      /* Amounts beside them do not break by themselves; names of countries should not either. */
      min-inline-size: 5.75rem;
    }
    td .value {
      white-space: normal;
    }
    .axis {
      margin-inline: 0.15rem;
    }
  }
`;
