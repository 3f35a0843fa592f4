/** The field's own terms. */
export const FIELD: readonly string[] = [
  'last concern | last cause | final cause | final concern | remaining cause | remaining concern | outstanding cause | outstanding concern | only cause left | only concern left | concern that wasnt closed | concern not closed',
  'engage | special measures | enhanced monitoring | enhanced level of monitoring | enhanced phase | enhanced stage | engage phase | engage process | engage stage | enhanced scrutiny | heightened monitoring | closer monitoring | closer scrutiny | stepped up monitoring | intensive monitoring | extra scrutiny | greater scrutiny | advanced phase | increased monitoring | tougher monitoring | intervention stage',
  'scan | routine monitoring | routine level of monitoring | default monitoring | default level of monitoring | default phase | scan phase | normal monitoring | standard monitoring | ordinary monitoring | regular monitoring | usual monitoring',
  "hmicfrs | hmic | hmi | inspectorate | watchdog | inspectorate of constabulary | his majesty's inspectorate | her majesty's inspectorate | police inspectorate | police watchdog | inspecting body",
  'chief constable | police chief | top cop | head of the force | force chief | chief of police | force boss | police boss | top police officer | most senior officer | chief con | in charge of the force | runs the force | head of police',
  'police and crime commissioner | pcc | crime commissioner | commissioner | pfcc | police fire and crime commissioner | police commissioner | elected commissioner',
  'cause of concern | causes of concern | concern | area of concern | areas of concern | cause for concern | coc | serious concern | major concern | serious failing | most serious concern',
  'multi agency risk assessment conference | marac | risk conference | risk assessment conference | risk assessment meeting',
  'domestic abuse | domestic violence | abusive relationship | violence in the home | violence at home | battered | abuse in the home | abusive partner | partner violence | intimate partner violence | violent partner',
  'sex offender | sexual offender | rso | registered sex offender | sex criminal | sexual predator | nonce | pervert',
  "police federation | federation | staff association | police union | fed | rank and file body | officers' union",
  'local policing area | lpa',
  'emergency | blue light | grade one | immediate response | grade 1 | immediate incident | life or death',
  'child abuse | child sexual exploitation | child exploitation | cse | grooming | grooming gang | exploitation of children | child grooming',
];

/** Everyday words beside those of the other lists. */
export const SHORT: readonly string[] = [
  'answer | pick up | picked up | picking up',
  'organisation | agency | partner | body | bodies',
  'stage | phase | level | tier',
  'cover | serve | include',
  'device | digital device | phone | mobile | handset | computer | laptop | tablet',
  'pleasant | good',
  'wait | on hold | queue',
  'document | paperwork | plan',
  'software | app | program',
  'monitoring software | spyware | tracking software | tracking app',
  'application | request',
  'agree | agreed | disagree | disagreed',
  'pleased | happy | glad | delighted | satisfied | content',
  'response time | attend | attendance time | arrival time | time to arrive | arrive',
];
