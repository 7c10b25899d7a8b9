/** In the page of a run: roles and names in Chromium's accessibility tree (`computedRole`, `computedName`). */
import {nameOf} from '../../deep.ts';
import {seenElements, type LookedAt} from './looked.ts';

/** With `--enable-blink-features=ComputedAccessibilityInfo`. An element outside the tree has an empty role. */
interface InTree extends HTMLElement {
  readonly computedRole: string;
  readonly computedName: string;
}

/** Parts of our markup by the marks that do not depend on a role, and the role that assistive technology must get. */
const roles: readonly (readonly [selector: string, role: string])[] = [
  ['section[aria-labelledby]', 'region'],
  ['h1, h2, h3, h4, h5, h6, .heading', 'heading'],
  ['[part~="urgent"], .urgent', 'group'],
  // In plain HTML, it stands in brackets, as words of its sentence.
  ['button + .meaning', 'note'],
  // Without the script, there are links in place of tabs.
  ['div[part~="tabs"]', 'tablist'],
  ['button[part~="tab"]', 'tab'],
  ['div[part~="tabs"] ~ div[part~="panel"]', 'tabpanel'],
  ['button:not([part~="tab"])', 'button'],
  ['a[href]', 'link'],
  ['select', 'combobox'],
  ['input[type="checkbox"]', 'checkbox'],
  ['input:not([type]), input[type="text"], textarea', 'textbox'],
  ['details', 'group'],
  ['figure', 'figure'],
  ['svg:not([aria-hidden="true"])', 'image'],
  ['ul, ol', 'list'],
  ['li', 'listitem'],
  ['#ours p[id$="status"], .status', 'status'],
];

/** Roles that say nothing without a name. */
const named = 'region heading tablist tab tabpanel button link combobox checkbox textbox figure image'.split(' ');

export const treeResults = (): LookedAt => {
  const seen = (seenElements() as readonly InTree[]).filter((element) => !element.closest('[aria-hidden="true"]'));
  const expected = seen.flatMap((element) => {
    const role = roles.find(([selector]) => element.matches(selector))?.[1];
    return role ? [{element, role}] : [];
  });
  const wrong = expected.filter(({element, role}) => element.computedRole !== role);
  const withNames = seen.filter(
    (element) => named.includes(element.computedRole) || element.matches('summary, [part~="urgent"], .urgent'),
  );
  const nameless = withNames.filter(({computedName}) => !computedName.trim());
  const focusable = seen.filter(({tabIndex}) => tabIndex >= 0);
  // A summary has a role that ARIA does not know: "DisclosureTriangle".
  const roleless = focusable.filter(
    (element) => ['', 'generic'].includes(element.computedRole) && element.localName !== 'summary',
  );
  const levels = seen
    .filter(({computedRole}) => computedRole === 'heading')
    .map((heading) => Number(heading.localName[1]));
  const skipped = levels.filter((level, index) => level - (levels[index - 1] ?? level) > 1);
  return {
    roles: {
      things: expected.length + focusable.length,
      failures: [
        ...wrong.map(
          ({element, role}) => `${nameOf(element)} is "${element.computedRole || 'nothing'}", not "${role}"`,
        ),
        ...roleless.map((element) => `${nameOf(element)} takes the focus and has no role`),
      ],
    },
    names: {things: withNames.length, failures: nameless.map((element) => `${nameOf(element)} has no name`)},
    levels: {things: levels.length, failures: skipped.map((level) => `a heading of level ${level} skips a level`)},
  };
};

/** Roles that are told as they are come to; those of text and of layout are left out. */
const spoken = [...named, 'group', 'note', 'list', 'status', 'navigation'];

/** Role, level or state, and name of each element in the tree, in order. */
export const transcript = (): readonly string[] =>
  (seenElements() as readonly InTree[])
    .filter((element) => !element.closest('[aria-hidden="true"]'))
    .filter((element) => spoken.includes(element.computedRole) || element.localName === 'summary')
    .map((element) => {
      const role = element.localName === 'summary' ? 'disclosure' : element.computedRole;
      const level = role === 'heading' ? ` ${element.localName[1]}` : '';
      return `${role}${level} “${element.computedName.replace(/\s+/g, ' ').trim().slice(0, 80)}”`;
    });
