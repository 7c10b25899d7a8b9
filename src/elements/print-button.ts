import {html, nothing, type TemplateResult} from 'lit';
import {onServer} from '../on-server.ts';

/** The print button, or nothing where the browser cannot print: a sandboxed frame has a `print` that does nothing. */
export const printButton = (text: string): TemplateResult | typeof nothing =>
  onServer || canPrint() ? html`<button type="button" part="print">${text}</button>` : nothing;

const canPrint = (): boolean => {
  // Of a sandboxed frame without an origin, nothing more is known.
  const sandbox = frameElement?.getAttribute('sandbox') ?? (origin === 'null' && parent !== window ? '' : modals);
  return typeof print === 'function' && sandbox.includes(modals);
};

const modals = 'allow-modals';
