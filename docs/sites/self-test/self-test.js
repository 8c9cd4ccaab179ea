// Hears what scripts of this page send, and looks in it for what somebody
// answered. It sends and keeps nothing itself.
(() => {
  const canary = `canary-${Math.random().toString(36).slice(2, 8)}`;
  let words = [canary];
  const found = [];
  let sent = 0;
  let unread = 0;

  const bytesOf = async (body) => {
    if (body == null) return new Uint8Array();
    if (body instanceof FormData) {
      const parts = await Promise.all([...body.values()].map(bytesOf));
      return new Uint8Array(parts.flatMap((part) => [...part]));
    }
    return new Uint8Array(await new Response(body).arrayBuffer());
  };

  /**
   * The texts that bytes may stand for: as they are, and unpacked from wherever
   * a packed part may begin.
   */
  async function textsOf(bytes) {
    const texts = [new TextDecoder().decode(bytes)];
    const starts = [...bytes.keys()].filter(
      (at) =>
        (bytes[at] === 0x1f && bytes[at + 1] === 0x8b) ||
        (bytes[at] === 0x78 &&
          [0x01, 0x5e, 0x9c, 0xda].includes(bytes[at + 1])),
    );
    for (const at of starts.slice(0, 50)) {
      const reader = new Blob([bytes.subarray(at)])
        .stream()
        .pipeThrough(
          new DecompressionStream(bytes[at] === 0x1f ? 'gzip' : 'deflate'),
        )
        .getReader();
      const decoder = new TextDecoder();
      let text = '';
      try {
        for (
          let part = await reader.read();
          !part.done;
          part = await reader.read()
        )
          text += decoder.decode(part.value, { stream: true });
      } catch {
        // A part that does not end here is still read as far as it goes.
      }
      if (text) texts.push(text);
    }
    return texts;
  }

  async function look(where, body) {
    sent += 1;
    try {
      const texts = [
        decodeURIComponent(String(where)),
        ...(await textsOf(await bytesOf(body))),
      ];
      const taken = words.filter((word) =>
        texts.some((text) => text.includes(word)),
      );
      if (taken.length)
        found.push(
          `${new URL(where, location.href).host}: ${taken.slice(0, 10).join(', ')}`,
        );
    } catch {
      unread += 1;
    }
    show();
  }

  function show() {
    const summary = document.querySelector('#summary');
    if (!summary) return;
    summary.className = found.length ? 'bad' : '';
    summary.textContent = found.length
      ? `${found.length} of ${sent} requests held an answer. Please do not run this tool on a page with these elements.`
      : `${sent} requests, and no answer found in them.${unread ? ` ${unread} could not be read.` : ''}`;
    document.querySelector('#list').replaceChildren(
      ...found.map((text) => {
        const item = document.createElement('li');
        item.textContent = text;
        return item;
      }),
    );
  }

  const { fetch } = window;
  window.fetch = (input, options) => {
    const url = input instanceof Request ? input.url : input;
    void look(
      url,
      input instanceof Request && !options?.body
        ? input.clone().body
        : options?.body,
    );
    return fetch(input, options);
  };
  const { open, send } = XMLHttpRequest.prototype;
  const addresses = new WeakMap();
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    addresses.set(this, url);
    return open.call(this, method, url, ...rest);
  };
  XMLHttpRequest.prototype.send = function (body) {
    void look(
      addresses.get(this),
      body instanceof Document ? body.documentElement.outerHTML : body,
    );
    return send.call(this, body);
  };
  const { sendBeacon } = Navigator.prototype;
  Navigator.prototype.sendBeacon = function (url, body) {
    void look(url, body);
    return sendBeacon.call(this, url, body);
  };
  const { send: sendMessage } = WebSocket.prototype;
  WebSocket.prototype.send = function (body) {
    void look(this.url, body);
    return sendMessage.call(this, body);
  };

  addEventListener('DOMContentLoaded', async () => {
    document.querySelector('#canary').textContent = canary;
    await customElements.whenDefined('preference-builder');
    const { content } = window.Aftercare.session.getState();
    // Short words are in any text.
    const labels = [
      ...content.feelings.map(({ label }) => label),
      ...content.items.flatMap(({ receive, give }) => [receive, give]),
    ];
    words = [canary, ...labels.filter((label) => label?.length > 8)];
  });
})();
