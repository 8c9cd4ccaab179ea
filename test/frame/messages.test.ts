import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readMessage, readSettings } from '../../src/frame/messages.js';

void describe('What a frame says', () => {
  void it('is one of four things, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
        }),
        (data) => {
          const message = readMessage(data);
          if (!message) return;
          assert.ok(['ready', 'done', 'exit', 'height'].includes(message.type));
          assert.deepEqual(
            Object.keys(message),
            message.type === 'height' ? ['type', 'height'] : ['type'],
          );
        },
      ),
    );
  });

  void it('has no room for anything else', () => {
    assert.deepEqual(readMessage({ type: 'done', feelings: ['calm'] }), {
      type: 'done',
    });
    fc.assert(
      fc.property(fc.string(), fc.anything(), (type, height) => {
        const message = readMessage({ type, height });
        if (['ready', 'done', 'exit'].includes(type))
          assert.deepEqual(message, { type });
        else if (type !== 'height') assert.equal(message, undefined);
      }),
    );
  });

  void it('has a height that a page can have', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.anything()), (height) => {
        const message = readMessage({ type: 'height', height });
        if (typeof height === 'number' && height >= 0)
          assert.ok(
            message?.type === 'height' &&
              message.height >= 0 &&
              message.height <= 20_000 &&
              Number.isInteger(message.height),
          );
        else assert.equal(message, undefined);
      }),
    );
  });
});

void describe('What a place says to its frame', () => {
  void it('is texts by the names of attributes, or nothing, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withObjectString: true,
        }),
        (data) => {
          const settings = readSettings(data);
          if (typeof data !== 'object' || data === null || Array.isArray(data))
            return void assert.equal(settings, undefined);
          for (const [name, value] of Object.entries(settings!)) {
            assert.equal(typeof value, 'string');
            assert.doesNotMatch(name, /[A-Z]/);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  void it('reads no text out of what is none', () => {
    const trap = { toString: 1, valueOf: 1 };
    assert.deepEqual(
      readSettings({
        exitTo: 'https://example.org',
        audience: trap,
        context: 7,
      }),
      { 'exit-to': 'https://example.org' },
    );
  });
});
