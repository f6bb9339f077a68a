import type { Language } from '@/domain/language';
import { enPayment, type PaymentWords } from '@/locales/en-payment';
import { zhCnPayment } from '@/locales/zh-cn-payment';

/** Words of the full payment check and of payment plans. */
export const paymentWords: Record<Language, PaymentWords> = { en: enPayment, zh_CN: zhCnPayment };
