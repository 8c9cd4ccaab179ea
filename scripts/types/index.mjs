// From custom-elements.json: types for frameworks, components for React and
// Angular, and what editors offer while one types.
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { angular, angularTypes } from './angular.mjs';
import { classesOf, elementsOf } from './elements.mjs';
import { frameworks } from './frameworks.mjs';
import { react, reactTypes } from './react.mjs';

/** @param markers what keeps session recorders away, for the components */
export async function writeTypes(dist, manifest, markers) {
  const elements = elementsOf(manifest);
  mkdirSync(join(dist, 'types'), { recursive: true });
  writeFileSync(join(dist, 'types/elements.d.ts'), shared(elements));
  for (const [name, write] of Object.entries(frameworks))
    writeFileSync(join(dist, `types/${name}.d.ts`), write(elements));
  writeFileSync(join(dist, 'react.js'), react(elements, markers));
  writeFileSync(join(dist, 'react.d.ts'), reactTypes(elements));
  writeFileSync(join(dist, 'angular.js'), angular(elements));
  writeFileSync(join(dist, 'angular.d.ts'), angularTypes(elements));

  const quiet = { outdir: dist, logger: undefined, hideLogs: true };
  generateVsCodeCustomElementData(manifest, {
    ...quiet,
    htmlFileName: 'vscode.html-data.json',
    cssFileName: null,
  });
  generateJetBrainsWebTypes(manifest, {
    ...quiet,
    webTypesFileName: 'web-types.json',
    packageJson: false,
  });
  for (const file of ['vscode.html-data.json', 'web-types.json'])
    JSON.parse(readFileSync(join(dist, file), 'utf8'));
}

/**
 * What all frameworks' types stand on: properties by their names, attributes by
 * theirs, events by theirs.
 */
function shared(elements) {
  const types = elements.map(
    ({ tag, name, attributes, properties, events }) => {
      const own = properties.map(
        ({ property, about }) =>
          `  /** ${about} */\n  ${property}?: ${name}['${property}'];`,
      );
      // Where an attribute has the name of its property, the property says what
      // it may be.
      const written = attributes
        .filter(({ attribute, property }) => attribute !== property)
        .map(
          ({ attribute, type, about }) =>
            `  /** ${about} */\n  '${attribute}'?: ${type.includes('number') ? 'number | string' : 'string'};`,
        );
      const heard = events.map(
        ({ event, type, about }) => `  /** ${about} */\n  '${event}': ${type};`,
      );
      return `/** What a template may set of \`<${tag}>\`. */\nexport interface ${name}Props {\n${[...own, ...written].join('\n')}\n}\n/** What \`<${tag}>\` fires. */\nexport interface ${name}Events {\n${heard.join('\n')}\n}\n`;
    },
  );
  return `import type { ${classesOf(elements).join(', ')} } from '../index.js';\n\n${types.join('\n')}\nexport type { ${classesOf(elements).join(', ')} };\n`;
}
