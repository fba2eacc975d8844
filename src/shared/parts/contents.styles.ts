import { css } from 'lit';

export const contentsStyles = css`
  nav ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }
  nav a {
    display: block;
    min-block-size: 1.5rem;
    padding: 0.25rem 0.8rem;
    border: 1px solid var(--_line);
    border-radius: var(--_small-radius);
    color: inherit;
    text-decoration: none;
    font-size: 0.9375em;
  }
  nav a:hover,
  nav [aria-current] {
    color: var(--_accent);
    border-color: currentColor;
  }
  /* Where there is room, beside the sections. */
  @container (min-width: 62rem) {
    nav {
      grid-area: 2 / 2;
    }
    nav ol {
      position: sticky;
      inset-block-start: var(--career-scroll-margin, 1rem);
      display: grid;
      gap: 0;
    }
    nav a {
      border-width: 0;
      border-inline-start-width: 2px;
      border-radius: 0;
    }
    nav [aria-current] {
      background: var(--_glow);
    }
  }
  @media print {
    nav {
      display: none;
    }
  }
`;
