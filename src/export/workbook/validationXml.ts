import type { Notice, Rule, Validation } from "./description.ts";
import { attributes, escapeText } from "./xml.ts";

const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/** Whether a drop-down can hold the words itself; others need cells that hold them. */
export function isShortList(words: readonly string[]): boolean {
  return words.join(",").length <= LONGEST_TEXT && words.every((word) => !/[",]/.test(word) && word.trim() === word);
}

/** `dataValidations` of a sheet; "" where it has none. */
export function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join("")}</dataValidations>`;
}

function validationXml({ cells, rule, strictness, help, refusal }: Validation): string {
  const { type, operator, formulas } = ruleXml(rule);
  const all = attributes({
    type,
    errorStyle: strictness === "warning" ? strictness : undefined,
    operator,
    allowBlank: true,
    showInputMessage: help !== undefined,
    showErrorMessage: strictness !== undefined,
    ...noticeOf("errorTitle", "error", refusal),
    ...noticeOf("promptTitle", "prompt", help),
    sqref: cells,
  });
  const parts = formulas.map((formula, place) => `<formula${place + 1}>${escapeText(formula)}</formula${place + 1}>`);
  return parts.length === 0 ? `<dataValidation${all}/>` : `<dataValidation${all}>${parts.join("")}</dataValidation>`;
}

function noticeOf(
  title: string,
  text: string,
  notice: Notice | undefined,
): Readonly<Record<string, string | undefined>> {
  return { [title]: notice && cut(notice.title, LONGEST_TITLE), [text]: notice && cut(notice.text, LONGEST_TEXT) };
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

type RuleXml = { readonly type?: string; readonly operator?: string; readonly formulas: readonly string[] };

function ruleXml(rule: Rule): RuleXml {
  switch (rule.kind) {
    case "any":
      return { formulas: [] };
    case "words":
      return { type: "list", formulas: [`"${rule.words.join(",")}"`] };
    case "cells":
      return { type: "list", formulas: [rule.formula] };
    case "formula":
      return { type: "custom", formulas: [rule.formula] };
    case "whole":
    case "decimal":
    case "date":
      return { type: rule.kind, ...limitsXml(rule) };
  }
}

/** At least one of the limits is given; `between` is what programs take where no operator is named. */
function limitsXml({ min, max }: { readonly min?: number; readonly max?: number }): RuleXml {
  if (min !== undefined && max !== undefined) return { formulas: [String(min), String(max)] };
  if (min === undefined) return { operator: "lessThanOrEqual", formulas: [String(max)] };
  return { operator: "greaterThanOrEqual", formulas: [String(min)] };
}
