export { dateText } from '../locales/date-text.js';
