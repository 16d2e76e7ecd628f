import type {
  CncfLandscapeApi,
  TechnologyDetails,
} from 'backstage-plugin-cncf-landscape-common';

/** Long enough for a pointer that rests on a tile to press it; later, the answer may be old. */
const FRESH_MS = 30_000;

/** As many as a pointer comes across on its way over a map. */
const MOST = 20;

interface Request {
  answer: Promise<TechnologyDetails>;
  at: number;
}

const requests = new WeakMap<CncfLandscapeApi, Map<string, Request>>();

function requestsOf(api: CncfLandscapeApi): Map<string, Request> {
  const known = requests.get(api) ?? new Map<string, Request>();
  requests.set(api, known);
  return known;
}

/** Asks for a technology before its details are opened, so that they need not wait. */
export function askAhead(
  api: CncfLandscapeApi,
  landscape: string,
  name: string,
  lang: string,
): void {
  const key = `${landscape}/${name}/${lang}`;
  const known = requestsOf(api);
  const earlier = known.get(key);
  if (earlier && Date.now() - earlier.at < FRESH_MS) {
    return;
  }
  const answer = api.getTechnology(landscape, name, { lang });
  known.delete(key);
  known.set(key, { answer, at: Date.now() });
  // Whoever opens the details asks again, and is told what is wrong.
  answer.catch(() => known.delete(key));
  if (known.size > MOST) {
    known.delete([...known.keys()][0]);
  }
}

/** A technology in full: what was asked for ahead, once, or else what is asked for now. */
export function askFor(
  api: CncfLandscapeApi,
  landscape: string,
  name: string,
  lang: string,
): Promise<TechnologyDetails> {
  const key = `${landscape}/${name}/${lang}`;
  const known = requestsOf(api);
  const earlier = known.get(key);
  known.delete(key);
  return earlier && Date.now() - earlier.at < FRESH_MS
    ? earlier.answer
    : api.getTechnology(landscape, name, { lang });
}
