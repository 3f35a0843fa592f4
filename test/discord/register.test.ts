import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Command, CommandOption, Registry } from '../../src/discord/command.js';
import {
  createRest,
  registerCommands,
  registrationBody,
  unregistered,
} from '../../src/discord/register.js';
import { snapshotOf } from './fixtures.js';

interface Request {
  readonly line: string;
  readonly body: unknown;
  readonly authorised: boolean;
}

/** A server that knows application 42 and keeps what is registered; what it was asked. */
async function discord(registered: readonly unknown[] = []) {
  const requests: Request[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      const line = `${request.method} ${request.url}`;
      requests.push({ line, body, authorised: request.headers.authorization === 'Bot token' });
      const answer = request.url?.endsWith('/@me') === true ? { id: '42' } : (body ?? registered);
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { to: { token: 'token', apiUrl: `http://127.0.0.1:${address.port}` }, requests };
}

const OPTION: CommandOption = {
  type: 3,
  name: 'force',
  description: 'A police force',
  required: true,
  autocomplete: true,
  max_length: 100,
};

const STATE: CommandOption = {
  type: 3,
  name: 'state',
  description: 'Open or closed',
  choices: [{ name: 'Open', value: 'open' }],
};

function commandOf(name: string, options?: readonly CommandOption[]): Command {
  return {
    data: { name, description: `What ${name} does`, ...(options === undefined ? {} : { options }) },
    visibility: 'private',
    run: () => ({
      paragraphs: [],
      buttons: [],
      origin: { command: name, options: {} },
      snapshot: snapshotOf('a').knowledge.snapshot,
      outcome: 'answered',
    }),
  };
}

function registryOf(...commands: readonly Command[]): Registry {
  return new Map(commands.map((one) => [one.data.name, one]));
}

const registry = registryOf(commandOf('status', [OPTION, STATE]), commandOf('about'));

/** How Discord gives a registration back: with fields of its own, defaults left out. */
function asRegistered(from: Registry): object[] {
  return [...from.values()].map(({ data }) => ({
    ...data,
    id: '7',
    version: '8',
    type: 1,
    nsfw: false,
    name_localizations: null,
    options: data.options?.map((option) => ({
      ...option,
      name_localizations: null,
      choices: option.choices?.map((choice) => ({ ...choice, name_localizations: null })),
    })),
  }));
}

describe('registrationBody', () => {
  it('registers for servers, direct messages and private channels, for servers and users', () => {
    expect(registrationBody(registry)).toEqual([
      {
        name: 'status',
        description: 'What status does',
        options: [OPTION, STATE],
        type: 1,
        contexts: [0, 1, 2],
        integration_types: [0, 1],
      },
      {
        name: 'about',
        description: 'What about does',
        type: 1,
        contexts: [0, 1, 2],
        integration_types: [0, 1],
      },
    ]);
  });
});

describe('registerCommands', () => {
  it('replaces all commands with one PUT', async () => {
    const { to, requests } = await discord();
    expect(await registerCommands(registry, to)).toBe(2);
    expect(requests.map(({ line }) => line)).toEqual([
      'GET /v10/applications/@me',
      'PUT /v10/applications/42/commands',
    ]);
    expect(requests[1]?.body).toEqual(JSON.parse(JSON.stringify(registrationBody(registry))));
    expect(requests.every(({ authorised }) => authorised)).toBe(true);
  });

  it('registers for one server alone when it is named', async () => {
    const { to, requests } = await discord();
    await registerCommands(registry, { ...to, guild: '99' });
    expect(requests.at(-1)?.line).toBe('PUT /v10/applications/42/guilds/99/commands');
  });
});

describe('unregistered', () => {
  async function differing(there: readonly unknown[]): Promise<string[]> {
    const { to } = await discord(there);
    return unregistered(createRest(to), '42', registry);
  }

  it('is empty when all are registered as they are here', async () => {
    expect(await differing(asRegistered(registry))).toEqual([]);
  });

  it('names what is missing and what is left over', async () => {
    const there = asRegistered(registryOf(commandOf('about'), commandOf('old')));
    expect(await differing(there)).toEqual(['old', 'status']);
  });

  it('compares what one server has, where others may be registered too', async () => {
    const own = registryOf(commandOf('reindex'));
    const compared = { guild: '99', besides: registry };
    const differingThere = async (there: Registry) => {
      const { to, requests } = await discord(asRegistered(there));
      const names = await unregistered(createRest(to), '42', own, compared);
      expect(requests[0]?.line).toBe('GET /v10/applications/42/guilds/99/commands');
      return names;
    };
    expect(await differingThere(own)).toEqual([]);
    expect(await differingThere(new Map([...own, ...registry]))).toEqual([]);
    expect(await differingThere(registry)).toEqual(['reindex']);
    expect(await differingThere(registryOf(commandOf('old')))).toEqual(['old', 'reindex']);
    const changed = registryOf(commandOf('reindex', [OPTION]), commandOf('about', [STATE]));
    expect(await differingThere(changed)).toEqual(['about', 'reindex']);
  });

  it.each<[string, readonly CommandOption[]]>([
    ['an option more', [OPTION, STATE, { ...OPTION, name: 'as-of' }]],
    ['an option less', [OPTION]],
    ['options in another order', [STATE, OPTION]],
    ['another description', [{ ...OPTION, description: 'Another' }, STATE]],
    ['an option that may be left out', [{ ...OPTION, required: false }, STATE]],
    ['an option without autocomplete', [{ ...OPTION, autocomplete: false }, STATE]],
    ['another length', [{ ...OPTION, max_length: 50 }, STATE]],
    ['other choices', [OPTION, { ...STATE, choices: [{ name: 'Shut', value: 'closed' }] }]],
  ])('names a command that is registered with %s', async (_name, options) => {
    const there = asRegistered(registryOf(commandOf('status', options), commandOf('about')));
    expect(await differing(there)).toEqual(['status']);
  });
});
