import { spellKorean } from './text/korean';
import { nameKey } from './text/words';

/*
 * An index holds words as they are, and beside them what words mean, whole names and the sounds of names. A sign that no word
 * has tells them apart.
 */

/** What words mean, by the number of a concept of the vocabulary. */
export function conceptTerm(concept: number): string {
  return `#${concept}`;
}

/** Whether a term is what words mean. */
export function isMeaning(term: string): boolean {
  return term.startsWith('#');
}

/** A whole name, in whatever spelling. */
export function nameTerm(name: string): string {
  return `=${spellKorean(nameKey(name))}`;
}

/** How a name sounds. */
export function soundTerm(sound: string): string {
  return `~${sound}`;
}
