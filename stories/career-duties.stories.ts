import type { Meta } from '@storybook/web-components-vite';
import '../src/career-duties.js';
import { element } from './support/element.js';
import { statesOf } from './support/states.js';

const meta: Meta = {
  ...element('career-duties', {
    purpose: 'A day at work: what somebody does, where and with whom, with which tools.',
    data: 'The section `duties` of a guide. Responsibilities are a must; the work environment and the tools are shown where the guide has them.',
    keyboard: [
      ['Tab', 'Goes to the button that copies the link, then through the links and buttons of the section.'],
    ],
  }),
  title: 'career-duties',
};
export default meta;

const states = statesOf('career-duties');

export const Default = states.Default;
export const Anatomy = states.Anatomy;
export const OnlyItsSlice = states.OnlyItsSlice;
export const Loading = states.Loading;
export const Missing = states.Missing;
export const ServerError = states.ServerError;
export const Offline = states.Offline;
export const Timeout = states.Timeout;
export const NotJson = states.NotJson;
export const Truncated = states.Truncated;
export const InvalidData = states.InvalidData;
export const OtherVersion = states.OtherVersion;
export const UnknownOccupation = states.UnknownOccupation;
export const Partial = states.Partial;
export const Empty = states.Empty;
export const Fallback = states.Fallback;
export const Long = states.Long;
export const Narrow = states.Narrow;
export const RightToLeft = states.RightToLeft;
export const Dark = states.Dark;
export const ForcedColours = states.ForcedColours;
