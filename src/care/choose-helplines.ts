import { isAllowed, type Content, type Helpline } from '../content/content.js';
import { fieldsOf } from '../content/plain-data.js';
import type { Emergency, Safety, Topic } from '../content/schema.js';
import { groundsOnly, type SafetyAssessment } from './assess-safety.js';
import { ageOfServices, oldestOf, type ServicesAge } from './services-age.js';

export interface SupportOptions {
  /**
   * The host's or the person's choice. Without it no number is shown: 113 is a
   * different service in every country.
   */
  readonly country?: string | undefined;
  /** What support is about, most pressing first. */
  readonly topics?: readonly Topic[] | undefined;
  /**
   * How strongly what was said points to support. From strong on
   * round-the-clock lines stand before others. Default `none`.
   */
  readonly level?: Safety | undefined;
  /**
   * How many services at most; one for each part of a country counts as one.
   * Default 3.
   */
  readonly limit?: number | undefined;
  /**
   * The host's own services; in the countries that they cover they stand in for
   * the built-in ones.
   */
  readonly own?: readonly Helpline[] | undefined;
  readonly now?: Date | undefined;
}

export interface Contact {
  readonly service: Helpline;
  /** Whether the host gave it. */
  readonly own: boolean;
  /** Whether the host gave words for it, and not the number. */
  readonly reworded: boolean;
  /**
   * Whether it is there for a part of the country and stands beside those for
   * the other parts.
   */
  readonly inParts: boolean;
}

export interface Support {
  readonly emergency: Emergency['numbers'];
  /**
   * Whether the emergency numbers are the host's, and not the built-in ones.
   */
  readonly ownEmergency: boolean;
  /**
   * Who is there for what was said, best first. Empty where nobody is known for
   * what presses most.
   */
  readonly contacts: readonly Contact[];
  /**
   * Where nobody is known for that: who else there is. They are no answer, and
   * must not look like one.
   */
  readonly others: readonly Contact[];
  readonly age: ServicesAge;
  /** The day on which the services of this country were put together. */
  readonly compiledOn: string | undefined;
}

/**
 * Where nothing was said, or nobody is there for what was said, the lines that
 * most people look for.
 */
const usual: readonly Topic[] = [
  'crisis',
  'sexual-violence',
  'domestic-violence',
];
const violence: readonly Topic[] = ['sexual-violence', 'domestic-violence'];

/**
 * What support is about, in the one order that every panel on a page has.
 * Crisis lines come first where somebody may end their life, and nowhere else:
 * after violence the line for violence is first.
 * @param host topics that the host set; they come after what was said
 */
export function topicsFor(
  { crisis, topics }: Pick<SafetyAssessment, 'crisis' | 'topics'>,
  host: readonly Topic[] = [],
): Topic[] {
  const isViolence = topics.some((topic) => violence.includes(topic));
  const first: readonly Topic[] = crisis ? ['crisis'] : [];
  const last: readonly Topic[] =
    isViolence && topics.includes('crisis') ? ['crisis'] : [];
  const said = topics.filter((topic) => topic !== 'crisis' || !isViolence);
  return [...new Set([...first, ...said, ...last, ...host])];
}

/**
 * Who to turn to. Of each topic the best service comes first, then each topic's
 * next: three lines for one topic would hide the one for another. A service
 * that is there for none of it never stands before one that is, nor in its
 * place.
 */
export function chooseHelplines(
  content: Content,
  wanted: SupportOptions,
): Support {
  const options = fieldsOf(wanted);
  const { country, topics = [], limit = 3, now = new Date() } = options;
  const services = servicesFor(content, options);
  const compiledOn = oldestOf(services);
  const shown = services.filter(
    (service) =>
      service.national || ageOfServices(service.compiledOn, now) !== 'expired',
  );
  const inOrder = (wanted: readonly Topic[]): Helpline[][] =>
    inTurn(shown, wanted, options);
  const contacts = (turns: readonly Helpline[][]): Contact[] =>
    turns
      .slice(0, limit)
      .flatMap((turn) =>
        turn.map((service) => contactOf(service, turn, options)),
      );

  const [pressing] = topics;
  const isAnswered =
    !pressing || shown.some((service) => answers(service, pressing));
  const answer = isAnswered ? contacts(inOrder(pressing ? topics : usual)) : [];
  const emergency = content.emergency.find(
    (entry) => entry.country === country,
  );
  return {
    emergency: emergency?.numbers ?? [],
    ownEmergency: emergency?.own === true,
    contacts: answer,
    others: isAnswered
      ? youngest(content, shown, answer, options)
      : contacts(besides(inOrder(topics), inOrder(usual))),
    age: ageOfServices(compiledOn, now),
    compiledOn,
  };
}

/**
 * On a page for everyone the reader may be fifteen, where the first line is for
 * adults: the line for young people stands among the others.
 */
function youngest(
  { audience }: Content,
  shown: readonly Helpline[],
  answer: readonly Contact[],
  options: SupportOptions,
): Contact[] {
  const { topics = [] } = options;
  const isThere = answer.some(({ service }) =>
    service.topics.includes('young'),
  );
  if (audience !== 'general' || !topics.length || isThere) return [];
  const line = shown.find(
    (service) =>
      service.topics.includes('young') &&
      (service.phone || service.sms || service.chat),
  );
  return line ? [contactOf(line, [line], options)] : [];
}

/** Every country that something is known of. */
export const countriesOf = (
  { emergency, services }: Content,
  own: readonly Helpline[] = [],
): string[] => [
  ...new Set([...emergency, ...services, ...own].map(({ country }) => country)),
];

/**
 * The country's services that may be chosen from. A host's own stand in for the
 * others where they are enough.
 */
function servicesFor(
  content: Content,
  { country, topics = [], level = 'none', own = [] }: SupportOptions,
): Helpline[] {
  const inCountry = (list: readonly Helpline[]): Helpline[] =>
    list.filter(
      (service) =>
        service.country === country &&
        isAllowed(service.audience, content.audience),
    );
  const hosts = inCountry(own);
  const others = inCountry(content.services);
  const [pressing] = topics;
  const areEnough =
    hosts.length > 0 &&
    (!pressing || hosts.some((service) => answers(service, pressing)));
  if (!areEnough) return [...hosts, ...others];
  // A desk that is closed now must not stand in for a line that never is.
  return groundsOnly(level)
    ? [...hosts, ...others.filter(({ allDay }) => allDay)]
    : hosts;
}

const contactOf = (
  service: Helpline,
  turn: readonly Helpline[],
  { own = [] }: SupportOptions,
): Contact => ({
  service,
  own: service.own === true || own.includes(service),
  reworded: service.reworded === true,
  inParts: turn.length > 1,
});

/**
 * Crisis lines are there for what weighs on the mind, too; hardly any country
 * has a line of its own for it.
 */
const fits = ({ topics }: Helpline, topic: Topic): boolean =>
  topics.includes(topic) ||
  (topic === 'mental-health' && topics.includes('crisis'));

/**
 * A centre for what comes after an assault looks at bodies, too, and is no
 * place for every question about one.
 */
const isForAssault = ({ topics }: Helpline): boolean => topics[0] !== 'medical';

const answers = (service: Helpline, topic: Topic): boolean =>
  fits(service, topic) &&
  !service.special &&
  !(topic === 'medical' && isForAssault(service));

/**
 * The services for these topics: each topic's best, then each topic's next. A
 * turn is one service, or one for each part of the country.
 */
function inTurn(
  services: readonly Helpline[],
  wanted: readonly Topic[],
  options: SupportOptions,
): Helpline[][] {
  const queues = wanted.map((topic) => {
    const { order, isAsGood } = orderFor(topic, wanted, options);
    return turnsOf(
      services.filter((service) => fits(service, topic)).sort(order),
      isAsGood,
    );
  });
  const rounds = services.flatMap((_, round) =>
    queues.flatMap((queue) => (queue[round] ? [queue[round]] : [])),
  );
  return withoutRepeats(rounds);
}

/**
 * Who else there is. What is there for less than its topics say stands last,
 * and says whom it is for.
 */
function besides(
  fitting: readonly Helpline[][],
  others: readonly Helpline[][],
): Helpline[][] {
  const isSpecial = (turn: readonly Helpline[]): boolean =>
    turn.every(({ special }) => special);
  const [first, ...rest] = [...fitting, ...others].filter(
    (turn) => !isSpecial(turn),
  );
  return withoutRepeats([
    ...(first ? [first] : []),
    ...rest,
    ...fitting.filter(isSpecial),
  ]);
}

function withoutRepeats(turns: readonly Helpline[][]): Helpline[][] {
  const seen = new Set<Helpline>();
  return turns.flatMap((turn) => {
    const fresh = turn.filter((service) => !seen.has(service));
    fresh.forEach((service) => seen.add(service));
    return fresh.length ? [fresh] : [];
  });
}

/**
 * A sorted list in turns: nobody is in two parts of a country, so one service
 * for each part is one turn.
 */
function turnsOf(
  sorted: readonly Helpline[],
  isAsGood: Comparison,
): Helpline[][] {
  const turns: Helpline[][] = [];
  let left = sorted;
  while (left[0]) {
    const turn = left[0].regions ? onePerPart(left, isAsGood) : [left[0]];
    turns.push(turn);
    left = left.filter((service) => !turn.includes(service));
  }
  return turns;
}

/**
 * The best for each part. It passes a service for the whole country only where
 * it is as good.
 */
function onePerPart(
  sorted: readonly Helpline[],
  isAsGood: Comparison,
): Helpline[] {
  const covered = new Set<string>();
  const passed = sorted.find(({ regions }) => !regions);
  return sorted.filter((service, index) => {
    const { regions } = service;
    if (!regions || regions.some((part) => covered.has(part))) return false;
    if (service.special !== sorted[0]!.special) return false;
    if (passed && sorted.indexOf(passed) < index && !isAsGood(service, passed))
      return false;
    regions.forEach((part) => covered.add(part));
    return true;
  });
}

type Comparison = (a: Helpline, b: Helpline) => boolean;

/**
 * Whether a service is for one group of people, as women or people under 25.
 * What only says whom it is for counts as one.
 */
export const isForOneGroup = ({ oneGroup, for: who }: Helpline): boolean =>
  oneGroup ?? !!who;

/**
 * What makes a service the better one for a topic, in this order. Whoever is
 * asked for by a topic is no narrower group: `young` and `lgbtq` are there for
 * those whom the host names.
 */
function orderFor(
  topic: Topic,
  wanted: readonly Topic[],
  { topics = [], level = 'none', own = [] }: SupportOptions,
) {
  const asked = new Set<Topic>([...wanted, ...topics]);
  const isAsked = (service: Helpline, one: Topic): boolean =>
    service.topics.includes(one) && asked.has(one);
  const isAside = (service: Helpline, one: Topic): boolean =>
    service.topics.includes(one) && !asked.has(one);
  const isOneGroup = (service: Helpline): boolean =>
    isForOneGroup(service) &&
    !isAsked(service, 'young') &&
    !isAsked(service, 'lgbtq');
  const weighty = (service: Helpline): boolean[] => [
    !answers(service, topic),
    isAside(service, 'young'),
    // An examination is not somebody to talk to.
    isAside(service, 'medical'),
    groundsOnly(level) && !service.allDay,
    isOneGroup(service),
    !service.phone && !service.sms && !service.chat,
  ];
  const light = (service: Helpline): boolean[] => [
    service.regions !== undefined,
    !service.own && !own.includes(service),
    !service.national,
    !service.allDay,
    !service.official,
  ];
  return {
    order: (a: Helpline, b: Helpline): number =>
      compare(weighty(a), weighty(b)) || compare(light(a), light(b)),
    isAsGood: (a: Helpline, b: Helpline): boolean =>
      compare(weighty(a), weighty(b)) === 0,
  };
}

/** Below zero where the left one is the better: by the first fault they differ in. */
function compare(left: readonly boolean[], right: readonly boolean[]): number {
  const decisive = left.findIndex((fault, index) => fault !== right[index]);
  return decisive < 0 ? 0 : Number(left[decisive]) - Number(right[decisive]);
}
