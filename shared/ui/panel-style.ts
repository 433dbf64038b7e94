/** Colours of the panel, by scheme and contrast. Every pair of ink and ground used below is 4.5:1 or better. */
const colours = `
  .panel, dialog {
    --ground: #ffffff; --raised: #f5f7f7; --ink: #17262b; --soft: #4d5f66; --line: #d5dddf; --edge: #6f8288;
    --accent: #0b5a66; --on-accent: #ffffff; --tint: #e4f0f1; --mark: #fbeab4; --warn: #b9770a; --stop: #a5311f;
    --stop-tint: #fbeeeb;
    color-scheme: light;
  }
  @media (prefers-color-scheme: dark) {
    .panel, dialog {
      --ground: #1a2327; --raised: #222d32; --ink: #e6edef; --soft: #a9b9be; --line: #35444a; --edge: #83969c;
      --accent: #7fd0d9; --on-accent: #06262b; --tint: #213a3f; --mark: #5a4a14; --warn: #e0a63f; --stop: #f0917f;
      --stop-tint: #3a2521;
      color-scheme: dark;
    }
  }
  @media (prefers-contrast: more) {
    .panel, dialog { --soft: var(--ink); --line: var(--ink); --edge: var(--ink); }
  }
`;

/** What the dialog, the quiet line and a record of a review share: the findings themselves. */
const findings = `
  *, *::before, *::after { box-sizing: border-box; }
  [hidden] { display: none !important; }
  h2, h3, p, ul { margin: 0; padding: 0; }
  .findings { list-style: none; display: grid; gap: 0.75em; }
  .finding {
    display: grid; gap: 0.45em; padding: 0.9em 1em; border: 1px solid var(--line); border-inline-start: 4px solid var(--warn);
    border-radius: 8px; background: var(--ground);
  }
  .finding.stop { border-inline-start-color: var(--stop); }
  .finding.note { border-inline-start-color: var(--edge); }
  h3 { font-size: 1.0625em; line-height: 1.3; font-weight: 650; }
  .advice { max-inline-size: 60ch; }
  .words { color: var(--ink); overflow-wrap: anywhere; }
  .place { color: var(--soft); }
  mark { background: var(--mark); color: inherit; border-radius: 3px; padding: 0.05em 0.15em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
  .needs { justify-self: start; font-size: 0.875em; font-weight: 600; color: var(--stop); }
  .clause { font-size: 0.875em; color: var(--soft); overflow-wrap: anywhere; }
  .clause .number { font-weight: 650; color: var(--ink); }
  .clause .protocol { display: block; }
  .remedies { display: flex; flex-wrap: wrap; gap: 0.5em; margin-block-start: 0.25em; }
  button, summary { font: inherit; cursor: pointer; }
  button {
    min-block-size: 2.5em; padding: 0.4em 0.95em; border-radius: 7px; border: 1px solid var(--edge); background: var(--ground);
    color: var(--ink); font-weight: 600; text-align: center; overflow-wrap: anywhere;
  }
  button:hover { background: var(--raised); }
  .remedy { border-color: transparent; background: var(--tint); color: var(--accent); text-align: start; }
  .remedy:hover { background: var(--tint); border-color: var(--accent); }
  .remedy:first-child { background: var(--accent); color: var(--on-accent); }
  .note .remedy:first-child { background: var(--tint); color: var(--accent); }
  button:focus-visible, summary:focus-visible, textarea:focus-visible {
    outline: 3px solid var(--accent); outline-offset: 2px;
  }
  h2:focus-visible, h3:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 3px; }
  summary { padding-block: 0.35em; font-weight: 600; color: var(--soft); inline-size: fit-content; border-radius: 4px; }
  details[open] > summary { margin-block-end: 0.5em; }
  .unchecked { font-size: 0.9375em; color: var(--soft); }
  @media (forced-colors: active) {
    .finding, button, textarea, dialog { border-color: CanvasText; }
    .finding.stop { border-inline-start-width: 8px; }
    mark { forced-color-adjust: none; background: Mark; color: MarkText; }
    .remedy:first-child { forced-color-adjust: none; background: ButtonText; color: ButtonFace; }
    button:focus-visible, summary:focus-visible, textarea:focus-visible { outline-color: Highlight; }
    [aria-disabled='true'] { color: GrayText; border-color: GrayText; }
  }
`;

const dialog = `
  dialog {
    position: fixed; inset: 0; margin: auto; padding: 0; border: 1px solid var(--line); border-radius: 14px;
    inline-size: min(37em, 100vw - 1.5em); max-inline-size: none; max-block-size: min(46em, 100dvh - 1.5em);
    overflow: hidden;
    background: var(--ground); color: var(--ink); box-shadow: 0 18px 60px rgb(10 25 30 / 35%);
    font: 1em/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; text-align: start;
    -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
  }
  dialog::backdrop { background: rgb(14 27 32 / 50%); }
  dialog[open] { display: flex; flex-direction: column; }
  .scroll { overflow: auto; overscroll-behavior: contain; scroll-padding-block: 1em; padding-inline: 1.5em; }
  .scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: -3px; border-radius: 13px; }
  header { padding-block: 1.3em 0.9em; display: grid; gap: 0.2em; }
  h2 { font-size: 1.3125em; line-height: 1.25; font-weight: 680; letter-spacing: -0.005em; }
  .lead { color: var(--soft); }
  .status:not(:empty) {
    margin-block-end: 0.9em; padding: 0.55em 0.8em; border-radius: 8px; background: var(--tint); color: var(--ink);
  }
  .beside { display: grid; gap: 0.35em; margin-block: 0.75em 1em; }
  .beside:empty { margin-block-start: 0; }
  .reason { display: grid; gap: 0.3em; margin-block-end: 1em; padding: 0.8em 1em 0.9em; border-radius: 8px; background: var(--raised); }
  .reason label { font-weight: 650; }
  .reason.wanted { background: var(--stop-tint); }
  .hint { font-size: 0.875em; color: var(--soft); }
  .wanted .hint { color: var(--stop); font-weight: 600; }
  textarea {
    font: inherit; color: var(--ink); background: var(--ground); border: 1px solid var(--edge); border-radius: 6px;
    padding: 0.45em 0.6em; inline-size: 100%; resize: vertical; min-block-size: 3.4em;
  }
  footer {
    display: flex; flex: none; flex-wrap: wrap; justify-content: flex-end; gap: 0.6em;
    padding: 0.9em 1.5em; background: var(--ground); border-block-start: 1px solid var(--line);
  }
  .send[aria-disabled='true'] { background: transparent; border-color: transparent; color: var(--soft); cursor: not-allowed; }
  .keep { border-width: 2px; border-color: var(--accent); color: var(--accent); }
  .clear .send { background: var(--accent); color: var(--on-accent); }
  .clear .send:hover { border-color: var(--accent); }
  .clear .keep { border-width: 1px; border-color: var(--edge); color: var(--ink); }
  [aria-busy='true'] { cursor: progress; }
  @media (max-width: 26em) {
    .scroll { padding-inline: 1em; }
    header { padding-block-start: 1em; }
    footer { padding: 0.7em 0.75em; gap: 0.4em; }
    footer button { padding-inline: 0.5em; }
    .finding { padding: 0.75em 0.8em; }
    footer button, .remedies button { flex: 1 1 auto; }
  }
  @media (max-height: 26em) {
    dialog[open] { display: block; overflow: auto; }
    .scroll { overflow: visible; }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] { animation: rise 140ms ease-out; }
    @keyframes rise { from { opacity: 0; transform: translateY(6px); } }
  }
`;

export const panelStyle = colours + findings + dialog;
export const findingStyle = colours + findings;
