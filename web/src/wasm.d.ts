/** The bindings made by wasm-bindgen, as the page uses them. The build puts the real module in this name's place. */
declare module "mailmedic-wasm" {
  /** Compiles and starts the wasm module. */
  export default function init(from: { module_or_path: Response | Promise<Response> }): Promise<unknown>;

  /** The same at once, from bytes. */
  export function initSync(from: { module: Uint8Array }): unknown;

  /** Answers from settings and texts alone. Values are JSON texts. */
  export class Medic {
    constructor(pack: string);
    check(settings: string): string;
    explain(question: string): string;
  }

  /** One person's trouble: settings, error text and what the checker saw. Values are JSON texts. */
  export class Case {
    constructor(pack: string);
    setSettings(settings: string): void;
    setText(text: string): void;
    /** The text without its secrets. */
    text(): string;
    setMangled(mangled: boolean): void;
    setShape(bits?: number | null): void;
    hear(message: string): void;
    hearFar(message: string): void;
    startRound(): void;
    view(all: boolean): string;
    plan(): string;
    free(): void;
  }

  /** One websocket to a checker. */
  export class Link {
    constructor(
      url: string,
      onMessage: (message: string) => void,
      onState: (state: "open" | "closed" | "failed") => void,
    );
    run(settings: string, consent: string): void;
    secret(bytes: Uint8Array): void;
    stop(): void;
    close(): void;
    free(): void;
  }
}

/** The same for the small module, which the page starts with. */
declare module "mailmedic-rules" {
  /** Compiles and starts the wasm module. */
  export default function init(from: { module_or_path: Response | Promise<Response> }): Promise<unknown>;

  /** Settings as they are typed. */
  export class Typed {
    constructor(pack: string);
    /** `findings`, and whether the settings are `fit` to be dialled, as JSON. */
    look(settings: string): string;
    free(): void;
  }
}

declare module "*.css" {
  const text: string;
  export default text;
}
