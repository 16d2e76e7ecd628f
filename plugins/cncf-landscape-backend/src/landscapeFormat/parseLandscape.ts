import { InputError } from '@backstage/errors';
import type { LandscapeCategory } from 'backstage-plugin-cncf-landscape-common';
import { placeSlug } from '../model/placeSlug';
import type { SourceLandscape, SourceItem } from '../model/SourceLandscape';
import { nameField } from './fields';
import { FindingLog } from '../yaml/findings';
import { itemSchema, type RawItem } from './itemSchema';
import { parseLeniently } from '../yaml/parseLeniently';
import { PlacementIndex } from './PlacementIndex';
import { toSourceItem } from './toSourceItem';
import { YamlFile, type YamlPath } from '../yaml/YamlFile';

/** The public landscape has 2,413. */
const MAX_ITEMS = 20_000;

/** Of what a file writes in the place of a name (characters), for messages. */
const SHOWN_LENGTH = 100;

type Unordered = Pick<SourceLandscape, 'categories' | 'items' | 'findings'> & {
  unlistedFindings?: number;
};

/** A category with its subcategories by their slugs. */
interface KnownCategory extends LandscapeCategory {
  bySlug: Map<string, LandscapeCategory['subcategories'][number]>;
}

interface LocatedItem {
  raw: RawItem;
  category: LandscapeCategory;
  subcategory: LandscapeCategory['subcategories'][number];
  path: YamlPath;
}

class LandscapeParser {
  readonly #log = new FindingLog();
  readonly #categories = new Map<string, KnownCategory>();
  readonly #items: LocatedItem[] = [];
  /** The first item with each name per subcategory, and overall. */
  readonly #seen = new Map<string, LocatedItem>();

  constructor(private readonly yaml: YamlFile) {}

  parse(): Unordered {
    const { key, list } = this.#topLevel();
    for (const [i, category] of list.entries()) {
      this.#readCategory(category, [key, i]);
    }
    const categories = [...this.#categories.values()].map(
      ({ bySlug: _, ...category }) => category,
    );
    // Placing items adds the categories and subcategories that they alone name.
    const items = this.#place(new PlacementIndex(categories));
    return {
      categories,
      items,
      findings: this.#log.findings,
      unlistedFindings: this.#log.unlisted,
    };
  }

  #topLevel(): { key: string; list: unknown[] } {
    const { value } = this.yaml;
    for (const key of ['landscape', 'categories']) {
      const list = fieldOf(value, key);
      if (Array.isArray(list)) {
        return { key, list };
      }
    }
    throw new InputError(
      `${this.yaml.name}: is not a landscape: it ${
        value === null ? 'is empty' : "has no list 'landscape:' of categories"
      }`,
    );
  }

  #readCategory(value: unknown, path: YamlPath): void {
    const named = this.#readName(value, path, 'category', this.#categories);
    if (!named) {
      return;
    }
    const known: KnownCategory = this.#categories.get(named.slug) ?? {
      ...named,
      subcategories: [],
      bySlug: new Map(),
    };
    this.#categories.set(known.slug, known);

    const subcategories = this.#listAt(value, 'subcategories', path);
    for (const [i, subcategory] of subcategories.entries()) {
      this.#readSubcategory(subcategory, [...path, 'subcategories', i], known);
    }
  }

  #readSubcategory(
    value: unknown,
    path: YamlPath,
    category: KnownCategory,
  ): void {
    const siblings = category.bySlug;
    const named = this.#readName(value, path, 'subcategory', siblings);
    if (!named) {
      return;
    }
    const subcategory = siblings.get(named.slug) ?? named;
    if (subcategory === named) {
      siblings.set(named.slug, named);
      category.subcategories.push(named);
    }
    for (const [i, item] of this.#listAt(value, 'items', path).entries()) {
      this.#readItem(item, [...path, 'items', i], category, subcategory);
    }
  }

  #readItem(
    value: unknown,
    path: YamlPath,
    category: LocatedItem['category'],
    subcategory: LocatedItem['subcategory'],
  ): void {
    const where = `${category.name} / ${subcategory.name}`;
    const { value: raw, refused } = parseLeniently(itemSchema, value);
    const label = `item '${raw?.name ?? shown(fieldOf(value, 'name'))}'`;
    if (!raw) {
      const reason = refused
        .slice(0, 5)
        .map(refusal => `${refusal.path.join('.') || 'it'} ${refusal.message}`)
        .join(', ');
      this.#find(
        path,
        fieldOf(value, 'name')
          ? `${label} in ${where} is skipped: ${reason}`
          : `an item without a name in ${where} is skipped; give it a 'name'`,
      );
      return;
    }
    for (const refusal of refused) {
      const field = refusal.path.join('.');
      this.#find(
        [...path, ...refusal.path],
        `${label} in ${where}: ${field} ${refusal.message}; the field is skipped`,
      );
    }
    for (const key of this.yaml.duplicateKeys(path)) {
      this.#find(
        path,
        `${label} in ${where} has ${key} more than once; the last one counts`,
      );
    }
    this.#keep({ raw, category, subcategory, path });
  }

  /** Adds an item, unless its subcategory has it already. */
  #keep(item: LocatedItem): void {
    const { raw, category, subcategory, path } = item;
    const identity = `${category.slug}/${subcategory.slug}/${raw.name}`;
    const where = `${category.name} / ${subcategory.name}`;
    const twin = this.#seen.get(identity);
    if (twin) {
      this.#find(
        path,
        `item '${raw.name}' is listed twice in ${where}, first ${this.#lineOf(
          twin,
        )}; the second is skipped`,
      );
      return;
    }
    const namesake = this.#seen.get(raw.name);
    if (namesake) {
      this.#find(
        path,
        `item '${raw.name}' in ${where} is listed in ${
          namesake.category.name
        } / ${namesake.subcategory.name} too, ${this.#lineOf(
          namesake,
        )}; both are served, as two technologies (a second_path would make them one)`,
      );
    } else {
      this.#seen.set(raw.name, item);
    }
    if (this.#items.length >= MAX_ITEMS) {
      throw new InputError(
        `${this.yaml.name}: has more than ${MAX_ITEMS} items, the most that are read`,
      );
    }
    this.#seen.set(identity, item);
    this.#items.push(item);
  }

  #place(placements: PlacementIndex): SourceItem[] {
    return this.#items.map(({ raw, category, subcategory, path }) => {
      const own = { category: category.slug, subcategory: subcategory.slug };
      const { found, odd } = placements.alsoIn(raw, own);
      for (const { key, path: stated, made } of odd) {
        this.#find(
          [...path, key],
          `item '${raw.name}' in ${category.name} / ${
            subcategory.name
          }: ${key} '${stated}' leads nowhere: ${
            made
              ? 'its category does not list such a subcategory, which is served all the same, with the items that name it'
              : "write it as 'Category / Subcategory'"
          }`,
        );
      }
      return toSourceItem(raw, own, found);
    });
  }

  #readName(
    value: unknown,
    path: YamlPath,
    kind: 'category' | 'subcategory',
    known: Map<string, { name: string }>,
  ): { slug: string; name: string } | undefined {
    const name = nameField.safeParse(fieldOf(value, 'name'));
    if (!name.success) {
      this.#find(
        path,
        `a ${kind} without a name is skipped with all that is in it; give it a 'name'`,
      );
      return undefined;
    }
    const slug = placeSlug(name.data);
    if (known.has(slug)) {
      this.#find(
        path,
        `${kind} '${name.data}' is listed twice; both are merged`,
      );
    }
    return { slug, name: name.data };
  }

  #listAt(value: unknown, key: string, path: YamlPath): unknown[] {
    const list = fieldOf(value, key) ?? [];
    if (Array.isArray(list)) {
      return list;
    }
    this.#find(
      [...path, key],
      `'${key}' of '${shown(
        fieldOf(value, 'name'),
      )}' is not a list, and is skipped`,
    );
    return [];
  }

  #lineOf(item: LocatedItem): string {
    return `in line ${this.yaml.locate(item.path).line}`;
  }

  #find(path: YamlPath, message: string): void {
    this.#log.addLazily(() => ({ message, ...this.yaml.locate(path) }));
  }
}

/**
 * Parses a landscape.yml. Invalid entries are skipped and reported in the findings.
 *
 * @param file - the name of the file in messages
 * @throws InputError if the text is not a landscape
 */
export function parseLandscape(file: string, text: string): Unordered {
  return new LandscapeParser(
    new YamlFile(file, text, { dialect: 'words' }),
  ).parse();
}

/** What a file writes in the place of a name, whatever it is. */
function shown(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? typeof value
    : String(value).slice(0, SHOWN_LENGTH);
}

function fieldOf(value: unknown, key: string): unknown {
  return value !== null &&
    typeof value === 'object' &&
    Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
