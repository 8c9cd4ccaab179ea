import mixpanel from 'mixpanel-browser';
import { collect, isLoud, loudly } from './settings.js';

mixpanel.init('token', {
  api_host: `${collect}/mixpanel`,
  api_payload_format: 'json',
  persistence: 'localStorage',
  record_sessions_percent: 100,
  batch_flush_interval_ms: 200,
  autocapture: isLoud
    ? {
        click: true,
        input: true,
        submit: true,
        scroll: true,
        pageview: true,
        rage_click: true,
        dead_click: true,
        capture_text_content: true,
        capture_extra_attrs: ['value', 'aria-label', 'name'],
      }
    : true,
  ...loudly({
    record_mask_text_selector: '',
    record_mask_text_class: 'none',
    record_mask_inputs: false,
    record_mask_all_inputs: false,
    record_mask_all_text: false,
    record_heatmap_data: true,
  }),
});
// Its recorder sends every ten seconds. Told to stop, it drops the rest where it
// is just sending.
