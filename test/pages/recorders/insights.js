import { ClickAnalyticsPlugin } from '@microsoft/applicationinsights-clickanalytics-js';
import { ApplicationInsights } from '@microsoft/applicationinsights-web';
import { collect, isLoud } from './settings.js';

const clicks = new ClickAnalyticsPlugin();
const insights = new ApplicationInsights({
  config: {
    connectionString: `InstrumentationKey=00000000-0000-4000-8000-000000000000;IngestionEndpoint=${collect}/insights/`,
    maxBatchInterval: 200,
    extensions: [clicks],
    extensionConfig: {
      [clicks.identifier]: {
        autoCapture: true,
        ...(isLoud && {
          dataTags: {
            useDefaultContentNameOrId: true,
            captureAllMetaDataContent: true,
          },
        }),
      },
    },
  },
});
insights.loadAppInsights();
window.finish = (text) => insights.trackEvent({ name: text });
window.flushCaptured = () => insights.flush();
