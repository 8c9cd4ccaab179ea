import { clarity } from 'clarity-js';

window.captured = [];
clarity.start({ projectId: 'page', content: true, lean: false, upload: (payload) => window.captured.push(String(payload)), delay: 200 });
