import { css } from 'lit';

export const relatedCareersStyles = css`
  .careers {
    display: grid;
    gap: var(--_gap);
  }
  /* Beside the text where there is room, else below it. */
  .careers > li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  .careers > li > div {
    flex: 1 1 18rem;
  }
  [part='relation'] {
    margin-block: 0.3rem 0.5rem;
  }
  .figures + .figures {
    margin-block: 1rem 0;
  }
`;
