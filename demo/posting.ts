/** The demo's posting pages: the guide reads the page's JobPosting by itself. The address can say `?theme=dark&dir=rtl`. */
import '../src/career-path.js';

const said = new URLSearchParams(location.search);
document.documentElement.dir = said.get('dir') ?? '';
document.documentElement.style.colorScheme = said.get('theme') ?? '';
