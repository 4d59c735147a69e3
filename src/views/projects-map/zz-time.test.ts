import { it } from 'vitest';
import { mapOutlines } from '/work/main/scripts/vite/map-outlines.ts';
import { mapFrame } from '/work/main/src/views/projects-map/projection.ts';
it('t', async () => {
  const plugin = mapOutlines() as unknown as { load: (id: string) => Promise<string> };
  const code = await plugin.load('\0virtual:map-outlines');
  const o = JSON.parse(code.replace('export default ', '').replace(/;$/, ''));
  console.log(code.length, o.features.map((f: { id: string }) => f.id).join());
  for (const w of [1140, 780, 328]) { const t = performance.now(); const f = mapFrame(o, 'KAZ', w); console.log(w, f?.height, Math.round(performance.now() - t), 'ms', f?.countries.map((c) => c.code + c.spots.length).join()); }
});
