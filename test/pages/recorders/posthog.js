import posthog from 'posthog-js/dist/module.full.no-external.js';

window.captured = [];
posthog.init('phc_key', {
  api_host: `${location.origin}/collect`,
  // Otherwise a browser that is driven counts as a robot.
  opt_out_useragent_filter: true,
  autocapture: true,
  capture_pageview: true,
  persistence: 'memory',
  disable_session_recording: false,
  session_recording: { maskAllInputs: false, compress_events: false },
  before_send: (event) => (window.captured.push(JSON.stringify(event)), null),
});
