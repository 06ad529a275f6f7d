import { workedCase } from '../support/worked-case.ts';

workedCase('case-103');
