import { josa } from 'es-hangul';
import type { SearchField } from './fields';
import type { SearchHit } from './SearchFindings';

const ENGLISH: Record<SearchField, string> = {
  name: 'its name',
  alias: 'a name that it is known by',
  description: 'its description',
  subcategory: 'its subcategory',
  tag: 'its tags',
  useCase: 'its use cases',
  feature: 'its features',
  rationale: "the company's decision",
  problem: 'the problem that it solves',
  kind: 'what tools of its kind do',
  category: 'its category',
};

const KOREAN: Record<SearchField, string> = {
  name: '이름',
  alias: '다른 이름',
  description: '설명',
  subcategory: '하위 카테고리',
  tag: '태그',
  useCase: '사용 사례',
  feature: '기능',
  rationale: '회사의 결정',
  problem: '해결하는 문제',
  kind: '같은 종류의 도구 설명',
  category: '카테고리',
};

/**
 * Says in a line why a search found a technology: what of the query it has, where, and what it lacks.
 *
 * @public
 */
export function explainHit(
  { matches, missing }: Pick<SearchHit, 'matches' | 'missing'>,
  language: 'en' | 'ko',
): string {
  const byField = new Map<SearchField, string[]>();
  for (const { field, said } of matches) {
    byField.set(field, [...(byField.get(field) ?? []), said]);
  }
  const found = [...byField];
  return language === 'ko'
    ? koreanLine(found, missing)
    : englishLine(found, missing);
}

type Found = [field: SearchField, said: string[]][];

function englishLine(found: Found, missing: string[]): string {
  const quoted = (said: string[]) => said.map(word => `“${word}”`).join(', ');
  const has = found
    .map(([field, said]) => `${quoted(said)} in ${ENGLISH[field]}`)
    .join('; ');
  return missing.length ? `${has}; not ${quoted(missing)}` : has;
}

function koreanLine(found: Found, missing: string[]): string {
  const quoted = (said: string[]) => said.map(word => `‘${word}’`).join(', ');
  const has = found
    .map(([field, said]) => `${KOREAN[field]}에 ${quoted(said)}`)
    .join(', ');
  if (!missing.length) {
    return has;
  }
  const particle = josa.pick(missing.at(-1)!, '은/는');
  return `${has} (${quoted(missing)}${particle} 없음)`;
}
