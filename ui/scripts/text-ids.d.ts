export const CATALOGUES: string[];
export function makeIds(...catalogues: string[]): string;
