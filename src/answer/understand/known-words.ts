/**
 * Everyday English words that questions hold and articles may lack: known, so that the spelling
 * repair leaves them alone. They answer nothing.
 */
const WORDS = `
able accident account accuse accused across action actual actually address adult advice afraid afternoon age agency agree
ahead aid alcohol alive allow alone already although always ambulance amount anger angry animal annual answer anybody apart apologise apology
appeal apply appoint approve april area argue arm army arrest arrive article ask asleep assault attack attempt attend audit august aunt author autumn
available average avoid award aware away baby bad bail balance ban bank barely base basic basis battle beat beautiful become bed began behave
behaviour behind belief believe belong benefit beside best better beyond big bigger biggest bill birth black blame block blood blue board body bomb book border
born borrow boss bottom bought bound box boy brain branch brand breach bread break breakfast brexit bribe bridge brief briefly bring broad
broken brother brought brown budget build building built bullet burglar burglary burn bus business busy buy cake call camera cameras camp campaign
cancel cannabis capital captain car card care careful carry cars case cash castle cat catch cause celebrate cell central centre century ceo certain
chair challenge champion chance change changed chapter charge charged charges charity chart chat cheap cheat check cheese chicken chief
child chocolate choice choose church cigarette cinema citizen city civil civilian claim class classic clean clear clerk clever client climate climb
close clothes cloud coach coast coat code coffee cold collapse colleague collect college colour combat combine comfort command commit common community
company compare compete complain complaint complaints complete computer condition conduct conference confess confirm conflict confuse connect consider consult
contact contain content contract control conversation convict convicted convince cook cooking cool copper copy corner correct corrupt corruption cost
costs couch council councillor counsel count country county couple courage course court cousin cover crash crazy create credit crew cricket crime
crimes criminal crisis critic criticise crop cross crowd cruel cry culture cup curious current curry cut cycle daily damage dance danger dangerous
dark data database date daughter deaf deal dear death debate debt decade deep defeat defence defend define degree delay deliver demand democracy
deny depart department depend deputy describe desert deserve design desk destroy detail detain detective develop device devil dial diary diet
differ difficult dinner direct director dirty disabled discipline disciplinary discover discuss disease dismiss dismissed display dispute distance district
diversity divide doctor dog dogs dollar donate door double doubt dozen drama draw dream dress drink drinking drive driver driving drone drones drop drug
drugs drunk dry due dust duty each ear early earn earth ease east easter easy eat economy edge edit educate education effect effort eight either
elect elected election electric else embarrass emergency emotion empire employ employee employees empty enable encounter enemy energy enforce engine engineer
enjoy enough ensure enter entire environment equal equipment error escape especially essay estate ethnic ethnicity euro europe even evening event ever
everybody evil exact exam example excellent except exchange excite excuse exercise exist expect expel expensive expert explain explode explosion express extend extra extreme
eye face fact factor fail fair faith fake fall false fame family famous fancy farm fashion father fault favour favourite fear february federal fee feed
feel female fence field fight figure file fill film final finance find fine finger finish fire firearm firearms fired first fish fit five fix flag flat flight float
flood floor flow flower fly focus folk follow food foot football force forced foreign forest forget forgive form formal former fortune forward found four fraud free
freedom fresh friday friend fruit fuel fun function funds funding funeral funny furious future gain game gang gangs garage garden gas gate gather gender general gentle
genuine george german ghost giant gift girl glad glass global goal god gold golden good goods government grab grade grand grandmother grant graph grass great green
greet grey ground group grow guard guess guest guide guilty guitar gun guns gym habit hair half hall hand handle hang happy hard harm hate hated head health hear heard heart
heat heaven heavy height hell help helpline helpful herself hide high highway hill hire history hit hobby hold hole holiday holy home honest honour hope horrible horror horse hospital
host hostage hotel hotline hour hours house household housing huge human humour hundred hunger hungry hunt hurry hurt husband ice idea ideal identify identity ill illegal image imagine immigrant
impact imply import important impossible impress improve incident include income increase indeed independent index indicate industry inform injure injured injury innocent inquest inquiry insane
inside insist install instance instead instruct insult insurance intend interest internet interview introduce invent invest invite involve iron island issue item jail jailed january
jewel job jobs join joint joke journal journalist journey joy judge juice july jump june jury justice keen keep kept key kick kid kids kill killed killer king kiss kit kitchen knee
knife knives knock lab labour lack lady lake land language laptop large largest late later laugh launch law lawful laws lawyer lawyers lay lazy lead leader leaders leading leaf league leak learn least leather leave
lecture left leg legal length lesson letter level liar library licence lie life lift light limit line link lion list listen literature little live lives living load loan
local location lock logic london lonely long loose lord lose loss lost lots loud love lovely low loyal luck lunch machine mad magazine magic mail main maintain major majority male
man manage manager many map march mark market marriage married marry match material maths matter mayor meal measure meat media medical medicine meet meeting meetings member members memory men mental mention menu mere merge merger
message metal method middle midnight might mile military milk million millions mind mine minister minor minute mirror misconduct miss missing mistake mix mobile model modern moment monday money monitor
month mood moon moral morning mostly mother motor motorway mountain mouse mouth move movie much mum municipal murder murdered murderer muscle museum music musician myself mystery naked name narrow
nasty nation national natural nature near nearby nearest nearly neat necessary neck need needle negative neighbour neither nerve net network neutral never new newest news newspaper next nice niece
night nine nobody noise none noon normal north northern nose notice noticed notion november novel number nurse object obtain obvious occasion occur ocean october odd offence offences offend offer office officer officers official officially
often oil old older oldest olympic once onion online open operate opinion opportunity oppose opposite option orange order ordinary organise origin original otherwise ought outcome outside
overall overtime owe own owner pace pack page pain paint pair palace panel panic paper parent parents park parking parliament part partly partner party pass passenger passport past path patient patrol patrols pattern pause pay payment
paying peace pen pension people pepper perfect perform perhaps period permit person personal petrol petition phone photo phrase piano pick picture piece pilot pink pipe pitch pizza place plain plan plane planet plant
plastic plate play player pleasant pleasure plenty plot pocket poem poet poetry point poison poland pole police policy polish polite political politician politics poll pool poor pope popular population
position positive possible post pound poverty power practice praise pray prefer premier prepare present president press pressure prevent previous price pride priest prime prince princess principle print
prior prison prisoner private prize probable probably probation problem process produce product professor profit program project promise promote proof proper property propose prosecute prosecution protect protest protests proud prove provide psychic
public publish pull punish punished punishment pupil pure purple purpose push puzzle quality quarter queen question queue quick quiet quit quote race racial racism racist radio rail rain raise random rank ranked ranking rape rapist rare rate rather ratio
reach read reader ready real reality realise reason rebel recall recent recipe reckon record recover recruit recruitment recruits red reduce refer reform refugee refuse regard region register regret regular regulator reject relate relative relax release
religion rely remain remember remind remote remove rent repair repeat replace reply report reporter request rescue research resident resign resigned resignation resist resolve resource respect respond rest restaurant result retail
retire retired retirement return reveal revenge revenue reverse review revolution reward rich rid ride right riot rise risk rival river road robber robbery robot rock role roll romantic roof room root rope rough round route routine row royal rubbish rude
rugby ruin rule rules run rural rush sack sacked sad safe safer safest safety sail salary sale salt same sample sanction sand satisfy saturday sauce save scale scandal scare scared scary scene schedule school science scientist score scotland scratch scream screen sea search
season seat second secret secretary section secure security seek seem seldom select self sell senate send senior sense sentence sentenced separate sept september sergeant series serious servant serve service session settle seven several severe sex sexism sexist shadow shake shame shape share sharp
sheep sheet shelf shell shine ship shirt shock shocked shoe shoot shooting shop short shoulder shout show shut sick side sight sign signal silence silent silly silver similar simple simply since sing single sister sit site situation six size skill skin
sky slave sleep slight slow slowly small smart smell smile smoke smooth snake snow soccer social society soft soldier solicitor solid solution solve somewhere son song soon sorry soul sound soup source south southern space spanish spare speak special
specific speech speed spell spend spending spent spirit split spoke sport spot spread spring square squad stab stabbed stabbing stabbings staff stage stairs stand standard star start state statement station stations statistics status stay steal step stick still stolen stomach stone stop stopped store storm story
straight strange stranger street strength stress strict strike strikes strip strong structure struggle student students study stuff stupid style subject submit succeed success sudden sue suffer sugar suggest suicide suit suitable summer sun sunday super supper supply support suppose
sure surface surgery surprise surrender survey survive suspect suspects suspend suspended suspension swear sweet swim swing switch symbol sympathy system table tactic talent talk tall tank target task taste tax taser tasers teach teacher team tear technology teenager television
temper temple ten tend tennis tension tent term terrible terror terrorism terrorist test text thank theatre theft thefts theme theory therapy thick thief thin thing thirty thousand threat threaten three throat throw thursday ticket tidy tie tight till tiny tired title toast tobacco today together toilet
tomato tomorrow tone tongue tonight tool tooth top topic torture total touch tough tour tourist toward tower town toy track trade tradition traffic train trained training transfer translate transport travel treasure treat tree trend trial tribunal trick trip trouble troubled truck trust truth try
tube tuesday tune turn twelve twenty twice twin twitter two type typical ugly unable uncle underground understand unemployed unfair uniform union unit unite university unknown unless unlikely unusual upper upset urban urge urgent usual vacancy vacancies vacation valley value van variety various vast vegetable
vehicle vehicles verdict version victim victims video view village violence violent virus vision visit visitor vital vocal voice volume volunteer vote voter vulnerable wage wait walk wall wander war warm warn warning warrant wash waste watch water wave weak wealth weapon weapons wear weather web website
wedding wednesday week weekend weekly weigh weight welcome welfare western wheel whistleblower white whole wide wife wild win wind window wine winner winter wire wise wish witch witness witnesses woman women wonder wood word work worker workers working workforce world worried worry worse worship worst worth wound write writer wrong yard
narked riled miffed peeved chuffed gutted whinge whinging whingeing moaning grumbling beef gripe malarkey dodgy skint nowt owt summat bloke fella lad lass mum nan
yeah year yellow yesterday young younger youngest youth zero zone
boris trump johnson starmer ukraine russia brexit covid christmas bonfire valentine halloween boxing
acronym abbreviation initials phrase paragraph quotation headline journalist reporter
hmicfrs hmic cqc ofsted iopc ipcc cps npcc college federation barrister crown magistrate sheriff
`;

let known: readonly string[] | undefined;

/** The list, lower case. */
export function knownWords(): readonly string[] {
  known ??= WORDS.split(/\s+/).filter(Boolean);
  return known;
}
