export const TOLD: RegExp;
export const PAGE: RegExp;
