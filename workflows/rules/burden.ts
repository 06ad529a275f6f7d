/** What a unit may be burdened with in a month, and how many working days' notice it is given of a deadline. */
export interface BurdenLimits {
  readonly forms?: number | undefined;
  readonly fields?: number | undefined;
  readonly notices?: number | undefined;
  readonly messages?: number | undefined;
  readonly notice?: { readonly working_days: number } | undefined;
}
