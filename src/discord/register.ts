import { REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { CommandData, CommandFacts } from './command.js';
import { withRetries } from './retry.js';

/** Commands by name, as far as they are registered. */
type Facts = ReadonlyMap<string, CommandFacts>;

/** Where the bot may be used: servers, direct messages, private channels. */
const CONTEXTS = [0, 1, 2] as const;
/** How it may be installed: to a server, to a user. */
const INSTALLS = [0, 1] as const;

const applicationSchema = z.object({ id: z.string() });
const registeredSchema = z.array(
  z.object({
    name: z.string(),
    description: z.string(),
    options: z.array(z.unknown()).default([]),
  }),
);

/** How Discord is reached for registering. */
export interface Registration {
  readonly token: string;
  readonly apiUrl?: string | undefined;
  /** Registers for this guild alone, at once; for all when absent. */
  readonly guild?: string | undefined;
}

/** A client of Discord's REST API with the bot's token. */
export function createRest({ token, apiUrl }: Registration): REST {
  return new REST({ timeout: 10_000, ...(apiUrl === undefined ? {} : { api: apiUrl }) }).setToken(
    token,
  );
}

/** The commands as they are registered. */
export function registrationBody(registry: Facts): object[] {
  return [...registry.values()].map(({ data }) => ({
    ...data,
    type: 1,
    contexts: CONTEXTS,
    integration_types: INSTALLS,
  }));
}

/** Registers all commands with one PUT, which replaces what was there. Returns how many. */
export async function registerCommands(registry: Facts, to: Registration): Promise<number> {
  const rest = createRest(to);
  const { id } = applicationSchema.parse(await rest.get(Routes.currentApplication()));
  const route = routeOf(id, to.guild);
  const done = await withRetries(() => rest.put(route, { body: registrationBody(registry) }));
  return registeredSchema.parse(done).length;
}

/** Which registration is compared. */
export interface Compared {
  /** Of this server; for every server when absent. */
  readonly guild?: string | undefined;
  /** Commands that may be registered there too, or not. */
  readonly besides?: Facts | undefined;
}

/** Names of commands whose registration differs from the code: missing, left over or changed. */
export async function unregistered(
  rest: REST,
  applicationId: string,
  registry: Facts,
  { guild, besides = new Map() }: Compared = {},
): Promise<string[]> {
  const there = registeredSchema.parse(await rest.get(routeOf(applicationId, guild)));
  const registered = new Map(there.map((one) => [one.name, shape(one)]));
  const also = [...besides].filter(([name]) => registered.has(name));
  const here = new Map([...also, ...registry].map(([name, { data }]) => [name, shape(data)]));
  const names = new Set([...registered.keys(), ...here.keys()]);
  return [...names].filter((name) => registered.get(name) !== here.get(name)).sort();
}

function routeOf(applicationId: string, guild: string | undefined) {
  return guild === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guild);
}

/** What of a command a registration must have alike. */
function shape({
  description,
  options = [],
}: Pick<CommandData, 'description'> & { options?: readonly unknown[] | undefined }): string {
  return JSON.stringify([description, options.map(optionShape)]);
}

const optionSchema = z.object({
  name: z.string(),
  description: z.string(),
  type: z.number(),
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  min_length: z.number().optional(),
  max_length: z.number().optional(),
  choices: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
});

function optionShape(option: unknown): unknown {
  return optionSchema.parse(option);
}
