import { defineConfig } from 'vitest/config';

/** The same tests in both documents; most projects have one of them. */
const inDocument = (environment) => ({
  extends: true,
  test: { name: environment, environment },
});

export default defineConfig({
  test: {
    projects: ['jsdom', 'happy-dom'].map(inDocument),
    // What one test listens to on the console is no matter of the next one.
    restoreMocks: true,
  },
});
