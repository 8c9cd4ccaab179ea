import { getWebInstrumentations, initializeFaro } from '@grafana/faro-web-sdk';
import { collect, loudly } from './settings.js';

const faro = initializeFaro({
  url: `${collect}/faro`,
  app: { name: 'page' },
  batching: { sendTimeout: 200 },
  instrumentations: getWebInstrumentations(loudly({ captureConsole: true })),
  ...loudly({ trackUserActionsPreview: true, trackGeolocation: true }),
});
window.finish = (text) => faro.api.pushEvent(text);
