/** A page that a client-side router fills: each posting arrives after the page, as on many career sites. */
import './posting.js';

interface Job {
  title: string;
  pay: string;
  ld: object;
}

const organization = { '@type': 'Organization', name: 'Harbor Health' };
const job = (title: string, pay: string, amount: number): Job => ({
  title,
  pay,
  ld: {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title,
    hiringOrganization: organization,
    employmentType: 'FULL_TIME',
    baseSalary: { '@type': 'MonetaryAmount', currency: 'USD', value: { value: amount, unitText: 'HOUR' } },
  },
});

const jobs: Record<string, Job> = {
  secretary: job('Medical Secretary', '$21 an hour', 21),
  manager: job('Medical Office Manager', '$37 an hour', 37),
  hygienist: job('Dental Hygienist', '$45 an hour', 45),
};

const view = document.querySelector<HTMLElement>('#view')!;
const script = document.createElement('script');
script.type = 'application/ld+json';

function show(name: string): void {
  const found = jobs[name];
  if (!found) return;
  view.textContent = 'Loading…';
  // As long as a server might take.
  setTimeout(() => {
    const title = document.createElement('h1');
    title.textContent = found.title;
    const lead = document.createElement('p');
    lead.textContent = `Harbor Health · ${found.pay}`;
    view.replaceChildren(title, lead);
    script.textContent = JSON.stringify(found.ld);
    document.head.append(script);
  }, 800);
}

document.querySelector('#jobs')!.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show(link.hash.slice(1));
});
show(location.hash.slice(1) || 'secretary');
