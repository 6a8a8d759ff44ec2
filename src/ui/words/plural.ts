/** Plural forms by the categories of Arabic; `#` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Types a table entry as plural forms. */
export const plural = (forms: PluralForms): PluralForms => forms;
