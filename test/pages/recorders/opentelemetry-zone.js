import 'zone.js';
import './opentelemetry.js';
