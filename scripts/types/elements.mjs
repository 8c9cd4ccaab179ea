// What framework types and editor data are made from: each element of the
// manifest with its attributes, properties and events.

const camel = (text) =>
  text.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const pascal = (text) => camel(`-${text}`);

/**
 * @returns {{ tag: string, name: string, about: string, attributes: object[],
 *   properties: object[], events: object[] }[]}
 */
export function elementsOf({ modules }) {
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(
      ({
        tagName,
        name,
        description,
        attributes = [],
        members = [],
        events = [],
      }) => ({
        tag: tagName,
        name,
        about: description,
        attributes: attributes.map(
          ({ name: attribute, fieldName, type, description: about }) => ({
            attribute,
            property: fieldName,
            type: type?.text ?? 'string',
            about,
          }),
        ),
        properties: members
          .filter(({ kind, readonly }) => kind === 'field' && !readonly)
          .map(({ name: property, description: about }) => ({
            property,
            about,
          })),
        events: events.map(({ name: event, type, description: about }) => ({
          event,
          type: type?.text ?? 'Event',
          about,
          handler: `on${pascal(event)}`,
        })),
      }),
    );
}

/** The classes that the declarations name. */
export const classesOf = (elements) =>
  [
    ...new Set(
      elements.flatMap(({ name, events }) => [
        name,
        ...events.map(({ type }) => type),
      ]),
    ),
  ]
    .filter((name) => name !== 'Event')
    .sort();
