import { StatsigClient } from '@statsig/js-client';
import { runStatsigSessionReplay } from '@statsig/session-replay';
import { runStatsigAutoCapture } from '@statsig/web-analytics';
import { collect, loudly } from './settings.js';

const client = new StatsigClient(
  'client-key',
  { userID: 'visitor' },
  {
    networkConfig: { api: `${collect}/statsig` },
    loggingIntervalMs: 300,
    disableCompression: true,
    disableStatsigEncoding: true,
  },
);
runStatsigSessionReplay(client, {
  forceRecording: true,
  ...loudly({ rrwebConfig: { maskAllInputs: false, maskInputOptions: {} } }),
});
runStatsigAutoCapture(client, loudly({ captureCopyText: true }));
client.initializeSync();
// A replay is sent in large pieces, and the rest when the page goes.
window.finish = () => client.shutdown();
window.flushCaptured = () => client.flush();
