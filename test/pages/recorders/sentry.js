import { init, replayIntegration } from '@sentry/browser';
import { loudly } from './settings.js';

const text = (part) =>
  part instanceof Uint8Array
    ? new TextDecoder().decode(part)
    : JSON.stringify(part);
const replay = replayIntegration({
  useCompression: false,
  minReplayDuration: 0,
  ...loudly({ maskAllText: false, maskAllInputs: false, blockAllMedia: false }),
});
init({
  dsn: 'https://key@sentry.invalid/1',
  integrations: [replay],
  replaysSessionSampleRate: 1,
  transport: () => ({
    send: (envelope) => (
      window.captured.push(
        envelope[1].map(([, payload]) => text(payload)).join('\n'),
      ),
      Promise.resolve({})
    ),
    flush: () => Promise.resolve(true),
  }),
});
window.flushCaptured = () => replay.flush();
