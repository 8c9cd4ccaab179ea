import { Window } from 'happy-dom';
import { worksIn } from './unit-tests.js';

const window = new Window({ url: 'https://host.example/' });
window.document.documentElement.lang = 'en';
await worksIn('happy-dom', window as unknown as { document: Document });
