import {
  type LandscapeItem,
  type SearchFindings,
  type SearchedLandscape,
  createLandscapeSearch,
  markMatches,
} from 'backstage-plugin-cncf-landscape-common';
import { ITEMS, LANDSCAPE, textsIn } from '../__testUtils__/landscapeFixture';

const LANGUAGES = [textsIn('en'), textsIn('ko')];

function searchIn(items: LandscapeItem[], texts: SearchedLandscape['texts']) {
  return createLandscapeSearch({ landscape: { ...LANDSCAPE, items }, texts });
}

const { search: find } = searchIn(ITEMS, LANGUAGES);
const namesOf = ({ hits }: SearchFindings) => hits.map(({ item }) => item.name);
const search = (query: string) => namesOf(find(query));

/** Searches items that are called and described so. */
function searchTexts(descriptions: Record<string, string>) {
  const names = Object.keys(descriptions);
  const { search: searchSaid } = searchIn(
    names.map(name => ({ ...ITEMS[0], name, title: name })),
    [
      {
        categories: {},
        subcategories: {},
        items: Object.fromEntries(
          names.map(name => [name, { description: descriptions[name] }]),
        ),
      },
    ],
  );
  return (query: string) => namesOf(searchSaid(query));
}

describe('the search', () => {
  it('finds names without regard to case', () => {
    expect(search('ISTIO')).toEqual(['istio']);
    expect(search('kubernetes')[0]).toBe('kubernetes');
  });

  it('puts what is called so before what mentions it', () => {
    expect(search('kubernetes')).toEqual(['kubernetes', 'hashicorp-nomad']);
  });

  it('puts projects before products', () => {
    expect(search('prometheus')).toEqual([
      'prometheus',
      'prometheus-consulting',
    ]);
  });

  it.each([
    ['k8s', 'kubernetes'],
    ['opa', 'open-policy-agent'],
    ['otel', 'opentelemetry'],
    ['kubernetes/kubernetes', 'kubernetes'],
    ['open-policy-agent', 'open-policy-agent'],
  ])('knows %s for %s', (alias, name) => {
    expect(search(alias)[0]).toBe(name);
  });

  it.each([
    ['promethues', 'prometheus'],
    ['kubernets', 'kubernetes'],
    ['isto', 'istio'],
    ['opentelemtry', 'opentelemetry'],
  ])('forgives the slip in %s', (slip, name) => {
    expect(search(slip)[0]).toBe(name);
  });

  it.each([
    ['istoi', 'istio'],
    ['faclo', 'falco'],
    ['kantive', 'knative'],
  ])(
    'looks more loosely for %s, which is like nothing at first',
    (slip, name) => {
      expect(search(slip)).toEqual([name]);
    },
  );

  it('says what matched, also where it was misspelt or begun', () => {
    const marked = (query: string, text: string) =>
      markMatches(text, find(query).terms)
        .filter(part => part.marked)
        .map(part => part.text);
    expect(marked('promethues', 'Prometheus and Thanos')).toEqual([
      'Prometheus',
    ]);
    expect(marked('istoi', 'Istio')).toEqual(['Istio']);
    expect(marked('trac', 'Collects traces.')).toEqual(['traces']);
    expect(marked('sourdough', 'Collects traces.')).toEqual([]);
  });

  it('forgives no slip in a text where another has the word as it stands', () => {
    const searchSaid = searchTexts({
      lantern: 'Follows requests by tracing them.',
      parcel: 'Follows parcels by tracking them.',
      'tracking-pro': 'Knows where everything is.',
    });
    expect(searchSaid('tracing')).toEqual(['lantern']);
    expect(searchSaid('trcking').sort()).toEqual(['parcel', 'tracking-pro']);
  });

  it('finds one by many, and many by one', () => {
    const searchSaid = searchTexts({
      lantern: 'Collects logs.',
      parcel: 'Keeps every log.',
      raft: 'Floats along.',
    });
    expect(searchSaid('logs').sort()).toEqual(['lantern', 'parcel']);
    expect(searchSaid('log').sort()).toEqual(['lantern', 'parcel']);
    expect(searchSaid('keep logs')[0]).toBe('parcel');
  });

  it('forgives nothing in short words, where a slip is another word', () => {
    expect(search('opb')).toEqual([]);
  });

  it.each(['p', 'pr', 'pro', 'prom', 'prome', 'prometh', 'prometheu'])(
    'finds prometheus while one types, at %s',
    typed => {
      expect(search(typed)).toContain('prometheus');
    },
  );

  it('finds by what a thing does, by the problem it solves and by its tags', () => {
    expect(search('traces')).toEqual(['opentelemetry']);
    expect(search('encryption retries')).toEqual(['istio']);
    expect(search('monitoring')).toEqual(['prometheus']);
  });

  it('finds only what has all the words', () => {
    expect(search('collects metrics alerts')).toEqual(['prometheus']);
    expect(search('collects sourdough')).toEqual([]);
  });

  it('finds Korean text, by whole words and by their beginnings', () => {
    expect(search('모니터링')).toEqual(['prometheus']);
    // Also by the name of its subcategory, which is in English.
    expect(search('오케스트레이션')).toEqual(['kubernetes', 'hashicorp-nomad']);
    expect(search('컨테이')).toEqual(['kubernetes']);
    expect(search('메트릭 알림')).toEqual(['prometheus']);
  });

  it('finds Korean text that was decomposed on its way, as macOS does', () => {
    expect(search('모니터링'.normalize('NFD'))).toEqual(['prometheus']);
  });

  it('reads accents as plain letters', () => {
    const searchAccents = searchIn(
      [{ ...ITEMS[0], name: 'mlodosc', title: 'Café Młodość' }],
      [],
    ).search;
    expect(namesOf(searchAccents('cafe'))).toEqual(['mlodosc']);
  });

  it('works with names alone, until the texts have arrived', () => {
    const searchNames = searchIn(ITEMS, []).search;
    expect(namesOf(searchNames('open policy'))).toEqual(['open-policy-agent']);
    expect(namesOf(searchNames('opa'))).toEqual(['open-policy-agent']);
    expect(namesOf(searchNames('traces'))).toEqual([]);
  });

  it('finds nothing for signs alone', () => {
    expect(search('!?')).toEqual([]);
    expect(search('')).toEqual([]);
  });

  it('finds texts of all languages at once, and ranks them the same', () => {
    const { search: reversed } = searchIn(ITEMS, [...LANGUAGES].reverse());
    for (const query of ['모니터링', 'traces', 'encryption retries']) {
      expect(namesOf(reversed(query))).toEqual(search(query));
    }
  });

  it('finds everything, however little of its index has grown', () => {
    const { grow, search: early } = searchIn(ITEMS, LANGUAGES);
    expect(grow(3)).toBe(true);
    expect(namesOf(early('vllm'))).toEqual(['vllm']);
    expect(grow(3)).toBe(false);
  });
});
