import { SPELLINGS } from './spellings';

/** Particles that follow a noun, and endings that make a verb or a sentence of it. They stack: `클러스터에서는`. */
const SUFFIXES = // Particles.
  (
    '을 를 이 가 은 는 의 에 로 와 과 도 만 나 랑 으로 에서 에게 까지 부터 보다 처럼 마다 이나 이랑 하고 에는 에도 에서는 에서의 에서도 ' +
    '으로의 으로는 으로도 로의 로는 로도 에의 와의 과의 라는 이라는 이란 란 으로써 로써 로서 으로서 밖에 조차 대로 만의 간의 용으로 ' +
    // Endings of verbs made of nouns, and of sentences.
    '하는 하기 하여 해서 해 하게 하려면 하려고 할 한 한다 합니다 했다 하도록 하면 하자 하던 하지 하다 하면서 하거나 해야 해요 해줘 해주는 ' +
    '해주세요 하고싶다 하고싶어요 하고싶은데 할까 할까요 할래 할때 하는데 하는법 하는거 하기위한 하기위해 해볼까 해보자 했는데 되는 된 되다 ' +
    '되어 될 됩니다 되게 되도록 되면 시키는 시키기 시켜 시킬 당하는 입니다 이다 인가 인가요 이에요 예요 이야 인데 있는 있게 없이 없는 없는데 ' +
    '없앨 하지않고 적인 적으로 적 ' +
    // Endings of other verbs.
    '는 기 고 면 서 려면 려고 도록 는데 던 거나 면서 지 ' +
    // Of nouns.
    '들 들을 들의 들이 들은 용 형 별 화 화된 성 쪽 류 급'
  )
    .split(' ')
    .sort((a, b) => b.length - a.length);

const BY_LAST = new Map<string, string[]>();
for (const suffix of SUFFIXES) {
  const last = suffix.at(-1)!;
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), suffix]);
}

/** Those that are in themselves a word when nothing is before them. */
const PARTICLES = new Set(SUFFIXES);

/** Those that are taken off only where a known word is left: `자동화`, `로그인`. */
const OF_KNOWN_WORDS = new Set(
  '들 용 형 별 화 화된 성 쪽 류 급 기 지 적 서 나 만 도 고 면 한 할 해 간의 던'.split(
    ' ',
  ),
);

/** Whether something that follows another script's word is no word itself: `Kafka를`. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** A word in the spelling that all others of it are looked up by. */
export function spellKorean(word: string): string {
  let spelled = word;
  for (const [written, meant] of SPELLINGS) {
    if (spelled.includes(written)) {
      spelled = spelled.replaceAll(written, meant);
    }
  }
  return spelled;
}

/** What is left of a word without one of the suffixes that it may end in, the longest suffix first. */
function withoutSuffixes(word: string): { suffix: string; rest: string }[] {
  const suffixes = BY_LAST.get(word.slice(-1)) ?? [];
  return suffixes
    .filter(suffix => word.length > suffix.length && word.endsWith(suffix))
    .map(suffix => ({ suffix, rest: word.slice(0, -suffix.length) }));
}

/**
 * A Korean word without its particles and endings.
 *
 * @param isKnown - whether something is a word, or some of them in one
 */
export function stemKorean(
  word: string,
  isKnown: (word: string) => boolean,
): string {
  let stem = word;
  for (let round = 0; round < 3 && !isKnown(stem); round++) {
    const left = withoutSuffixes(stem);
    const known = left.find(({ rest }) => isKnown(rest));
    const other = left.find(
      ({ rest, suffix }) => rest.length > 1 && !OF_KNOWN_WORDS.has(suffix),
    );
    if (known) {
      return known.rest;
    }
    if (!other) {
      return stem;
    }
    stem = other.rest;
  }
  return stem;
}

/** Words of one letter that compounds are made of; any other letter would be found in every word. */
const SHORT = new Set('큐 앱 키 값 웹 맥 간'.split(' '));

const LONGEST_COMPOUND = 16;

/**
 * Parts a compound into the words that it is made of, the fewest that there are: `로그수집기` is 로그 and 수집기.
 *
 * @returns nothing where some of it is no word
 */
export function partCompound(
  compound: string,
  isWord: (word: string) => boolean,
): string[] | undefined {
  const length = compound.length;
  if (length < 3 || length > LONGEST_COMPOUND) {
    return undefined;
  }
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start];
      const word = compound.slice(start, end);
      const fits = word.length > 1 || SHORT.has(word);
      const shorter = before && before.length + 1 < (best[end]?.length ?? 99);
      if (fits && shorter && isWord(word)) {
        best[end] = [...before, word];
      }
    }
  }
  const parts = best[length];
  // Compounds of single letters are a coincidence.
  return parts && parts.some(({ length: letters }) => letters > 1)
    ? parts
    : undefined;
}
