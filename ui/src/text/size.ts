import { LANGUAGE, t } from "$text";

/** Returns a size as people read it: "48 kB", "1.2 MB". */
export function sizeWords(bytes: number): string {
  const number = (value: number) =>
    new Intl.NumberFormat(LANGUAGE, { maximumSignificantDigits: 3 }).format(value);
  if (bytes < 1_000) return t("size-bytes", { count: bytes });
  if (bytes < 1_000_000) return t("size-kilobytes", { number: number(bytes / 1_000) });
  if (bytes < 1_000_000_000) return t("size-megabytes", { number: number(bytes / 1_000_000) });
  return t("size-gigabytes", { number: number(bytes / 1_000_000_000) });
}
