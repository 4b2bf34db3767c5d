import { LANGUAGE, t } from "$text";

/** Returns an amount as "12,500 EUR". Digits stay as they were written; only the grouping is ours. */
export function amountWords(amount: string | null, currency: string | null): string {
  if (!amount) return "";
  const [whole = "", part] = amount.split(".");
  const grouped = new Intl.NumberFormat(LANGUAGE).format(BigInt(whole || 0));
  const number = part === undefined ? grouped : `${grouped}.${part}`;
  return currency ? t("amount", { number, currency }) : number;
}

/**
 * Returns an amount as digits with a point before the cents, from the ways in which people write it.
 *
 * A point or comma before three digits groups thousands, since money has no third decimal: "2.000" is two thousand.
 */
export function cleanAmount(typed: string): string {
  const text = typed.trim().replaceAll(/[\s'’](?=\d{3}(?!\d))/g, "");
  const grouped = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:[.,](\d{1,2}))?$/.exec(text);
  if (grouped?.[1]) {
    const whole = grouped[1].replaceAll(/[.,]/g, "");
    return grouped[3] ? `${whole}.${grouped[3]}` : whole;
  }
  return text.replace(/^(\d+),(\d{1,2})$/, "$1.$2");
}
