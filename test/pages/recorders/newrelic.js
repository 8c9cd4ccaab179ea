import { BrowserAgent } from '@newrelic/browser-agent/loaders/browser-agent';
import { loudly } from './settings.js';

new BrowserAgent({
  init: {
    privacy: { cookies_enabled: true },
    ssl: false,
    session_replay: {
      enabled: true,
      sampling_rate: 100,
      error_sampling_rate: 100,
      ...loudly({
        mask_all_inputs: false,
        mask_text_selector: '',
        mask_input_options: {},
      }),
    },
    user_actions: {
      enabled: true,
      ...loudly({
        elementAttributes: [
          'id',
          'className',
          'tagName',
          'type',
          'name',
          'value',
          'textContent',
          'ariaLabel',
        ],
      }),
    },
  },
  info: {
    beacon: `${location.host}/collect`,
    errorBeacon: `${location.host}/collect`,
    licenseKey: 'key',
    applicationID: '1',
    sa: 1,
  },
  loader_config: {
    accountID: '1',
    trustKey: '1',
    agentID: '1',
    licenseKey: 'key',
    applicationID: '1',
  },
});
// A replay is sent once a minute, and when the page is hidden.
window.finish = () => {
  Object.defineProperty(document, 'visibilityState', {
    value: 'hidden',
    configurable: true,
  });
  document.dispatchEvent(new Event('visibilitychange'));
};
