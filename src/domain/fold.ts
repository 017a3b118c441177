/** A text as it is compared where spelling should not matter: without case, diacritics, punctuation and doubled spaces. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/ı/g, "i")
    .replace(/[^\p{L}\p{N}€*]+/gu, " ")
    .trim();
}
