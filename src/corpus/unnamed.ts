/** Nouns for somebody without a name. */
const SOMEBODY =
  'wom[ae]n|m[ae]n|mother|father|mum|dad|girl|boy|teenager|pensioner|student|parent|resident|shopkeeper|owner|driver|nurse|teacher|survivor|victim|volunteer|worker|officer|constable|sergeant|inspector|superintendent|detective|official|handler|caller|trader|farmer|shopper|manager|neighbour|landlord|landlady|source|witness|juror|dispatcher|operator|tenant|patient|commuter|passenger|cyclist|motorist|customer|colleague|insider|barrister|solicitor|consultant|researcher|carer|cleaner|employee|recruit|trainee|whistleblower|campaigner|councillor';
/** "A woman who waited for months says": somebody without a name. */
const SOMEBODY_WHO = new RegExp(
  String.raw`^\s*(?:An?|One)\s+(?:[\p{L}\d-]+\s+){0,3}?(?:${SOMEBODY})(?=\s+who\b)`,
  'u',
);
/** "A retired teacher from Northtown", "a detective in Northshire, who asked not to be named,": before the verb. */
const SOMEBODY_FROM = new RegExp(
  String.raw`(?:^\s*|;\s+|[”"]\s*,?\s*|^\s*(?:An?|One|Another)\s+\p{Ll}+,\s+)((?:An?|One|Another)\s+(?:[\p{L}\d-]+\s+){0,3}?(?:${SOMEBODY})(?:\s+(?:from|in|at|of|with)\s+(?:the\s+)?[\p{L}'’ -]{2,40})?)(?:,\s+who\b[^.;:!?"“”]{1,80})?,?\s*$`,
  'iu',
);

/** Somebody without a name right before a reporting verb, as written; undefined where nobody is. */
export function unnamedBefore(before: string): string | undefined {
  return SOMEBODY_FROM.exec(before)?.[1]?.trim();
}

/** Somebody without a name whom a sentence begins with, told more of before the verb; undefined where nobody is. */
export function unnamedOpening(before: string): string | undefined {
  return SOMEBODY_WHO.exec(before)?.[0];
}
