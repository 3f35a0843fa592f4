import { type DestinationStream, pino } from 'pino';

/** What is logged with: one line of JSON an event. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Levels that `LOG_LEVEL` may name. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** A log on standard output, or where `to` says; errors in full, with their stack. */
export function createLog(level: (typeof LOG_LEVELS)[number], to?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    errorKey: 'error',
    redact: ['*.token', '*.authorization', 'error.requestBody', 'error.url'],
  };
  return to === undefined ? pino(options) : pino(options, to);
}
