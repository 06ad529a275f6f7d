import { defineSignal } from '@temporalio/workflow';
import type { Clock } from './clock.ts';

/** A sped-up installation was started again: business time continues by this mapping. */
export const setClockSignal = defineSignal<[Clock]>('set_clock');
