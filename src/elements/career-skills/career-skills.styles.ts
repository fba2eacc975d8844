import { css } from 'lit';

export const careerSkillsStyles = css`
  .segments + .group {
    margin-block-start: 0.5rem;
  }
  .chips {
    margin-block-start: 0.4rem;
  }
`;
