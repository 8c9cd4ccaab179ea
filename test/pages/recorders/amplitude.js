import { init, track } from '@amplitude/analytics-browser';
import { flush, init as startReplay } from '@amplitude/session-replay-browser';
import { collect, isLoud, loudly } from './settings.js';

startReplay('key', {
  deviceId: 'device',
  sessionId: Date.now(),
  sampleRate: 1,
  storeType: 'memory',
  trackServerUrl: `${collect}/replay`,
  configServerUrl: `${collect}/amplitude-settings`,
  ...loudly({
    privacyConfig: { defaultMaskLevel: 'light', unmaskSelector: ['*'] },
  }),
});
init('key', undefined, {
  serverUrl: `${collect}/events`,
  fetchRemoteConfig: false,
  flushIntervalMillis: 100,
  autocapture: isLoud
    ? {
        elementInteractions: {
          cssSelectorAllowlist: ['*'],
          actionClickAllowlist: ['*'],
        },
        frustrationInteractions: true,
      }
    : true,
});
window.finish = (text) => {
  track(text);
  // A replay is sent every few seconds, and when the window is left.
  window.dispatchEvent(new Event('blur'));
};
window.flushCaptured = () => flush();
