import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, waitFor, within } from 'storybook/test';
import { GuideWorkbench } from './support/guide-workbench.js';

customElements.define('guide-workbench', GuideWorkbench);

/** Paste a guide: what cannot be read, what a reader could not trust, and how it looks. Nothing leaves the page. */
const meta: Meta = {
  title: 'Your own guide',
  render: ({ json }) => html`<guide-workbench .json=${json}></guide-workbench>`,
  argTypes: { json: { control: 'text' } },
};
export default meta;

const started = {
  schemaVersion: 1,
  slug: 'optician',
  locale: 'en',
  title: 'Optician',
  summary: 'Opticians fit glasses and contact lenses by what an eye doctor has prescribed.',
  facts: {
    items: [
      { label: 'Pay', figures: [{ measure: 'median-pay', value: 45000, currency: 'USD', period: 'year' }] },
    ],
  },
};

export const Paste: StoryObj = { args: { json: JSON.stringify(started, null, 2) } };

export const Nothing: StoryObj = { args: { json: '' } };

/** What is typed is read at once, and a section that breaks is named. */
export const Break: StoryObj = {
  args: { json: '' },
  play: async ({ canvasElement }) => {
    const workbench = canvasElement.querySelector<GuideWorkbench>('guide-workbench')!;
    await workbench.updateComplete;
    const page = within(workbench.shadowRoot as unknown as HTMLElement);
    const type = (guide: object) =>
      fireEvent.input(page.getByRole('textbox', { name: /JSON/ }), {
        target: { value: JSON.stringify(guide, null, 2) },
      });
    await type(started);
    await expect(await page.findByRole('heading', { name: 'Read: yes, 0 issues' })).toBeVisible();
    await expect(page.getByRole('heading', { name: /^Lint: [1-9]/ })).toBeVisible();
    await type({ ...started, faq: { items: [{ question: 'Without an answer?' }] } });
    await waitFor(() => expect(page.getByText('faq.items[0].answer')).toBeVisible());
    await expect(page.getByRole('heading', { name: /^Read: yes, [1-9]/ })).toBeVisible();
  },
};
