/*
 * The headless shell that the optional package `@sparticuz/chromium` carries (Linux, x64): for machines without a browser,
 * without root and without a way to Playwright's download. The package unpacks itself into the system's common temporary
 * folder and leaves its libraries packed; here everything goes into the project's own cache, once.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** System fonts first, so that pages look as on other machines where there are any. */
const FONTS = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

/**
 * Launch options of the shell, each to be tried in turn: with the system's libraries, then with those of the package.
 * @param root folder of the project
 * @param cache where the unpacked shell is kept
 */
export function npmBrowsers(root, cache) {
  const packed = join(root, 'node_modules', '@sparticuz', 'chromium', 'bin');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packed)) return [];
  const folder = join(cache, 'headless-shell');
  if (!existsSync(folder)) unpack(packed, folder);
  const executablePath = join(folder, 'chromium');
  const env = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return [
    { executablePath, env },
    { executablePath, env: { ...env, LD_LIBRARY_PATH: join(folder, 'lib') } },
  ];
}

/** Unpacks beside the final place and moves at the end: a half-unpacked folder is never taken for a whole one. */
function unpack(packed, folder) {
  const draft = `${folder}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const content = (name) => brotliDecompressSync(readFileSync(join(packed, name)));
  writeFileSync(join(draft, 'chromium'), content('chromium.br'), { mode: 0o755 });
  for (const name of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
    const { status, stderr } = spawnSync('tar', ['-xf', '-', '-C', draft], { input: content(name) });
    if (status !== 0) throw new Error(`${name} cannot be unpacked: ${stderr ?? 'no tar'}`);
  }
  writeFileSync(join(draft, 'fonts.conf'), FONTS(folder));
  renameSync(draft, folder);
}
