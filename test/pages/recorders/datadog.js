import { datadogRum } from '@datadog/browser-rum';
import { collect, loudly } from './settings.js';

datadogRum.init({
  applicationId: '00000000-0000-4000-8000-000000000000',
  clientToken: 'pub00000000000000000000000000000000',
  site: 'datadoghq.eu',
  proxy: collect,
  sessionSampleRate: 100,
  sessionReplaySampleRate: 100,
  ...loudly({
    trackUserInteractions: true,
    defaultPrivacyLevel: 'allow',
    startSessionReplayRecordingManually: false,
  }),
});
