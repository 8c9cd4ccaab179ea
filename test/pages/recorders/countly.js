import sdk from 'countly-sdk-web';
import { collect, isLoud } from './settings.js';

const Countly = sdk.default ?? sdk;
Countly.init({
  app_key: 'key',
  url: `${collect}/countly`,
  interval: 200,
  ignore_bots: false,
  session_update: 1,
});
Countly.track_sessions();
Countly.track_clicks();
Countly.track_links();
if (isLoud) {
  Countly.track_forms(undefined, true);
  Countly.collect_from_forms();
  Countly.track_scrolls();
  Countly.track_errors();
}
window.finish = (text) => Countly.add_event({ key: text });
