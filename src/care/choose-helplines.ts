import { isAllowed, type Content, type Helpline } from '../content/content.js';
import type { Emergency, Topic } from '../content/schema.js';

export interface SupportOptions {
  /** The host's or the person's choice. Without it no number is shown: 113 is a different service in every country. */
  readonly country?: string | undefined;
  /** What support is about, most pressing first. */
  readonly topics?: readonly Topic[] | undefined;
  /** How many services at most. Default 3. */
  readonly max?: number | undefined;
  /** The host's own services; in the countries that they cover they stand in for the built-in ones. */
  readonly own?: readonly Helpline[] | undefined;
  readonly now?: Date | undefined;
}

export interface Contact {
  readonly service: Helpline;
  /** Whether its check is older than 180 days, or has no date. */
  readonly stale: boolean;
  /** Whether the host gave it. */
  readonly own: boolean;
}

export interface Support {
  readonly emergency: Emergency['numbers'];
  readonly contacts: readonly Contact[];
}

const DAYS = 86_400_000;
/** Where nothing was said, or nobody is there for what was said, the lines that most people look for. */
const usual: readonly Topic[] = ['crisis', 'sexual-violence', 'domestic-violence'];

/**
 * Who to turn to. Of each topic the best service comes first, then each topic's next: three lines for one topic would
 * hide the one for another. Officially checked services stand before others, those for anyone before narrower ones.
 */
export function chooseHelplines(
  content: Content,
  { country, topics = [], max = 3, own = [], now = new Date() }: SupportOptions,
): Support {
  const inCountry = (list: readonly Helpline[]): Helpline[] =>
    list.filter((service) => service.country === country && isAllowed(service.audience, content.audience));
  const hosts = inCountry(own);
  const services = hosts.length ? hosts : inCountry(content.services);
  const weight = ({ official, for: who }: Helpline): number => (official ? 0 : 2) + (who ? 1 : 0);
  const inTurn = (wanted: readonly Topic[]): Helpline[] => {
    const queues = wanted.map((topic) =>
      services.filter((service) => fits(service, topic)).sort((a, b) => weight(a) - weight(b)),
    );
    return [...new Set(services.flatMap((_, turn) => queues.flatMap((queue) => queue[turn] ?? [])))];
  };
  const fitting = inTurn(topics);
  return {
    emergency: content.emergency.find((entry) => entry.country === country)?.numbers ?? [],
    contacts: (fitting.length ? fitting : inTurn(usual)).slice(0, max).map((service) => ({
      service,
      stale: !(now.getTime() - Date.parse(service.checkedOn ?? '') < 180 * DAYS),
      own: services === hosts,
    })),
  };
}

/** Every country that something is known of. */
export const countriesOf = ({ emergency, services }: Content, own: readonly Helpline[] = []): string[] => [
  ...new Set([...emergency, ...services, ...own].map(({ country }) => country)),
];

/** Crisis lines are there for what weighs on the mind, too; hardly any country has a line of its own for it. */
const fits = ({ topics }: Helpline, topic: Topic): boolean =>
  topics.includes(topic) || (topic === 'mental-health' && topics.includes('crisis'));
