export * from './documents';
export * from './itemFacts';
