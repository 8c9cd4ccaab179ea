// The manifest is made by the build; before it, only its type is known.
declare module '*/custom-elements.json' {
  const manifest: Record<string, unknown>;
  export default manifest;
}
declare module '*.css';
