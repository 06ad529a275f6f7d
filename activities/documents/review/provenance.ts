import { html } from 'hono/html';
import type { Definition } from '../../store/definition.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import type { Html } from '../sheet/sheet.ts';
import { instantInWords } from '../sheet/words.ts';
import { FIRST, type Frozen } from './review-facts.ts';

/** Where every figure comes from: the policy with its hash, the version, the frozen snapshot with its hash. */
export function provenance(
  { plan }: Definition,
  { period, policy }: Snapshot,
  frozen: Frozen | null,
  version = FIRST,
): Html {
  const snapshotHash = frozen && html`，${instantInWords(frozen.at)}冻结，SHA-256 ${hash(frozen.sha256)}`;
  return html`<div class="notes"><p>考核办法：${policy.id}第${policy.version}版，SHA-256 ${hash(policy.sha256)}。结果快照：${plan.id}/${period}第${version.number}版${snapshotHash}。快照冻结后不再改动，更正须另出新版并说明理由。</p></div>`;
}

function hash(sha256: string): Html {
  return html`<span class="hash">${sha256}</span>`;
}
