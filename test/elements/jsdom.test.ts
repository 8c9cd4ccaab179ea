import { JSDOM } from 'jsdom';
import { worksIn } from './unit-tests.js';

const { window } = new JSDOM(
  '<!doctype html><html lang="en"><body></body></html>',
  { url: 'https://host.example/', pretendToBeVisual: true },
);
await worksIn('jsdom', window);
