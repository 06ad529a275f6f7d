/** What is done with something that gave no score: left out, the rest weighing more; or counted as zero. */
export type Unscored = 'rescale' | 'zero';

/** Who may see how each rater voted. Those who are rated never do. */
export type BallotReader = 'supervisor' | 'leader' | 'auditor';

/** A class of raters in a panel (两代表一委员, 服务对象, …) and what its score weighs. */
export interface RaterClass {
  readonly id: string;
  readonly name: string;
  readonly weight: string;
}

interface SourceBase {
  readonly id: string;
  readonly name: string;
  readonly clause: string | null;
  /** Of several rounds or reviews in a year: their mean, or the last. */
  readonly take: 'mean' | 'last';
}

/** What was published of the plan's own reviews. */
export interface ReviewSource extends SourceBase {
  readonly kind: 'reviews';
}

interface RatedBase extends SourceBase {
  readonly scheme: string;
  /** The facets that are rated; null: all of them. */
  readonly facets: readonly string[] | null;
  readonly groups: readonly string[];
  /** A rating is 0 to `max`. */
  readonly scale: { readonly max: string };
  /** How many of the highest and as many of the lowest ratings are left out of each dimension's mean. */
  readonly trim: number;
  /** With fewer ratings a unit is not scored. */
  readonly at_least: number;
  readonly ballots_shown_to: readonly BallotReader[];
}

/** Units rate each other (互评): a post of each for its unit. `remind`: working days before the closing day. */
export interface MutualSource extends RatedBase {
  readonly kind: 'mutual';
  readonly rated_by: 'head' | 'reporter';
  readonly remind: readonly number[];
}

/** Invited raters in classes (专项评, 测评), each class scored by itself. */
export interface PanelSource extends RatedBase {
  readonly kind: 'panel';
  readonly classes: readonly RaterClass[];
  readonly unscored: Unscored;
  readonly remind: readonly number[];
}

/** The public by vouchers (码上评): one voucher, one vote for a unit; nothing of the voter is kept but a hash. */
export interface PublicSource extends RatedBase {
  readonly kind: 'public';
}

export type RatedSource = MutualSource | PanelSource | PublicSource;
export type Source = ReviewSource | RatedSource;
