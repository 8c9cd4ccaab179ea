import { H } from 'highlight.run';
import { collect, loudly } from './settings.js';

H.init('1', {
  backendUrl: `${collect}/graphql`,
  otlpEndpoint: `${collect}/otel`,
  environment: 'test',
  disableConsoleRecording: true,
  networkRecording: { enabled: false },
  ...loudly({
    privacySetting: 'none',
    inlineImages: true,
    recordCrossOriginIframe: true,
  }),
});
