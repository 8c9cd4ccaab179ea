import { record } from 'rrweb';

window.captured = [];
record({ emit: (event) => window.captured.push(JSON.stringify(event)), maskAllInputs: false, recordCanvas: false });
