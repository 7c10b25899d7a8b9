/** In the page of a run: no media, nothing that moves, no style that shows words on hover or focus alone. */
import {deep, nameOf} from '../../deep.ts';
import {container, seenElements, type LookedAt} from './looked.ts';

/** Anything to fill in but boxes to tick, the field for a question of the reader’s own, and the menu of languages. */
const fields = 'form, textarea, input:not([type="checkbox"], #write), select:not([autocomplete="off"])';

const media = 'audio, video, embed, object, canvas, iframe, marquee, blink, track';

/** Style rules of our shadow roots, and of the page's style sheets, those in groups included. */
const rulesIn = (list: CSSRuleList): readonly CSSStyleRule[] =>
  [...list].flatMap((rule) => [
    ...(rule instanceof CSSStyleRule ? [rule] : []),
    ...('cssRules' in rule ? rulesIn((rule as CSSGroupingRule).cssRules) : []),
  ]);

const revealing = ['display', 'visibility', 'opacity', 'content', 'clip', 'clip-path'];

/** A rule about the element with the focus itself, such as a link past the languages that is seen when it has the focus. */
const isAboutItself = /(?::focus|:not\(:focus\))$/;

const allRules = (): readonly CSSStyleRule[] => {
  const roots = deep(container()).flatMap(({shadowRoot}) => shadowRoot ?? []);
  const sheets = [document, ...roots].flatMap((root) => [...root.styleSheets, ...root.adoptedStyleSheets]);
  return [...new Set(sheets)].flatMap((sheet) => rulesIn(sheet.cssRules));
};

export const stillnessResults = (): LookedAt => {
  const all = deep(container());
  const rules = allRules();
  const onHover = rules.filter(
    ({selectorText, style}) =>
      /:(hover|focus)/.test(selectorText) &&
      !isAboutItself.test(selectorText) &&
      revealing.some((name) => style.getPropertyValue(name)),
  );
  const moving = document.getAnimations();
  // Pictures that the hospital gives are photographs of people, and the hospital's to judge.
  const images = all.filter((element) => element.matches('image, img:not([part~="photo"], .photo, [alt=""])'));
  const withImage = seenElements().filter((element) =>
    /url\((?!"?data:)/.test(getComputedStyle(element).backgroundImage),
  );
  return {
    media: {
      things: all.length,
      failures: all.filter((element) => element.matches(media)).map((element) => `${nameOf(element)} is media`),
    },
    fields: {
      things: all.length,
      failures: all
        .filter((element) => element.matches(fields))
        .map((element) => `${nameOf(element)} is to be filled in`),
    },
    motion: {
      things: all.length,
      failures: moving.map(
        (animation) => `an animation runs (${(animation.effect as KeyframeEffect).target?.localName})`,
      ),
    },
    hover: {
      things: rules.length,
      failures: onHover.map(({selectorText}) => `${selectorText} shows or hides something`),
    },
    images: {
      things: all.length,
      failures: [...images, ...withImage].map((element) => `${nameOf(element)} is a picture of pixels`),
    },
  };
};
