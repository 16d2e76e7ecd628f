export { addUses, changeUses, readUses } from './changeUses';
export { type EntitySelector } from './entityDocument';
