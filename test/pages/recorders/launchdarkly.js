import { createClient } from '@launchdarkly/js-client-sdk';
import SessionReplay from '@launchdarkly/session-replay';
import { collect, loudly } from './settings.js';

const replay = new SessionReplay({
  backendUrl: `${collect}/graphql`,
  ...loudly({ privacySetting: 'none' }),
});
createClient(
  'client-side-id',
  { kind: 'user', key: 'visitor' },
  {
    plugins: [replay],
    baseUri: collect,
    streamUri: collect,
    eventsUri: collect,
    sendEvents: false,
    diagnosticOptOut: true,
    streaming: false,
  },
).start();
