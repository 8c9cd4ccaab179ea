import { loadWordSearch } from '../../care/load-word-search.js';
import { builtinContent, builtinPack } from '../../content/builtin.js';
import { loadRest } from '../../content/load-rest.js';
import { countryCode } from '../../content/country-code.js';
import { contextsFor, type Content } from '../../content/content.js';
import { mergePacks } from '../../content/merge/packs.js';
import { fieldsOf, without } from '../../content/plain-data.js';
import type { Audience, Context, Pack } from '../../content/schema.js';
import { audiences, companies } from '../../content/terms.js';
import { assertOneOf, checkCountry } from '../allowed.js';
import { contentIn } from '../content-in.js';
import { fieldsGiven } from '../given.js';
import { packsWith } from '../packs.js';
import type { SessionStore } from '../session-store.js';
import type { Session } from '../session-type.js';
import type { SessionSettings, SessionState } from '../state.js';

/** What the host sets, and the content that it gives. */
export function settingsActions(
  store: SessionStore,
): Pick<
  Session,
  'configure' | 'setContent' | 'loadPack' | 'isReading' | 'contentIn'
> {
  let packs: readonly Pack[] = [builtinPack];
  let loads = 0;
  const reads = new Pending();
  const contentFor = (audience: Audience): Content =>
    packs.length > 1 ? mergePacks(packs, audience) : builtinContent(audience);
  const setContent = (given: Pack | readonly Pack[] | undefined): void => {
    packs = packsWith(given);
    loads += 1;
    store.update({ content: contentFor(store.state.audience) });
  };
  return {
    contentIn: (language) => contentIn(store.state.content, packs, language),
    configure(given) {
      const change = fieldsGiven('configure()', given);
      const { state } = store;
      const audience = change.audience ?? state.host.audience;
      mustBeAllowed(change, audience);
      store.update({
        ...changed(state, change, audience),
        ...(audience !== state.audience && { content: contentFor(audience) }),
      });
    },
    setContent,
    isReading: () => reads.count > 0,
    async loadPack(input) {
      loads += 1;
      const turn = loads;
      const read = await reads.until(readAll(input));
      // Whatever was set while these were on their way is newer.
      if (turn === loads) setContent(read);
    },
  };
}

/** Counts what was begun and has not ended. */
class Pending {
  count = 0;

  async until<T>(work: Promise<T>): Promise<T> {
    this.count += 1;
    try {
      return await work;
    } finally {
      this.count -= 1;
    }
  }
}

function mustBeAllowed(
  change: Partial<SessionSettings>,
  audience: Audience,
): void {
  assertOneOf('audience', audience, audiences);
  assertOneOf('context', change.context, contextsFor(audience));
  assertOneOf('company', change.company, companies);
  checkCountry(change.country);
}

/** What the host and the person said, after a change of the host. */
function changed(
  { host, person }: SessionState,
  change: Partial<SessionSettings>,
  audience: Audience,
): Pick<SessionState, 'host' | 'person'> {
  const { context, company, country } = fieldsOf({ ...host, ...change });
  const settings = {
    audience,
    context,
    company,
    country: country ? countryCode(country) : undefined,
  };
  return {
    host: without(withAllowedContext(settings, audience)),
    person: without(withAllowedContext(person, audience)),
  };
}

/**
 * A context that the audience does not allow must not go on ranking in silence.
 */
function withAllowedContext<T extends { context?: Context | undefined }>(
  one: T,
  audience: Audience,
): T {
  return contextsFor(audience).includes(one.context!)
    ? one
    : { ...one, context: undefined };
}

/**
 * Fetches and reads packs. What reads them is loaded for this only. It compares
 * them with all that is built in.
 */
async function readAll(input: unknown): Promise<Pack[]> {
  const [{ fetchPack, readPacks }] = await Promise.all([
    import('../../content/load/read-pack.js'),
    loadWordSearch(),
    loadRest(),
  ]);
  const list = Array.isArray(input) ? (input as unknown[]) : [input];
  const sources = await Promise.all(
    list.map((one) => (one instanceof URL ? fetchPack(one.href) : one)),
  );
  return readPacks(sources, builtinPack);
}
