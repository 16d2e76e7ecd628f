export * from './technologyEntity';
