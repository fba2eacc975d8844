/** The controls of the demo of occupations side by side. */
import '../src/career-compare.js';

const controls = document.querySelector<HTMLFormElement>('#controls')!;

function apply(): void {
  const chosen = new FormData(controls);
  const said = (name: string) => String(chosen.get(name));
  const root = document.documentElement;
  root.style.setProperty('--career-accent', said('accent'));
  root.style.colorScheme = said('theme');
  root.dir = said('dir');
  document.querySelector('career-compare')!.occupations = said('occupations');
}

controls.addEventListener('input', apply);
// The address can preset the controls: ?theme=dark&dir=rtl&occupations=receptionist+medical-assistant
for (const [name, value] of new URLSearchParams(location.search)) {
  const control = controls.elements.namedItem(name);
  if (name === 'occupations') (control as HTMLSelectElement).add(new Option(value, value, true, true));
  else if (control instanceof HTMLSelectElement || control instanceof HTMLInputElement) control.value = value;
}
apply();
