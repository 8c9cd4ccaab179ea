import Rollbar from 'rollbar';
import { collect, loudly } from './settings.js';

const rollbar = new Rollbar({
  accessToken: 'token',
  endpoint: `${collect}/rollbar/`,
  captureUncaught: true,
  ...loudly({
    scrubTelemetryInputs: false,
    includeItemsInTelemetry: true,
    autoInstrument: true,
    maxTelemetryEvents: 100,
  }),
});
window.finish = (text) => void rollbar.error(text);
