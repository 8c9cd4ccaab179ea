import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defineElements } from '../../src/define/define-elements.js';
import * as library from '../../src/index.js';

describe('The index without a browser', () => {
  it('registers nothing', () => {
    const registry = (globalThis as { customElements?: CustomElementRegistry })
      .customElements;
    for (const tag of ['care-provider', 'practice-card', 'safety-note'])
      assert.equal(registry?.get(tag), undefined);
  });

  it('makes a session that ranks', () => {
    const session = library.createSession({
      audience: 'intimate',
      company: 'together',
    });
    session.submitCheckIn({ feelings: ['disconnected'], needs: [] });
    assert.ok(session.rank({ limit: 3 }).length > 0);
  });

  it('defines nothing where there is nothing to define in', () => {
    const { customElements: shim } = globalThis;
    Reflect.deleteProperty(globalThis, 'customElements');
    try {
      assert.doesNotThrow(() => defineElements());
    } finally {
      if (shim) globalThis.customElements = shim;
    }
  });
});
