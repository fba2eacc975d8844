import { css } from 'lit';

export const careerPathStyles = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 2);
  }
  [part='title'] {
    font-size: clamp(1.75rem, 1.3rem + 2.2cqi, 2.5rem);
    font-weight: 700;
    letter-spacing: -0.02em;
    line-height: 1.15;
    margin-block-end: 0.75rem;
  }
  [part='summary'] {
    font-size: 1.0625em;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    margin-block-start: 0.9rem;
  }
  .meta summary {
    min-block-size: 1.5rem;
  }
  .sections {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 3);
  }
  /* What nobody sees yet is not laid out; the margin keeps focus rings whole, and widens no page. */
  .section,
  [part='sources'] {
    content-visibility: auto;
    contain-intrinsic-size: auto 40rem;
    overflow-clip-margin: 0.35rem;
  }
  /* Room for a section whose code is still on its way. */
  .section :not(:defined, [prerendered]) {
    display: block;
    min-block-size: 40rem;
  }
  @container (min-width: 62rem) {
    article {
      grid-template-columns: minmax(0, 1fr) 13rem;
      column-gap: calc(var(--_gap) * 3);
    }
    header,
    .sections:only-child {
      grid-column: 1 / -1;
    }
    .sections {
      grid-area: 2 / 1;
    }
  }
  @media print {
    .section,
    [part='sources'] {
      content-visibility: visible;
    }
  }
`;
