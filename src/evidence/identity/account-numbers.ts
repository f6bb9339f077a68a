/** Luhn check of card numbers (ISO/IEC 7812). False for anything but digits. */
export function passesLuhn(digits: string): boolean {
  if (!/^\d{2,}$/.test(digits)) return false;
  const sum = Array.from(digits).reduceRight((total, digit, at) => {
    const doubled = (digits.length - at) % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/**
 * Whether a number has the shape of a bank card: 16 to 19 digits that start as UnionPay (62) or older Chinese cards (9558, 95599) do, or 16
 * that start as Visa and Mastercard do, with the Luhn check. Company accounts have no such check, so about one in ten passes it, but not
 * with these beginnings; a 单位结算卡 (a company's card) does have this shape.
 */
export function isCardNumber(digits: string): boolean {
  const isShape = /^62\d{14,17}$|^9558\d{15}$|^95599\d{14}$|^[45]\d{15}$/.test(digits);
  return isShape && passesLuhn(digits);
}

/** Whether a text is an IBAN: country, two check digits, modulo 97 (ISO 13616). China has none, so it is an account abroad. */
export function isIban(text: string): boolean {
  const bare = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(bare)) return false;
  const turned = bare.slice(4) + bare.slice(0, 4);
  let rest = 0;
  for (const character of turned) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Whether a text has the shape of a SWIFT or BIC code (ISO 9362); ordinary words fit too, so ask only beside such a label. */
export const isSwift = (text: string): boolean => /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(text);
