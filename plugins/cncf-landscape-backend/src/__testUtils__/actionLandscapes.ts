import {
  normalizeName,
  type Decision,
  type Policy,
  type Ring,
  type Technology,
  wantedTechnologyName,
} from 'backstage-plugin-cncf-landscape-common';
import type { GuideTechnology } from '../guide/schema';
import type { GuidedTechnology } from '../model/Landscape';
import { ServedLandscape } from '../serving/ServedLandscape';

const CATEGORY = 'Observability and Analysis';

/** A technology with what matters to a test, and the guide's English and Korean description where it has one. */
export function guidedTechnology(
  title: string,
  values: Partial<Technology> & { subcategoryName?: string } = {},
  descriptions?: { en: string; ko: string },
): GuidedTechnology {
  const { subcategoryName = 'Observability', ...rest } = values;
  const texts = (description: string) => ({
    description,
    problem: `The problem that ${title} solves.`,
    features: ['A feature.'],
    useCases: ['A use.'],
    notFor: ['What it is not for.'],
  });
  return {
    technology: {
      landscape: 'cncf',
      name: wantedTechnologyName({ title, project: true }),
      title,
      category: normalizeName(CATEGORY),
      subcategory: normalizeName(subcategoryName),
      itemId: normalizeName(title),
      links: [],
      aliases: [],
      tags: [],
      dates: {},
      audits: [],
      ...rest,
    },
    guide: descriptions && {
      ...({ name: title } as GuideTechnology),
      en: texts(descriptions.en),
      ko: texts(descriptions.ko),
    },
  };
}

/** What a backend serves that has these technologies in its landscape `cncf`. */
export function servedLandscapes(
  technologies: GuidedTechnology[],
): Map<string, ServedLandscape> {
  const subcategories = ['Observability', 'Streaming & Messaging'];
  const landscape = {
    id: 'cncf',
    title: 'CNCF',
    version: '1',
    groups: [],
    categories: [
      {
        slug: normalizeName(CATEGORY),
        name: CATEGORY,
        subcategories: subcategories.map(name => ({
          slug: normalizeName(name),
          name,
        })),
      },
    ],
    technologies,
    guide: { landscape: { groups: [], categories: [] }, subcategories: [] },
    findings: [],
  };
  return new Map([['cncf', new ServedLandscape(landscape)]]);
}

/** A policy with the usual rings, of which a test says what is in them. */
export function policyOf(decisions: Partial<Decision>[]): Policy {
  const ring = (name: string, advice: Ring['advice']): Ring => ({
    name,
    title: name,
    color: '#000000',
    advice,
  });
  return {
    rings: [
      ring('adopt', 'use'),
      ring('trial', 'try'),
      ring('assess', 'try'),
      ring('hold', 'avoid'),
    ],
    decisions: decisions.map((decision, i) => ({
      id: `${i}`,
      technology: { landscape: 'cncf', name: '', title: '' },
      ring: 'adopt',
      links: [],
      history: [],
      ...decision,
    })),
    findings: [],
  };
}

/** A technology as policies name it. */
export function decided(name: string) {
  return { landscape: 'cncf', name, title: name };
}
