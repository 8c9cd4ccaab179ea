// Pages that break a way out, as a table. Each breaker runs in the page:
// `before` its first script, or `after` the elements are there. `arg` is handed
// to both. What brings content back does so through `window.back()`, which
// counts.

/**
 * What every broken page has, before its first script: words of its own that
 * are loud on a picture.
 */
export function prepare() {
  const { createElementNS } = Document.prototype;
  for (const [name, member] of [
    ['rootOf', 'documentElement'],
    ['titleOf', 'title'],
  ]) {
    const { get } = Object.getOwnPropertyDescriptor(Document.prototype, member);
    window[name] = () => get.call(document);
  }
  window.tried = 0;
  window.armed = false;
  window.words = () => {
    const mark = createElementNS.call(
      document,
      'http://www.w3.org/1999/xhtml',
      'mark',
    );
    mark.append('My words');
    return mark;
  };
  /** Does it again and again, and counts how often. */
  window.insist = (run) => {
    window.returns = true;
    window.setInterval(() => {
      if (!window.armed) return;
      window.tried += 1;
      run();
    }, 5);
  };
}

/**
 * Members that leaving may need, which throw or do nothing as soon as somebody
 * leaves.
 */
const members = [
  ['Element', 'append'],
  ['Element', 'remove'],
  ['Element', 'replaceChildren'],
  ['Element', 'querySelectorAll'],
  ['Element', 'setAttribute'],
  ['Element', 'shadowRoot'],
  ['Element', 'matches'],
  ['Node', 'appendChild'],
  ['Node', 'removeChild'],
  ['Node', 'childNodes'],
  ['Node', 'textContent'],
  ['Node', 'contains'],
  ['Document', 'querySelectorAll'],
  ['Document', 'createElement'],
  ['Document', 'createElementNS'],
  ['Document', 'replaceChildren'],
  ['Document', 'documentElement'],
  ['Document', 'head'],
  ['Document', 'body'],
  ['Document', 'title'],
  ['Document', 'adoptedStyleSheets'],
  ['HTMLElement', 'style'],
  ['CSSStyleDeclaration', 'cssText'],
  ['CSSStyleDeclaration', 'setProperty'],
  ['CSSStyleSheet', 'replaceSync'],
  ['HTMLMediaElement', 'pause'],
  ['HTMLMediaElement', 'muted'],
  ['EventTarget', 'addEventListener'],
  ['EventTarget', 'dispatchEvent'],
  ['Event', 'stopImmediatePropagation'],
  ['Event', 'preventDefault'],
  ['SpeechSynthesis', 'cancel'],
  ['Navigator', 'vibrate'],
  ['MutationObserver', 'observe'],
  ['Navigation', 'entries'],
  ['Navigation', 'currentEntry'],
  ['Set', 'forEach'],
  ['Array', 'flatMap'],
  ['Array', 'forEach'],
];
const globals = [
  'MutationObserver',
  'CSSStyleSheet',
  'setTimeout',
  'clearTimeout',
  'Event',
  'requestAnimationFrame',
];

/** Runs in the page. `owner` is undefined for what belongs to the window. */
function breakMember({ owner, name, how }) {
  const object = owner ? window[owner]?.prototype : window;
  const found = object && Object.getOwnPropertyDescriptor(object, name);
  if (!found?.configurable) return;
  const broken = (original) =>
    function (...values) {
      if (!window.armed)
        return new.target
          ? Reflect.construct(original, values, new.target)
          : Reflect.apply(original, this, values);
      if (how === 'throws') throw new Error(`${name} is broken`);
    };
  const patched = {};
  for (const part of ['get', 'set', 'value'])
    if (typeof found[part] === 'function')
      patched[part] = Object.assign(broken(found[part]), {
        prototype: found[part].prototype,
      });
  Object.defineProperty(object, name, { ...found, ...patched });
}

const patched = [
  ...members,
  ...globals.map((name) => [undefined, name]),
].flatMap(([owner, name]) =>
  ['throws', 'does nothing'].flatMap((how) =>
    ['before', 'after'].map((when) => ({
      name: `${owner ? `${owner}.` : ''}${name} ${how}, patched ${when} the elements came`,
      arg: { owner, name, how },
      [when]: breakMember,
    })),
  ),
);

/** A page that is broken in a way of its own. */
const broken = {
  'no head': () => document.head.remove(),
  'no body': () => {
    document.documentElement.append(document.querySelector('quick-exit'));
    document.body.remove();
  },
  'no title': () => document.querySelector('title').remove(),
  'elements of SVG and MathML beside the body': () => {
    for (const [space, name] of [
      ['http://www.w3.org/2000/svg', 'svg'],
      ['http://www.w3.org/1998/Math/MathML', 'math'],
    ]) {
      const node = document.createElementNS(space, name);
      node.append(window.words());
      document.documentElement.append(node);
    }
  },
  'an element of no known language beside the body': () =>
    document.documentElement.append(
      document.createElementNS('urn:other', 'thing'),
      window.words(),
    ),
  'a form named like every member of document': () => {
    const names = new Set();
    for (let object = document; object; object = Object.getPrototypeOf(object))
      Object.getOwnPropertyNames(object).forEach((name) => names.add(name));
    const { body } = document;
    const create = document.createElement.bind(document);
    for (const name of names) {
      const form = create('form');
      form.setAttribute('name', name);
      body.append(form);
    }
  },
  'frames named like members of the window': () => {
    for (const name of [
      'navigation',
      'speechSynthesis',
      'documentPictureInPicture',
      'history',
      'navigator',
      'leaving',
    ])
      document.body.append(
        Object.assign(document.createElement('iframe'), { name }),
      );
  },
  'members of the browser that are frozen': () => {
    for (const kind of [
      Document,
      window.HTMLMediaElement,
      window.NavigateEvent,
      window.BeforeUnloadEvent,
    ])
      if (kind) Object.freeze(kind.prototype);
  },
  'a document that takes nothing more': () =>
    Object.preventExtensions(document),
  'members of its own on document that throw and stay': () => {
    const fail = () => {
      throw new Error('Not here');
    };
    for (const name of [
      'documentElement',
      'body',
      'head',
      'title',
      'adoptedStyleSheets',
      'replaceChildren',
      'querySelectorAll',
      'createElement',
      'write',
    ])
      Object.defineProperty(document, name, { get: fail, set: fail });
  },
  'listeners that throw': () => {
    const fail = () => {
      throw new Error('No');
    };
    for (const type of [
      'care-exit',
      'beforeunload',
      'pagehide',
      'unload',
      'visibilitychange',
      'error',
    ])
      window.addEventListener(type, fail, true);
  },
  'an answer that is listened to by what throws': () => {
    window.Aftercare.session.subscribe(() => {
      if (window.armed) throw new Error('No');
    });
  },
  'elements that fail when they go, and elements that come back': () => {
    const define = (tag, go) =>
      customElements.define(
        tag,
        class extends HTMLElement {
          disconnectedCallback() {
            if (window.armed) go(this);
          }
        },
      );
    define('page-fails', () => {
      throw new Error('No');
    });
    define('page-returns', () =>
      document.documentElement.append(window.words()),
    );
    for (const tag of ['page-fails', 'page-returns'])
      document.body.append(document.createElement(tag));
  },
  'a player that starts again when it is paused': () => {
    const player = document.body.appendChild(document.createElement('video'));
    player.addEventListener('pause', () => player.play());
    void player.play().catch(() => {});
  },
  'five thousand elements': () => {
    for (let n = 0; n < 5000; n += 1) document.body.append(window.words());
  },
  'everything fades for five seconds': () => {
    document.head.append(
      Object.assign(document.createElement('style'), {
        textContent: '* { transition: all 5s allow-discrete !important }',
      }),
    );
  },
  'styles that insist, in a layer': () => {
    document.head.append(
      Object.assign(document.createElement('style'), {
        textContent:
          '@layer page { :root, :root * { display: block !important; visibility: visible !important } } :root::before { content: "My words"; background: yellow; position: fixed; display: block !important }',
      }),
    );
  },
  'a modal dialog and a popover': () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.append(window.words());
    dialog.showModal();
    const popover = dialog.appendChild(
      Object.assign(document.createElement('div'), { popover: 'manual' }),
    );
    popover.append(window.words());
    popover.showPopover();
  },
  'a view that is on its way to another': () => {
    document
      .startViewTransition?.(
        () => new Promise((done) => setTimeout(done, 2000)),
      )
      .finished.catch(() => {});
    return new Promise((done) => setTimeout(done, 50));
  },
  'a view that moves slowly': () => {
    document.head.append(
      Object.assign(document.createElement('style'), {
        textContent:
          '::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 60s !important }',
      }),
    );
    return document.startViewTransition?.(() => {}).ready.catch(() => {});
  },
  'a button in shadow roots': () => {
    const host = document.body.appendChild(document.createElement('div'));
    const inner = host
      .attachShadow({ mode: 'closed' })
      .appendChild(document.createElement('div'));
    inner
      .attachShadow({ mode: 'open' })
      .append(window.words(), document.querySelector('quick-exit'));
  },
};

/** What a page does again and again once somebody leaves. */
const returning = {
  'styles the body again': () => {
    for (const { style } of [document.documentElement, document.body]) {
      style.setProperty('display', 'block', 'important');
      style.background = '#f0f';
    }
  },
  'takes every style attribute away': () => {
    for (const node of [
      document.documentElement,
      ...document.querySelectorAll('[style]'),
    ])
      node.removeAttribute('style');
  },
  'appends to the body': () => document.body.append(window.words()),
  'appends to the root': () => document.documentElement.append(window.words()),
  'prepends to the document': () =>
    document.documentElement.before(document.createComment('My words')),
  'fills the body with text': () => (document.body.textContent = 'My words'),
  'puts the first root back': () =>
    document.documentElement.replaceWith(window.firstRoot),
  'writes a document': () => document.write('<mark>My words</mark>'),
  'opens a document': () => document.open(),
  'stops what loads': () => window.stop(),
  'gives the tab its name': () => (document.title = 'My words'),
  'adds a style sheet': () =>
    document.head.append(
      Object.assign(document.createElement('style'), {
        textContent:
          ':root::before { content: "My words"; background: yellow }',
      }),
    ),
  'adopts a style sheet': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ':root::before { content: "My words"; background: yellow }',
    );
    document.adoptedStyleSheets.push(sheet);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  },
  'opens a dialog': () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.append(window.words());
    dialog.showModal();
  },
  asks: () =>
    void (
      window.confirm('My words?') &&
      window.alert('My words') &&
      window.prompt('My words')
    ),
  'goes to a place on the page': () => (location.hash = `${window.tried}`),
  'goes to another state': () => history.pushState(window.tried, '', '?state'),
  'goes to another page': () => location.assign('/other.html'),
  'loads itself again': () => location.reload(),
  'submits a form': () => {
    const form = document.documentElement.appendChild(
      document.createElement('form'),
    );
    form.action = '/other.html';
    form.submit();
  },
  'plays and speaks': () => {
    void document
      .createElement('audio')
      .play()
      ?.catch(() => {});
    window.speechSynthesis?.speak(
      new window.SpeechSynthesisUtterance('My words'),
    );
  },
};

/** Runs in the page: it watches the document, and takes back what changes. */
function watchAndReturn() {
  const observer = new MutationObserver(() => {
    if (!window.armed) return;
    window.tried += 1;
    document.documentElement?.append(window.words());
    // Its own change is no news to it.
    observer.takeRecords();
  });
  window.returns = true;
  observer.observe(document, { childList: true, subtree: true });
}

const insists = (name) => ({
  name: `a script that ${name}, again and again`,
  after: new Function(`window.insist(${returning[name].toString()})`),
});

/**
 * Pages that are broken in a way of their own, and members of the browser that
 * a page has patched.
 */
export const kinds = [
  ...Object.entries(broken).map(([name, after]) => ({ name, after })),
  ...Object.keys(returning).map(insists),
  {
    name: 'an observer that brings the words back each time',
    after: watchAndReturn,
  },
];
export { patched };
