export { normalizeName, landscapeItemId } from './normalizeName';
export {
  catalogSlug,
  trailingParenthesis,
  wantedTechnologyName,
} from './technologyName';
export { looseName, looseNames, spellOutSigns } from './looseName';
export { assignTechnologyNames, type NamedItem } from './assignTechnologyNames';
export {
  findTechnology,
  nearestTechnology,
  type FoundTechnology,
  type GivenName,
  type TechnologyIndexes,
} from './findTechnology';
export { TechnologyIndex, type IndexedTechnology } from './TechnologyIndex';
