import type { Catalogue } from '../schema.js';

type Point = NonNullable<Catalogue['notes']>[number]['points'][number];
type Source = NonNullable<Point['sources']>[number];

/**
 * The official pages behind the facts, each with the date that it gives. Where a stored copy of a page gave none, the day stands on
 * which that copy was read. No date and no address here is from memory.
 */
const READ = '2026-11-26';
const copyOf = (publisher: string, url: string): Source => ({
  publisher,
  url,
  readOn: READ,
  copy: true,
});

const rightAway = copyOf(
  'NHS inform, Scotland',
  'https://www.nhsinform.scot/turn-to-sarcs/7-days-and-under/what-to-do-immediately-after-a-rape-or-sexual-assault/',
);
const neckGuideline = copyOf(
  'ENT UK, on the UK guideline',
  'https://www.entuk.org/news_and_events/news/339/ent_uk_collaborates_to_develop_guidelines_for_the_clinical_management_of_nonfatal_strangulation',
);
const neckAgreed = copyOf(
  'St Emlyn’s, on the UK guideline',
  'https://www.stemlynsblog.org/non-fatal-strangulation/',
);
const neckWithoutMarks = {
  publisher: 'Australian Journal of General Practice (RACGP)',
  url: 'https://www1.racgp.org.au/ajgp/2022/november/management-of-non-fatal-strangulation',
  date: '2022-11',
};
const neckSigns = copyOf(
  'Wāhi Mārie, a health service in New Zealand',
  'https://wahimarie.org.nz/?p=161',
);
const voice = copyOf(
  'Department of Health, Victoria',
  'https://src.health.vic.gov.au/hoarse-voice-dysphonia',
);
const spiking = copyOf('GOV.UK', 'https://www.gov.uk/guidance/spiking-advice-and-support');
const spikingTests = copyOf(
  'North Wales Police',
  'https://www.northwales.police.uk/advice/advice-and-information/spiking-advice/spiking/what-to-do-if-someone-has-spiked-you/evidence-collection-spiking-cases/',
);
const contraception = {
  publisher: 'World Health Organization',
  url: 'https://www.who.int/news-room/fact-sheets/detail/emergency-contraception',
  date: '2021-11-09',
};
const contraceptionInScotland = {
  publisher: 'NHS Grampian',
  url: 'https://nhsgrampian.org/service-hub/sexualhealth/emergencies/emergency-contraception',
  date: '2024-09-12',
};
const hivMedicine = {
  publisher: 'Centers for Disease Control and Prevention, US',
  url: 'https://stacks.cdc.gov/view/cdc/177225',
  date: '2025-05-08',
};
const hivMedicineWorldwide = {
  publisher: 'World Health Organization',
  url: 'https://www.who.int/publications/i/item/9789240095137',
  date: '2024-07',
};
const infectionTests = copyOf(
  'Australian STI Management Guidelines',
  'https://sti.guidelines.org.au/populations-and-situations/adult-sexual-assault',
);
const infectionTestsInEngland = copyOf(
  'An NHS clinic in England',
  'https://www.letstalkaboutit.nhs.uk/worried-about-stis/testing-treatment-of-stis/',
);
const assaultCentre = {
  publisher: 'NHS Lothian',
  url: 'https://apps.nhslothian.scot/refhelp/guidelines/sexualreprohealth/sexual-assault-services/sexual-assault-response-coordination-service/',
  date: '2024-09-03',
};
const assaultCentreInIreland = copyOf(
  'Health Service Executive, Ireland',
  'https://www2.hse.ie/services/sexual-assault-treatment-units/sexual-assault-treatment-units.html',
);
const suicide = {
  publisher: 'World Health Organization',
  url: 'https://www.who.int/news-room/questions-and-answers/item/suicide',
  date: '2024-09-18',
};
const safeMessaging = {
  publisher: 'World Health Organization',
  url: 'https://www.who.int/publications/i/item/9789240076846',
  date: '2023-09-12',
};
const beingThere = copyOf(
  'National Institute of Mental Health, US',
  'https://www.nimh.nih.gov/health/publications/5-action-steps-to-help-someone-having-thoughts-of-suicide',
);
const actNow = copyOf(
  'Durham County Council',
  'https://durham.gov.uk/article/32461/Helping-someone-who-has-suicidal-thoughts',
);
const phone = copyOf('Refuge', 'https://refugetechsafety.org/guide-secure-your-phone-basics/');
const tracks = {
  publisher: 'Wokingham Borough Council',
  url: 'https://wokingham.gov.uk/community-and-safety/domestic-abuse/how-get-help/tips-keeping-safe/covering-your-tracks',
  date: '2023-07-06',
};
const browsing = copyOf(
  'Communities and Justice, New South Wales',
  'https://dcj.nsw.gov.au/children-and-families/family-domestic-and-sexual-violence/how-to-stay-safe/staying-safe-online-and-on-your-devices.html',
);
const phoneBill = copyOf('DVRP, US', 'https://dvrp.org/internet-and-phone-safety/');

/** Notes: what somebody may need to read, apart from its words. */
export const notes: Catalogue['notes'] = [
  {
    id: 'ending-your-life',
    audience: 'general',
    kind: 'safety',
    for: { feelings: ['hopeless', 'unsafe-with-self'], dangers: ['harm-to-self'] },
    // It names no method, as the guidance for safe words asks.
    points: [
      { id: 'say-it', sources: [suicide, safeMessaging] },
      { id: 'be-with-somebody', sources: [suicide, beingThere] },
      { id: 'distance', sources: [suicide] },
      { id: 'close', sources: [actNow] },
      { id: 'relief', sources: [suicide] },
    ],
  },
  {
    id: 'your-body-after',
    audience: 'general',
    kind: 'body',
    for: {
      feelings: [
        ...['in-pain', 'coerced', 'not-clear', 'boundary-crossed', 'pressured', 'used'],
        ...['disgusted', 'scared', 'trapped', 'unsafe'],
      ],
      needs: ['body-care'],
      topics: ['sexual-violence', 'medical'],
      contexts: ['kink'],
      dangers: ['body', 'harm-by-others'],
    },
    points: [
      { id: 'now', sources: [rightAway] },
      {
        id: 'neck',
        sources: [rightAway, neckWithoutMarks, neckSigns, voice, neckGuideline, neckAgreed],
      },
      { id: 'drugged', sources: [rightAway, spiking, spikingTests] },
      { id: 'pregnancy', sources: [contraception, contraceptionInScotland] },
      { id: 'hiv', sources: [hivMedicine, hivMedicineWorldwide] },
      { id: 'infections', sources: [infectionTests, infectionTestsInEngland] },
      { id: 'evidence', sources: [assaultCentre, assaultCentreInIreland] },
      { id: 'your-choice', sources: [assaultCentre, assaultCentreInIreland] },
    ],
  },
  {
    id: 'what-aftercare-is',
    audience: 'general',
    kind: 'explain',
    points: [
      { id: 'both' },
      { id: 'when' },
      { id: 'with-whom', audience: 'intimate' },
      { id: 'communication' },
      { id: 'awareness' },
      { id: 'intention' },
      { id: 'habit' },
      { id: 'minutes' },
    ],
  },
  {
    id: 'why-low',
    audience: 'general',
    kind: 'explain',
    for: { feelings: ['after-sex-blues', 'sub-drop', 'dom-drop'] },
    points: [
      { id: 'open' },
      { id: 'body' },
      { id: 'after', audience: 'intimate', evidence: 'E10' },
      { id: 'hormones', audience: 'intimate', evidence: 'E8' },
      { id: 'drop', audience: 'kink', evidence: 'E11' },
      { id: 'stays' },
      { id: 'not-wanted' },
    ],
  },
  {
    id: 'being-alone',
    audience: 'general',
    kind: 'explain',
    points: [{ id: 'both-fine' }, { id: 'warm' }, { id: 'reach' }, { id: 'tomorrow' }],
  },
  {
    id: 'for-who-gave',
    audience: 'general',
    kind: 'explain',
    for: { feelings: ['dom-drop'] },
    points: [
      { id: 'you-too' },
      { id: 'ask' },
      { id: 'doubt' },
      { id: 'leading', audience: 'kink', evidence: 'E11' },
      { id: 'too-far' },
    ],
  },
  {
    id: 'not-about-aftercare',
    audience: 'general',
    kind: 'explain',
    points: [
      { id: 'fear' },
      { id: 'control' },
      { id: 'no' },
      { id: 'again' },
      { id: 'who-to-tell' },
    ],
  },
  {
    id: 'on-your-device',
    audience: 'general',
    kind: 'device',
    points: [
      { id: 'first', sources: [phone, tracks] },
      { id: 'history', sources: [browsing] },
      { id: 'calls', sources: [phone, phoneBill] },
      { id: 'accounts', sources: [phone] },
      { id: 'photos', sources: [phone] },
      { id: 'notices' },
      { id: 'watching', sources: [browsing] },
      { id: 'elsewhere', sources: [phone, tracks] },
    ],
  },
];
