/** Three small changes that the bundle needs and the modules must not have. Each fails where it finds nothing to do. */
import MagicString from 'magic-string';

/** Lets the bundle find its locales beside itself, where the modules look two folders up. */
export const bundlePaths = () =>
  replaceOnce('bundle-paths', /i18n[/\\]locales-url\.js$/, "'../../locales/'", "'./locales/'");

/**
 * Gives lit-html's Trusted Types policy our name, which a strict page can list, and keeps a page that refuses it, or
 * that has run another copy already, from stopping the whole bundle.
 */
export const ownTrustedTypesPolicy = () =>
  replaceOnce(
    'own-trusted-types-policy',
    /lit-html[/\\]lit-html\.js$/,
    /(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/,
    '(()=>{try{return $1?.createPolicy("all-widgets",$2)}catch{}})()',
  );

/** Leaves translators' notes and fact ids out of the bundle: they are for people who work on the words. */
export const stripAuditTrail = () => {
  let stripped = 0;
  return {
    name: 'strip-audit-trail',
    transform(code, id) {
      if (!/dist[/\\]modules[/\\]content[/\\]/.test(id)) return null;
      const text = new MagicString(code);
      const visit = (node) => {
        if (!node || typeof node !== 'object') return;
        if (node.type === 'ObjectExpression') strip(node);
        for (const child of Object.values(node)) if (child !== node) [child].flat().forEach(visit);
      };
      const strip = ({properties}) => {
        const names = properties.map(({key}) => key?.name);
        const surplus = names.includes('cites') ? 'facts' : names.includes('id') ? 'desc' : undefined;
        const at = names.indexOf(surplus);
        if (at < 0) return;
        stripped++;
        const [before, surplusProperty, after] = [properties[at - 1], properties[at], properties[at + 1]];
        if (after) text.remove(surplusProperty.start, after.start);
        else text.remove(before?.end ?? surplusProperty.start, surplusProperty.end);
      };
      visit(this.parse(code));
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
    buildEnd(error) {
      if (!error && !stripped) this.error('No translator notes or fact ids were found to leave out of the bundle.');
    },
  };
};

const replaceOnce = (name, file, from, to) => {
  let done = 0;
  return {
    name,
    transform(code, id) {
      if (!file.test(id)) return null;
      const replaced = code.replace(from, to);
      if (replaced !== code) done++;
      return {code: replaced, map: null};
    },
    buildEnd(error) {
      if (!error && done !== 1) this.error(`${name} should have changed one file but changed ${done}.`);
    },
  };
};
