import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  ContainerBuilder,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  InteractionContextType,
  type Message,
  type MessageActionRowComponentBuilder,
  MessageFlags,
  ModalBuilder,
  Partials,
  PermissionFlagsBits,
  SectionBuilder,
  SeparatorBuilder,
  SlashCommandBuilder,
  type SlashCommandStringOption,
  type SlashCommandUserOption,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
} from 'discord.js';
import { must } from '../helpers.js';
import type { FakeDiscord } from './index.mjs';

/** An error of the bot: what Discord refused has the number of the refusal. */
export type BotError = Error & { readonly code?: number | string; readonly status?: number };

export interface Bot {
  readonly client: Client<true>;
  readonly errors: BotError[];
  /** Resolves with the first error that there is. */
  failed(): Promise<BotError>;
  stop(): Promise<void>;
}

export interface BotOptions {
  readonly token?: string;
  readonly intents?: number;
}

const CHART = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const text = (name: string) => (option: SlashCommandStringOption) =>
  option.setName(name).setDescription(name).setRequired(true);
const someone = (option: SlashCommandUserOption) =>
  option.setName('user').setDescription('user').setRequired(true);
const command = (name: string) => new SlashCommandBuilder().setName(name).setDescription(name);

export const commands = [
  command('ping'),
  command('ask')
    .addStringOption((option) => text('question')(option).setMaxLength(500))
    .addAttachmentOption((option) => option.setName('file').setDescription('file')),
  command('slow')
    .addIntegerOption((option) => option.setName('ms').setDescription('ms').setRequired(true))
    .addBooleanOption((option) => option.setName('defer').setDescription('defer')),
  command('status').addStringOption((option) => text('force')(option).setAutocomplete(true)),
  command('menu'),
  command('v2'),
  command('form'),
  command('bad').addStringOption(text('what')),
  command('who')
    .addUserOption(someone)
    .addChannelOption((option) => option.setName('where').setDescription('where'))
    .addRoleOption((option) => option.setName('role').setDescription('role')),
  command('admin')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setContexts(InteractionContextType.Guild)
    .addSubcommand((sub) => sub.setName('reload').setDescription('reload'))
    .addSubcommandGroup((group) =>
      group
        .setName('access')
        .setDescription('access')
        .addSubcommand((sub) =>
          sub
            .setName('grant')
            .setDescription('grant')
            .addUserOption(someone)
            .addStringOption((option) =>
              option
                .setName('level')
                .setDescription('level')
                .addChoices({ name: 'Read', value: 'r' }, { name: 'Write', value: 'w' }),
            ),
        ),
    ),
];

/** A bot as any other: only the API's address is not Discord's. */
export async function startBot(discord: FakeDiscord, options: BotOptions = {}): Promise<Bot> {
  const client = new Client({
    intents: options.intents ?? [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      GatewayIntentBits.MessageContent,
    ],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: true },
    rest: { api: discord.url },
  });
  const errors: BotError[] = [];
  let wake: () => void = () => {};
  const fail = (error: BotError) => {
    errors.push(error);
    wake();
  };
  client.on(Events.Error, fail);
  client.on(Events.InteractionCreate, (interaction) => {
    onInteraction(interaction).catch(fail);
  });
  client.on(Events.MessageCreate, (message) => {
    onMessage(message).catch(fail);
  });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  try {
    await client.login(options.token ?? discord.token);
  } catch (error) {
    await client.destroy();
    throw error;
  }
  const running = await ready;
  await running.application.commands.set(commands);
  return {
    client: running,
    errors,
    async failed() {
      if (errors.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return must(errors[0]);
    },
    stop: () => client.destroy(),
  };
}

async function onMessage(message: Message): Promise<void> {
  if (message.author.bot || !message.channel.isSendable()) return;
  if (message.inGuild() && !message.mentions.has(message.client.user)) return;
  const said = message.content.replace(/<@!?\d+>/g, '').trim();
  await message.channel.sendTyping();
  switch (said) {
    case 'react':
      await message.react('✅');
      return;
    case 'ping me':
      await message.reply('<@100000000000000002> @everyone look');
      return;
    case 'stream': {
      const reply = await message.reply('one');
      await pause(100);
      await reply.edit('one two');
      return;
    }
    default:
      await message.reply(message.inGuild() ? `you said: ${said}` : `privately: ${said}`);
  }
}

async function onInteraction(interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) return onCommand(interaction);
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    if (typed === 'hang') return;
    const forces = ['north', 'south', 'east', 'west', 'western'];
    await interaction.respond(
      forces
        .filter((force) => force.startsWith(typed))
        .map((force) => ({ name: force.toUpperCase(), value: force })),
    );
  } else if (interaction.isButton()) {
    if (interaction.customId === 'inc') {
      const count = Number(/\d+/.exec(interaction.message.content)?.[0] ?? 0);
      await interaction.update({ content: `count ${count + 1}` });
    } else if (interaction.customId === 'later') {
      await interaction.deferUpdate();
      await interaction.editReply({ content: 'updated later', components: [] });
    } else if (interaction.customId === 'form') {
      await interaction.showModal(modal());
    } else {
      await interaction.reply({
        content: `clicked ${interaction.customId} by ${interaction.user.username}`,
        flags: MessageFlags.Ephemeral,
      });
    }
  } else if (interaction.isStringSelectMenu()) {
    await interaction.update({ content: `chose ${interaction.values.join(',')}`, components: [] });
  } else if (interaction.isUserSelectMenu()) {
    const names = interaction.users.map((user) => user.username);
    await interaction.reply({
      content: `users ${names.join(',')} members ${interaction.members.size}`,
      flags: MessageFlags.Ephemeral,
    });
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`modal says ${interaction.fields.getTextInputValue('why')}`);
  }
}

async function onCommand(interaction: ChatInputCommandInteraction): Promise<void> {
  const { options } = interaction;
  switch (interaction.commandName) {
    case 'ping':
      await interaction.reply('pong');
      return;
    case 'ask':
      return ask(interaction);
    case 'slow':
      if (options.getBoolean('defer')) {
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      }
      await pause(options.getInteger('ms', true));
      if (interaction.deferred) await interaction.editReply('slow done');
      else await interaction.reply('slow done');
      return;
    case 'status':
      await interaction.reply(`status of ${options.getString('force')}`);
      return;
    case 'menu':
      await interaction.reply({ content: 'count 0', components: menu() });
      return;
    case 'v2':
      await interaction.reply({ flags: MessageFlags.IsComponentsV2, components: [report()] });
      return;
    case 'form':
      await interaction.showModal(modal());
      return;
    case 'who': {
      const member = options.getMember('user');
      const nick = member !== null && 'nickname' in member ? member.nickname : null;
      const names = [
        options.getUser('user', true).username,
        nick,
        options.getChannel('where')?.name,
        options.getRole('role')?.name,
      ];
      await interaction.reply(names.map((name) => name ?? '-').join(' '));
      return;
    }
    case 'admin': {
      const path = `${options.getSubcommandGroup(false) ?? ''}/${options.getSubcommand()}`;
      const to = `${options.getUser('user')?.username ?? '-'} ${options.getString('level') ?? '-'}`;
      const may = interaction.memberPermissions?.has('ManageGuild');
      await interaction.reply({ content: `${path} ${to} ${may}`, flags: MessageFlags.Ephemeral });
      return;
    }
    case 'bad':
      return misbehave(interaction, options.getString('what', true));
    default:
      throw new Error(`There is no ${interaction.commandName}`);
  }
}

async function ask(interaction: ChatInputCommandInteraction): Promise<void> {
  await interaction.deferReply();
  const file = interaction.options.getAttachment('file');
  const body = file === null ? 'none' : await (await fetch(file.url)).text();
  await interaction.editReply({
    content: `answer to ${interaction.options.getString('question')}`,
    embeds: [
      new EmbedBuilder()
        .setTitle('Sources')
        .setDescription('1. manual')
        .setColor(0x5865f2)
        .addFields({ name: 'file', value: body, inline: true })
        .setImage('attachment://chart.png')
        .setTimestamp(0)
        .setFooter({ text: 'foot' }),
    ],
    files: [
      new AttachmentBuilder(CHART, { name: 'chart.png', description: 'a chart' }),
      new AttachmentBuilder(Buffer.from('a,b\n1,2\n'), { name: 'data.csv' }),
    ],
    components: [
      row(
        new ButtonBuilder().setCustomId('up').setLabel('Good').setStyle(ButtonStyle.Success),
        new ButtonBuilder()
          .setLabel('Docs')
          .setStyle(ButtonStyle.Link)
          .setURL('https://example.com'),
      ),
    ],
  });
  await interaction.followUp({ content: 'and another thing', flags: MessageFlags.Ephemeral });
}

/** Sends what Discord refuses, past the checks of discord.js. */
async function misbehave(interaction: ChatInputCommandInteraction, what: string): Promise<void> {
  if (what === 'twice') await interaction.reply('one');
  const button = { type: 2, style: 1, label: 'a', custom_id: 'a' };
  const bodies: Readonly<Record<string, unknown>> = {
    twice: { content: 'two' },
    long: { content: 'x'.repeat(2001) },
    empty: {},
    embed: { embeds: [{ description: 'x'.repeat(4000) }, { description: 'y'.repeat(4000) }] },
    same: { content: 'x', components: [{ type: 1, components: [button, button] }] },
    v2: { components: [{ type: 10, content: 'x' }] },
    typo: { content: 'x', embedz: [] },
  };
  await interaction.client.rest.post(
    `/interactions/${interaction.id}/${interaction.token}/callback`,
    { body: { type: 4, data: must(bodies[what], what) }, auth: false },
  );
}

function row(...components: MessageActionRowComponentBuilder[]) {
  return new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(components);
}

function menu() {
  const button = (id: string, label: string) =>
    new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Secondary);
  return [
    row(
      button('inc', '+1'),
      button('secret', 'Secret'),
      button('later', 'Later'),
      button('form', 'Form'),
      button('off', 'Off').setDisabled(true),
    ),
    row(
      new StringSelectMenuBuilder()
        .setCustomId('pick')
        .setMinValues(1)
        .setMaxValues(2)
        .addOptions(['A', 'B', 'C'].map((label) => ({ label, value: label.toLowerCase() }))),
    ),
    row(new UserSelectMenuBuilder().setCustomId('people')),
  ];
}

function report() {
  return new ContainerBuilder()
    .setAccentColor(0x22aa66)
    .addTextDisplayComponents(new TextDisplayBuilder().setContent('# Report'))
    .addSeparatorComponents(new SeparatorBuilder())
    .addSectionComponents(
      new SectionBuilder()
        .addTextDisplayComponents(new TextDisplayBuilder().setContent('**3** open'))
        .setButtonAccessory(
          new ButtonBuilder().setCustomId('open').setLabel('Open').setStyle(ButtonStyle.Primary),
        ),
    );
}

function modal() {
  const why = new TextInputBuilder()
    .setCustomId('why')
    .setLabel('Why?')
    .setStyle(TextInputStyle.Paragraph)
    .setMaxLength(100);
  return new ModalBuilder()
    .setCustomId('m')
    .setTitle('Why')
    .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(why));
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
