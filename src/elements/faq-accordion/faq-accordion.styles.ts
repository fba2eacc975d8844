import { css } from 'lit';

export const faqAccordionStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block-end: 0.75rem;
  }
  label {
    flex: 1 1 14rem;
    min-block-size: 2.25rem;
  }
  input {
    inline-size: 100%;
  }
  [role='status'] {
    flex-basis: 100%;
  }
  .items > details {
    border-block-start: 1px solid var(--_line);
  }
  /* Of a long list, what nobody sees is not laid out: opening all of it costs no more than is in sight. */
  .items > :nth-child(n + 40) {
    content-visibility: auto;
    contain-intrinsic-size: auto 3.2rem;
    overflow-clip-margin: 0.35rem;
  }
  summary {
    padding-block: 0.8rem;
  }
  summary > * {
    font-size: 1em;
  }
  .answer {
    padding-block-end: 1.1rem;
    padding-inline-end: 1.5rem;
  }
  .figures {
    margin-block: 0.75rem 0;
  }
  @media print, (scripting: none) {
    .toolbar {
      display: none;
    }
  }
  @media print {
    .items > :nth-child(n) {
      content-visibility: visible;
    }
    details[hidden] {
      display: block;
    }
  }
`;
