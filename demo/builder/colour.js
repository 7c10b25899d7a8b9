/**
 * Colours and their contrast, as WCAG 2.2 defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. A colour is three
 * numbers from 0 to 1.
 */

/** The least contrast of text on its background: https://www.w3.org/TR/WCAG22/#contrast-minimum */
export const leastContrast = 4.5;

/**
 * Reads `#rgb`, `#rrggbb` and `rgb(…)`, without transparency, because the contrast of a transparent color depends on the background.
 * @param {string} text
 * @returns {readonly number[] | undefined}
 */
export const readColour = (text) => {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (hex) {
    const digits = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
    return [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255);
  }
  // Commas, or spaces: a browser takes no mixture.
  const [, red, green, own, blue] =
    /^rgb\(\s*(\d{1,3})(?:\s*,\s*(\d{1,3})\s*,\s*|\s+(\d{1,3})\s+)(\d{1,3})\s*\)$/i.exec(text.trim()) ?? [];
  const parts = red && [red, green ?? own, blue].map((part) => Number(part) / 255);
  return parts?.every((part) => part <= 1) ? parts : undefined;
};

export const hexOf = (colour) =>
  `#${colour
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Share of `over` in front of `under`, as `color-mix(in srgb, …)` makes it. */
export const mix = (over, under, share) => over.map((part, index) => part * share + under[index] * (1 - share));

const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const curved = (part) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

const luminance = (colour) => {
  const [red, green, blue] = colour.map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** From 1 to 21. */
export const contrastOf = (one, other) => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/**
 * The colour nearest to one that has enough contrast on every background, of the same hue: lighter or darker in OKLab,
 * whichever is the smaller step. https://bottosson.github.io/posts/oklab/
 * @param {(candidate: readonly number[]) => readonly (readonly number[])[]} backgrounds Some are a tint of the colour.
 * @returns {readonly number[] | undefined} Undefined where neither black nor white has enough.
 */
export const nearestPassing = (colour, backgrounds) => {
  const passes = (candidate) => backgrounds(candidate).every((under) => contrastOf(candidate, under) >= leastContrast);
  if (passes(colour)) return colour;
  const [lightness, a, b] = toOklab(colour);
  const steps = 500;
  for (let step = 1; step <= steps; step++)
    for (const direction of [-1, 1]) {
      const wanted = lightness + (direction * step) / steps;
      if (wanted < 0 || wanted > 1) continue;
      // Less colour towards black and white, where sRGB has none.
      const candidate = rounded(inGamut(wanted, a, b));
      if (passes(candidate)) return candidate;
    }
  return [
    [0, 0, 0],
    [1, 1, 1],
  ].find(passes);
};

/** As it is written, so that the written colour passes, too. */
const rounded = (colour) => readColour(hexOf(colour));

const inGamut = (lightness, a, b) => {
  for (let share = 1; share > 0; share -= 0.05) {
    const colour = fromOklab(lightness, a * share, b * share);
    if (colour.every((part) => part >= -0.0005 && part <= 1.0005)) return colour;
  }
  return fromOklab(lightness, 0, 0);
};

const toOklab = (colour) => {
  const [red, green, blue] = colour.map(linear);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};

const fromOklab = (lightness, a, b) => {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map(curved);
};
