import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, type Browser } from './browser';
import { councilSets, councilSetsNothing, mayBeCouncil } from './council';
import { startCouncilServer, type CouncilServer } from './council-server';
import { saltmere } from './saltmere/saltmere';

const { policy, directory, lists } = saltmere;
const profile = mkdtempSync(join(tmpdir(), 'second-reading-profile-'));
let server: CouncilServer;
let isUp = true;

beforeAll(async () => {
  server = await startCouncilServer({ 'policy.json': policy, 'directory.csv': directory, 'lists.csv': lists });
});

afterAll(async () => {
  councilSetsNothing();
  if (isUp) await server.stop();
  rmSync(profile, { recursive: true, force: true });
});

const hosts = { roundcube: ['https://webmail.saltmere.test/*'], sogo: [] };

/** What the options page says, once it says this. */
const optionsSay = async (words: string): Promise<void> => {
  const browser: Browser = await startBrowser(profile, server.browserArguments);
  try {
    const options = await browser.open('extension/options/options.html');
    await options.getByText(words).first().waitFor({ timeout: 90_000 });
  } finally {
    await browser.close();
  }
};

describe.skipIf(!mayBeCouncil)('rules at a council’s own https address', () => {
  it('are refused where they are not what their sha256 says', async () => {
    councilSets({ policy: server.address('policy.json', 'another text'), directory, lists, hosts });
    await optionsSay('what is there is not what its sha256 says');
  });

  it('are named where there are none', async () => {
    councilSets({ policy: server.address('nowhere.json'), directory, lists, hosts });
    await optionsSay('the server answered 404');
  });

  it('are fetched, compared with their sha256 and used', async () => {
    councilSets({
      policy: server.address('policy.json', policy),
      directory: server.address('directory.csv', directory),
      lists: server.address('lists.csv'),
      hosts,
    });
    await optionsSay('Messages are not being checked yet: the browser needs your leave');
    expect(server.asked).toEqual(expect.arrayContaining(['/policy.json', '/directory.csv', '/lists.csv']));
  });

  it('are remembered while the server is away', async () => {
    await server.stop();
    isUp = false;
    await optionsSay('Messages are not being checked yet: the browser needs your leave');
  });
});
