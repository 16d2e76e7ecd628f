import { shortHash } from './shortHash';
import {
  catalogSlug,
  truncateSlug,
  wantedTechnologyName,
} from './technologyName';

/**
 * The facts about an item that its technology name depends on.
 *
 * @public
 */
export interface NamedItem {
  /** The item's name in the landscape. */
  title: string;
  /** The name of its category in the landscape. */
  category: string;
  /** The name of its subcategory in the landscape. */
  subcategory: string;
  /** Whether it is a project of the landscape, that is, has a maturity. */
  project: boolean;
  /** When the project was accepted (ISO 8601): if two projects claim one name, the older one gets it. */
  accepted?: string;
}

function identity(item: NamedItem): string {
  return `${item.category}/${item.subcategory}/${item.title}`;
}

function seniority(item: NamedItem): string {
  return `${item.accepted ?? '9999-99-99'} ${identity(item)}`;
}

function withSuffix(name: string, suffix: string): string {
  return [truncateSlug(name, 62 - suffix.length), suffix]
    .filter(Boolean)
    .join('-');
}

function groupBy<T>(values: T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) {
      group.push(value);
    } else {
      groups.set(key(value), [value]);
    }
  }
  return groups;
}

/** The item that gets the name that all items of a group claim, if any does. */
function ownerOf(wanted: string, group: NamedItem[]): NamedItem | undefined {
  if (!wanted) {
    return undefined;
  }
  const projects = group.filter(item => item.project);
  if (projects.length) {
    return projects.reduce((a, b) => (seniority(a) <= seniority(b) ? a : b));
  }
  return group.length === 1 ? group[0] : undefined;
}

/**
 * Assigns every item of a landscape a unique technology name, in the order of `items`.
 *
 * If several claim one name, the project gets it; the others append the slug of their subcategory or, if that is taken too, a
 * short hash of category, subcategory and item name. The result does not depend on the order of items, and adding an item never
 * renames a project. The caller must reject duplicates within a subcategory: both would get one name.
 *
 * @public
 */
export function assignTechnologyNames(items: NamedItem[]): string[] {
  const names = new Map<NamedItem, string>();
  // Projects come first, so no other item can take a name from them, including their second choice.
  assignAmong(
    items.filter(item => item.project),
    names,
  );
  assignAmong(
    items.filter(item => !item.project),
    names,
  );
  return items.map(item => names.get(item)!);
}

/** Adds names for these items to those assigned already. */
function assignAmong(items: NamedItem[], names: Map<NamedItem, string>): void {
  const taken = new Set(names.values());
  const wantedNames = groupBy(items, wantedTechnologyName);
  const rest: NamedItem[] = [];

  for (const [wanted, group] of wantedNames) {
    const owner = taken.has(wanted) ? undefined : ownerOf(wanted, group);
    if (owner) {
      names.set(owner, wanted);
    }
    rest.push(...group.filter(item => item !== owner));
  }

  const bySuffix = groupBy(rest, item =>
    withSuffix(wantedTechnologyName(item), catalogSlug(item.subcategory)),
  );
  for (const [name, group] of bySuffix) {
    const free =
      name && group.length === 1 && !wantedNames.has(name) && !taken.has(name);
    for (const item of group) {
      names.set(
        item,
        free
          ? name
          : withSuffix(wantedTechnologyName(item), shortHash(identity(item))),
      );
    }
  }
}
