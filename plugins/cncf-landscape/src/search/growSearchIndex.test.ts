import { ITEMS, textsIn } from '../__testUtils__/landscapeFixture';
import { growSearchIndex } from './growSearchIndex';

const [english, korean] = [textsIn('en').items, textsIn('ko').items];
const find = growSearchIndex(ITEMS, [english]).search;
const findKorean = growSearchIndex(ITEMS, [korean]).search;
const search = (query: string) => find(query).names;
const searchKorean = (query: string) => findKorean(query).names;

/** Searches items that are called and described so. */
function searchTexts(descriptions: Record<string, string>) {
  const { search: searchSaid } = growSearchIndex(
    Object.keys(descriptions).map(name => ({ ...ITEMS[0], name, title: name })),
    [
      Object.fromEntries(
        Object.entries(descriptions).map(([name, description]) => [
          name,
          { description },
        ]),
      ),
    ],
  );
  return (query: string) => searchSaid(query).names;
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

  it('says which words matched, also where they were misspelt or begun', () => {
    expect(find('promethues').words).toContain('prometheus');
    expect(find('istoi').words).toContain('istio');
    expect(find('trac').words).toContain('traces');
    expect(find('sourdough').words.size).toBe(0);
  });

  it('forgives no slip in a text where another has the word as it stands', () => {
    const searchSaid = searchTexts({
      lantern: 'Follows requests by tracing them.',
      parcel: 'Follows parcels by tracking them.',
      'tracking-pro': 'Knows where everything is.',
    });
    expect(searchSaid('tracing').sort()).toEqual(['lantern', 'tracking-pro']);
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
    expect(searchSaid('keep logs')).toEqual(['parcel']);
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
    expect(searchKorean('모니터링')).toEqual(['prometheus']);
    expect(searchKorean('오케스트레이션')).toEqual(['kubernetes']);
    expect(searchKorean('컨테이')).toEqual(['kubernetes']);
    expect(searchKorean('메트릭 알림')).toEqual(['prometheus']);
  });

  it('finds Korean text that was decomposed on its way, as macOS does', () => {
    expect(searchKorean('모니터링'.normalize('NFD'))).toEqual(['prometheus']);
  });

  it('reads accents as plain letters', () => {
    const searchAccents = growSearchIndex([
      { ...ITEMS[0], name: 'mlodosc', title: 'Café Młodość' },
    ]).search;
    expect(searchAccents('cafe').names).toEqual(['mlodosc']);
  });

  it('works with names alone, until the texts have arrived', () => {
    const searchNames = growSearchIndex(ITEMS).search;
    expect(searchNames('open policy').names).toEqual(['open-policy-agent']);
    expect(searchNames('opa').names).toEqual(['open-policy-agent']);
    expect(searchNames('traces').names).toEqual([]);
  });

  it('finds nothing for signs alone', () => {
    expect(search('!?')).toEqual([]);
    expect(search('')).toEqual([]);
  });

  it('finds texts of all languages at once, and ranks them the same', () => {
    const { search: both } = growSearchIndex(ITEMS, [english, korean]);
    const { search: reversed } = growSearchIndex(ITEMS, [korean, english]);
    for (const query of ['모니터링', 'traces', 'encryption retries']) {
      expect(both(query).names).toHaveLength(1);
      expect(reversed(query).names).toEqual(both(query).names);
    }
    expect(both('모니터링').names).toEqual(['prometheus']);
    expect(both('traces').names).toEqual(['opentelemetry']);
  });

  it('finds everything, however little of its index has grown', () => {
    const { grow, search: early } = growSearchIndex(ITEMS, [english]);
    expect(grow(3)).toBe(true);
    expect(early('vllm').names).toEqual(['vllm']);
    expect(grow(3)).toBe(false);
  });
});
