import {
  applySetting,
  applyStorage,
  warn,
  settingNames,
} from '../settings/apply-setting.js';
import { tellOfLostAlarm } from '../settings/lost-alarm.js';
import { setPageLanguage } from '../page/language.js';
import { ofDocument } from '../page/of-document.js';
import { usePrefix } from '../registry/page-elements.js';
import type { Session } from '../session/session.js';
import { readDataAttributes } from '../diagnostics/did-you-mean.js';
import { closestName } from '../diagnostics/near-name.js';
import { setOnRoot } from './root-style.js';

type Use = (value: string, session: Session) => void | Promise<void>;

const schemes: Readonly<Record<string, string>> = {
  light: 'light',
  dark: 'dark',
  auto: 'light dark',
};

/**
 * What may stand on the script tag beside the session's own settings. Each
 * throws where a value cannot be used, and says why.
 */
const uses: Readonly<Record<string, Use>> = {
  prefix: usePrefix,
  language: (value) => setPageLanguage(value),
  theme(value) {
    if (!schemes[value])
      throw new TypeError(
        `not usable here; ${closestName(value, Object.keys(schemes))}`,
      );
    setOnRoot('--care-scheme', schemes[value]);
  },
  accent(value) {
    if (!CSS.supports('color', value))
      throw new TypeError('not a colour; allowed: any colour of CSS');
    setOnRoot('--care-accent', value);
  },
  storage: (value, session) =>
    applyStorage(session, value as 'device', '<script> data-storage'),
  async content(value, session) {
    // No address has a blank in it.
    const addresses = value.trim().split(/\s+/);
    await session.loadPack(
      addresses.map((address) => new URL(address, ofDocument('baseURI'))),
    );
    tellOfLostAlarm(session, '<script> data-content');
  },
};

/**
 * Whether there are words in the language that is wanted; not before the
 * content is there.
 */
function checkLanguage(value: string, session: Session): void {
  const { language } = session.contentIn(value);
  const base = (tag: string): string => tag.toLowerCase().split('-')[0]!;
  if (base(value) !== base(language))
    throw new TypeError(
      `there are no words in it; "${language}" stays. A pack with data-content brings others.`,
    );
}

const names = [...settingNames, ...Object.keys(uses)];

/** What stands on the tags; of what is said twice, the first. */
const settingsOn = (
  scripts: readonly HTMLElement[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...scripts]
      .reverse()
      .flatMap((script) => [...readDataAttributes(script, names)]),
  );

/**
 * Reads what stands on the tags of the script. What cannot be used is named in
 * the console, and the default stays.
 */
export async function applyScripts(
  scripts: readonly HTMLElement[],
  session: Session,
): Promise<void> {
  const given = settingsOn(scripts);
  const apply = async ([name, use]: [string, Use]): Promise<void> => {
    const value = given[name];
    try {
      if (value) await use(value, session);
    } catch (error) {
      warn(`<script> data-${name}`, value, error);
    }
  };
  for (const name of settingNames)
    if (given[name])
      applySetting(session, name, given[name], `<script> data-${name}`);
  await Promise.all(Object.entries(uses).map(apply));
  await apply(['language', checkLanguage]);
}
