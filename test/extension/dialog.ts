import type { CDPSession, Page } from 'playwright-core';

interface Node {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly backendDOMNodeId?: number;
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** What a person with a screen reader meets: the only way to see into a closed shadow root, and the contract's own. */
export class Dialog {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<Dialog> {
    return new Dialog(page, await page.context().newCDPSession(page));
  }

  /** The words of the alert that the page shows, once there is one. */
  static async alert(page: Page): Promise<string> {
    const dialog = await Dialog.of(page);
    for (let tries = 0; tries < 100; tries += 1) {
      const nodes = await dialog.nodes('alert');
      const words = nodes.filter(({ role }) => role?.value === 'StaticText').map(({ name }) => name?.value ?? '');
      if (words.length > 0) return words.join(' ');
      await page.waitForTimeout(50);
    }
    throw new Error('Nothing was said.');
  }

  /** Every word that the page shows, in closed roots too. */
  static async pageText(page: Page): Promise<string> {
    const session = await page.context().newCDPSession(page);
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
    await session.detach();
    const words = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'StaticText');
    return words.map(({ name }) => name?.value ?? '').join(' ');
  }

  private async nodes(role = 'alertdialog'): Promise<readonly Node[]> {
    const { nodes } = (await this.session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
    const byId = new Map(nodes.map(node => [node.nodeId, node]));
    const root = nodes.find(node => !node.ignored && node.role?.value === role);
    if (!root) return [];
    const within = (node: Node): readonly Node[] => [
      node,
      ...(node.childIds ?? []).flatMap(id => (byId.has(id) ? within(byId.get(id)!) : [])),
    ];
    return within(root).filter(node => !node.ignored);
  }

  private async all(role: string): Promise<readonly Node[]> {
    return (await this.nodes()).filter(node => node.role?.value === role);
  }

  private async one(role: string, name: string): Promise<Node> {
    const found = (await this.all(role)).find(node => node.name?.value === name);
    if (!found) throw new Error(`The dialog has no ${role} "${name}": ${(await this.buttons()).join(', ')}`);
    return found;
  }

  /** The dialog's name; undefined while there is none. */
  async name(): Promise<string | undefined> {
    return (await this.nodes())[0]?.name?.value;
  }

  async shown(): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      if ((await this.name()) === 'Before you send') return;
      await this.page.waitForTimeout(50);
    }
    throw new Error('No dialog "Before you send" came up.');
  }

  async gone(): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      if ((await this.name()) === undefined) return;
      await this.page.waitForTimeout(50);
    }
    throw new Error('The dialog stays.');
  }

  async headings(): Promise<readonly string[]> {
    return (await this.all('heading')).map(node => node.name?.value ?? '');
  }

  async buttons(): Promise<readonly string[]> {
    return (await this.all('button')).map(node => node.name?.value ?? '');
  }

  /** All the words in it. */
  async text(): Promise<string> {
    return (await this.all('StaticText')).map(node => node.name?.value ?? '').join(' ');
  }

  async isDisabled(button: string): Promise<boolean> {
    const node = await this.one('button', button);
    return node.properties?.some(({ name, value }) => name === 'disabled' && value.value === true) ?? false;
  }

  /** Presses with the mouse, where the button is on the screen. */
  async press(button: string): Promise<void> {
    await this.click(await this.one('button', button));
  }

  async fill(textbox: string, words: string): Promise<void> {
    await this.click(await this.one('textbox', textbox));
    await this.page.keyboard.type(words);
  }

  private async click({ backendDOMNodeId }: Node): Promise<void> {
    if (backendDOMNodeId === undefined) throw new Error('It is nowhere on the page.');
    const node = { backendNodeId: backendDOMNodeId };
    await this.session.send('DOM.scrollIntoViewIfNeeded', node);
    const { model } = await this.session.send('DOM.getBoxModel', node);
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }
}
