// Gives the script-tag builds their own Trusted Types policy. Lit makes one called "lit-html" as soon as it is loaded; on a page that
// allows each name once, a second Lit (the host's, or our script pasted twice) would throw there. Ours is called "aftercare", and is
// made when the first template is, which a second copy of the script never gets to.
const eager =
  /(?<=[,;\s])(?<policy>\w+)=(?<types>\w+)\?\k<types>\.createPolicy\("lit-html",\{createHTML:(?<identity>\w+=>\w+)\}\):void 0/;

export function ownTrustedTypesPolicy() {
  let found = 0;
  return {
    name: 'own-trusted-types-policy',
    buildStart() {
      found = 0;
    },
    transform(code, id) {
      if (!/\/lit-html\/lit-html\.js$/.test(id.replaceAll('\\', '/'))) return null;
      if (!eager.test(code)) this.error(`Lit's Trusted Types policy is not where it was; see ${import.meta.url}.`);
      found += 1;
      return { code: code.replace(eager, lazy), map: null };
    },
    buildEnd(error) {
      if (!error && found !== 1) this.error(`Expected one lit-html in the bundle, found ${found}.`);
    },
  };
}

function lazy(_match, policy, types) {
  const made = `${types}.createPolicy("aftercare",{createHTML:h=>h})`;
  return `${policy}=${types}?{createHTML:h=>(${policy}.p??=${made}).createHTML(h)}:void 0`;
}
