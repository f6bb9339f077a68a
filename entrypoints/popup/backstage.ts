import { localAsk } from '@/app/answer';
import { browserContext } from '@/app/browser-context';
import { createHandlers } from '@/app/handlers';

export const ask = localAsk(createHandlers(browserContext()));
