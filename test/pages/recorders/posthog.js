import posthog from 'posthog-js/dist/module.full.no-external.js';
import { collect, isLoud, loudly } from './settings.js';

posthog.init('phc_key', {
  api_host: collect,
  // Otherwise a browser that is driven counts as a robot.
  opt_out_useragent_filter: true,
  persistence: 'memory',
  before_send: (event) => (window.captured.push(JSON.stringify(event)), null),
  ...loudly({
    autocapture: { capture_copied_text: true },
    capture_pageview: true,
    capture_dead_clicks: true,
    capture_heatmaps: true,
    disable_session_recording: false,
    session_recording: { maskAllInputs: false, compress_events: false },
  }),
});
if (!isLoud) window.finish = (text) => posthog.capture(text);
