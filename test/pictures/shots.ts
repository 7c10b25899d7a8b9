/** The drawings as Chromium draws them, without words, and how much two images of one differ. */
import type {ElementHandle, Page} from 'puppeteer-core';
import {leukemia} from '../../src/conditions/leukemia/index.ts';
import {nameOf} from '../../src/content/condition.ts';
import {drawingWidth} from '../../src/content/picture.ts';
import {settle} from '../browser/page-server.ts';

/** Where the approved images are, as `<name>.png`. */
export const approvedFolder = 'test/pictures/approved';

export type Drawn = ElementHandle<SVGSVGElement>;

/** Tags of the sections that have pictures. */
export const illustrated = leukemia.sections.flatMap((placed) =>
  'section' in placed && placed.section.pictures ? [`${leukemia.prefix}-${nameOf(placed)}`] : [],
);

/**
 * Opens a page with every section that has pictures, in light colors.
 * @param address That of the server of pages.
 * @returns The drawings by the name of their picture.
 */
export const openDrawings = async (page: Page, address: string): Promise<ReadonlyMap<string, Drawn>> => {
  const body = illustrated.map((tag) => `<${tag}></${tag}>`).join('');
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Drawings</title>
    <style>:root {color-scheme: light}</style><body>${body}<script type="module" src="/dist/all-widgets.js"></script>`;
  await page.setViewport({width: 800, height: 600});
  await page.goto(`${address}/page?${new URLSearchParams({html})}`);
  await settle(page);
  const drawings = new Map<string, Drawn>();
  for (const tag of illustrated)
    for (const found of await page.$$(`${tag} >>> .drawing`)) {
      const drawing = found as Drawn;
      await drawing.scrollIntoView();
      const name = await drawing.evaluate(async (svg) => {
        while (!svg.childElementCount) await new Promise(requestAnimationFrame);
        return svg.dataset['picture']!;
      });
      drawings.set(name, drawing);
    }
  return drawings;
};

/** A PNG image of a drawing, 320 pixels wide. */
export const takeDrawing = async (drawing: Drawn): Promise<Buffer> => {
  await drawing.evaluate((svg, width) => {
    svg.style.cssText = `background: Canvas; inline-size: ${width}px; inset: 0 auto auto 0; max-inline-size: none; position: fixed`;
  }, drawingWidth);
  const image = Buffer.from(await drawing.screenshot());
  await drawing.evaluate((svg) => svg.removeAttribute('style'));
  return image;
};

/**
 * The part of the pixels that differ visibly, from 0 to 1; 1 if the sizes differ. Edges may be smoothed in another way
 * in another release of Chromium, so small differences of color do not count.
 */
export const differenceOf = (page: Page, images: readonly [Buffer, Buffer]): Promise<number> =>
  page.evaluate(
    async (images) => {
      const [one, two] = await Promise.all(
        images.map(async (image) => {
          const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${image}`)).blob());
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (one!.width !== two!.width || one!.height !== two!.height) return 1;
      const visible = 64;
      let count = 0;
      for (let at = 0; at < one!.data.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs(one!.data[at + channel]! - two!.data[at + channel]!) > visible))
          count++;
      return count / (one!.width * one!.height);
    },
    images.map((image) => image.toString('base64')),
  );
