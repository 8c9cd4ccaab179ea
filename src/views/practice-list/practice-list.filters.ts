import { nothing } from 'lit';
import { isServer } from '../../is-server.js';
import type { Content } from '../../content/content.js';
import type { CareElement, Company } from '../../content/schema.js';
import { careElements } from '../../content/terms.js';
import { translate } from '../../i18n/translate.js';
import { renderRadio, type Choice } from '../../template/chips.js';
import { html } from '../../template/html.js';
import { renderSideChoice } from '../practice/side-choice.js';
import type { Side } from '../practice/reading-side.js';
import {
  companyChoices,
  isEveryday,
  lengthChoices,
  toggled,
  type Filters,
} from './practice-list.core.js';
import type { ListAction } from './practice-list.reduce.core.js';

/** What the filters show. */
export interface FilterProps {
  readonly content: Content;
  readonly filters: Filters;
  /** Whether company is one of them. */
  readonly hasCompany: boolean;
  /** For whom somebody reads; none where there are no two sides. */
  readonly side?: Side | undefined;
}

const choosing = (filters: Filters): ListAction => ({
  type: 'choose-filters',
  filters,
});

const companyLabel = (
  content: Content,
  company: Company | undefined,
): string =>
  company
    ? translate(content, `common.company.${company}`)
    : translate(content, 'list.company.any');
const lengthLabel = (
  content: Content,
  maxMinutes: number | undefined,
): string =>
  maxMinutes
    ? translate(content, 'list.maxMinutes', { n: maxMinutes })
    : translate(content, 'list.maxMinutes.any');
const elementLabel = (content: Content, element: CareElement): string =>
  translate(content, `common.element.${element}`);

/** What is chosen, in one line: "Anyone · Any length · About: Awareness". */
function filterLine({
  content,
  filters,
  hasCompany,
}: Pick<FilterProps, 'content' | 'filters' | 'hasCompany'>): string {
  const { company, maxMinutes, elements = [], everyday } = filters;
  const about = [
    ...elements.map((element) => elementLabel(content, element)),
    ...(everyday ? [translate(content, 'list.everyday')] : []),
  ];
  return [
    ...(hasCompany ? [companyLabel(content, company)] : []),
    lengthLabel(content, maxMinutes),
    ...(about.length
      ? [translate(content, 'common.about', { label: about.join(' · ') })]
      : []),
  ].join(' · ');
}

/** The filters, folded to one line that says what is chosen. */
export function renderFilters(props: FilterProps): unknown {
  const { content, side } = props;
  const hasSides = side && !isServer;
  return html`<details>
    <summary masked>
      ${translate(content, 'list.filter')}: ${filterLine(props)}
    </summary>
    <div class="filters">
      ${props.hasCompany ? renderCompany(props) : nothing}
      ${renderLength(props)} ${renderAbout(props)}
      ${hasSides ? renderSideChoice(content, side) : nothing}
    </div>
  </details>`;
}

const renderCompany = ({ content, filters }: FilterProps): unknown =>
  renderChoices(
    'company',
    translate(content, 'list.company.title'),
    companyChoices.map((company) => ({
      label: companyLabel(content, company),
      isChosen: company === filters.company,
      choose: choosing({ ...filters, company }),
    })),
  );

const renderLength = ({ content, filters }: FilterProps): unknown =>
  renderChoices(
    'minutes',
    translate(content, 'list.maxMinutes.title'),
    lengthChoices(filters).map((maxMinutes) => ({
      label: lengthLabel(content, maxMinutes),
      isChosen: maxMinutes === filters.maxMinutes,
      choose: choosing({ ...filters, maxMinutes }),
    })),
  );

/**
 * What the practices are about, any number of them; and those for an ordinary
 * evening, where the content has some.
 */
function renderAbout({ content, filters }: FilterProps): unknown {
  const { elements, everyday } = filters;
  const everydayBox = renderBox({
    label: translate(content, 'list.everyday'),
    isChosen: !!everyday,
    choose: choosing({ ...filters, everyday: !everyday }),
  });
  return html`<fieldset class="row">
    <legend class="small">${translate(content, 'list.elements.title')}</legend>
    ${careElements.map((element) =>
      renderBox({
        label: elementLabel(content, element),
        isChosen: !!elements?.includes(element),
        choose: choosing({ ...filters, elements: toggled(elements, element) }),
      }),
    )}
    ${content.practices.some(isEveryday) ? everydayBox : nothing}
  </fieldset>`;
}

type FilterChoice = Choice<ListAction>;

const renderBox = ({ label, isChosen, choose }: FilterChoice): unknown =>
  html`<label masked="chip"
    ><input
      masked="cover"
      type="checkbox"
      .action=${choose}
      .checked=${isChosen}
    />${label}</label
  >`;

/** One of several. */
function renderChoices(
  name: string,
  title: string,
  choices: readonly FilterChoice[],
): unknown {
  return html`<fieldset class="row">
    <legend class="small">${title}</legend>
    ${choices.map((choice) => renderRadio(name, choice))}
  </fieldset>`;
}
