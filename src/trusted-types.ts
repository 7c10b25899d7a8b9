interface Policy {
  createHTML(html: string): string;
}

const create = (): Policy | undefined => {
  const {trustedTypes} = globalThis as {trustedTypes?: {createPolicy(name: string, rules: Policy): Policy}};
  try {
    return trustedTypes?.createPolicy('all-widgets', {createHTML: (html) => html});
  } catch {
    // The page does not list the name, or another copy has taken it.
    return undefined;
  }
};

/**
 * Our one Trusted Types policy (https://www.w3.org/TR/trusted-types/), under a name that a strict page can list; none
 * where the engine knows no such thing or the page refuses. The bundle hands it to lit-html, too. Everything that goes
 * through it is either a template of ours or parsed into a document of its own, in which nothing runs.
 */
export const policy = create();
