// Thin components for Angular, one a tag, so that its compiler checks
// templates. They are written as a library that Angular's own compiler has
// compiled "partially": the host's compiler links them, and none is needed
// here.
import { classesOf } from './elements.mjs';

const component = ({ name }) => name.replace(/Element$/, '');
const kindOf = ({ attributes }, property) =>
  attributes.find((attribute) => attribute.property === property)?.type ?? '';
/**
 * What Angular gives where a template has an attribute and no binding is text.
 */
const given = {
  number: "typeof value === 'string' ? Number(value) : value",
  boolean: "value === '' || value",
};
const written = { number: ' | `${number}`', boolean: " | ''" };
const kinds = (element, property, of) =>
  Object.entries(of).find(([kind]) =>
    kindOf(element, property).includes(kind),
  )?.[1];

export function angular(elements) {
  const made = elements.map((element) => {
    const { tag, properties } = element;
    const name = component(element);
    const setters = properties.map(
      ({ property }) =>
        `  get ${property}() { return this.element.${property}; }\n  set ${property}(value) { this.element.${property} = ${kinds(element, property, given) ?? 'value'}; }`,
    );
    const inputs = properties
      .map(({ property }) => `${property}: '${property}'`)
      .join(', ');
    return `export class ${name} {
  element = core.inject(core.ElementRef).nativeElement;
${setters.join('\n')}
  static ɵfac = core.ɵɵngDeclareFactory({ minVersion: '12.0.0', version: '17.0.0', ngImport: core, type: ${name}, deps: [], target: core.ɵɵFactoryTarget.Component });
  static ɵcmp = core.ɵɵngDeclareComponent({ minVersion: '14.0.0', version: '17.0.0', type: ${name}, isStandalone: true, selector: '${tag}', inputs: { ${inputs} }, ngImport: core, template: '<ng-content />', isInline: true, changeDetection: core.ChangeDetectionStrategy.OnPush, encapsulation: core.ViewEncapsulation.None });
}`;
  });
  return `import * as core from '@angular/core';\n\n${made.join('\n\n')}\n`;
}

export function angularTypes(elements) {
  const made = elements.map((element) => {
    const { name, tag, properties, about } = element;
    const accessors = properties.map(
      ({ property, about: what }) =>
        `  /** ${what} */\n  get ${property}(): ${name}['${property}'];\n  set ${property}(value: ${name}['${property}']${kinds(element, property, written) ?? ''});`,
    );
    const inputs = properties
      .map(
        ({ property }) =>
          `'${property}': { 'alias': '${property}'; 'required': false }`,
      )
      .join('; ');
    return `/** ${about.replaceAll('\n', '\n * ')} */
export declare class ${component(element)} {
  /** The \`<${tag}>\` itself. */
  readonly element: ${name};
${accessors.join('\n')}
  static ɵfac: core.ɵɵFactoryDeclaration<${component(element)}, never>;
  static ɵcmp: core.ɵɵComponentDeclaration<${component(element)}, '${tag}', never, { ${inputs} }, {}, never, ['*'], true, never>;
}`;
  });
  const names = classesOf(elements).filter((name) => name.endsWith('Element'));
  return `import * as core from '@angular/core';\nimport type { ${names.join(', ')} } from './index.js';\n\n${made.join('\n\n')}\n`;
}
