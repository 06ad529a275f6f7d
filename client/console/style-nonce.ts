import type { Plugin } from 'vite';

const FILE = /@rc-component\/util\/es\/Dom\/dynamicCSS\.js$/;
const GIVEN = /if \(csp\?\.nonce\) \{\s*styleNode\.nonce = csp\?\.nonce;\s*\}/;
const ALWAYS = `styleNode.nonce = csp?.nonce ?? document.querySelector('meta[property="csp-nonce"]')?.nonce ?? '';`;

/**
 * The components' library gives some styles that it writes no nonce, as the one that keeps the page still behind a
 * dialog, and a strict policy refuses them: each style gets the page's. An upgrade that changes that file fails the build.
 */
export function styleNonce(): Plugin {
  return {
    name: 'style-nonce',
    transform: {
      filter: { id: FILE },
      handler: (code) => {
        if (!GIVEN.test(code)) throw new Error('the library writes its styles in another way: see style-nonce.ts');
        return { code: code.replace(GIVEN, ALWAYS), map: null };
      },
    },
  };
}
