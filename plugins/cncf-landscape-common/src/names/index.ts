export { normalizeName, landscapeItemId } from './normalizeName';
export {
  catalogSlug,
  trailingParenthesis,
  wantedTechnologyName,
} from './technologyName';
export { assignTechnologyNames, type NamedItem } from './assignTechnologyNames';
export { TechnologyIndex, type IndexedTechnology } from './TechnologyIndex';
