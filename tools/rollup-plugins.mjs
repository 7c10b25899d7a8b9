/** Three small changes that the bundle needs and the modules must not have. Each fails where it finds nothing to do. */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import MagicString from 'magic-string';

/** Lets the bundle find its locales beside itself, where the modules look two folders up. */
export const bundlePaths = () =>
  replaceOnce('bundle-paths', /i18n[/\\]locales-url\.js$/, "'../../locales/'", "'./locales/'");

/**
 * Gives lit-html our own Trusted Types policy, whose name a strict page can list, and which does not stop the whole
 * bundle where a page refuses it or has run another copy already.
 */
export const ownTrustedTypesPolicy = () =>
  replaceOnce(
    'own-trusted-types-policy',
    /lit-html[/\\]lit-html\.js$/,
    /^([^]*)(\w+)\?\2\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/,
    `import {policy as allWidgetsPolicy} from ${JSON.stringify(resolve('dist/modules/trusted-types.js'))};$1allWidgetsPolicy`,
  );

/**
 * Leaves out of lit what no browser that we promise needs, and what nothing of ours uses: the second way to style; the
 * hooks through which polyfills, hydration, decorators and warnings about versions would reach it; directives, bindings
 * to an element itself, and templates of SVG and MathML. See docs/decisions/0011.
 */
export const leanLit = () => {
  const cuts = [
    [/\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, '0'],
    [/\b\w+\?\.\((\w+,\w+|\{\w+Element:\w+\})\)(?=,\(\w+\.\w+Versions|;const \w+=\{_\$AK)/, '0'],
    [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/, '0'],
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{[^}]+\}/, ';'],
    [
      /(function \w+\(\w+,(\w+)),\w+=\w+,\w+\)\{if\(\2===\w+\)return \2;let .*?return \w+\?\.constructor.*?,\2\}/,
      '$1){return $2}',
    ],
    [/2===\w\?"<svg>":3===\w\?"<math>":""/, '""'],
    [/\(2===\w\?"<\/svg>":3===\w\?"<\/math>":""\)/, '""'],
    [/,2===(\w)\|\|3===\1\)\{.*?\}for\(/, ');for('],
    [/\w+\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,index:\w+\}\),\w+\.removeAttribute\(\w+\)\)/, '0'],
    [/:6===\w+\.type&&\(\w=new \w+\(\w+,this,\w\)\)/, ':0'],
  ];
  let found = 0;
  return {
    name: 'lean-lit',
    load(id) {
      if (!/@lit[/\\]reactive-element[/\\]css-tag\.js$/.test(id)) return null;
      found++;
      return readFileSync(new URL('lean-css.js', import.meta.url), 'utf8');
    },
    transform(code, id) {
      if (!/[/\\](lit-html|lit-element|reactive-element)\.js$/.test(id)) return null;
      const cut = (text, [from, to]) => {
        if (from.test(text)) found++;
        return text.replace(from, to);
      };
      return {code: cuts.reduce(cut, code), map: null};
    },
    buildEnd(error) {
      if (!error && found !== 16)
        this.error(`lean-lit should have found 16 places to lighten in lit but found ${found}.`);
    },
  };
};

/**
 * Makes the content small for the bundle. Translators' notes and fact ids stay out, as they are for people who work on
 * the words; the sources of a section are named once instead of at every statement; a message's id stands alone.
 * @param aspects Whether to keep what search engines are told of a part.
 */
export const compactContent = ({aspects}) => {
  let lifted = 0;
  return {
    name: 'compact-content',
    transform(code, id) {
      if (!/dist[/\\]modules[/\\]content[/\\]/.test(id)) return null;
      const text = new MagicString(code);
      let cited = [];
      const remove = (properties, name) => {
        const at = properties.findIndex(({key}) => key?.name === name);
        if (at < 0) return;
        const [before, property, after] = [properties[at - 1], properties[at], properties[at + 1]];
        if (after) text.remove(property.start, after.start);
        else text.remove(before?.end ?? property.start, property.end);
      };
      const visit = (node) => {
        if (!node || typeof node !== 'object') return;
        for (const child of Object.values(node)) if (child !== node) [child].flat().forEach(visit);
        if (node.type !== 'ObjectExpression') return;
        const {properties} = node;
        const value = (name) => properties.find(({key}) => key?.name === name)?.value;
        if (!aspects) remove(properties, 'about');
        if (value('id') && value('desc')) text.update(node.start, node.end, value('id').raw);
        if (value('facts')) {
          cited.push(...value('cites').elements.map(({value}) => value));
          const kept = properties.filter(({key}) => key.name !== 'facts' && key.name !== 'cites');
          text.remove(kept.at(-1).end, properties.at(-1).end);
        }
        if (value('title') && value('blocks') && cited.length) {
          lifted++;
          text.appendLeft(node.start + 1, `cites:${JSON.stringify([...new Set(cited)].sort())},`);
          cited = [];
        }
      };
      visit(this.parse(code));
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
    buildEnd(error) {
      if (!error && lifted < 8)
        this.error(`compact-content should have met eight sections with sources or more but met ${lifted}.`);
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
