import { registerInstrumentations } from '@opentelemetry/instrumentation';
import { UserInteractionInstrumentation } from '@opentelemetry/instrumentation-user-interaction';
import { WebTracerProvider } from '@opentelemetry/sdk-trace-web';
import { isLoud } from './settings.js';

const events = [
  'click',
  'dblclick',
  'change',
  'input',
  'keydown',
  'keyup',
  'pointerdown',
  'pointerup',
  'pointermove',
  'focusin',
  'copy',
  'submit',
  'toggle',
];
const keep = {
  onStart() {},
  onEnd: (span) => window.captured.push(JSON.stringify(span.attributes)),
  forceFlush: async () => {},
  shutdown: async () => {},
};
const tracerProvider = new WebTracerProvider({ spanProcessors: [keep] });
tracerProvider.register();
registerInstrumentations({
  tracerProvider,
  instrumentations: [
    new UserInteractionInstrumentation(isLoud ? { eventNames: events } : {}),
  ],
});
window.finish = (text) =>
  tracerProvider
    .getTracer('page')
    .startSpan('end', { attributes: { text } })
    .end();
