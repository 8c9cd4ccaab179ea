import { countryCode } from '../../content/country-code.js';
import { contextsFor } from '../../content/content.js';
import { without } from '../../content/plain-data.js';
import { companyAnswers, timings } from '../../content/terms.js';
import { assertOneOf, checkCountry, checkFieldNames } from '../allowed.js';
import { fieldsGiven, only } from '../given.js';
import type { SessionStore } from '../session-store.js';
import type { Session } from '../session-type.js';

const fields = ['when', 'context', 'company', 'country'];

/** What the person says of the moment. */
export function personActions(store: SessionStore): Pick<Session, 'answer'> {
  return {
    answer(given) {
      const answers = fieldsGiven('answer()', given);
      const { audience, person, content } = store.state;
      checkFieldNames('answer()', answers, fields);
      assertOneOf('when', answers.when, timings);
      assertOneOf('context', answers.context, contextsFor(audience));
      assertOneOf('company', answers.company, companyAnswers);
      checkCountry(answers.country, content);
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
