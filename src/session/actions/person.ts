import { countryCode } from '../../content/country-code.js';
import { contextsFor } from '../../content/content.js';
import { without } from '../../content/plain-data.js';
import { companyAnswers, timings } from '../../content/terms.js';
import { assertOneOf, checkCountry } from '../allowed.js';
import { fieldsGiven, only } from '../given.js';
import type { SessionStore } from '../session-store.js';
import type { Session } from '../session-type.js';

/** What the person says of the moment. */
export function personActions(store: SessionStore): Pick<Session, 'answer'> {
  return {
    answer(given) {
      const answers = fieldsGiven('answer()', given);
      const { audience, person } = store.state;
      assertOneOf('when', answers.when, timings);
      assertOneOf('context', answers.context, contextsFor(audience));
      assertOneOf('company', answers.company, companyAnswers);
      checkCountry(answers.country);
      store.update({
        person: without({
          ...person,
          ...only(answers, ['when', 'context', 'company']),
          ...('country' in answers && {
            country: answers.country ? countryCode(answers.country) : undefined,
          }),
        }),
      });
    },
  };
}
