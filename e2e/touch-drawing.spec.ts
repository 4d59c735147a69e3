import type { Page } from '@playwright/test';
import { expect, open, test, view } from './support.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger as the browser itself sees one: what it does not scroll with is handed to the page. */
async function fingerOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    drag: async (from: Point, to: Point) => {
      await send('touchStart', [from]);
      for (let step = 1; step <= 8; step += 1) {
        const at = (a: number, b: number) => a + ((b - a) * step) / 8;
        await send('touchMove', [{ x: at(from.x, to.x), y: at(from.y, to.y) }]);
      }
    },
    lift: () => send('touchEnd', []),
  };
}

function chosen(url: string): readonly string[] | undefined {
  return new URL(url).searchParams.get('project')?.split(',').toSorted();
}

test('a finger takes a piece of time or a rectangle on the timeline once it is told to, and goes on scrolling', async ({
  page,
}) => {
  await open(page, '/en/projects');
  const changes = view(page, 'status-changes');
  const plot = changes.locator('.changes-plot');
  const taken = changes.locator('.change-mark[data-lit]');
  const shape = page.locator('.ui-rectangle');
  const finger = await fingerOf(page);
  const scrolled = () => page.evaluate(() => window.scrollY);
  const boxOf = async (of = plot) => {
    const box = await of.boundingBox();
    if (!box) throw new Error('nothing is drawn');
    return box;
  };
  // A line of a sector with its marks in the middle of the window.
  const lane = changes.locator('.changes-lanes > li').nth(2).locator('.changes-marks');
  const toMiddle = () => lane.evaluate((element) => element.scrollIntoView({ block: 'center' }));

  // Told nothing, it scrolls, sideways too; nobody without a keyboard is told of Shift.
  const tools = changes.getByRole('radiogroup', { name: 'What the pointer does on the timeline' });
  await expect(tools.getByRole('radio')).toHaveCount(3);
  await expect(tools.getByRole('radio', { name: 'Scroll' })).toBeChecked();
  await expect(changes).not.toContainText('Shift');
  await toMiddle();
  const at = await boxOf(lane);
  const [left, right] = [at.x + at.width * 0.2, at.x + at.width * 0.9];
  // To the left: a browser may take the other direction for the way back.
  await finger.drag({ x: right, y: at.y + 5 }, { x: left, y: at.y + 15 });
  await expect(shape).toHaveCount(0);
  await finger.lift();
  await expect(page).not.toHaveURL(/project=/);

  // A period reaches over all lines, wherever it begins: on a mark as well, which is not pressed by that.
  await tools.getByRole('radio', { name: 'Period' }).tap();
  await toMiddle();
  const mark = await boxOf(lane.locator('.change-mark').first());
  const onMark = { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
  await finger.drag(onMark, { x: right, y: onMark.y + 6 });
  await expect(shape).toBeVisible();
  expect((await boxOf(shape)).height).toBeCloseTo((await boxOf()).height, 0);
  await expect(taken).not.toHaveCount(0);
  const ids = await taken.evaluateAll((marks) =>
    marks.flatMap((each) => each.getAttribute('data-stands-for')?.split(' ') ?? []),
  );
  await finger.lift();
  await expect(page).toHaveURL(/[?&]project=P/);
  expect(chosen(page.url())).toEqual([...new Set(ids)].toSorted());
  const period = page.url();
  const rows = view(page, 'projects-table').locator('.projects-table-row');
  await expect(rows).toHaveCount(chosen(period)?.length ?? 0);

  // Up and down it scrolls all the same, and takes nothing.
  await toMiddle();
  const middle = await boxOf(lane);
  const before = await scrolled();
  await finger.drag({ x: left, y: middle.y }, { x: left + 8, y: middle.y - 220 });
  await finger.lift();
  await expect.poll(scrolled).toBeGreaterThan(before + 100);
  expect(page.url()).toBe(period);

  // A rectangle takes what it touches on the lines that it goes over; what was chosen before is replaced, and comes back.
  await tools.getByRole('radio', { name: 'Rectangle' }).tap();
  await toMiddle();
  const line = await boxOf(lane);
  await finger.drag(
    { x: line.x + 2, y: line.y + 3 },
    { x: line.x + line.width - 2, y: line.y + line.height - 3 },
  );
  await expect(shape).toBeVisible();
  const here = await lane.locator('.change-mark').count();
  await expect(taken).toHaveCount(here);
  await finger.lift();
  await expect(page).not.toHaveURL(period);
  await expect(rows).toHaveCount(chosen(page.url())?.length ?? 0);
  await page.goBack();
  await expect(page).toHaveURL(period);

  // A press is still one on a mark alone.
  await toMiddle();
  await lane.locator('.change-mark').first().tap();
  await expect(lane.locator('.change-mark').first()).toHaveAttribute('aria-pressed', 'true');
});
