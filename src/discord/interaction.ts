import { z } from 'zod';

/** Discord's interaction types (developer documentation, "Receiving and Responding"). */
export const INTERACTION = {
  ping: 1,
  command: 2,
  component: 3,
  autocomplete: 4,
  modal: 5,
} as const;

const userSchema = z.object({
  id: z.string(),
  username: z.string(),
  global_name: z.string().nullish(),
});

const optionSchema = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
});

/** A component as messages carry it; only texts are read, at any depth. */
interface Read {
  readonly id?: number | undefined;
  readonly content?: string | undefined;
  readonly components?: readonly Read[] | undefined;
}

const componentSchema: z.ZodType<Read> = z.lazy(() =>
  z.object({
    id: z.number().optional(),
    content: z.string().optional(),
    components: z.array(componentSchema).optional(),
  }),
);

const fieldSchema = z.object({ custom_id: z.string(), value: z.string() });

const common = {
  id: z.string(),
  token: z.string(),
  application_id: z.string(),
  guild_id: z.string().optional(),
  channel_id: z.string().optional(),
  locale: z.string().optional(),
  // In a guild the user stands in the member, elsewhere alone.
  user: userSchema.optional(),
  member: z
    .object({
      user: userSchema,
      nick: z.string().nullish(),
      roles: z.array(z.string()).default([]),
    })
    .optional(),
};

const commandData = z.object({ name: z.string(), options: z.array(optionSchema).default([]) });

/** An interaction as Discord sends it, as far as it is used, over the gateway or over HTTP. */
export const interactionSchema = z.discriminatedUnion('type', [
  z.object({ ...common, type: z.literal(INTERACTION.command), data: commandData }),
  z.object({ ...common, type: z.literal(INTERACTION.autocomplete), data: commandData }),
  z.object({
    ...common,
    type: z.literal(INTERACTION.component),
    data: z.object({ custom_id: z.string(), values: z.array(z.string()).optional() }),
    message: z.object({
      id: z.string(),
      flags: z.number().default(0),
      components: z.array(componentSchema).default([]),
    }),
  }),
  z.object({
    ...common,
    type: z.literal(INTERACTION.modal),
    data: z.object({
      custom_id: z.string(),
      components: z.array(
        z.object({
          component: fieldSchema.optional(),
          components: z.array(fieldSchema).optional(),
        }),
      ),
    }),
  }),
]);

export type Interaction = z.infer<typeof interactionSchema>;
export type ComponentInteraction = Extract<Interaction, { type: typeof INTERACTION.component }>;
export type CommandInteraction = Extract<
  Interaction,
  { type: typeof INTERACTION.command | typeof INTERACTION.autocomplete }
>;
export type ModalInteraction = Extract<Interaction, { type: typeof INTERACTION.modal }>;

/** Who acts: an id for limits and rights, the name that others see. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** Who caused an interaction. */
export function actorOf({ user, member }: Interaction): Actor {
  const who = member?.user ?? user;
  return {
    id: who?.id ?? 'unknown',
    name: member?.nick ?? who?.global_name ?? who?.username ?? 'somebody',
    roles: member?.roles ?? [],
  };
}

/** The options of a command by name. */
export function optionsOf({ data }: CommandInteraction): Record<string, string> {
  return Object.fromEntries(
    data.options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, String(value)]])),
  );
}

/** The text of a message's component with this id, at any depth. */
export function textOf({ message }: ComponentInteraction, id: number): string | undefined {
  const find = (list: readonly Read[]): string | undefined => {
    for (const one of list) {
      if (one.id === id && one.content !== undefined) return one.content;
      const inner = one.components === undefined ? undefined : find(one.components);
      if (inner !== undefined) return inner;
    }
    return undefined;
  };
  return find(message.components);
}

/** What was written into a modal's field. */
export function fieldOf({ data }: ModalInteraction, id: string): string | undefined {
  const fields = data.components.flatMap(({ component, components }) => [
    ...(component === undefined ? [] : [component]),
    ...(components ?? []),
  ]);
  return fields.find((field) => field.custom_id === id)?.value;
}
