/**
 * Runs inside a page that somebody goes through with the Tab key: notes before the first press what must be reached and
 * how it looks, at each further press what is wrong with where the focus is, and at the end what was never reached.
 */
(() => {
  const CONTROL =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, [tabindex]:not([tabindex="-1"]),' +
    ' [role="button"], [role="link"], [role="tab"], [role="checkbox"], [role="radio"], [role="switch"], [role="combobox"]';
  /** Of these one is reached by Tab and the others by arrows. */
  const GROUPED = 'input[type="radio"], [role="radio"], [role="tab"]';
  const OVER = [...document.querySelectorAll('dialog[open], .ant-modal-wrap, .ant-drawer-open')];
  const top = OVER.findLast((e) => e.checkVisibility()) ?? document.body;

  // One begins at the top, or going back at the end, whatever had the focus so far.
  const had = top.getAttribute('tabindex');
  top.setAttribute('tabindex', '-1');
  top.focus({ preventScroll: true });
  if (had === null) top.removeAttribute('tabindex');

  const boxOf = (e) => {
    const own = [...e.getClientRects()].find(({ width, height }) => width > 2 && height > 2);
    const label = e.labels?.[0] ?? e.closest('label');
    return own && getComputedStyle(e).opacity !== '0' ? own : (label?.getClientRects()[0] ?? own);
  };
  const isShown = (e) => e.checkVisibility({ visibilityProperty: true }) && boxOf(e) !== undefined;
  const isOff = (e) => e.disabled || e.matches('[aria-disabled="true"]') || e.closest('[inert], fieldset:disabled');
  const groupOf = (e) => (e.matches(GROUPED) ? (e.name ?? e.closest('[role="tablist"], [role="radiogroup"]') ?? e) : e);
  const named = (e) => {
    const text = e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent;
    const classes = e.className?.baseVal ?? e.className;
    return `<${e.localName} class="${classes}"> ${(text ?? '').trim().slice(0, 40)}`;
  };

  /** What reacts to a click though no keyboard gets to it: a handler, or a hand, on what is no control. */
  const propsOf = (e) => e[Object.keys(e).find((key) => key.startsWith('__reactProps$'))] ?? {};
  const hasHand = (e) =>
    getComputedStyle(e).cursor === 'pointer' && getComputedStyle(e.parentElement ?? e).cursor !== 'pointer';
  const isDeaf = (e) =>
    (typeof propsOf(e).onClick === 'function' || hasHand(e)) &&
    !e.matches('dialog') &&
    !e.closest(`${CONTROL}, label`) &&
    !(e.closest('[class*="ant-"]') && e.querySelector(CONTROL)) &&
    isShown(e);

  const around = (e) => {
    const label = e.labels?.[0] ?? e.closest('label');
    const near = [e, e.parentElement, e.parentElement?.parentElement, e.parentElement?.parentElement?.parentElement];
    return [...near, e.nextElementSibling, label, ...(label?.children ?? [])].filter((n) => n instanceof Element);
  };
  const looks = (e) => {
    const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor } = getComputedStyle(e);
    return [outlineStyle, outlineStyle === 'none' ? '' : outlineWidth, boxShadow, borderColor, backgroundColor].join();
  };
  const hasRing = (e) => getComputedStyle(e).outlineStyle !== 'none' && getComputedStyle(e).outlineWidth !== '0px';

  const wanted = [...top.querySelectorAll(CONTROL)].filter((e) => isShown(e) && !isOff(e));
  const before = new Map(wanted.flatMap(around).map((e) => [e, looks(e)]));
  const deaf = [...top.querySelectorAll('*')].filter(isDeaf);
  const met = new Set();
  const groups = new Set();
  /** What did not show that it had the focus; a field of several parts shows it in one of them. */
  const unseen = new Set();

  const isSeen = (e) =>
    around(e).some((near) => (before.has(near) ? before.get(near) !== looks(near) : hasRing(near))) || hasRing(e);

  /** What lies over the middle of something that has the focus, or nothing. */
  const over = (e) => {
    const box = boxOf(e);
    if (!box) return 'no box';
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [high, low] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (left >= right || high >= low) return 'the edge of the window';
    const hit = document.elementFromPoint((left + right) / 2, (high + low) / 2);
    const label = e.labels?.[0] ?? e.closest('label');
    return !hit || hit.contains(e) || e.contains(hit) || label?.contains(hit) ? null : named(hit);
  };

  // What fades in is there at once.
  const still = new CSSStyleSheet();
  still.replaceSync('* { transition: none !important; animation: none !important; scroll-behavior: auto !important; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];

  const told = { presses: 0, wrong: [], done: false };
  let last = null;
  let lost = 0;

  /** Where the focus is now. It stays on a field of several parts, as a date; what it was on before it comes back to. */
  const look = () => {
    const e = document.activeElement;
    if (e === last) {
      if (unseen.has(e) && isSeen(e)) unseen.delete(e);
      return;
    }
    last = e;
    if (!e || e === document.body || e === document.documentElement) {
      lost += 1;
      told.done = lost > 1;
      return;
    }
    if (met.has(e)) {
      told.done = true;
      return;
    }
    lost = 0;
    met.add(e);
    groups.add(groupOf(e));
    if (!isSeen(e) && e.localName !== 'iframe') unseen.add(e);
    const lid = over(e);
    if (lid) told.wrong.push(`${lid} hides ${named(e)}`);
  };

  /** Looks where the focus is before a press takes it on. */
  const pressed = ({ key }) => {
    if (key !== 'Tab' || told.done) return;
    if (told.presses > 0) look();
    told.presses += 1;
  };
  addEventListener('keydown', pressed, { capture: true });

  /** Of a list that was not gone through to its end: whether something stands on the way that was gone. */
  const isOnTheWay = (e, key) => {
    const way = key === 'Tab' ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
    return told.done || !last || Boolean(last.compareDocumentPosition(e) & way);
  };

  window.tabbing = {
    isDone: () => told.done,
    end: (key) => {
      removeEventListener('keydown', pressed, { capture: true });
      if (!told.done) look();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
      return [
        ...told.wrong,
        ...[...unseen].map((e) => `no ring: ${named(e)}`),
        ...(wanted.length === 0 ? ['nothing to reach'] : []),
        ...deaf.map((e) => `by mouse only: ${named(e)}`),
        ...wanted
          .filter((e) => e.isConnected && isShown(e) && !isOff(e) && !groups.has(groupOf(e)) && isOnTheWay(e, key))
          .map((e) => `never reached: ${named(e)}`),
      ];
    },
  };
})();
