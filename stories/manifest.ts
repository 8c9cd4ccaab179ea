import manifest from '../custom-elements.json' with { type: 'json' };

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Member extends Named {
  readonly attribute?: string;
}
interface Attribute extends Named {
  readonly type?: { readonly text: string };
  readonly default?: string;
}
export interface Manual {
  readonly tagName: string;
  readonly description?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
}

const { modules } = manifest as unknown as {
  modules: readonly { declarations?: readonly Manual[] }[];
};

/** What the class comment of an element says. */
export function describe(tag: string): Manual {
  const found = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`The manifest knows no <${tag}>.`);
  return found;
}
