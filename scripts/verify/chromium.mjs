import { existsSync } from 'node:fs';
import { installDebianPackages, onPath } from './debian.mjs';
import { run } from './runStep.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Debian's browser, and the letters that it needs for Korean. */
const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-cjk'];

function installed(env) {
  return NAMES.map(name => onPath(name, env)).find(Boolean);
}

/**
 * The path of a Chromium for the browser tests: $CHROMIUM, else one on the PATH, else Debian's package, installed where
 * that is possible, else none: Playwright then uses its own, which is installed here.
 */
export async function provideChromium(env) {
  if (env.CHROMIUM) {
    if (!existsSync(env.CHROMIUM)) {
      throw new Error(`$CHROMIUM is ${env.CHROMIUM}, which does not exist`);
    }
    return env.CHROMIUM;
  }
  const found = installed(env);
  if (found) {
    return found;
  }
  if (await installDebianPackages(DEBIAN_PACKAGES, env)) {
    return installed(env);
  }
  await run('yarn', ['playwright', 'install', '--with-deps', 'chromium'], env);
  return undefined;
}
