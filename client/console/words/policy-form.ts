import { words } from './catalogue.ts';
import { POLICY_FORM_EN, POLICY_FORM_ZH } from './policy-form-said.ts';

/** The fields of the rules as a form. */
export const POLICY_FORM = words('policy-form', POLICY_FORM_ZH, POLICY_FORM_EN);
