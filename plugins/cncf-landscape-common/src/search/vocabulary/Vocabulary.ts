import { stemEnglish } from '../text/english';
import { spellKorean, stemKorean } from '../text/korean';
import { isStopWord } from '../text/stopWords';
import { isHangul, nameKey, wordParts } from '../text/words';
import { ACTS } from './acts';
import { DATA } from './data';
import { DELIVERY } from './delivery';
import { NETWORKING } from './networking';
import { OBSERVABILITY } from './observability';
import { PRODUCTS } from './products';
import { RESILIENCE } from './resilience';
import { RUNTIME } from './runtime';
import { SECURITY } from './security';

/** Something that is said in several ways: a line of the vocabulary. */
export interface Concept {
  /** How it is called, in English: the first way to say it. */
  title: string;
  /** What one does with anything, which weighs less in a need. */
  act: boolean;
  /** What serves it in part, or nearly. */
  related: number[];
  /** What it serves in part. */
  relatedBy: number[];
}

/** The words of the field. */
export interface Vocabulary {
  concepts: Concept[];
  /** The concepts that words side by side mean, by those words as {@link wordKey} makes them, without anything between. */
  meanings: ReadonlyMap<string, number[]>;
  /** The words in Hangul that compounds are made of. */
  words: ReadonlySet<string>;
  /** What the longest way to say something begins with may be followed by so many words. */
  longest: number;
  /** The slugs of subcategories, by the keys of products that are of that kind. */
  products: ReadonlyMap<string, string>;
}

/** A word as the vocabulary knows it: in one spelling, an English one without its ending. */
export function wordKey(text: string, hangul: boolean): string {
  return hangul ? spellKorean(text) : stemEnglish(text);
}

/** The words of a way to say something, as {@link wordKey} makes them. */
function keysOf(phrase: string, isWord: (word: string) => boolean) {
  return wordParts(phrase).map(({ text, hangul }) => ({
    stop: isStopWord(text),
    key: hangul ? stemKorean(spellKorean(text), isWord) : stemEnglish(text),
    hangul,
  }));
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key) ?? [];
  if (!values.includes(value)) {
    map.set(key, [...values, value]);
  }
}

function readVocabulary(): Vocabulary {
  const lines = [
    ...[OBSERVABILITY, DELIVERY, SECURITY, RUNTIME, NETWORKING, DATA],
    RESILIENCE,
  ].flatMap(text => text.trim().split('\n'));
  const acts = ACTS.trim().split('\n');
  const parsed = [...lines, ...acts].map((line, id) => {
    const [same, related = ''] = line.split(' > ');
    return { id, act: id >= lines.length, ways: same.split(' = '), related };
  });
  const meanings = new Map<string, number[]>();
  const words = new Set<string>();
  let longest = 1;
  const singles = new Set(
    parsed
      .flatMap(({ ways }) => ways)
      .filter(way => isHangul(way) && !way.includes(' '))
      .map(spellKorean),
  );
  for (const { id, ways } of parsed) {
    for (const way of ways) {
      const keys = keysOf(way, word => singles.has(word));
      longest = Math.max(longest, keys.length);
      addTo(meanings, keys.map(({ key }) => key).join(''), id);
      const telling = keys.filter(({ stop }) => !stop);
      if (telling.length > 1) {
        addTo(meanings, telling.map(({ key }) => key).join(''), id);
      }
      // In one word, as some write it: `servicemesh`.
      addTo(meanings, spellKorean(nameKey(way)), id);
      for (const { key, hangul } of keys) {
        if (hangul) {
          words.add(key);
        }
      }
    }
  }
  const byTitle = new Map(parsed.map(({ id, ways }) => [ways[0], id]));
  const concepts = parsed.map(
    ({ act, ways, related }): Concept => ({
      title: ways[0],
      act,
      related: related
        .split(', ')
        .flatMap(title => byTitle.get(title.trim()) ?? []),
      relatedBy: [],
    }),
  );
  concepts.forEach(({ related }, id) => {
    for (const other of related) {
      concepts[other].relatedBy.push(id);
    }
  });
  return {
    concepts,
    meanings,
    words,
    longest,
    products: readProducts(),
  };
}

function readProducts(): Map<string, string> {
  return new Map(
    Object.entries(PRODUCTS).flatMap(([subcategory, names]) =>
      names
        .split(', ')
        .map((name): [string, string] => [
          spellKorean(nameKey(name)),
          subcategory,
        ]),
    ),
  );
}

let read: Vocabulary | undefined;

/** The words of the field, read when they are needed first. */
export function vocabulary(): Vocabulary {
  read ??= readVocabulary();
  return read;
}
