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
  }
  input {
    inline-size: 100%;
  }
  [role='status'] {
    flex-basis: 100%;
  }
  .items > details {
    border-block: 1px solid var(--_line);
    margin-block-end: -1px;
  }
  .items summary {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    padding-block: 0.8rem;
    color: inherit;
    list-style: none;
  }
  .items summary::-webkit-details-marker {
    display: none;
  }
  .items summary:hover {
    color: var(--_accent);
  }
  .items summary > * {
    flex: 1;
    font-size: 1em;
  }
  .items summary::after {
    content: '';
    inline-size: 0.5rem;
    block-size: 0.5rem;
    margin-inline: 0.25rem 0.5rem;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.15rem;
    transition: rotate 0.15s;
  }
  .items [open] > summary::after {
    rotate: 225deg;
    translate: 0 0.15rem;
  }
  .answer {
    padding-block-end: 1.1rem;
    padding-inline-end: 1.5rem;
  }
  .figures {
    margin-block: 0.75rem 0;
  }
  @media print {
    .toolbar {
      display: none;
    }
    details[hidden] {
      display: block;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
