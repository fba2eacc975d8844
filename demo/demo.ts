/** The demo's controls: what a page would write in its HTML and CSS, set while looking. */
import '../src/career-path.js';

const controls = document.querySelector<HTMLFormElement>('#controls')!;

function apply(): void {
  const chosen = new FormData(controls);
  const said = (name: string) => String(chosen.get(name));
  const root = document.documentElement;
  root.style.setProperty('--career-accent', said('accent'));
  root.style.colorScheme = said('theme');
  root.dir = said('dir');
  for (const guide of document.querySelectorAll('career-path')) guide.level = said('level');
}

controls.addEventListener('input', apply);
// The address can preset the controls: ?theme=dark&dir=rtl&level=senior
for (const [name, value] of new URLSearchParams(location.search)) {
  const control = controls.elements.namedItem(name);
  if (control instanceof HTMLSelectElement || control instanceof HTMLInputElement) control.value = value;
}
apply();
