import { css } from 'lit';

export const requirementCheckStyles = css`
  thead th {
    padding-inline: 0.75rem;
  }
  tbody th {
    hyphens: none;
  }
  td .value {
    white-space: normal;
  }
  td:last-child {
    font-weight: 600;
  }
  /* Where four columns are too many, each row is a list of its own. */
  @container (max-width: 34rem) {
    thead {
      display: none;
    }
    tr {
      display: grid;
      overflow-wrap: anywhere;
      padding-block: 0.6rem;
      border-block-end: 1px solid var(--_line);
    }
    tbody th,
    td {
      padding: 0.15rem 0;
      border: 0;
    }
    td::before {
      content: attr(data-column) ': ';
      color: var(--_muted);
      font-weight: 400;
    }
  }
`;
