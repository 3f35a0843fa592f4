import type { Answerer } from '../context.js';
import { answerDuties } from '../duties.js';
import { answerOutstanding } from '../outstanding.js';
import { answerSelf } from '../self-told.js';
import { answerTold } from '../told.js';
import { answerUnknownName } from '../unknown-name.js';
import { answerAcross } from './across/across.js';
import { answerByDecider } from './across/by-decider.js';
import { answerArea } from './area.js';
import { answerArticleAsked } from './article-asked.js';
import { answerArticlesQuoting } from './articles-quoting.js';
import { answerAsks } from './asks.js';
import { answerAuthor } from './author.js';
import { answerClaimedLength } from './claimed-length.js';
import { answerClosingOrder } from './closing-order.js';
import { answerConcernAdded } from './concern-added.js';
import { answerConcernAmong } from './concern-among.js';
import { answerConcernAnywhere } from './concern-anywhere.js';
import { answerLeftOpen } from './concern-left-open.js';
import { answerConcernLength } from './concern-length.js';
import { answerConcernPremise } from './concern-premise.js';
import { answerConcernUnknown } from './concern-unknown.js';
import { answerConcernWhich } from './concern-which.js';
import { answerConcerns } from './concerns.js';
import { answerDefinition } from './definition.js';
import { answerDisagreement } from './disagreement.js';
import { answerFigureAsked } from './figure-asked.js';
import { answerHappenedOn } from './happened-on.js';
import { answerHistory } from './history.js';
import { answerInspectionOrder } from './inspection-order.js';
import { answerInspections } from './inspections.js';
import { answerInterval } from './interval.js';
import { answerNeverThere } from './never-there.js';
import { answerNewestSource } from './newest-source.js';
import { answerInspectedBody, answerOtherBody, answerOtherService } from './other-service.js';
import { answerRecommendations } from './recommendations.js';
import { answerRevisited } from './revisited.js';
import { answerRules } from './rules.js';
import { answerSourcesHeld } from './sources-held.js';
import { answerHowLong } from './span.js';
import { answerStagesAsked } from './stages-asked.js';
import { answerStatus } from './status.js';
import { answerWhatNext } from './what-next.js';
import { answerWhen } from './when.js';
import { answerActor } from './who/actor.js';
import { answerWho } from './who/who.js';
import { answerWhoIsQuoted } from './who-is-quoted.js';
import { answerWhy } from './why.js';

/** In this order: the first that understands the question answers it. */
export const ANSWERERS: readonly Answerer[] = [
  answerClosingOrder,
  answerInspectionOrder,
  answerDisagreement,
  answerOtherService,
  answerInspectedBody,
  answerOtherBody,
  answerStagesAsked,
  answerRules,
  answerConcernAnywhere,
  answerConcernPremise,
  answerConcernLength,
  answerConcernUnknown,
  answerConcernAdded,
  answerConcernAmong,
  answerConcernWhich,
  answerRevisited,
  answerNewestSource,
  answerArticleAsked,
  answerFigureAsked,
  answerSourcesHeld,
  answerWhoIsQuoted,
  answerArticlesQuoting,
  answerDefinition,
  answerInterval,
  answerByDecider,
  answerClaimedLength,
  answerAcross,
  answerAuthor,
  answerUnknownName,
  answerActor,
  answerWho,
  answerWhatNext,
  answerWhen,
  answerOutstanding,
  answerLeftOpen,
  answerNeverThere,
  answerRecommendations,
  answerAsks,
  answerDuties,
  answerSelf,
  answerHowLong,
  answerWhy,
  answerHappenedOn,
  answerHistory,
  answerArea,
  answerStatus,
  answerConcerns,
  answerInspections,
  (context) => answerTold(context),
];
