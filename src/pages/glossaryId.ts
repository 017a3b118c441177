/** Where the method page says what words mean: the part of an address after `#`. */
export const GLOSSARY_ID = "words";
