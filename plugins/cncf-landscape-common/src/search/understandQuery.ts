import { type Phrase, type Token, phrasesAt, tokenize } from './analyze';
import { ABOUT_FIELDS, NAME_FIELDS } from './fields';
import { partCompound, spellKorean } from './text/korean';
import { onOtherKeyboard } from './text/keyboard';
import { LEAST_SOUND, soundOfHangul } from './text/transliteration';
import { nameKey } from './text/words';
import { conceptTerm, nameTerm, soundTerm } from './terms';
import type { TermIndex } from './TermIndex';
import { vocabulary } from './vocabulary/Vocabulary';

/** A term that serves a need as well as what was typed, or nearly. */
export interface Alternative {
  term: string;
  /** How much finding it is worth, beside finding what was typed. */
  worth: number;
  /** The only fields in which it counts. */
  fields?: number;
}

/** One thing that a query asks for, in one word or in several. */
export interface Need {
  /** As it was typed. */
  said: string;
  /** Any of these serves it. */
  alternatives: Alternative[];
  /** Where it is several words: each of them, which together serve it as well. */
  parts?: Need[];
  /** Whether it is only what one does with something. */
  act: boolean;
  /** How much it tells of what is sought (0 to 1), before it is known how rare it is. */
  weight: number;
  /** What it was taken for, where it is nothing as it was typed. */
  meant?: string;
  /** The slug of the subcategory of the product that it names. */
  product?: string;
}

/** The same thing in other words is not quite the same. */
const SAME_MEANING = 0.92;
export const RELATED_MEANING = 0.35;
/** Somebody may not have typed it to its end, or mistyped it. */
const BEGUN = 0.55;
const MISTYPED = 0.7;
const SOUNDS_ALIKE = 0.75;
/** An act such as to collect or to manage is done with anything. */
const ACT_WEIGHT = 0.25;
/** A word of the field, or of a name, tells more of a need than any other. */
const TELLING_WEIGHT = 1.2;
const OTHER_WEIGHT = 0.85;

/** What is longer is no need any more. Both bound what a search may cost. */
const LONGEST_QUERY = 200;
const MOST_TOKENS = 24;
/** To look for what was meant goes through all words there are. */
const MOST_GUESSES = 6;

/** Reads queries against what an index has. */
export class QueryReader {
  readonly #index: TermIndex;
  #query = '';
  #guesses = 0;

  constructor(index: TermIndex) {
    this.#index = index;
  }

  /** What a query asks for. */
  read(query: string): Need[] {
    this.#query = query.slice(0, LONGEST_QUERY);
    this.#guesses = MOST_GUESSES;
    const tokens = tokenize(this.#query).slice(0, MOST_TOKENS);
    const last = /[\p{L}\p{N}]$/u.test(this.#query) ? tokens.length - 1 : -1;
    const telling = this.#needs(tokens, last, false);
    return telling.length ? telling : this.#needs(tokens, last, true);
  }

  #needs(tokens: Token[], last: number, stops: boolean): Need[] {
    const needs: Need[] = [];
    for (let at = 0; at < tokens.length; ) {
      const phrase = this.#longestAt(tokens, at);
      if (phrase && phrase.to - at > 1) {
        needs.push(this.#phraseNeed(tokens, phrase, last));
        at = phrase.to;
      } else {
        if (!tokens[at].stop || stops) {
          needs.push(...this.#wordNeeds(tokens[at], at === last));
        }
        at++;
      }
    }
    return needs;
  }

  /** The most words from a position on that are a name or mean something of which the index knows. */
  #longestAt(tokens: Token[], at: number): Phrase | undefined {
    const meant = phrasesAt(tokens, at).find(({ concepts, to }) => {
      const known = concepts.some(concept =>
        this.#index.has(conceptTerm(concept)),
      );
      return known && tokens.slice(at, to).some(({ stop }) => !stop);
    });
    for (let to = Math.min(tokens.length, at + 5); to > at + 1; to--) {
      if (meant && meant.to >= to) {
        break;
      }
      if (this.#index.has(this.#nameOf(tokens, at, to))) {
        return { concepts: [], from: at, to };
      }
    }
    return meant;
  }

  #nameOf(tokens: Token[], from: number, to: number): string {
    return nameTerm(this.#query.slice(tokens[from].start, tokens[to - 1].end));
  }

  #phraseNeed(
    tokens: Token[],
    { concepts, from, to }: Phrase,
    last: number,
  ): Need {
    const words = tokens.slice(from, to);
    const parts = words.flatMap((token, index) =>
      token.stop ? [] : this.#wordNeeds(token, from + index === last),
    );
    return {
      said: this.#query.slice(words[0].start, words.at(-1)!.end),
      alternatives: [
        { term: this.#nameOf(tokens, from, to), worth: 1 },
        ...meaningsOf(concepts, 1),
      ],
      parts: parts.length > 1 ? parts : undefined,
      act: isAct(concepts),
      weight: isAct(concepts) ? ACT_WEIGHT : TELLING_WEIGHT,
      product: productOf(this.#query.slice(words[0].start, words.at(-1)!.end)),
    };
  }

  #wordNeeds(token: Token, last: boolean): Need[] {
    const { raw, stem, start, end } = token;
    const said = this.#query.slice(start, end);
    const { meanings } = vocabulary();
    const concepts = meanings.get(stem) ?? meanings.get(raw) ?? [];
    const product = productOf(raw);
    const fields = product ? ABOUT_FIELDS : undefined;
    const need: Need = {
      said,
      product,
      act: isAct(concepts),
      weight: this.#weightOf(token, concepts),
      alternatives: [
        { term: stem, worth: 1, fields },
        { term: raw, worth: 1, fields: NAME_FIELDS },
        { term: nameTerm(raw), worth: 1 },
        ...meaningsOf(concepts, SAME_MEANING),
      ],
    };
    const known = need.alternatives.some(
      ({ term, worth }) => worth > RELATED_MEANING && this.#index.has(term),
    );
    if (known) {
      return [last ? this.#begun(need, token, NAME_FIELDS) : need];
    }
    return this.#guess(need, token, last);
  }

  #weightOf({ stem, raw }: Token, concepts: readonly number[]): number {
    if (isAct(concepts)) {
      return ACT_WEIGHT;
    }
    const isNamed = [stem, raw].some(term =>
      this.#index.isIn(term, NAME_FIELDS),
    );
    return concepts.length || isNamed ? TELLING_WEIGHT : OTHER_WEIGHT;
  }

  /** A need that what begins so serves as well. */
  #begun(need: Need, { raw }: Token, fields: number): Need {
    const alternatives = this.#index
      .beginningWith(raw, raw.length > 1 ? fields : NAME_FIELDS & fields)
      .map(term => ({ term, worth: BEGUN, fields }));
    return { ...need, alternatives: [...need.alternatives, ...alternatives] };
  }

  /** What somebody may have meant who typed what is nowhere. */
  #guess(need: Need, token: Token, last: boolean): Need[] {
    if (this.#guesses-- <= 0 || need.product) {
      return [need];
    }
    const { hangul, stem, raw } = token;
    const isWord = (word: string) => this.#index.has(word);
    const parts = hangul ? partCompound(stem, isWord) : undefined;
    if (parts) {
      return parts.flatMap(part =>
        this.#wordNeeds({ ...token, stem: part, raw: part }, false),
      );
    }
    if (last || raw.length > 2) {
      const begun = this.#begun(need, token, -1);
      if (begun.alternatives.length > need.alternatives.length) {
        return [begun];
      }
    }
    return (
      this.#onOtherKeyboard(need, token) ?? [
        this.#mistyped(need, token, NAME_FIELDS) ??
          this.#soundingAlike(need, token) ??
          (hangul || raw.length < 5
            ? undefined
            : this.#mistyped(need, token, -1)) ??
          need,
      ]
    );
  }

  #onOtherKeyboard(need: Need, { hangul }: Token): Need[] | undefined {
    const typed = onOtherKeyboard(need.said, hangul);
    const tokens = typed ? tokenize(typed) : [];
    const { meanings } = vocabulary();
    const isSomething = ({ stem, raw }: Token) =>
      [stem, raw, nameTerm(raw)].some(term => this.#index.has(term)) ||
      (meanings.get(stem) ?? []).some(concept =>
        this.#index.has(conceptTerm(concept)),
      );
    const isBegun = ({ raw }: Token) =>
      raw.length > 1 && this.#index.beginningWith(raw, NAME_FIELDS).length > 0;
    if (
      !typed ||
      !tokens.length ||
      !tokens.every(token => isSomething(token) || isBegun(token))
    ) {
      return undefined;
    }
    return tokens
      .filter(({ stop }) => !stop)
      .flatMap(token =>
        this.#wordNeedsOf(typed, token).map(meant => ({
          ...meant,
          said: need.said,
          meant: typed,
        })),
      );
  }

  #wordNeedsOf(query: string, token: Token): Need[] {
    const typed = this.#query;
    this.#query = query;
    try {
      return this.#wordNeeds(token, true);
    } finally {
      this.#query = typed;
    }
  }

  #mistyped(
    need: Need,
    { raw, stem }: Token,
    fields: number,
  ): Need | undefined {
    const found = this.#index.near(raw, fields);
    const terms = found.length ? found : this.#index.near(stem, fields);
    if (!terms.length) {
      return undefined;
    }
    // What a name says, a text may say in another form.
    const stems = terms.flatMap(term =>
      tokenize(term).map(token => token.stem),
    );
    const alternatives = [
      ...terms.map(term => ({ term, worth: MISTYPED, fields })),
      ...stems.map(term => ({ term, worth: MISTYPED })),
    ];
    return {
      ...need,
      meant: terms[0],
      alternatives: [...need.alternatives, ...alternatives],
    };
  }

  #soundingAlike(need: Need, { hangul, raw, stem }: Token): Need | undefined {
    const terms = hangul
      ? [raw, stem]
          .map(soundOfHangul)
          .filter(sound => sound.length >= LEAST_SOUND)
          .map(soundTerm)
          .filter(term => this.#index.has(term))
      : [];
    const alternatives = terms.map(term => ({ term, worth: SOUNDS_ALIKE }));
    return terms.length
      ? { ...need, alternatives: [...need.alternatives, ...alternatives] }
      : undefined;
  }
}

/** Whether a text is how something is called in general, and not the name of a product. */
export function isCommonTerm(text: string): boolean {
  const { concepts, meanings } = vocabulary();
  const key = spellKorean(nameKey(text));
  const means = meanings.get(key) ?? [];
  return (
    means.length > 0 &&
    !productOf(text) &&
    means.every(concept => nameKey(concepts[concept].title) !== key)
  );
}

function isAct(concepts: readonly number[]): boolean {
  const all = vocabulary().concepts;
  return concepts.length > 0 && concepts.every(concept => all[concept].act);
}

function productOf(said: string): string | undefined {
  return vocabulary().products.get(spellKorean(nameKey(said)));
}

function meaningsOf(concepts: readonly number[], worth: number): Alternative[] {
  const all = vocabulary().concepts;
  return concepts.flatMap(concept => [
    { term: conceptTerm(concept), worth },
    ...[...all[concept].related, ...all[concept].relatedBy].map(related => ({
      term: conceptTerm(related),
      worth: RELATED_MEANING * worth,
    })),
  ]);
}
