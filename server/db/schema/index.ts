export * from './audit.ts';
export * from './chain.ts';
export * from './import.ts';
export * from './notebook.ts';
export * from './school.ts';
export * from './substitution.ts';
