/** What the tests use of it; its own types are a package apart. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(
      html: string,
      options?: { readonly url?: string; readonly pretendToBeVisual?: boolean },
    );
    readonly window: { readonly document: Document };
  }
}
