/** Letters that are one of the Latin alphabet with something on it but do not fall apart into both. */
const SINGLE: Readonly<Record<string, string>> = { đ: "dj", Đ: "Dj", ł: "l", ı: "i" };

/** The name of a file from the words of what it holds: plain letters, digits and hyphens, on any system. */
export function fileNameOf(texts: readonly string[]): string {
  const plain = texts
    .join(" ")
    .replace(/[đĐłı]/g, (letter) => SINGLE[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-|-$/g, "");
  return plain === "" ? "vijim" : plain;
}
