import { embedIn, openHost } from './embed-host.ts';
import { expect, LANGUAGES, test } from './support.ts';

/** Of a picture of a frame: the colour of its corner, and how dark and how light its upper part becomes, 0–255. */
interface Look {
  readonly corner: readonly number[];
  readonly darkest: number;
  readonly lightest: number;
}

test('languages, themes and grounds look as they are asked for, on a coloured page', async ({
  page,
  baseURL,
}) => {
  const looks = LANGUAGES.flatMap((lang) =>
    ['light', 'dark'].flatMap((theme) => ['', 'transparent'].map((bg) => ({ lang, theme, bg }))),
  );
  await page.setViewportSize({ width: 1260, height: 800 });
  await openHost(
    page,
    looks
      .map(
        ({ lang, theme, bg }, index) =>
          `<iframe id="f${index}" title="f${index}" src="${baseURL}/${lang}/embed/import-shares/?theme=${theme}${bg && `&bg=${bg}`}" style="width:300px;height:240px;border:0;color-scheme:light"></iframe>`,
      )
      .join(' '),
    { head: '<style>body{margin:0;background:#00a000}</style>' },
  );
  const headings = new Set<string>();
  for (const [index, { lang }] of looks.entries()) {
    const frame = await embedIn(page, `#f${index}`);
    await expect(frame.locator('html')).toHaveAttribute('lang', lang);
    headings.add((await frame.locator('h1').textContent()) ?? '');
  }
  expect(headings.size).toBe(LANGUAGES.length);
  for (const [index, { theme, bg }] of looks.entries()) {
    const shot = await page.locator(`#f${index}`).screenshot();
    const look = await page.evaluate(
      async (url): Promise<Look> => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = 160;
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const pixels = context?.getImageData(0, 0, canvas.width, 160).data ?? new Uint8ClampedArray();
        const light = Array.from({ length: pixels.length / 4 }, (_, pixel) => {
          const [red = 0, green = 0, blue = 0] = pixels.slice(4 * pixel, 4 * pixel + 3);
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        });
        return {
          corner: Array.from(pixels.subarray(4 * (4 * canvas.width + 4), 4 * (4 * canvas.width + 4) + 3)),
          darkest: light.reduce((least, one) => Math.min(least, one)),
          lightest: light.reduce((most, one) => Math.max(most, one)),
        };
      },
      `data:image/png;base64,${shot.toString('base64')}`,
    );
    const what = JSON.stringify({ ...looks[index], ...look });
    if (bg) expect(look.corner, what).toEqual([0, 160, 0]);
    else if (theme === 'dark') expect(Math.max(...look.corner), what).toBeLessThan(60);
    else expect(Math.min(...look.corner), what).toBeGreaterThan(230);
    // Text is dark in the light theme and light in the dark one, whatever is behind it.
    if (theme === 'light') expect(look.darkest, what).toBeLessThan(60);
    else expect(look.lightest, what).toBeGreaterThan(200);
  }
});

test('a transparent frame without a style of its own shows pages of no dark colour scheme, in either system', async ({
  browser,
  baseURL,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 400, height: 300 } });
    const page = await context.newPage();
    await openHost(
      page,
      `<iframe id="one" title="one" src="${baseURL}/en/embed/import-shares/?bg=transparent&theme=light" style="border:0"></iframe>`,
      { head: '<style>body{margin:0;background:#00a000}</style>' },
    );
    await embedIn(page, '#one');
    const shot = await page.locator('#one').screenshot();
    const corner = await page.evaluate(
      async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = document.createElement('canvas');
        const drawing = canvas.getContext('2d');
        drawing?.drawImage(image, 0, 0);
        return [...(drawing?.getImageData(2, 2, 1, 1).data ?? [])].slice(0, 3);
      },
      `data:image/png;base64,${shot.toString('base64')}`,
    );
    expect(corner).toEqual([0, 160, 0]);
    await context.close();
  }
});
