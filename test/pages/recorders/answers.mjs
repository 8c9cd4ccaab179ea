// What the makers' servers would answer, so that a tool goes on. No request
// leaves the machine.

const headers = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
};

/** By a piece of the address, the first that fits. */
const answers = {
  // Highlight and LaunchDarkly start a session before they record.
  '/graphql': ({ body }) => ({
    data: body.includes('initializeSession')
      ? {
          initializeSession: {
            secure_id: JSON.parse(body).variables.session_secure_id,
            project_id: '1',
            sampling: null,
          },
        }
      : { pushPayload: 1, pushSessionEvents: 1 },
  }),
  // New Relic is told what to record.
  '/1/key': () => ({
    st: 1,
    sts: 1,
    srs: 1,
    sr: 1,
    err: 1,
    ins: 1,
    spa: 1,
    loaded: 1,
    log: 0,
    logapi: 0,
    app: { agents: [{ entityGuid: 'guid' }], nrServerTime: Date.now() },
  }),
  '/amplitude-settings': () => ({
    configs: {
      sessionReplay: {
        sr_sampling_config: { capture_enabled: true, sample_rate: 1 },
        sr_privacy_config: {},
      },
    },
  }),
  '/v1/web/start': () => ({
    token: 'token',
    userUUID: 'visitor',
    projectID: '1',
    sessionID: '1',
    beaconSizeLimit: 1_000_000,
    delay: 0,
    startTimestamp: Date.now(),
    userBrowser: 'Chrome',
    userCity: '',
    userCountry: '',
    userDevice: '',
    userOS: '',
    userState: '',
    assistEnabled: false,
    features: {},
  }),
  '/statsig/initialize': () => ({
    has_updates: true,
    time: Date.now(),
    feature_gates: {},
    dynamic_configs: {},
    layer_configs: {},
    hash_used: 'djb2',
    can_record_session: true,
    recording_blocked: false,
  }),
  '/countly': () => ({ result: 'Success' }),
  // PostHog's settings.
  '/': () => ({
    sessionRecording: { endpoint: '/s/', recorderVersion: 'v2' },
    supportedCompression: [],
    heatmaps: true,
    captureDeadClicks: true,
  }),
};

/** @param request as a driver gives it */
export function answerTo(request) {
  const url = request.url();
  const [, answer] = Object.entries(answers).find(([piece]) =>
    url.includes(piece),
  );
  return {
    status: 200,
    headers,
    contentType: 'application/json',
    body: JSON.stringify(answer({ body: request.postData() ?? '' })),
  };
}
