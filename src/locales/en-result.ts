/** The words of the readiness check's result in English; they come with it, once a reader has answered something. */
export const enResult = {
  points: (score: string) => `${score} of 100`,
  rated: (answered: string, total: string) => `${answered} of ${total} skills rated`,
  count: (count: string, total: string) => `${count} of ${total}`,
  weight: (weight: string) => `weight ${weight}`,
  gaps: 'What to work on',
  first: 'What to do first',
  covers: (skills: string) => `You learn: ${skills}`,
  timeLeft: (time: string) => `One after the other, the stated times add up to ${time}.`,
  untimed: (steps: string) => `Steps without a stated time: ${steps}.`,
  ways: 'How long ways to prepare take',
  copy: 'Copy as text',
  copied: 'Copied',
  copyYourself: 'Copy this text:',
  startOver: 'Start over',
};
