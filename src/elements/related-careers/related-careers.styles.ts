import { css } from 'lit';

export const relatedCareersStyles = css`
  .box {
    display: grid;
    align-content: start;
    gap: 0.5rem;
  }
  .figures {
    margin-block: 0.5rem 0;
  }
`;
