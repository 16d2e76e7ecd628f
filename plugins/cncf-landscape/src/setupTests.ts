import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A whole app is rendered; a busy machine needs a while for it.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

// jsdom's style sheets stumble over rules within @media, hundreds of times in a run. Nothing here depends on those.
/* eslint-disable no-console */
const warn = console.warn;
jest.spyOn(console, 'warn').mockImplementation((...args) => {
  if (!String(args[0]).includes('processedRuleToParse is not defined')) {
    warn(...args);
  }
});
