import { shortHash } from './shortHash';
import {
  catalogSlug,
  truncateSlug,
  wantedTechnologyName,
} from './technologyName';

/**
 * What the naming rule needs to know of an item.
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
  /** Whether it is one of the landscape's projects, which is to say: has a maturity. */
  project: boolean;
  /** When the project was accepted (ISO 8601): of two projects that want one name, the older one has it. */
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

/** The one item of a group that may keep the name that all of it want, if any may. */
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
 * Gives every item of a landscape its technology name, unique among them, in the order of `items`.
 *
 * Where several want one name, the project has it; the others add their subcategory's slug; and where that is taken
 * too, a short hash of where they stand. The result does not depend on the items' order, and no item that is added
 * takes a project's name away. The same item twice in one subcategory is the caller's to refuse: both would get one name.
 *
 * @public
 */
export function assignTechnologyNames(items: NamedItem[]): string[] {
  const names = new Map<NamedItem, string>();
  // Projects among themselves first, so that nothing that is none can take a name from them, their second choice included.
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

/** Adds the names of these items to those that are given already. */
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
