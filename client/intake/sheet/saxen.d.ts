declare module 'saxen' {
  type Decode = (text: string) => string;

  /** A SAX parser: no entity but the five of XML and numeric ones is ever resolved, nothing is fetched. */
  export class Parser {
    on(
      event: 'openTag',
      callback: (name: string, attributes: () => Record<string, string>, decode: Decode, selfClosing: boolean) => void,
    ): this;
    on(event: 'closeTag', callback: (name: string) => void): this;
    on(event: 'text', callback: (value: string, decode: Decode) => void): this;
    on(event: 'cdata', callback: (value: string) => void): this;
    on(event: 'error', callback: (error: Error) => void): this;
    parse(xml: string): void;
  }
}
