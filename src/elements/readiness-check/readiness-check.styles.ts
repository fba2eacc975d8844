import { css } from 'lit';

export const readinessCheckStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0.5rem 0;
    border: 0;
  }
  .skill {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3rem 1rem;
  }
  .skill + .skill {
    border-block-start: 1px solid var(--_line);
  }
  /* Floating makes a legend an item of the row like any other. */
  legend {
    float: inline-start;
    flex: 1 1 14rem;
    padding: 0;
  }
  .segments {
    flex: 0 1 24rem;
    display: grid;
    grid-template-columns: 3fr 3fr 2.5fr 4fr;
    margin: 0;
    text-align: center;
  }
  .segments label {
    display: grid;
    place-content: center;
    padding-inline: 0.25rem;
    font-size: 0.8125rem;
    line-height: 1.3;
    min-block-size: 1.75rem;
  }
  .step {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    padding-block: 0.3rem;
  }
  [type='checkbox'] {
    flex: none;
    inline-size: 1.25rem;
    min-block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  [part='result'],
  .made {
    margin-block-start: calc(var(--_gap) * 1.5);
  }
  [part='score'] strong {
    font-size: 1.375em;
  }
  /* Below each other, so that all bars begin on one line. */
  table.figures {
    grid-template-columns: 1fr;
    padding-block-start: 0.75rem;
  }
  tr {
    grid-template-columns: auto 1fr;
    align-items: baseline;
  }
  tr > [aria-hidden] {
    grid-column: 1 / -1;
  }
  ol {
    padding-inline-start: 1.5rem;
  }
  ol > li {
    list-style: decimal;
  }
  ol + p,
  ol .figures {
    margin-block: 0.6rem 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block-start: calc(var(--_gap) * 1.5);
  }
  textarea {
    inline-size: 100%;
    block-size: 10rem;
    font: inherit;
    color: inherit;
    background: none;
  }
  @media print {
    .questions,
    .actions {
      display: none;
    }
  }
`;
