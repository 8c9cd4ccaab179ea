import { contextsFor } from '../../content/content.js';
import {
  companyAnswers,
  timings,
  type CompanyAnswer,
  type Context,
} from '../../content/terms.js';
import { renderRadio } from '../../template/chips.js';
import { html } from '../../template/html.js';
import type { CheckInAction } from './check-in.reduce.core.js';
import { renderAnswers, type Choice, type StepProps } from './step-props.js';

/** Short labels stand beside each other: on a phone that is a row less. */
const contextOrder = [
  'emotional-moment',
  'difficult-conversation',
  'conflict',
  'kink',
  'casual',
  'long-term',
] as const satisfies readonly Context[];

/**
 * "Not sure" is answered as "nobody" is: what stands there says nothing of the
 * other person.
 */
const replyToCompany = (company: CompanyAnswer): string =>
  company === 'unsure' || company === 'solo' ? 'quiet' : 'company';

/**
 * Three rows about now, each of them optional. Only what the person said is
 * ticked, never what the host set; what they say goes to the session and is
 * shown nowhere else.
 */
export function renderAboutStep(props: StepProps): unknown {
  const { state, isDisabled, t } = props;
  const rows = html`${renderRow(t('about.when'), 'when', timeChoices(props))}
  ${renderRow(t('about.context'), 'context', contextChoices(props))}
  ${renderRow(t('about.company'), 'company', companyChoices(props))}`;
  const line = state.reply ? t(`reply.${state.reply}`) : t('about.hint');
  return html`<p class="soft" role="status">${line}</p>
    ${renderAnswers(isDisabled, rows)}`;
}

const timeChoices = ({ settings, t }: StepProps): Choice[] =>
  timings.map((timing) => ({
    label: t(`when.${timing}`),
    isChosen: settings.person.when === timing,
    choose: { type: 'answer', answers: { when: timing }, reply: timing },
    takeBack: { type: 'answer', answers: { when: undefined } },
  }));

function contextChoices({ settings, state, t }: StepProps): Choice[] {
  const { person, content } = settings;
  const answers = { context: undefined };
  const takeBack: CheckInAction = { type: 'answer', answers };
  const none: Choice = {
    label: t('context.none'),
    isChosen: !!state.ratherNot,
    choose: { type: 'answer', answers, reply: 'none', ratherNot: true },
    takeBack,
  };
  const allowed = contextsFor(content.audience);
  const shown = contextOrder.filter((context) => allowed.includes(context));
  const contexts = shown.map((context): Choice => ({
    label: t(`context.${context}`),
    isChosen: person.context === context,
    choose: { type: 'answer', answers: { context }, reply: 'context' },
    takeBack,
  }));
  return [none, ...contexts];
}

const companyChoices = ({ settings, t }: StepProps): Choice[] =>
  companyAnswers.map((company) => ({
    label: t(`company.${company}`),
    isChosen: settings.person.company === company,
    choose: {
      type: 'answer',
      answers: { company },
      reply: replyToCompany(company),
    },
    takeBack: { type: 'answer', answers: { company: undefined } },
  }));

/** A question and its answers; where there are many, in columns. */
const renderRow = (
  question: string,
  name: string,
  choices: readonly Choice[],
): unknown =>
  html`<fieldset class=${name === 'when' ? 'pick' : 'pick pairs'}>
    <legend>${question}</legend>
    ${choices.map((choice) => renderRadio(name, choice))}
  </fieldset>`;
