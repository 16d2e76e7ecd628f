/**
 * Types, names, permissions and the HTTP client of the CNCF landscape plugin; runs in browsers and backends.
 *
 * @packageDocumentation
 */

export * from './catalogInfo';
export * from './client';
export * from './entities';
export * from './events';
export * from './landscape';
export * from './languages';
export * from './maturity';
export * from './names';
export * from './permissions';
export * from './policy';
export * from './search';
export * from './uses';
