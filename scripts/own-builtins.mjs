// MooTools replaces `Event` and `Document` of the whole page by constructors of
// its own. The script-tag files, and Lit in them, use those of the platform,
// which other interfaces still descend from. (`Element` it replaces too;
// nothing of ours reads it.)
const natives = { Event: 'UIEvent', Document: 'XMLDocument' };

/**
 * Puts the platform's own constructors in front of the page's, for those names
 * that are used in the file.
 */
export function ownBuiltins() {
  return {
    name: 'own-builtins',
    intro({ modules }) {
      const code = Object.values(modules)
        .map((module) => module.code)
        .join('\n');
      const used = Object.entries(natives).filter(([name]) =>
        new RegExp(`(?<![.\\w$])${name}(?=[.\\s({])`).test(code),
      );
      return used
        .map(
          ([name, from]) => `const ${name} = Object.getPrototypeOf(${from});`,
        )
        .join('\n');
    },
  };
}
