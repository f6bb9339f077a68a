import { z } from 'zod';

// Without this Zod tries `new Function` at its first object, which the extension's content security policy reports as a fault.
z.config({ jitless: true });

export { z };
