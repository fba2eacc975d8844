import { css } from 'lit';

export const careerPathStyles = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 2);
  }
  header > [part='title'] {
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
    font-size: 0.875em;
    color: var(--_muted);
  }
  .meta summary,
  nav a {
    min-block-size: 1.5rem;
  }
  .meta ul {
    padding-block: 0.35rem;
  }
  nav ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }
  nav a {
    display: block;
    padding: 0.25rem 0.8rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.6);
    color: inherit;
    text-decoration: none;
    font-size: 0.9375em;
  }
  nav a:hover {
    color: var(--_accent);
    border-color: var(--_accent);
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
    scroll-margin-block-start: var(--career-scroll-margin, 1rem);
  }
  /* Room for a section whose code is still on its way. */
  .section :not(:defined) {
    display: block;
    min-block-size: 40rem;
  }
  [part='sources'] {
    font-size: 0.9375em;
    contain-intrinsic-size: auto 20rem;
  }
  [part='sources'] ol {
    list-style: decimal;
    padding-inline-start: 1.5rem;
  }
  [part='sources'] li {
    padding-inline-start: 0.25rem;
    margin-block-end: 0.6rem;
  }
  [part='note'] {
    color: var(--_muted);
  }
  @container (min-width: 62rem) {
    article {
      grid-template-columns: minmax(0, 1fr) 13rem;
      column-gap: calc(var(--_gap) * 3);
    }
    header {
      grid-column: 1 / -1;
    }
    nav {
      grid-area: 2 / 2;
    }
    .sections {
      grid-area: 2 / 1;
    }
    .sections:only-child {
      grid-column: 1 / -1;
    }
    nav ol {
      position: sticky;
      inset-block-start: var(--career-scroll-margin, 1rem);
      display: grid;
      border-inline-start: 2px solid var(--_line);
      gap: 0;
    }
    nav a {
      border-color: transparent;
    }
  }
  @media print {
    nav {
      display: none;
    }
    .section,
    [part='sources'] {
      content-visibility: visible;
    }
  }
`;
