/** Where the method page speaks of small numbers: the part of an address after `#`. */
export const PROTECTION_ID = "protection";
