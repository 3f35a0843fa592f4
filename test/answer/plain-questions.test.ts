import { describe, expect, it } from 'vitest';
import { createAsk } from '../../src/answer/ask.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS, day } from '../helpers.js';

const ask = createAsk(loadKnowledge(CORPUS));

/** The first thing that the bot says itself. */
function says(question: string): string {
  const answer = ask(question, { today: day('2026-11-22') });
  if (answer.outcome !== 'answered') return answer.reason;
  const first = answer.blocks.find(({ kind }) => kind === 'statement' || kind === 'verdict');
  return first !== undefined && 'text' in first ? first.text : '';
}

const ALL = /^Ten forces were found in Engage since 2019/;
const NOW = /^Not known for today\. By the newest sources only Lincolnshire Police/;
const OUT_MET = /returned to Scan(?:, routine monitoring,)? on 23 January 2025/;
const BOTH_MET = /moved into Engage .* on 28 June 2022 and returned to Scan on 23 January 2025/;

describe('what plain questions on the record get', () => {
  it.each([
    ['Until when was the Met in Engage?', OUT_MET],
    ['Up to what date was the Met under enhanced monitoring?', OUT_MET],
    ['What was the last day the Met was in special measures?', OUT_MET],
    ['When was the Met last in special measures?', OUT_MET],
    ['Met out when?', OUT_MET],
    ['When did Met leave special measures?', OUT_MET],
    ['Has Met left special measures?', /^Yes, by the newest source\./],
    ['Met in special measures?', /^No, by the newest source\. Metropolitan/],
    [
      'What was the first day of special measures for the Met?',
      /moved into Engage .* 28 June 2022/,
    ],
    ['From when until when was the Met in special measures?', BOTH_MET],
    ['What were the start and end dates of the Met in Engage?', BOTH_MET],
    ['Lincolnshire in special measures until when?', /^No exit of Lincolnshire Police/],
    ['When will Lincolnshire leave Engage?', /^The sources do not say when it will leave\./],
    ['When did HMICFRS move Wiltshire back to Scan?', /returned to Scan on 21 May 2024/],
    ['When was Greater Manchester’s move announced?', /in December 2020/],
  ])('when: %s', (question, expected) => {
    expect(says(question)).toMatch(expected);
  });

  it.each([
    ['What forces are in special measures?', NOW],
    ['Which force is in special measures now?', NOW],
    ['Is there a force in special measures today?', NOW],
    ['Who has not left Engage?', NOW],
    ['Have all ten forces left?', NOW],
    ['Has any force been in Engage since 2020 without leaving?', NOW],
    ['What forces have been in special measures?', ALL],
    ['Which forces were put in special measures?', ALL],
    ['Which forces went in after West Midlands?', /^Two forces were found to enter/],
    ['Which forces went in before West Midlands?', /^Seven forces were found to enter/],
    ['Which forces went in between 2022 and 2024?', /^Seven forces entered Engage/],
    ['Who came out on 30 July 2025?', /^One force left Engage on 30 July 2025/],
    ['How many went in in 2023?', /^One force entered Engage in 2023/],
    ['Which force went in on 28 June 2022?', /^One force .* 28 June 2022, and two more may have/],
    ['Which force has been out longest?', /leave Engage since 2019 is Greater Manchester Police/],
    ['Which of the forces was in longest?', /^Cleveland Police had the longest/],
    ['What is the longest a force has been in special measures?', /^Cleveland Police had/],
    ['Has any force left Engage so fast before?', /^West Midlands Police had the shortest/],
    ['Did any force get out quicker than West Midlands?', /^No, none was found/],
    ['Is West Midlands the only force to leave in under a year?', /^Yes\. One force/],
    ['What forces were with West Midlands in special measures?', /^Five other forces/],
    ['Rank the forces by length of time in special measures', /^Nine completed stays/],
    ['What was left open when Devon & Cornwall left Engage?', /^Two of the four causes of concern/],
    ['Is the fourth concern closed?', /^No, by the newest source/],
    ['When did the met go in exactly?', /on 28 June 2022/],
    [
      'Who spent longer in Engage, the met or GMP?',
      /^Metropolitan Police Service was in Engage for lon/,
    ],
    ['Where was WMP on 17 September 2024?', /^West Midlands Police was in Engage/],
    ['Nottinghamshire: why?', /^Nottinghamshire Police was moved into Engage on 11 March 2024/],
    ['How long was Nottinghamshire in for?', /437 days/],
    ['Tell me what Wiltshire Police had to fix', /three causes of concern/],
    ['Was it April or autumn 2019 for Cleveland?', /^Sources differ on the day/],
    ['Who had Andy Cookes job before him?', /^Tom Winsor held it before/],
    ['Who will be next to come out of Engage?', /do not say which force will move next/],
    [
      'Which force will be next to go into special measures?',
      /do not say which force will move next/,
    ],
    ['Which force was the eighth to go in?', /West Midlands Police, on 24 November 2023/],
    ['Did any force go in on the same day as another?', /^None found: no two forces/],
    ['Was GMP in special measures when Cleveland was?', /^Yes\./],
    [
      'Was Cleveland still in special measures when WMP went in?',
      /^No, by the newest source: Cleveland Police had left Engage before 24 November 2023/,
    ],
    ['Did Nottinghamshire go into Engage while WMP was in it?', /^Yes\./],
    ['Did Lincolnshire go into Engage while WMP was in it?', /^No\./],
    ['Did the Met and Wiltshire go in the same month?', /^Yes, both entered Engage in the same m/],
    ['Did the Met and Nottinghamshire go in the same year?', /^No, they entered .* different year/],
    ['Was the Met put into Engage before or after Wiltshire?', /^Which came first cannot be told/],
  ])('over several forces: %s', (question, expected) => {
    expect(says(question)).toMatch(expected);
  });

  it.each([
    ['Can you confirm that WMP is no longer in special measures?', /^Yes, by the newest source\./],
    ['True or false: WMP is in special measures', /^No, by the newest source\./],
    ['Surely Wiltshire is still in special measures?', /^No, by the newest source\./],
    ['so GMP is out now right', /^Yes, by the newest source\./],
    ['gmp out?', /^Yes, by the newest source\./],
    ['Is Cleveland back to normal?', /^Yes, by the newest source\./],
    ['Did Wiltshire not go into special measures?', /^It was: /],
    [
      'Was that the first time WMP had been in special measures?',
      /^None found before, since 2019\./,
    ],
    ['Did Lincolnshire go in in 2025?', /^No, by the newest source\./],
    ['Was WMP in special measures all of 2024?', /^For part of it\./],
    ['Was the Met in special measures the whole of 2023?', /^Yes\./],
    ['Was WMP in Engage on 18 September 2024?', /it left Engage on that day/],
    ['Is my local police in Wolverhampton in special measures?', /^No, by the newest source\./],
    ['What’s the situation with Devon and Cornwall police?', /returned to Scan/],
    ['Wiltshire in or out of special measures?', /^By the newest source: Wiltshire/],
  ])('yes or no: %s', (question, expected) => {
    expect(says(question)).toMatch(expected);
  });

  it.each([
    ['Why isn’t WMP in special measures any more?', /returned to Scan .* Reasons given/],
    ['Why aren’t GMP in special measures?', /returned to Scan .* not recorded here/],
    ['Why wasn’t WMP taken out in July 2024?', /still in Engage in July 2024.* investigations/],
    [
      'Was GMP put in special measures for not recording crimes?',
      /^Yes: a cause of concern at Greater Manchester/,
    ],
    ['When were the causes of concern at WMP found?', /found in September 2023/],
    ['When did WMP’s investigations cause of concern close?', /^No closing was found/],
    ['Who decided that West Midlands should leave?', /decided to return West Midlands Police/],
    ['Did the Home Secretary decide about the Met?', /^No: HM Chief Inspector/],
    ['Was it the chief inspector who decided on Wiltshire?', /^Yes: HM Chief Inspector/],
    ['Did Wendy Williams announce the move?', /^Yes: .* Wendy Williams spoke/],
    ['Did Lee Freeman announce the removal?', /^Yes: .* Lee Freeman spoke/],
    ['Did Wendy Williams make the decision?', /^No: HM Chief Inspector/],
    ['When was WMP last inspected?', /of the kind asked about/],
    ['What happened after WMP left special measures?', /^West Midlands Police, as the sources/],
    ['What happened after Wiltshire left special measures?', /^None found/],
    ['Was the report on WMP published in early 2024?', /^No\. The report .* 22 December 2023/],
    ['Was the report on WMP published in December 2023?', /^Yes\. The report/],
    ['Did closing three causes of concern end special measures at WMP?', /^No\. Three causes/],
    ['What do the sources disagree about?', /^Sources differ, or contradict themselves, on these/],
    ['Is there any disagreement between the sources about WMP?', /^Sources differ, or/],
    ['How do LBC and the BBC differ?', /^Sources differ, or contradict themselves/],
    ['Name the four things WMP was criticised for', /^HMICFRS raised four causes of concern/],
    ['What was Gloucestershire criticised for?', /five causes of concern/],
    ['Give me all the causes of concern in full', /^HMICFRS raised four causes of concern/],
    ['How far back does your data go?', /found since 2019/],
    ['Do you cover forces before 2019?', /found since 2019/],
    ['How long was Craig Guildford chief constable?', /from December 2022 to 16 January 2026/],
    ['How did WMP get out of special measures?', /returned to Scan .* Reasons given/],
    ['Over what was Wiltshire moved into Engage?', /three causes of concern/],
    ['Why is the Met still failing?', /^By the newest source it is no longer there/],
    ['Who moved WMP into Engage and who removed it?', /into Engage, on 24 November 2023/],
    ['Are forces in Scan still monitored?', /^Yes\. A force that leaves Engage is back in Scan/],
    ['Does PPOG decide?', /^No\. HM Chief Inspector of Constabulary decides/],
    ['Does the inspectorate put forces into Engage?', /^Yes\. HM Chief Inspector/],
  ])('why, who and what: %s', (question, expected) => {
    expect(says(question)).toMatch(expected);
  });
});
