import { servePolicyWork } from '@/app/desk/policy-work';
import { openDatabase } from '@/store/database';

servePolicyWork(globalThis, openDatabase());
