const FRENCH_NATIONAL = /^0[1-9]\d{8}$/;

/**
 * The form under which e-mail addresses are compared. Tags (`+press`) and dots stay:
 * whether they matter is the mail provider's secret.
 */
export const emailKey = (email: string): string =>
  email.normalize('NFKC').toLowerCase().normalize('NFKC').trim();

/**
 * The form under which phone numbers are compared: `+` and digits (E.164), or `null` without a digit.
 * A national French number (`06 12…`) becomes `+336 12…`; one without any prefix is read as international.
 */
export const phoneKey = (phone: string): string | null => {
  const text = phone.normalize('NFKC').trim();
  const digits = text.replace(/\(0\)/g, '').replace(/\D/g, '');
  if (digits === '') return null;
  if (text.startsWith('+')) return `+${digits}`;
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  return FRENCH_NATIONAL.test(digits) ? `+33${digits.slice(1)}` : `+${digits}`;
};
