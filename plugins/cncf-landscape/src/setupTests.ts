import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A whole app is rendered; a busy machine needs a while for it.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

// Not ours to mend, and hundreds of lines in a run: jsdom's style sheets stumble over rules within @media, and
// Backstage's tabs choose the shown one only after they were drawn.
const NOISE = [
  'processedRuleToParse is not defined',
  'A component changed from uncontrolled to controlled',
];
/* eslint-disable no-console */
const warn = console.warn;
jest.spyOn(console, 'warn').mockImplementation((...args) => {
  if (!NOISE.some(noise => String(args[0]).includes(noise))) {
    warn(...args);
  }
});
