import {
  SIGNS,
  trailingParenthesis,
  withoutParenthesis,
} from './technologyName';

/**
 * A text with the signs spelled out that alone tell some names apart: `C#` is `C sharp`, `C++` is `C plus plus`, `.NET` is
 * `dot NET`.
 *
 * @public
 */
export function spellOutSigns(text: string): string {
  return text
    .replace(SIGNS, ' ')
    .normalize('NFKC')
    .replace(/(?<=[\p{L}\p{N}])[#♯]/gu, ' sharp ')
    .replace(/(?<=[\p{L}\p{N}])\+\+/gu, ' plus plus ')
    .replace(/(?<=[\p{L}\p{N}])\+(?![\p{L}\p{N}])/gu, ' plus ')
    .replace(/(?<=^\p{L})\*(?![\p{L}\p{N}])/gu, ' star ')
    .replace(/(?<![^\s(,/-])\.(?=\p{L})/gu, ' dot ')
    .trim();
}

/**
 * What all spellings of one name have in common, whatever separates its words: `Argo CD`, `argo-cd` and `ARGO_CD` are all
 * `argo-cd`, and `C#` is `c-sharp`. Letters of every script stay. Empty where there is no letter or digit.
 *
 * @public
 */
export function looseName(text: string): string {
  return spellOutSigns(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The loose names by which a person's name for a technology may be found: `Kubernetes (k8s)` also by each of its parts.
 *
 * @public
 */
export function looseNames(given: string): string[] {
  const abbreviation = trailingParenthesis(given);
  return [given, withoutParenthesis(given), abbreviation ?? '']
    .map(looseName)
    .filter((name, i, all) => name && all.indexOf(name) === i);
}
