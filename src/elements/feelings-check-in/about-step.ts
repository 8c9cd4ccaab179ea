import { contextsFor } from '../../content/content.js';
import { companyAnswers, timings, type CompanyAnswer } from '../../content/terms.js';
import { html } from '../shared/html.js';
import { renderAnswers, renderRadio, type Choice, type StepProps } from './step-props.js';

/** The order in which somebody reads who is here. */
const companyOrder = [
  'together',
  'unsure',
  'distance',
  'solo',
] as const satisfies typeof companyAnswers;

/** "Not sure" is answered as "nobody" is: what stands there says nothing of the other person. */
const replyToCompany = (company: CompanyAnswer): string =>
  company === 'unsure' || company === 'solo' ? 'quiet' : 'company';

/**
 * Three rows about now, each of them optional. Only what the person said is ticked, never what the host set; what they say goes to the session
 * and is shown nowhere else.
 */
export function renderAboutStep({ settings, state, isDisabled, t }: StepProps): unknown {
  const { person, content } = settings;
  const when = timings.map((timing): Choice => ({
    label: t(`when.${timing}`),
    isChosen: person.when === timing,
    choose: { type: 'answer', answers: { when: timing }, reply: timing },
    takeBack: { type: 'answer', answers: { when: undefined } },
  }));
  const noContext: Choice = {
    label: t('context.none'),
    isChosen: !!state.ratherNot,
    choose: { type: 'answer', answers: { context: undefined }, reply: 'none', ratherNot: true },
    takeBack: { type: 'answer', answers: { context: undefined } },
  };
  const contexts = contextsFor(content.audience).map((context): Choice => ({
    label: t(`context.${context}`),
    isChosen: person.context === context,
    choose: { type: 'answer', answers: { context }, reply: 'context' },
    takeBack: { type: 'answer', answers: { context: undefined } },
  }));
  const company = companyOrder.map((answer): Choice => ({
    label: t(`company.${answer}`),
    isChosen: person.company === answer,
    choose: { type: 'answer', answers: { company: answer }, reply: replyToCompany(answer) },
    takeBack: { type: 'answer', answers: { company: undefined } },
  }));
  const renderRow = (name: string, choices: readonly Choice[]): unknown =>
    html`<fieldset class="pick">
      <legend>${t(`about.${name}`)}</legend>
      ${choices.map((choice) => renderRadio(name, choice))}
    </fieldset>`;
  const rows = html`${renderRow('when', when)} ${renderRow('context', [noContext, ...contexts])}
  ${renderRow('company', company)}`;
  return html`<p class="soft">${t('about.hint')}</p>
    ${renderAnswers(isDisabled, rows)}
    <p role="status">${state.reply ? t(`reply.${state.reply}`) : ''}</p>`;
}
