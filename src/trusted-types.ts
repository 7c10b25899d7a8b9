interface Policy {
  createHTML(html: string): string;
}

const create = (): Policy | undefined => {
  const {trustedTypes} = globalThis as {trustedTypes?: {createPolicy(name: string, rules: Policy): Policy}};
  try {
    return trustedTypes?.createPolicy('all-widgets', {createHTML: (html) => html});
  } catch {
    // The page does not allow the name, or another copy of the library has created the policy.
    return undefined;
  }
};

/**
 * The library's only Trusted Types policy (https://www.w3.org/TR/trusted-types/). Strict pages can allow it by its
 * name. Undefined if the browser lacks the API or the page refuses the policy. The bundle passes it to lit-html, too.
 * All of its input is either a template of the library or is parsed into a separate document, where no script runs.
 */
export const policy = create();

/** Parses into a separate document, where nothing loads or runs. */
export const parse = (source: string, type: DOMParserSupportedType): Document =>
  new DOMParser().parseFromString(policy?.createHTML(source) ?? source, type);
