import type { Page } from 'playwright-core';
import type { Lab } from '../webmail-lab/lab';
import type { Mail } from '../webmail-lab/sink';
import { people, type Person } from '../webmail-lab/people';

export type Header = 'to' | 'cc' | 'bcc';

/** As much of Roundcube's own object as the driver waits on: a command given while it is busy is dropped. */
interface Rcmail {
  readonly busy: boolean;
  readonly env: { readonly action: string; readonly uid?: string };
  readonly commands: Readonly<Record<string, boolean>>;
  readonly message_list?: { readonly rowcount: number };
}
type RoundcubeWindow = Window & { rcmail?: Rcmail };

/** Drives Roundcube as a person does: mouse, keyboard, and nothing of its insides but whether it is ready. */
export class Roundcube {
  private person: Person = people[0]!;

  constructor(
    readonly page: Page,
    private readonly lab: Lab,
  ) {}

  async login(address: string): Promise<void> {
    this.person = people.find(person => person.address === address)!;
    // A page that is still on its way somewhere would come in between.
    await this.page.goto('about:blank');
    await this.page.context().clearCookies();
    await this.page.goto(this.lab.url);
    await this.page.fill('#rcmloginuser', this.person.address);
    await this.page.fill('#rcmloginpwd', this.person.password);
    await this.page.press('#rcmloginpwd', 'Enter');
    await this.listed();
  }

  /** The list of messages is there, which is also where a message that was sent leads. */
  async listed(): Promise<void> {
    await this.page.waitForSelector('#messagelist', { state: 'attached' });
    await this.page.waitForFunction(() => (window as RoundcubeWindow).rcmail?.busy === false);
  }

  async compose(query = ''): Promise<void> {
    await this.page.goto(`${this.lab.url}?_task=mail&_action=compose${query}`);
    await this.ready();
  }

  private async ready(): Promise<void> {
    await this.page.waitForFunction(() => {
      const { rcmail } = window as RoundcubeWindow;
      return rcmail?.env.action === 'compose' && rcmail.commands['send'] === true && !rcmail.busy;
    });
    if (await this.isHtml()) await this.page.frameLocator('#composebody_ifr').locator('body#tinymce').waitFor();
  }

  async isHtml(): Promise<boolean> {
    return (await this.page.inputValue('[name=_is_html]')) === '1';
  }

  /** Opens a message in the list and answers it by the button. */
  async answer(subject: string, how: 'reply' | 'reply-all' | 'forward' | 'forward-attachment'): Promise<void> {
    await this.page.goto(`${this.lab.url}?_task=mail&_mbox=INBOX`);
    await this.page.waitForFunction(() => {
      const { rcmail } = window as RoundcubeWindow;
      return (rcmail?.message_list?.rowcount ?? 0) > 0 && !rcmail!.busy;
    });
    await this.page.click(`#messagelist tr.message:has-text("${subject}") td.subject`);
    await this.page.waitForFunction(() => {
      const { rcmail } = window as RoundcubeWindow;
      const preview = document.querySelector<HTMLIFrameElement>('#messagecontframe')
        ?.contentWindow as RoundcubeWindow | null;
      return preview?.rcmail?.env.uid && rcmail?.commands['reply'] === true && !rcmail.busy;
    });
    const ways = this.page.locator(`a[onclick*="command('${how}',"]`);
    // What is in a menu is given as the menu gives it.
    if (how === 'forward-attachment') await ways.first().evaluate((link: HTMLElement) => link.click());
    else await ways.locator('visible=true').first().click();
    await this.ready();
  }

  async recipients(header: Header, list: string): Promise<void> {
    if (this.person.skin === 'larry') {
      const field = this.page.locator(`#_${header}`);
      if (!(await field.isVisible())) await this.page.click(`#${header}-link`);
      return field.fill(list);
    }
    // The menu that shows a hidden field fades, and a press while it fades is lost.
    for (let tries = 0; tries < 8 && !(await this.page.isVisible(`#compose_${header}`)); tries += 1) {
      if (!(await this.page.isVisible('#headers-menu'))) await this.page.click('a[data-popup=headers-menu]');
      await this.page.click(`#headers-menu a[data-target=${header}]`, { timeout: 700 }).catch(() => undefined);
    }
    const input = this.page.locator(`#compose_${header} ul.recipient-input input`);
    await input.fill(list);
    await input.press('Tab');
  }

  async listOf(header: Header): Promise<string> {
    return this.page.inputValue(`[name=_${header}]`);
  }

  async subject(words: string): Promise<void> {
    await this.page.fill('[name=_subject]', words);
  }

  /** Types into the body where the cursor is put: at its start or its end. */
  async type(words: string, where: 'start' | 'end' = 'end'): Promise<void> {
    const key = where === 'start' ? 'Control+Home' : 'Control+End';
    if (await this.isHtml()) await this.page.frameLocator('#composebody_ifr').locator('body#tinymce').click();
    else await this.page.click('#composebody');
    await this.page.keyboard.press(key);
    await this.page.keyboard.type(words);
  }

  /** The body as it would be sent, HTML or text. */
  async body(): Promise<string> {
    if (!(await this.isHtml())) return this.page.inputValue('#composebody');
    return this.page
      .frameLocator('#composebody_ifr')
      .locator('body#tinymce')
      .evaluate(body => body.getHTML());
  }

  async words(): Promise<string> {
    if (!(await this.isHtml())) return this.body();
    return this.page.frameLocator('#composebody_ifr').locator('body#tinymce').innerText();
  }

  get sendButton(): string {
    return this.person.skin === 'larry' ? '#messagetoolbar a.send' : '.formbuttons button.send';
  }

  async send(): Promise<void> {
    await this.page.click(this.sendButton);
  }

  /** What has left since, once Roundcube is back at its list: a second one would have left by then too. */
  async sent(since: number): Promise<readonly Mail[]> {
    const { mails } = this.lab.sink;
    for (let tries = 0; tries < 100 && mails.length <= since; tries += 1) await this.page.waitForTimeout(50);
    await this.page.waitForURL(url => !url.search.includes('_action=compose'));
    await this.listed();
    return mails.slice(since);
  }

  async nothingSent(since: number): Promise<boolean> {
    await this.page.waitForTimeout(500);
    return this.lab.sink.mails.length === since;
  }
}
