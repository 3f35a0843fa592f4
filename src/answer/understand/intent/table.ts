/** What tells intents apart, as `npm run fit:intents` learnt it; read by `table-text.ts`. */
export const TABLE = `across-compare across-count across-latest across-longest across-now across-open across-then across-total again alongside area asked-of cause-of-concern-means chief-constable chief-inspector chief-moves commissioner concern-one concern-same concern-which concerns-closed concerns-closed-when concerns-count concerns-list concerns-open concerns-raised-when differ engage-means engage-purpose entered-when ever how-long inspected-when inspector inspectorate-means inspectorate-powers inspectorate-scope leaving-rules left-when next other oversight-group peel-grades recommendations report-when revisited-when scan-means scan-or-engage sources special-measures-means stands-for status-now status-then timeline who-announced who-decides who-moved why-in why-out
<date>	6:48 f:14 k:14 w:12 1f:-13 1g:73 1k:-10
<date> $	1:22 6:37 d:14 f:22 g:18 k:15 v:-12 14:15 19:12 1f:-9 1g:34 1k:-11
<date> <force>	0:50 6:8 9:-5 d:-11 e:35 f:-13 g:-12 q:20 t:-12 14:31 1f:-14 1k:-16
<date> and	0:-6 2:-8 4:-13 6:43 7:-17 9:-21 d:-9 e:-21 g:-7 n:-13 p:31 s:-29 u:-18 11:-10 12:27 13:-10 14:32 19:-15 1g:-40 1k:-8
<date> for	0:-13 5:-19 6:-18 8:-15 9:-22 a:-20 b:-11 d:-10 f:-15 g:-9 h:-11 i:-17 j:-17 l:31 n:-12 o:-16 p:-12 q:43 r:-26 s:-32 t:28 w:-21 x:-18 11:-24 12:-22 13:49 14:-44 16:-25 18:-13 19:-10 1b:-21 1d:-15 1f:-16 1h:-39 1l:-11 1m:-36
<date> how	1:57 6:-27 9:-10 k:29 l:-25 m:-28 14:-36 16:34 1g:-22
<date> i	0:-11 2:-15 3:-13 6:39 9:-8 d:-18 l:-28 t:17 v:-13 12:-15 14:-17 19:-19 1d:-26 1e:-17 1g:-18
<date> in	0:-16 1:-8 3:-16 4:-19 5:42 6:41 7:-22 8:-13 9:-23 a:-18 b:-15 d:-10 k:-45 l:-18 v:-16 11:-23 12:-8 1c:-12 1f:-34 1g:58 1m:-14
<date> is	1:-8 2:-31 8:-16 a:-24 f:-18 h:-19 i:-9 l:26 m:-9 p:-19 q:-21 t:45 u:-11 v:-24 w:-17 19:-12 1c:-18 1d:-16 1f:-14 1g:-25 1l:-18
<date> or	0:-13 5:-20 d:-10 e:-12 f:29 g:-6 h:-51 j:-12 l:60 m:-9 o:-19 q:-7 u:-12 10:-12 11:-10 12:31 13:-12 14:-56 16:-16 1f:-15 1g:-22 1k:-7 1m:-8
<date> that	0:-9 1:-8 2:-9 6:-14 8:-32 9:-11 a:-16 b:-10 e:-12 f:-11 h:-45 i:-16 k:-35 l:36 m:-12 n:-19 p:18 q:-10 r:-12 s:-20 t:49 u:-29 v:-18 w:-14 z:-16 10:-15 11:-16 12:32 13:-22 14:-61 15:-9 18:-11 19:42 1d:-18 1f:-31 1g:-44 1i:-17 1j:-10 1k:-27 1l:-29 1m:-23
<date> the	0:-9 2:21 3:-10 4:-13 5:-21 6:-24 7:-9 8:-20 b:40 d:-10 f:-20 h:-26 i:31 j:-17 k:-13 l:-14 o:-9 q:40 t:-38 u:-11 w:-11 y:-12 11:-22 12:26 13:-9 15:-8 16:-10 18:-20 1b:-17 1d:-17 1f:-20 1g:-19 1i:-7 1j:-9 1k:-16 1l:-17 1m:-14
<date> wa	0:-9 1:-11 5:-12 6:-18 8:-10 9:-9 l:-10 t:24 u:-18 12:25 1f:-31 1g:99 1l:-10
<date> were	1:-16 6:-25 f:-15 r:-12 u:-9 14:-42 1f:-12 1g:90
<date> what	2:-11 b:30 f:-10 k:28 l:-13 o:-13 r:-12 t:-10 w:30 y:-15 z:-13 11:-13 12:-13 13:65 14:-20 15:31 19:-39 1a:-38 1m:-37
<date> when	2:-25 6:-13 e:19 f:-11 h:-31 l:25 p:-17 w:35 14:-42 18:18 19:-43 1g:-25
<date> which	0:-11 1:-22 3:-16 4:-46 6:67 7:27 9:-47 a:-23 b:-8 d:-13 e:-11 j:-12 k:-19 o:-17 p:-10 q:18 s:-12 t:-13 v:-14 w:24 12:-11 13:-15 14:-50 19:-10 1b:-10 1f:26 1i:-8 1j:-10 1k:-8
<date> who	0:-17 2:31 6:75 9:-29 f:-8 q:19 14:-49 1g:-35 1i:-9 1k:-9
<force>	a:14 d:12
<force> $	a:38 d:19 f:25 w:17 x:12 y:-11 14:15
<force> <date>	0:24 9:26 d:39 e:17 f:-9 g:14 t:-17 w:29 15:18 1b:-13 1f:-16 1g:20 1k:-13
<force> <force>	0:-47 2:-9 3:-8 4:-19 5:13 6:50 8:-7 9:-38 a:71 b:-9 d:-15 f:-9 g:-10 h:-11 i:-7 k:-10 n:-18 o:-12 r:-13 u:-10 w:-11 x:-20 10:-10 13:-7 14:-21 16:-10 19:-10 1e:-10 1f:-15 1g:-17 1h:-24 1l:-16 1m:-22
<force> <number>	0:-18 8:24 a:-11 h:28 i:26 j:-12 p:-23 v:-11 18:23 19:-11 1g:-8 1m:-35
<force> about	3:-9 8:-8 9:-16 n:-16 v:38 14:37
<force> after	2:-11 b:-12 d:41 e:-9 f:-16 p:-12 v:-10 w:-18 x:-12 12:-10 13:63 14:-71 16:-8 1e:-15 1k:-19 1l:-22 1m:37
<force> alreadi	0:73 1:-12 2:-10 6:-48 8:-14 9:-13 b:-8 e:-15 k:-42 o:-25 q:-11 u:-15 v:-13 w:-14 11:-16 12:-13 14:-28 15:-15 18:-13 1g:-51
<force> and	0:73 6:17 a:39 i:-10 x:24 1e:-10 1h:60
<force> ani	1:-24 2:-11 3:-11 4:-27 5:-23 6:-19 7:-17 8:-51 9:-54 a:-21 c:-24 i:-15 j:-16 k:-15 m:-14 n:24 o:27 s:-19 u:27 11:-11 13:-14 14:-28 1d:-36 1f:59 1g:-15 1h:-31 1j:-18 1k:-12 1l:-8
<force> answer	14:49 1g:-6
<force> ar	0:-12 1:-17 4:-16 6:-8 a:-26 m:-8 t:-8 x:20 10:52 13:-10 14:25 1f:46
<force> at	2:-13 3:-9 4:-17 6:-8 8:-20 b:37 d:29 e:-17 o:-13 s:-11 u:52 x:28 y:-11 13:-7 14:-6 15:16 1g:20 1j:-9
<force> attack	a:-5 h:-6 n:-17 14:43
<force> back	11:-15 12:13 13:-7 14:-13 19:-12 1a:-30 1f:-7 1i:-14 1m:50
<force> be	s:-12 u:25 w:17 10:35 13:-9 18:-27 1f:18 1i:17
<force> been	0:-9 1:-10 2:-10 3:-16 7:-13 8:25 c:-15 k:-13 v:29 14:-43 1f:32 1g:46
<force> befor	7:-9 8:-11 d:-16 g:21 12:-9 14:29 15:35
<force> bring	8:-8 b:-9 w:-7 13:-15 14:62 16:-5 19:-11 1c:-9
<force> by	7:-11 8:-8 a:-18 b:45 e:-15 n:21 p:-10 t:-14 u:-7 w:-12 x:-25 y:-20 z:-18 10:-25 13:-8 14:17 16:-10 1f:-7 1h:-14 1i:-15 1k:-20 1l:-14
<force> came	2:-30 5:-24 9:26 a:-16 f:-10 h:-11 o:-16 t:-22 v:-10 11:-20 12:54 14:-6 16:31 1d:-26 1f:-25 1g:-24 1i:-15 1k:-10 1l:-9 1m:35
<force> caus	5:-7 a:-10 c:-52 h:-19 i:-19 k:-6 m:-31 n:49 o:-12 p:13 19:-8
<force> chief	a:-12 f:63 g:-11 o:-15 p:-11 q:-10 t:-11 z:-12 10:-11 12:-14 19:-10 1e:-10 1f:-9
<force> close	k:19 14:14
<force> come	0:41 2:-41 5:-18 8:-16 a:31 o:26 10:24 11:-21 12:34 14:-15 18:19 1f:-10 1j:-8 1k:24
<force> commission	0:-14 6:-14 9:-10 a:-28 b:-14 d:37 e:-21 f:-7 i:-18 j:-10 n:-12 o:-12 q:-11 t:-11 u:-10 x:-47 10:-17 12:-10 16:-12 1d:-12 1e:-10 1f:-24 1i:-19 1j:-23 1k:-28
<force> compar	0:46 k:-15 1b:-15
<force> concern	5:-14 f:-10 h:-6 j:19 k:-10 l:20 m:-12 n:-20 p:65 1g:-14 1k:-15
<force> cornwal	0:23 3:-24 9:27 k:25 p:-11 u:-13 v:-9 13:26 1i:-35 1k:20
<force> council	0:-10 2:-5 4:-18 8:-15 d:-7 f:-25 g:-34 k:-7 l:-15 o:-9 p:-16 q:-18 t:-22 w:-8 11:-11 12:-25 14:89 18:-23 19:-20 1c:-14 1d:-15 1f:-63 1g:-14 1h:-8 1j:-13 1l:-14 1m:-14
<force> cover	0:-31 2:-11 6:-13 7:-10 a:19 b:-10 c:-8 d:-7 j:-17 k:-8 n:-10 o:-5 q:-10 s:-13 t:-12 w:-10 x:-13 14:26 1c:-36 1e:-8 1j:-10 1l:-19 1m:-12
<force> date	8:-10 a:-10 c:-12 j:-12 k:-8 l:-15 m:-23 n:-16 p:32 q:17 w:40 12:-23 14:-42 15:14 16:-8 18:46 19:-55 1c:-11 1e:-10 1h:-9
<force> did	0:47 2:41 3:-20 5:-19 8:-17 9:-15 i:-11 q:25 w:-11 11:-10 12:-12 14:-10 16:-9 1f:-9 1j:-7 1k:-11
<force> do	0:-16 3:-17 8:-22 a:25 s:-20 t:-10 v:39 w:-14 y:-10 z:-10 10:34 11:-20 13:-13 16:-9 1a:-21 1l:31 1m:41
<force> doe	0:-35 3:-12 8:-11 9:-15 a:71 b:-14 c:-12 d:-22 f:-20 g:-10 h:-19 j:-14 k:-14 o:-13 q:-12 r:-15 s:-20 u:-10 v:-13 w:-44 x:-35 y:-13 z:-20 10:25 11:-11 13:-18 14:-53 15:-11 16:-14 18:-18 19:-17 1a:-14 1c:-13 1e:-19 1f:-11 1g:-11 1h:-11 1i:-12 1j:-10 1m:-10
<force> drop	0:-5 8:-14 t:39 v:-19 12:-21 1k:-6
<force> dure	1:-8 v:-7 14:63 1d:-6 1g:-6
<force> end	0:-9 8:32 u:-9 11:-12 12:-10 14:34 1k:-7 1l:-18 1m:-21
<force> engag	1:-18 2:-7 3:-15 4:-11 6:-7 8:-9 9:-16 a:-21 b:-13 d:-11 r:-40 s:-22 t:-9 u:-8 v:-13 x:-8 10:-10 11:-8 12:-10 14:36 17:-10 1b:-10 1f:56 1g:-8 1l:-9
<force> ever	0:-6 7:-37 8:-29 t:-16 u:60 1g:-10
<force> for	0:16 9:-11 d:-10 e:-26 f:23 v:-9 w:-13 x:48 y:-10 10:-15 12:-8 13:-8 18:-11 1c:-7
<force> forc	5:-10 9:-8 a:42 e:-15 k:-10 l:23 m:-11 n:24 o:-7 t:-13 y:-12 z:-11 10:51 11:-19 14:-18 1a:-13 1f:-9 1j:-13
<force> freed	0:-6 5:-14 6:-10 8:-10 d:-25 f:-16 k:-10 s:-21 t:-12 u:-10 w:-10 12:65 14:-20 19:-11 1f:-16 1g:-27 1i:-14
<force> from	4:-10 5:-12 d:-41 e:-12 f:31 h:-12 o:22 q:-8 t:-12 x:-13 z:-14 12:35 14:-56 1b:-11 1c:-10 1h:-9 1i:-10 1k:16 1m:28
<force> get	2:-14 8:-21 h:-14 k:48 l:-12 m:34 n:23 o:-9 10:-10 11:-20 12:32 14:-8 16:49 1l:-5
<force> go	0:28 u:-10 11:-12 14:34
<force> gone	0:-14 1:43 7:-40 9:-19 d:-8 f:47 h:28 j:-16 k:-18 m:-13 o:-12 t:-19 v:-36 w:-12 11:-12 14:-61 1f:-14 1h:-16
<force> got	1:-11 2:-13 3:-22 4:-12 9:25 b:35 f:-10 h:-10 i:-10 l:-11 u:-8 11:-17 1g:-13 1h:22 1i:17 1k:-17 1l:25 1m:-23
<force> ha	1:12 3:-9 7:-11 8:-21 b:-13 g:23 h:42 k:-10 o:-18 u:73 13:28 14:-66 18:16 1f:36 1g:-11 1m:-9
<force> had	0:-12 1:-10 9:31 b:16 i:-13 j:-9 k:36 m:18 q:13 v:-9 w:31 14:-10 1d:-11 1f:-8 1g:-9
<force> have	5:-15 7:-17 8:21 g:22 h:-23 j:29 n:-10 w:19 14:19 1g:28
<force> how	k:-6 m:47
<force> i	8:-19 a:-12 b:-15 d:25 e:-9 f:-11 g:-37 r:-12 u:20 x:-13 z:-27 10:36 14:-58 16:47 1c:-12 1e:-17 1g:21 1j:-11
<force> in	0:48 1:-10 3:-10 4:-11 6:-20 8:-9 9:29 a:21 s:-9 u:-15 v:25 14:-15 1d:-16 1f:43 1g:55 1j:-11 1k:35
<force> inspect	w:32 10:-9 14:16 18:38 19:-14 1h:-16
<force> into	2:-8 8:-11 b:-7 r:-24 t:-11 14:22 1i:-10 1j:-42 1k:36
<force> is	0:-20 4:-19 a:54 e:-15 f:-8 g:24 u:-9 13:19 14:-7 1d:-9 1f:40 1g:-9
<force> it	9:-8 a:-18 k:-8 l:-17 n:-11 p:34 12:-11 14:27 19:-20 1m:29
<force> land	0:-6 2:-17 4:-19 6:-8 8:-15 9:42 b:-16 e:51 f:-11 t:26 u:-16 x:-14 y:-14 10:-10 12:-17 14:-32 1d:-17 1g:-9 1i:-47 1j:-11 1k:-29 1l:-39
<force> last	2:-26 5:-21 k:-10 n:-14 o:-14 v:-18 w:48 12:-12 15:29 16:41 19:-53
<force> leav	f:30 q:19 t:-12 11:-20 12:30
<force> left	1:-8 2:-7 4:-19 5:-38 6:35 d:-26 f:22 q:11 v:-28 11:-16 1f:-12 1g:-16 1m:38
<force> let	p:-13 12:44 14:-60 19:-20 1l:-16 1m:59
<force> lot	0:-7 2:-28 4:-21 6:-20 9:-15 d:-12 f:-18 g:-12 l:-14 n:-11 o:-8 p:-29 q:-12 s:-19 v:-9 10:-22 11:-19 12:68 13:-25 14:-67 18:-18 19:-12 1c:-12 1f:30 1h:-27 1k:27 1l:-16 1m:-20
<force> make	1:-22 v:-9 10:-12 14:82
<force> met	a:26 j:28 t:-8 w:27 14:18 18:21
<force> monitor	9:-21 a:-16 q:-7 u:-6 10:43 14:20 1a:-6 1e:-6 1f:-24 1g:-17 1h:14
<force> move	0:-17 8:-18 a:28 b:-9 f:-8 i:-14 q:-23 r:-10 t:18 u:46 v:-9 1f:-7 1g:-13 1i:23 1j:-12 1k:-25 1l:-18
<force> name	c:-10 d:-11 e:-30 g:34 j:-7 w:-8 x:42 y:-20 14:-29 16:-10 1e:-5
<force> now	1:-18 4:-35 d:46 e:-11 g:37 h:-17 o:-11 w:-15 13:27 14:-9 1f:-30
<force> nowadai	1:-12 2:-10 4:-25 9:-12 a:-14 d:20 e:-23 f:-24 g:19 x:-8 y:-9 14:31 1f:-19 1k:-16
<force> offic	k:-15 o:-17 v:-9 w:-5 x:-8 y:-11 z:-17 10:-6 14:48 1g:32 1m:-12
<force> on	4:-9 6:-24 9:19 a:-12 b:-7 d:-10 f:-11 h:21 k:-14 l:-9 p:-11 q:-10 w:-10 x:23 10:-15 13:-12 14:-40 15:21 1c:-9 1f:52 1g:22 1i:-15
<force> open	h:18 k:-12 o:-17 14:47
<force> or	0:77 2:-19 5:-10 6:-9 8:-9 9:-10 a:31 e:-14 f:-16 j:-9 k:-10 n:-8 o:-26 x:23 10:-9 13:-10 14:18 1f:-16 1i:-8 1k:-18
<force> out	0:-8 4:-10 5:-10 8:-11 d:19 11:-22 12:-6 13:-10 18:-11 1d:-15 1f:31 1k:44
<force> pcc	0:-12 a:-9 d:-7 f:-11 g:61 q:-9 14:-33 15:-8 1e:-12
<force> peel	8:-9 w:-31 14:-46 16:37 18:52 19:-9 1f:-9 1g:-17
<force> pleas	4:-21 5:-13 6:-17 8:-10 a:20 b:-11 c:-14 e:-27 f:-18 g:-10 h:-18 j:-13 k:25 l:-23 o:-10 w:-14 x:36 y:-45 13:-13 14:-70 16:29 18:-22 1c:-12 1e:-13 1f:-10 1h:20 1i:-12 1k:-11
<force> polic	6:-12 a:59 d:-11 k:21 l:-20 o:-11 x:-10 y:-12 10:-8 16:-4 1h:30
<force> publish	0:-18 8:-17 p:-8 q:33 w:-26 x:-13 14:16 16:-10 19:-25 1g:-7
<force> put	9:-31 b:-7 s:-9 t:31 u:-6 1g:-18 1j:-8 1k:39 1l:22 1m:-19
<force> record	3:-11 a:-8 h:35 j:-10 o:-22 u:-19 v:-14 16:-7 19:-11
<force> remain	1:-13 4:-21 6:-10 8:-10 9:-13 b:-13 c:-26 i:-13 j:-10 m:-11 n:-18 o:29 s:-12 v:35 13:-16 14:-33 16:-10 1f:48 1g:-11
<force> reopen	14:34
<force> report	q:-25 x:21 11:-15 14:-47 18:58 1c:-9 1g:-10
<force> return	0:-9 8:36 t:-7 19:-33 1f:18 1g:-11 1m:-12
<force> revisit	w:-39 14:44 19:28 1h:-6
<force> sai	b:-7 h:-9 i:49 n:-15 q:31 x:-11 z:-9
<force> said	14:39
<force> scan	14:35 1a:-22 1b:-48 1f:57 1g:-20 1h:-8 1m:-8
<force> special	0:-11 1:-11 2:-27 6:-27 8:-12 9:-10 b:-10 f:-29 h:-16 k:-17 p:-13 s:-12 v:-16 11:-14 12:-45 14:33 19:-15 1d:-42 1f:-11 1g:47 1l:45 1m:-27
<force> spent	0:47 1:-31 3:-42 6:-8 7:-11 8:-19 9:-6 v:29 1f:-11 1g:-7
<force> still	4:-22 o:17 x:20 14:51 1f:25
<force> take	0:-20 1:-23 a:45 v:-9 11:-8 13:-14 14:-39 19:15 1j:27
<force> that	0:20 5:22 b:-17 d:-18 f:-15 o:-21 r:-14 t:-9 w:-8 y:-18 z:-14 11:-12 13:-11 14:-8 16:-9 1e:-10 1i:-14 1j:-9 1l:35 1m:69
<force> the	0:-20 1:-13 2:41 3:39 4:22 8:-16 a:-18 h:-15 i:-20 j:48 k:-31 n:-14 s:-8 t:-14 u:-17 y:-18 10:-18 13:-9 14:-42 16:-9 1b:-9 1e:-13 1f:-17 1g:-15 1i:-12 1j:-10
<force> to	0:28 8:-8 k:-11 l:-8 o:-5 x:-19 y:-10 13:-15 14:73 19:-21 1j:-14 1k:34
<force> under	4:-15 6:-12 8:-6 9:-14 a:-14 b:-9 r:-10 s:-13 t:-8 u:-14 10:-11 13:-12 14:23 18:-16 1a:-22 1f:47 1g:43 1j:-13 1l:30
<force> us	a:-6 o:-7 y:-10 14:54 1e:-12 1f:-16
<force> versu	0:53 9:-23 q:-8 t:-6 12:-8 1b:-10 1d:-7 1f:-11 1h:-7
<force> wa	1:-8 6:-22 9:25 t:36 u:35 1f:-11 1g:39 1m:11
<force> went	0:30 1:18 2:-8 6:-14 7:-27 8:-10 9:-21 b:-20 d:-9 f:-12 r:-13 s:-8 u:-16 v:-8 12:-17 14:21 16:-8 1d:-15 1f:-8 1h:24 1j:-8 1k:-10 1m:-13
<force> were	1:-13 2:19 3:-13 6:-15 8:-18 f:-12 k:-7 l:-10 p:22 12:-15 14:-35 19:-19 1d:-12 1f:-30 1i:52 1k:-13
<force> what	0:-12 a:31 e:25 k:-17 n:35 s:-17 w:-8 x:-7 y:-14 z:-10 13:23 14:-32 16:22 1e:-12 1m:-9
<force> when	b:19 f:22 t:-19 w:32 12:-33 14:48 15:21 18:-13
<force> which	0:57 1:-11 2:-13 3:-14 6:-18 9:32 a:43 h:-14 i:-11 j:37 k:34 n:-26 o:-12 14:-43 1b:-7
<force> while	9:-10 m:-13 w:33 13:-21 14:35 19:-26
<force> who	0:40 2:-43 4:-14 d:-4 f:-10 g:49 y:-25 14:-33 1g:-9 1i:-9 1k:-10
<force> with	0:33 9:-27 v:-8 14:25 1h:-10
<force> yorkshir	6:-23 7:-22 9:-11 d:28 e:-9 f:-10 g:31 h:-16 i:-16 j:20 m:-15 n:-29 p:-23 w:25 x:-8 10:-30 19:-13 1g:-16 1l:-13
<number>	1:24 h:24 i:25 j:26 m:13 1b:29 1f:-9
<number> $	0:-10 3:-16 4:-12 5:-9 b:28 f:20 h:-15 i:20 j:40 s:-11 v:-11 16:-8 1b:35 1f:-9 1g:-8
<number> about	h:49 i:-17 j:60 k:-9 l:-10 o:-14 p:28 14:-61 1b:-15
<number> and	8:-10 a:-9 c:-34 h:-16 i:27 j:-15 q:32 x:-7 14:33 16:-8 1a:-11 1b:31
<number> answer	0:-7 1:-12 8:-10 b:-9 i:30 j:-8 k:-11 l:-13 m:-11 v:-17 12:-16 16:-8 19:-8 1b:-15 1g:-14 1k:-15 1m:32
<number> ar	1:44 4:41 7:-7 b:-11 t:-20 14:-53 17:32 1b:-15 1f:-17
<number> been	8:-9 h:43 i:24 k:-33 l:-24 14:-18 18:24
<number> call	1:-10 h:26 j:49 n:-11 14:49 19:-8
<number> caus	1:-16 c:-38 h:-61 i:62 k:29 l:-3 m:77 n:-22 p:-15 14:-24
<number> close	h:-21 k:39 l:-26 14:40 1g:-6
<number> concern	1:-21 7:-20 c:-18 h:-51 i:-29 j:-16 k:21 m:49 n:-33 o:-10 p:-15 q:26 v:-10 z:-10 14:-14
<number> crime	8:-10 h:-11 i:-9 j:-5 v:-9 14:65 16:-11 1m:-6
<number> differ	0:-11 7:-14 9:-10 a:42 d:-11 h:-15 i:41 j:-12 o:-12 q:34 u:-12 10:-13 14:-32 16:-13 1b:-26 1c:-15 1l:-28 1m:-33
<number> forc	1:107 7:33 8:-10 9:38 a:-14 s:-15 u:-18 v:-14 11:-11 13:-11 14:-13 1b:-15 1c:30 1d:-12 1f:-32 1g:-11 1h:-12 1j:-12 1k:-11 1m:-12
<number> have	1:-46 7:56 8:-42 c:-9 i:24 j:-13 k:-26 m:-29 n:-11 q:-27 v:-17 z:-13 14:-35 1b:16
<number> in	3:-12 4:35 5:-15 6:-11 7:-11 8:-15 a:-16 c:-12 d:32 e:-17 f:-12 h:27 i:21 l:-12 m:-15 q:-13 r:-10 s:-11 u:-10 v:-47 w:-9 x:-10 10:-12 14:-34 1f:-11 1g:-8 1j:-15
<number> is	0:-10 1:-12 2:-13 5:-27 6:-13 7:-10 8:-12 9:-12 a:-16 c:-11 h:31 j:-30 k:-37 l:-13 m:19 s:-10 11:-13 12:-11 14:-62 1b:44 1d:-19 1f:28 1g:-15 1k:-12
<number> level	4:-20 8:-15 b:-11 i:-18 j:-12 m:-9 o:-7 r:-33 s:-7 y:-7 13:-7 14:-18 15:-7 16:-12 1a:-32 1b:76 1e:-9 1g:-20 1m:-9
<number> line	1:-5 2:-9 7:-8 8:-11 a:-10 b:-10 e:-9 f:-10 h:-34 i:-11 j:-10 k:-14 l:-19 m:-13 o:-7 p:-10 q:-9 r:-32 s:-14 t:-24 w:-9 10:-14 11:-11 12:-13 13:-12 14:50 16:-10 19:-36 1b:-23 1d:-19 1e:-16 1g:-33 1h:22 1k:-11 1l:33 1m:-12
<number> month	0:-11 1:-9 2:-10 3:-19 8:-27 9:-13 b:-11 f:-9 h:-7 j:-11 r:-12 s:-15 t:-12 u:-8 v:111 w:-13 11:-9 12:-11 14:-23 1d:-27 1f:-9 1g:-11
<number> of	1:-9 b:22 c:-11 h:71 i:-8 j:29 k:45 l:-13 m:-16 n:-17 p:-17 q:-11 r:-14 s:-11 1b:-13 1g:-11
<number> on	1:45 7:-15 8:-26 9:-14 i:-21 j:29 k:-13 l:39 o:-30 q:-9 u:-27 v:-10 14:-54 16:-10 18:-13 1b:-19 1f:-6 1l:-11
<number> or	0:-11 1:-19 7:21 8:-14 a:-23 d:-9 h:-27 j:-17 k:-8 l:-8 m:63 n:-29 o:-10 p:-27 q:-18 t:-11 v:-12 w:-12 x:-11 y:-29 z:-18 10:-14 14:-35 16:31 17:26 1b:-18 1e:-13 1g:-8 1i:-18 1j:-9 1k:-14 1l:-13 1m:-13
<number> recommend	h:-20 i:-15 j:-13 k:-15 z:-13 14:25 17:39
<number> second	11:-11 14:45
<number> stage	0:-10 2:-17 4:-24 9:-11 h:-10 i:-14 j:-15 r:-34 x:-9 10:-12 11:-14 14:-35 15:-8 16:-14 1a:22 1b:69 1d:-10 1e:-23 1g:29 1m:-14
<number> still	4:-17 5:-8 9:-15 h:19 o:28
<number> that	0:-15 1:-23 2:17 7:-17 8:-13 9:-13 g:-15 h:-30 j:19 k:-12 p:-8 t:-9 u:-10 v:27 14:-20 1b:-19 1g:-16 1j:-11 1k:50 1l:-15
<number> the	3:-49 h:-21 i:40 j:-25 14:33
<number> time	0:-39 1:55 3:-22 6:-34 7:40 8:-18 9:-29 a:-13 b:-10 d:-10 f:-11 h:-8 i:-11 j:-15 k:-11 m:-10 n:-11 s:-11 u:-12 v:-23 14:41 1b:-21 1e:-13 1g:-8 1m:-11
<number> to	2:40 5:12 8:-17 b:-20 e:-13 i:-13 k:-15 l:-18 o:37 q:-8 x:-11 y:-28 z:-24 10:-14 11:-28 13:-10 14:-49 16:34 1e:-9 1f:-20 1j:-11
<number> wa	0:29 1:21 2:33 3:-18 4:-13 6:-13 7:-9 8:-13 9:-12 a:-18 e:-8 f:-12 h:-44 i:-16 j:-19 k:-32 l:36 o:-12 q:-19 t:-8 v:-8 w:-11 11:-17 12:-12 14:-15 15:-7 16:-6 17:-6 18:-8 1c:-14 1d:-9 1g:-21 1i:-16
<number> wait	3:-18 14:44
<number> what	1:-14 2:-14 3:-18 6:-11 7:-12 8:-8 a:-16 b:-9 c:26 d:-13 e:-13 f:-11 g:-19 h:-23 i:-33 j:41 k:-8 l:-12 m:-15 n:-27 o:-11 p:-18 r:-19 s:-19 t:-12 y:-31 z:-17 10:-14 11:-25 12:-12 13:-10 15:-14 16:-23 17:-12 18:-23 1a:-12 1b:-14 1c:-13 1d:-12 1e:-23 1h:-12 1k:-12 1l:-9 1m:-10
<number> year	0:-15 1:-18 3:35 6:-9 7:-6 8:-31 9:-11 f:-25 k:-12 m:-16 t:-18 u:-8 v:70 w:-8 10:-9 12:-16 1d:29 1f:-9 1k:-9 1l:-9
<person>	0:-8 e:71 f:17 t:-13 w:-10 x:49 y:-12 10:-7 12:-8 14:25 1i:23 1j:-10 1k:30
<person> $	d:-11 g:-13 x:-24 y:-26 14:16 1j:-13 1k:31
<person> cook	e:-11 12:-20 14:65
<person> sai	q:-6 14:60
<person> who	2:-9 d:-22 g:48 x:-7 14:-54 1i:40 1k:23 1l:-5
<rare>	f:9 14:58 1e:23
<rare> 2	9:22 d:24 e:14 f:24 w:-11 z:23 14:44 1e:35 1f:-11
<rare> 3	0:-10 4:-13 8:-12 9:-18 a:55 e:25 g:-10 i:18 r:-10 s:-11 t:-11 x:-10 y:31 z:-19 11:-10 13:-9 15:-9 1c:-8 1d:-11 1e:37 1f:-16 1g:-15 1h:38 1m:-9
=announce	p:23 1i:20
=announce=ask	h:-14 i:-9 n:-13 p:-11 14:32 1m:-12
=announce=closed	5:-5 7:18 h:21 m:18 n:-17 p:-14 14:-7 1c:17
=announce=concern	h:27 n:29 p:36 14:20
=announce=days	4:-11 6:30 k:20 p:53 t:-14 14:29 1i:-16
=announce=decide	d:-10 n:-9 p:-17 q:23 r:-11 t:29 w:-16 z:-16 14:-27 18:-16 1h:24 1k:41
=announce=define	c:44 h:-12 i:26 n:-25 o:-10 p:-17 r:28 y:-22 1e:-17
=announce=disagree	c:-16 h:-22 i:50 k:-11 o:-18 p:25 q:20 14:-52
=announce=engage	6:37 7:22 1f:-11 1i:54
=announce=enter	9:34 h:-14 m:-8 p:30 14:-6 1g:-11 1i:51 1j:-14 1l:-16
=announce=ever	4:-19 5:-14 7:36 k:-7 l:-17 o:-10 p:47 q:30 1g:33 1i:-20
=announce=exit	k:56 n:-18 14:-3 1i:41 1m:-11
=announce=first	2:-11 h:-15 n:-18 q:58 1h:27 1i:-12
=announce=force	q:12 1i:34
=announce=history	h:27 14:-16 1h:28
=announce=inspection	4:-12 6:-16 7:-11 a:-8 h:-11 i:22 k:-7 m:-8 n:-15 w:30 13:-20 14:37 18:16 19:-10 1c:-15 1g:-11
=announce=inspectorate	i:14 p:22 q:22 y:-13 1i:31
=announce=last	6:-15 e:36 h:-13 p:38 q:32 14:-5 19:-10 1g:-8 1i:-22
=announce=list	4:17 n:26
=announce=number	k:-8 m:65 p:-20 14:-10
=announce=open	9:19 i:22 m:14 o:34 14:-30
=announce=other	4:-16 5:-10 6:-16 9:41 j:38 n:-9 q:-16 14:-22 1i:24
=announce=recommendation	c:-23 h:-16 m:-42 14:-33 17:63
=announce=remain	h:23 i:16 w:-26 13:-24 19:34
=announce=report	h:21 i:19 j:18 14:37 18:24
=announce=scan	1:-11 4:44 5:-23 6:-16 7:-19 a:-14 k:-18 n:-10 p:-20 q:-16 t:-19 x:-15 19:-22 1a:-53 1b:-24 1c:-8 1f:-20 1g:34 1i:28 1k:-13 1m:-12
=announce=source	g:-10 14:25 18:24 1i:23
=announce=speech	k:-16 n:-7 q:-10 1g:30 1i:23
=announce=stage	h:17 p:-13 14:-33 16:27 1i:52
=announce=still	4:53 5:31 6:-15 7:21 h:17 i:18 k:26 o:-24 13:-12 1i:-12
=announce=why	h:-15 i:28 k:29 p:33 q:-17 1l:-15
=ask	b:35 s:12 11:18 14:16 1m:16
=ask=closed	5:-14 b:-22 k:-18 l:-27 n:18 11:83 14:32
=ask=concern	c:55 k:-10 l:-15 x:24 11:23 14:33 1l:16
=ask=days	3:-11 f:44 n:21 t:28 v:23 12:-11 14:-29 1f:18
=ask=decide	b:-24 s:-15 z:14 11:-18 14:38 1i:28 1j:-36 1m:24
=ask=define	b:40 r:25 s:-13 y:-9 11:-10 14:43 15:-32 16:-37 1d:-14 1e:-29 1m:-26
=ask=engage	b:64 s:35 11:17 1m:17
=ask=enter	b:61 t:-12 11:-5 14:-10 1j:39
=ask=ever	8:24 b:20 s:-25 11:46 14:35 1e:24 1m:-14
=ask=exit	b:-23 s:-17 11:65 1j:18 1m:31
=ask=first	2:-25 8:-15 b:-29 k:-15 l:-32 q:-26 s:-17 11:36 16:33 18:31 1h:-11 1l:34
=ask=force	b:32 s:24 z:14 11:25 1m:16
=ask=history	8:-9 b:-17 g:-13 h:-8 s:-11 t:50 v:-8 z:-12 11:-29 12:-28 13:-27 14:42 1a:-16 1f:-9 1g:-14 1j:-15 1m:-32
=ask=inspection	b:-12 c:-10 h:18 m:16 s:-9 w:-20 x:31 11:32 14:12 16:-12 1m:-14
=ask=inspectorate	8:16 b:40 c:-11 x:21 y:-14 z:31 14:15 16:-8 1k:-16 1m:-9
=ask=last	2:-19 b:-20 e:31 f:-15 l:-19 w:-11 x:-12 15:23 16:30 19:-8 1a:26
=ask=list	b:33 s:15 11:25 14:20 1m:26
=ask=number	11:16 14:48 1m:-11
=ask=open	b:-14 f:23 l:-19 v:23 11:-13 13:-12 14:34 18:-20 1m:-10
=ask=other	4:-13 6:39 9:-18 j:25 z:-16 11:32 1j:-12
=ask=recommendation	c:14 z:32 14:-46
=ask=remain	b:39 s:34
=ask=report	b:24 i:-10 q:-24 s:34 z:-12 12:22 13:30 14:-18 18:29 1g:-15
=ask=scan	5:-17 b:-23 t:37 11:34 12:-21 13:24 14:-54 1a:18 1b:-12 1f:-19 1h:-18 1k:-9 1m:20
=ask=source	b:34 q:-19 s:28 11:-23 13:27 18:27 1i:-14 1m:31
=ask=speech	o:22 11:-11 13:-12 14:30 1g:12 1l:27 1m:26
=ask=stage	b:59 s:-4 11:27 12:-10 13:18 14:-43 1m:-12
=ask=still	4:-28 b:52 f:33 o:22 s:-31 v:-13 11:-22 13:24 14:-12 15:-11 18:-10 1g:-13 1m:-12
=ask=why	b:16 14:-12 1m:23
=closed	h:27 k:43 l:35 14:20
=closed=compare	0:17 5:25 9:-11 c:-14 h:-27 k:34 m:-8 o:-18 p:-14 14:-25 17:20
=closed=concern	h:13 k:53 l:59 m:-13 n:-13 p:-11
=closed=days	k:43 l:64 o:-11 p:-15
=closed=decide	5:-13 h:-16 k:-16 l:-18 14:52 1d:-14 1j:-22 1k:24 1m:-23
=closed=define	c:21 h:-10 i:41 k:-28 o:-14 r:-20 11:35 1e:-13
=closed=disagree	c:-12 h:-17 i:60 k:-22 o:-16 q:17
=closed=engage	2:-8 5:61 h:-14 l:-9 o:-5 r:15 12:31 14:-17 1k:22 1m:29
=closed=enter	2:-10 8:27 b:-14 k:-23 o:27 t:-12 u:-9 w:-10 11:-9 14:-24 16:27 19:-14 1f:-9 1h:23 1j:26 1k:-10
=closed=ever	5:40 l:28 11:47 14:28 1m:-13
=closed=exit	5:38 k:32 l:16 o:19 11:19 14:-15 1m:23
=closed=first	8:-12 h:-18 k:-29 l:70 o:-6 p:-21 11:26 14:-11
=closed=force	5:40 k:21 11:18 1k:16
=closed=history	h:47 k:-24 x:-13 13:-12 14:-30 1h:19 1i:30
=closed=inspection	c:-11 i:-7 k:-10 l:-40 o:-7 17:36 19:-11 1h:22
=closed=inspectorate	i:20 k:40 l:19 n:-10 o:37 1f:16
=closed=last	2:28 k:31 o:-19 14:18 1i:17
=closed=list	5:19 h:-13 k:51 l:25 n:-9 o:26
=closed=number	1:-12 k:53 m:-13 q:13 14:20
=closed=open	h:15 i:55 k:17 l:31 m:13 14:-15
=closed=other	h:-13 k:51 o:26 14:-30 1l:-13 1m:24
=closed=recommendation	h:-22 k:-44 z:-10 17:89
=closed=remain	h:52 k:-13 o:-27 13:-25
=closed=report	h:23 i:33 k:-9 q:-7 18:-15
=closed=scan	5:29 k:-25 11:32 12:15 14:23 1a:-23 1i:-12 1k:-22 1m:-11
=closed=source	h:-29 i:39 k:-28 l:-11 m:-11 o:-8 q:39 11:-15 18:-11 1m:34
=closed=speech	i:53 n:-9 11:16 1m:38
=closed=stage	h:-11 i:31 k:-34 l:-21 s:-11 t:-6 12:29 14:-12 1g:-11 1j:32 1l:-15 1m:39
=closed=still	5:16 h:19 k:-16 l:-17 o:80
=closed=why	h:44 i:28 k:19 l:20 14:-13 1l:-12 1m:20
=compare	0:34 3:19 9:22 14:19 16:13 1b:20
=compare=concern	5:15 c:34 i:20 j:-15 n:-12 o:-8 14:-4
=compare=days	0:51 3:27 6:-9 7:-8 8:25 v:26 1b:-12 1g:-11
=compare=define	c:-29 i:-11 j:-10 m:-11 r:-33 14:38 16:-15 1a:-27 1b:45 1d:24 1e:-20 1f:-15
=compare=disagree	c:22 q:-13 y:17 14:10
=compare=engage	0:50 3:21 8:19 9:50 u:-8 1b:20 1f:-8
=compare=enter	0:-26 1:-36 7:25 8:-44 m:-24 t:-15 19:33 1j:-10 1l:-10
=compare=ever	0:-33 3:-12 6:-9 9:23 u:-36 14:43 19:29 1b:-11 1f:-9
=compare=exit	0:26 2:-12 3:41 5:28 8:-26 9:-12 h:-9 o:-8 q:37 11:-13 14:-11 19:16
=compare=first	0:25 2:-31 l:27 p:-20 q:-17 1b:48
=compare=force	0:19 3:36 4:-10 6:-14 7:19 8:-19 9:47 c:-15 v:-8 14:31 1f:-9
=compare=inspectorate	0:-12 e:-15 q:-18 y:20 z:-15 14:53
=compare=list	6:-11 9:46 14:40
=compare=number	0:20 1:-16 7:-17 9:17 m:-9
=compare=open	0:-11 5:55 9:-20 h:32 k:24 o:-28 14:-20 1m:-12
=compare=other	0:-39 3:35 5:20 6:28 7:-9 8:-15 9:27 a:-10 l:-8 m:-9 o:-7 q:-14 u:-20 14:-50 1b:-9
=compare=recommendation	c:27 14:-8 17:37
=compare=report	0:-14 q:45 14:-19 18:-36 1g:-18
=compare=scan	0:-12 1a:-24 1b:87
=compare=shortest	0:43 3:32
=compare=source	0:-14 q:45 14:-19 18:-36 1g:-18
=compare=stage	0:24 3:-18 4:-10 6:-19 7:-8 9:64 r:-14 v:-10 14:-26 16:-9 1a:-10 1b:71 1f:-17 1g:-20
=compare=still	0:-10 3:-9 4:-14 5:45 9:18 o:-22
=compare=why	5:30 9:-27 f:-18 h:-15 i:-13 j:-20 p:31 14:30 17:25 19:-10 1b:-18 1c:-24 1l:-18 1m:-22
=concern	c:12 h:17 j:14 m:17 n:25 p:17
=concern=days	c:-11 h:29 l:46 o:-14 p:55 14:-13 18:-13
=concern=decide	l:-7 n:-9 w:-15 14:29 1h:30 1j:-10 1k:-15
=concern=define	c:108 j:-13 k:-10 m:-6 n:-10 y:-15 1d:-16 1e:-20
=concern=disagree	c:39 h:-10 i:41 k:-11 m:-12 o:-8 q:24 14:-11
=concern=engage	5:57 c:12 m:9 o:24 11:19 14:-12 1l:60 1m:-9
=concern=england	c:19 h:38 k:-12 n:21 o:-21 p:-17 10:-15 14:-22 18:13
=concern=enter	8:-12 l:24 p:42 t:-15 14:25 1h:18 1l:55
=concern=ever	8:-18 l:34 o:-10 q:-9 u:-16 11:29 14:38
=concern=exit	5:47 k:16 l:22 11:28 14:-7 1h:12
=concern=first	c:-12 n:-19 p:54 14:-12 19:-9 1h:39
=concern=force	5:37 a:13 c:-18 m:24 n:36 p:17 14:-12 1l:16
=concern=history	c:-14 n:-13 z:31 13:-10 1h:17
=concern=inspection	c:22 j:-14 l:-18 m:-12 n:-19 o:-15 10:-14 11:-11 13:29 19:44 1h:39
=concern=inspectorate	c:23 i:24 k:19 l:22 n:44 y:-12
=concern=last	2:-15 c:-13 f:-13 h:-18 o:-15 p:38 w:-14 16:35
=concern=list	5:13 c:17 j:28 k:16 n:62 1l:16
=concern=number	k:30 m:82 n:-14 14:-13 17:16
=concern=open	5:43 h:19 m:-16 o:73 11:19 13:23 14:-21
=concern=other	5:26 9:-16 c:13 h:-22 i:46 j:26 o:45
=concern=recommendation	c:59 j:-13 k:-10 m:-26 n:-12 14:-35 17:73
=concern=remain	c:-17 h:35 i:24 n:-18 z:26 1h:-10
=concern=report	c:43 h:28 l:-17 n:-14 p:45 q:-19
=concern=scan	5:69 o:-22 14:-11 1a:23 1i:-9 1k:-11 1m:-12
=concern=source	c:34 h:-21 i:59 k:-12 n:-11 q:21 11:-8 14:-19
=concern=speech	h:-13 i:25 k:17 14:19 1l:20
=concern=stage	5:40 h:81 k:-9 n:-22 o:-12 14:-18 1f:-24 1l:38 1m:-10
=concern=still	5:31 h:43 k:-7 o:58 11:19 1f:-15
=concern=why	h:-32 i:31 j:38
=days	0:13 3:15 v:24 14:20
=days=decide	3:47 6:-9 d:40 q:29 v:-31 1g:-7 1j:-29 1k:-12 1m:31
=days=define	0:-9 3:-23 c:-15 l:-11 n:23 p:-15 t:29 v:-31 y:22 11:-9 12:-12 14:-59 16:-10 1e:60 1h:-14 1m:-15
=days=disagree	0:51 3:-12 9:-13 i:-34 q:48 v:-22 14:-37 1b:-14
=days=engage	0:18 3:24 8:25 v:53 12:22 14:-7
=days=england	0:-36 d:-17 f:52 h:23 o:-13 v:-17 10:-12
=days=enter	3:-12 9:16 p:-9 t:70 v:9 19:23 1l:-12
=days=ever	0:-10 1:24 3:34 8:38 l:-12 t:-13 u:-6 11:-12 14:-38 19:28 1g:39
=days=exit	11:-13 12:44 1m:14
=days=first	0:-11 1:-7 2:-16 8:37 d:-29 l:-10 p:23 v:-17 w:-10 14:18 19:-10 1g:24
=days=force	1:17 3:48 9:20 d:-9 v:15
=days=history	3:-16 t:43 v:-10 11:-14 12:-13 1g:-19 1h:50
=days=inspection	v:-16 w:53 19:57
=days=inspectorate	3:-12 e:29 p:21 w:55 x:-14 19:43 1m:-7
=days=last	6:16 19:14 1g:26
=days=list	3:22 6:28 12:11
=days=longest	3:35 v:-13 14:20
=days=number	1:25 8:24 f:21 v:53 14:-8 1g:-9
=days=open	k:19 19:13
=days=other	0:26 1:25 4:-12 6:29 9:47 i:-13 l:18 o:-10 u:42 v:-11 w:23 1g:-16
=days=recommendation	z:-14 11:-12 14:15 17:15
=days=remain	0:-7 6:-15 b:-7 f:-8 t:-17 v:-10 w:-9 10:-12 11:-6 13:-63 14:81 15:32 1g:-20 1h:-8
=days=report	p:42 18:56 19:-10 1g:24
=days=scan	5:23 w:-8 11:-14 12:63 1a:-21 1f:-21 1g:34 1l:-14 1m:-16
=days=shortest	3:42 1e:20 1h:31
=days=source	4:20 q:20 t:15 18:32 1g:19
=days=speech	u:34 12:26 14:21 18:22
=days=stage	b:22 v:48 12:24 14:-14 1f:18 1g:33
=days=still	1:-8 3:-10 6:28 9:-13 e:20 f:25 o:-17 v:17 x:-11 12:-14 14:30 1g:43
=days=why	5:26 i:-15 k:29 p:15 q:-9 14:31 1l:-25
=decide	z:21 1j:52 1k:39
=decide=engage	s:-10 y:10 1i:15 1j:39 1k:27
=decide=enter	b:-10 1j:61 1k:38
=decide=exit	2:22 z:-12 11:-13 1i:-20 1k:57
=decide=force	a:18 z:22 14:-22 1j:34
=decide=history	14:-24 1h:45
=decide=inspection	a:-14 p:-18 w:25 x:-23 z:-19 10:31 14:-27 19:-23 1e:-8 1h:26 1k:-14
=decide=inspectorate	e:-11 y:-16 z:53 14:-14 1j:18
=decide=list	a:20 s:-9 14:30 15:-14 1j:19
=decide=other	y:-15 z:26 14:-25 15:26 17:-9 1j:28 1m:-17
=decide=report	q:-12 t:40 z:-18 11:-22 14:-18 18:-33 1h:18 1i:-13 1k:-17
=decide=scan	5:-9 14:35 1a:-20 1b:-15 1i:-11 1j:23 1l:22 1m:-22
=decide=source	0:-19 q:28 18:-15 1a:-19 1c:-16 1h:28 1i:-17 1j:-20 1k:-21 1m:-13
=decide=speech	14:57
=decide=stage	14:-51 15:35 1j:55 1k:42 1m:-10
=decide=why	q:-10 14:48 1j:-13 1k:-14 1l:28
=define	c:15 r:30 y:18 1a:18 1d:23 1e:47
=define=disagree	c:-15 h:-12 i:41 o:-17
=define=engage	r:86 t:24 y:-11 14:-10 1a:-15 1d:68 1e:-27
=define=enter	b:20 s:35 y:-12 14:-35 15:-9 1a:-9 1e:-15 1i:37 1l:21
=define=exit	c:-12 l:-7 n:24 r:-26 x:-9 y:19 12:-11 14:43 1a:-7 1m:38
=define=first	2:-33 c:-15 h:-11 l:-12 p:23 r:-21 t:-13 14:-45 15:-11 16:-16 19:-12 1a:40 1b:-53 1d:-15 1e:46
=define=force	r:37 14:-40 16:28 1a:20 1d:56 1e:22
=define=inspection	c:17 r:-20 w:-22 y:-10 10:-16 11:-17 14:27 1a:-15 1b:19 1d:-17 1e:23 1g:-9
=define=inspectorate	c:26 n:-13 r:39 x:-14 y:83 14:-22 16:-8 1d:-15 1e:-12 1i:14
=define=last	2:-14 r:32 14:-23 15:26 1d:-22
=define=list	r:19 s:-4 y:19 14:16 1d:29 1e:48
=define=other	h:-13 i:56 k:-18 r:-10 10:-9 14:-15 1b:15
=define=report	c:24 r:29 14:-47 16:23 1d:-13 1e:31
=define=scan	r:-23 14:-22 1a:85 1m:19
=define=shortest	3:-25 n:-10 r:-14 y:-11 14:-23 1e:59 1h:-11
=define=source	c:20 14:-27 16:20 1e:22 1i:36 1l:-27 1m:-12
=define=speech	i:22 1b:21 1d:27
=define=stage	r:34 s:-6 y:14 15:-9 1a:32 1d:-12 1e:22
=define=why	i:34 r:-19 s:30 14:-22 1a:-8 1d:-11 1i:34 1m:13
=disagree	i:25 q:82 14:-3 1b:28
=disagree=engage	q:39 s:-11 14:26 1b:38 1m:-12
=disagree=enter	1:-16 7:43 8:-8 a:32 q:79 t:-19 u:-11 14:-65 18:-12 1b:-16 1m:-14
=disagree=exit	q:27 11:-8 1l:20
=disagree=force	1:-15 7:38 8:-12 9:-11 a:26 i:-11 q:44 x:24 11:-8 14:-19 1l:-10
=disagree=inspection	c:-6 i:24 s:-28 14:-42 16:30 19:-13 1b:25
=disagree=inspectorate	i:32 k:-10 q:49 y:28 14:-24 1b:-6 1l:-13
=disagree=list	i:15 q:45 14:19
=disagree=number	1:-33 7:52 8:-14 i:24 k:-19 m:-38
=disagree=open	h:-17 i:25 k:-11 o:-18 q:39 14:-11
=disagree=other	9:-13 a:28 q:33 1m:18
=disagree=report	c:28 i:32 q:46 14:-51 18:-23
=disagree=scan	1b:48
=disagree=source	q:46 18:-9 1c:-13
=disagree=speech	i:21 k:-8 q:51 14:-14 1l:21
=disagree=stage	7:25 q:-25 r:-9 y:-9 14:-22 1a:-9 1b:92
=disagree=why	i:19 p:16 14:-24 1m:27
=engage	r:7 s:13
=engage=england	4:31 r:17 u:18 1f:-7
=engage=enter	8:15 b:18 t:32 1k:21 1l:24
=engage=ever	7:29 8:18 f:23 u:54
=engage=exit	11:23 12:27 14:23 1m:20
=engage=first	0:32 2:36 p:-11 t:25 12:-11 19:-12 1f:-9 1g:27
=engage=force	1:16 4:16 6:15
=engage=history	7:17 u:22 1h:75
=engage=inspection	1:-17 b:-8 q:-11 r:-12 s:51 t:-7 v:-13 w:41 10:-16 11:-29 12:-18 13:-32 14:-6 16:-18 18:36 1b:23 1d:-14 1f:-10 1g:20 1k:-9 1m:-11
=engage=inspectorate	4:35 b:22 e:11 r:20 x:-14 y:-17 z:-16 10:-9 13:14 14:-6 1d:10 1i:53 1j:28 1k:22 1l:20
=engage=last	2:68 6:24 14:-19 1g:26
=engage=list	4:13 6:28 r:17 s:27 1l:13
=engage=longest	3:75 6:-9 v:-8
=engage=number	1:64 7:36 8:13 v:32
=engage=open	1:17 5:23 14:19 1f:23
=engage=other	4:20 5:20 6:15 9:60 o:-11 u:31
=engage=remain	2:31 6:-12 b:-6 s:49 t:-10 12:-11 13:21 14:38 1h:-11
=engage=report	q:28 s:18 14:26 18:-18 1g:28
=engage=scan	r:-10 s:-11 14:-20 1a:-39 1b:124 1f:18 1g:34
=engage=shortest	3:71 7:-14 v:24 14:-15 1g:-8
=engage=source	q:20 18:-10 1d:37 1g:23 1i:31
=engage=speech	14:32 1d:19 1i:19 1j:17
=engage=stage	b:17 r:31 s:14 14:-15
=engage=still	1:19 4:66 1f:47 1g:23
=engage=why	s:27 1l:60 1m:47
=england	d:18 10:56 14:25
=england=enter	c:-6 t:-10 10:39 14:17
=england=ever	7:37 f:21 u:44 10:-15 14:-40
=england=exit	2:-11 4:17 5:22 d:-15 w:-12 10:-13 12:-12 19:22 1k:19
=england=force	a:20 d:24 e:12
=england=inspection	a:-15 d:-14 w:-38 13:-13 14:31 16:-9 19:-12
=england=inspectorate	4:-8 y:-14 10:69 14:-37
=england=list	4:-8 7:20 u:-11 x:27 10:37 1f:19
=england=number	1:22 10:-7
=england=open	d:-13 f:26 h:28 o:19 v:-15 10:-9 14:-28 1f:-17 1m:15
=england=other	4:20 7:23 u:-15 10:53 1f:-19
=england=source	7:-14 u:24 10:30 19:-9
=england=speech	r:15 14:13
=england=stage	7:25 9:-10 u:-18 10:37 14:-32 1a:-10 1f:22
=england=still	1:-10 4:53 d:29 g:-21 h:-6 o:16 10:-23 14:-22 1f:26 1g:-8
=enter	t:19 14:20 1k:17 1l:14
=enter=ever	7:24 b:-9 f:21 p:20 t:25 u:42 14:-23 16:11 19:19
=enter=exit	8:33 v:9 11:24 1h:17 1l:15
=enter=first	0:27 2:42 8:-12 t:28 u:-11 14:-19 19:-13 1g:-11 1h:-11
=enter=force	7:28 t:18 10:14 1j:30
=enter=history	s:27 t:18 13:-12 14:-27 1h:60
=enter=inspection	p:-11 s:-11 t:-15 w:53 1h:50 1k:-9
=enter=inspectorate	e:17 y:-20 13:16 14:-23 1i:49 1k:35 1l:17
=enter=last	1:-18 2:52 t:18 1i:22
=enter=list	b:18 14:15 1h:11 1l:30
=enter=longest	2:-10 3:33 9:-8 14:16 1k:-9
=enter=number	7:74 k:17 m:19
=enter=open	1:-24 2:31 h:-22 o:-10 14:17 1g:-14
=enter=other	4:-12 9:37 s:-11 t:-22 u:20 1f:-8 1k:-12
=enter=remain	s:33 t:-10 13:37 14:16 1h:22
=enter=report	j:30 m:-9 p:-9 q:15 t:-18 14:34 18:36 1k:-15
=enter=scan	11:30 12:25 13:-12 14:-18 1b:-25 1k:22 1m:38
=enter=shortest	0:-13 2:-10 7:-34 w:-10 y:-20 14:44 1f:-9 1h:42 1m:-11
=enter=source	d:-9 q:39 14:-7 1c:-9 1i:45
=enter=speech	b:28 i:12 14:22 1f:18 1i:26 1k:-10 1m:16
=enter=stage	6:-11 7:25 s:-6 t:39 14:-11 1j:39 1k:22 1l:28
=enter=still	2:29 d:-11 t:-13 v:13 13:22 1f:18 1l:-12
=enter=why	1l:68 1m:20
=ever	7:11 8:22 f:11 u:31 14:21
=ever=exit	2:19 3:16 8:26 11:29 12:19 14:-23 19:16 1m:-11
=ever=first	0:-14 2:52 7:-19 8:46 l:-17 t:-7 u:-26 11:-11 14:-29 18:-10 19:19 1g:-17
=ever=force	3:15 7:42 e:-17 s:13 u:22 11:19 19:23
=ever=history	7:-15 1g:-15 1h:34
=ever=inspection	8:-27 u:-14 w:58 11:20 12:-21 14:-32 18:-15 19:34 1h:-24
=ever=inspectorate	7:22 b:-11 q:34 u:14 x:-15 z:-18 10:-10 14:20 1i:-12 1k:-12 1m:-11
=ever=last	2:-32 8:-28 f:41 p:-11 q:49 u:-15 v:-12 w:-19 12:-13 1c:-17 1i:-17
=ever=list	2:22 4:-11 7:54 u:-15 14:19 19:11 1e:17
=ever=number	7:39 8:-9 i:17 q:-9 14:25
=ever=open	0:-14 2:50 5:-37 8:-17 9:40 h:-11 l:41 o:-28 u:-18 v:-14 w:-17 11:-21 12:29 14:-35 19:21 1f:29 1g:18
=ever=other	0:-7 1:21 7:29 8:33 9:17 10:-14 1h:-15
=ever=report	0:-13 8:-20 q:26 u:-13 19:26
=ever=scan	u:20 v:32 13:-13 14:-19 1a:-34 1f:-19 1g:27 1m:14
=ever=source	1:-11 7:21 8:-11 q:-18 11:-14 14:29 19:21 1l:-9
=ever=speech	0:21 8:-12 f:-16 o:30 q:34
=ever=stage	t:-10 u:37 14:-37 15:28 1f:-11 1g:27 1h:20 1m:-11
=ever=still	2:-12 4:-44 5:-10 7:20 8:-16 9:21 b:-11 f:-10 g:29 h:-11 i:-11 o:22 u:-17 12:-9 14:-5 1f:-30 1g:31
=ever=why	d:-11 j:-12 k:44 u:-16 11:-14 14:-15 1l:31 1m:-24
=exit	11:14 12:15 14:18 1m:16
=exit=first	0:35 2:66 3:-5 12:-12 14:-56 19:21 1h:18 1m:-15
=exit=force	2:19 5:22 11:20 12:17 14:-15 1j:15
=exit=history	t:34 1h:62 1m:-12
=exit=inspection	p:-10 w:34 12:-19 13:17 14:-27 18:71 1h:36
=exit=inspectorate	e:10 w:18 x:-13 13:39 14:-9 19:36 1i:40 1k:27 1m:29
=exit=last	2:46 f:21 q:18 w:-8 14:-11 18:26 1g:-12
=exit=list	5:14 k:18 11:18 1m:33
=exit=longest	2:-13 3:29 4:-9 6:-16 d:-12 1g:-12 1j:-10 1k:-15
=exit=number	1:10 7:18 k:23 m:-13 14:29
=exit=open	5:22 f:15 o:29 11:11 13:16
=exit=other	2:20 4:-11 5:44 6:20 9:35 o:18 12:-11 14:-17 1i:22 1j:22
=exit=recommendation	k:-24 13:-6 14:-11 17:94
=exit=remain	2:32 f:19 w:-18 12:-12 13:27 14:37 15:23 18:-12 1h:-16
=exit=report	q:25 14:-4 18:54
=exit=scan	8:-14 11:19 12:47 13:35 14:-20 19:-13 1b:-13 1f:32 1g:-8 1k:18 1m:34
=exit=shortest	0:28 2:-10 3:57 7:-19 12:-10 14:-25 1h:39
=exit=source	q:19 18:36 1c:19 1h:18 1k:-10
=exit=speech	14:27 1i:27 1j:27
=exit=stage	5:18 8:14 11:20 12:38 13:26 14:-15 1a:-11 1i:17 1m:43
=exit=still	2:13 5:14 o:26 13:22 1f:34 1g:17
=exit=why	1m:77
=first	0:17 2:33 d:-10 p:25 q:10 1h:15
=first=force	2:32 e:17 p:22 q:18 t:18
=first=history	2:-28 q:22 14:-41 1g:-18 1h:62
=first=inspection	0:-14 2:-21 8:-11 9:-12 l:-16 n:-22 q:-39 t:-39 w:24 10:-19 13:-13 14:35 16:-15 18:21 19:24 1h:-19
=first=inspectorate	e:18 p:36 q:49 t:25 w:-12 x:-10 y:-13 14:22 19:-11 1i:-9
=first=list	0:16 2:22 n:-11 q:21 14:-12 19:17 1h:22
=first=number	1:-24 8:-13 k:22 m:30 p:-22 t:-8 v:-27 1g:29
=first=report	0:-10 2:-29 8:-7 g:-14 p:-9 q:31 x:-13 19:32 1c:-14 1d:-13 1g:-16 1i:-10 1k:-12
=first=source	2:-23 q:27 19:31 1c:-12 1d:-11 1g:-13 1h:-11 1k:-10
=first=speech	2:-18 l:-12 p:27 q:21 18:-8 19:-10 1e:16
=first=stage	0:-16 1:-7 2:20 8:-11 q:-14 r:-11 t:31 v:-14 1a:30 1g:20 1k:-11
=force	a:12 14:16
=force=history	7:20 s:-10 u:14 w:25 13:-25 1h:50
=force=inspection	w:40 y:14 10:31 14:-9 16:44 19:26 1h:-16
=force=inspectorate	e:13 x:22 y:16 z:23 10:26 14:-26 16:20
=force=last	2:39 6:25 w:19 1c:17 1f:14 1g:-6
=force=list	4:14 6:22 a:13 16:12
=force=longest	3:42 6:-11 14:22
=force=number	1:47 7:34 m:26
=force=open	2:25 5:40 o:28
=force=other	4:14 8:-10 9:28 o:16 14:24
=force=recommendation	m:-13 z:53 17:44
=force=remain	b:24 s:-11 w:16 13:51 14:21
=force=report	b:23 i:15 16:-9 18:22 1j:-13
=force=scan	5:22 11:14 14:-14 1a:57 1g:19
=force=shortest	3:53 7:-18 9:-11 v:-7 14:17 1m:-6
=force=source	b:26 i:12 q:22 1i:20 1k:-11
=force=speech	q:30
=force=stage	4:16 6:20 15:12 1f:19 1g:12
=force=still	1:25 4:37 5:15 d:14 14:-7 1f:39
=force=why	5:12 14:24 1l:49 1m:21
=history	1h:83
=history=inspection	s:-7 t:29 w:44 16:-8 18:-19 19:-14 1h:-25
=history=inspectorate	x:-14 13:-22 14:-19 1h:59
=history=list	h:13 14:20 1h:36
=history=other	7:-9 t:-13 u:67 14:-30
=history=remain	h:25 z:25 13:-13 14:25 1h:16
=history=report	h:18 18:-28 1c:34 1h:-12
=history=source	a:21 14:21 1c:31 1h:16 1l:19
=history=speech	z:40 13:-18 1h:-37
=history=stage	1:-7 4:-11 7:27 8:-8 r:-18 s:-13 u:32 12:-9 13:-21 14:-12 15:-13 1a:33 1b:-12 1f:-10 1h:45
=history=still	h:-8 s:-14 13:55 14:-8 15:-26 1h:-28
=inspection	w:53 10:15 13:17 14:26 16:22 18:15 19:49
=inspection=inspectorate	w:29 y:-13 10:64 14:36
=inspection=last	2:-24 f:-11 w:26 13:-14 18:37 19:30 1c:29 1g:-7
=inspection=list	s:22 w:26 x:19 10:15 16:49 19:18
=inspection=number	1:-13 14:40
=inspection=open	d:17 h:-9 o:-22 13:36 14:22 19:27 1g:-7
=inspection=other	8:-13 9:-16 y:-18 z:-11 13:66 19:-12 1f:-10
=inspection=remain	13:28 14:-14 16:-8 18:-24 19:30
=inspection=report	q:-12 18:29 1g:24
=inspection=scan	r:-11 w:-25 10:-18 13:19 14:-34 16:-20 19:-14 1a:39
=inspection=source	1g:33
=inspection=speech	14:45 17:16
=inspection=stage	8:25 b:-8 c:-10 r:-12 s:-23 t:-12 w:31 y:-10 13:-21 14:-18 16:40 18:-27 19:-32 1b:-11 1f:-13 1g:35
=inspection=still	1:-15 2:-21 4:-11 h:18 k:-8 o:-22 w:27 10:-13 13:62 14:-46 16:31 18:40 19:16 1a:-10
=inspection=why	h:20 i:46 s:-5 w:-12 14:-19 16:-12 1f:-11 1m:-12
=inspectorate	e:18 x:21 y:29 z:17 10:12
=inspectorate=last	6:20 e:31 f:-12 l:-10 w:35 y:-13 10:-12 14:-20 16:40 19:36 1i:28
=inspectorate=list	x:21 y:26 z:14 16:16
=inspectorate=number	m:33 10:17 14:38 17:19
=inspectorate=open	5:-12 e:41 k:-10 y:-13 z:20 13:63 14:-30 19:30
=inspectorate=other	9:-20 e:-19 i:-21 q:29 r:24 x:17 y:20 z:31 13:-11 1j:38 1k:-14
=inspectorate=recommendation	k:-15 13:28 14:-48 17:67
=inspectorate=remain	b:37 e:-13 y:-20 13:64 14:-14
=inspectorate=report	b:-9 j:21 q:33 s:24 w:-9 14:-6 16:32 18:54 19:-10 1j:-18
=inspectorate=scan	x:-14 y:-24 z:-14 13:34 1a:30 1g:-13 1i:28 1l:19 1m:-11
=inspectorate=shortest	0:-11 3:-40 4:21 e:-12 w:-9 x:-12 y:50 z:-9 10:-11 1e:-15 1h:25
=inspectorate=source	q:30 s:17 t:11 1d:-6 1k:20 1m:-3
=inspectorate=speech	k:13 q:14 14:16 1e:15 1i:35 1m:20
=inspectorate=stage	b:22 e:-23 z:-15 10:-12 15:13 1e:-4 1f:14 1g:-14 1i:30 1l:16 1m:26
=inspectorate=still	d:-23 e:54 o:31 z:-12 13:36 14:-6 16:16 1f:31
=inspectorate=why	i:35 q:29 1d:16 1l:14 1m:32
=last	2:29 14:22 1c:14
=last=list	2:42 d:22 14:33 16:24
=last=number	1:24 2:-14 14:19 1g:-25
=last=open	w:19 19:15
=last=other	2:21 6:32 9:-30 f:36 i:27 j:-13 p:-12 w:-9 19:-15 1c:-8
=last=report	16:25 18:21 19:-11 1c:-11 1g:-12
=last=scan	2:-18 14:-71 1a:59 1b:-30 1g:28
=last=source	2:-15 14:-14 16:23 18:19 19:-10 1c:24 1g:-10 1i:25
=last=speech	2:-19 r:33 12:36 14:-31 18:28 1i:36 1l:-8
=last=stage	1:33 2:18 v:-28 14:-6 15:19 1g:24
=last=still	2:55 e:24 14:-8 18:22 1f:20
=last=why	f:26 h:19 i:29 j:-12 1m:-13
=list	14:21
=list=longest	3:37 14:16
=list=number	1:20 9:26 m:30 n:-12 14:-7
=list=open	5:22 o:41 14:17
=list=other	6:19 9:22 q:22 u:19
=list=recommendation	c:30 j:-5 k:-8 14:24 17:55
=list=remain	13:48
=list=report	q:14 16:32 18:22
=list=scan	11:15 1a:65 1b:36 1f:-11
=list=shortest	3:43 7:-17 n:22 14:-6 1e:23 1h:40
=list=source	b:17 1c:32
=list=speech	q:16 14:15 1e:13
=list=stage	4:15 r:22 s:18 1a:10 1b:21 1f:9 1g:11
=list=still	4:47 5:19 d:14 o:28 y:11 13:25
=list=why	h:-11 i:16 j:19 k:18 s:18 1l:20
=longest	3:93 14:21
=longest=stage	3:51 9:-14 14:-31
=longest=still	2:-9 3:58 4:-22 7:-10 14:-44 1f:-12
=number	1:23 k:11 m:22 14:26
=number=open	o:23
=number=other	1:49 5:-14 7:35 8:-18 9:26 k:-8 u:-25 14:-58
=number=recommendation	k:-12 m:-17 14:-11 17:90
=number=report	14:51
=number=scan	1:46 4:-7 14:43 1a:-11 1b:-19 1f:-16 1g:-12 1j:-22
=number=shortest	0:-15 1:-20 3:-44 m:-18 v:33 14:56 1g:-20
=number=source	k:-11 q:46
=number=speech	k:-15 m:-13 q:20 14:37
=number=stage	1:61 6:-14 m:-10 v:30 14:-18 1b:21 1g:-18
=number=still	1:79 4:-26 k:28 m:-15 1f:-22
=number=why	k:30 17:23 1l:-19
=open	h:10 o:35 14:23
=open=other	4:-12 5:39 6:27 h:-16 k:-15 o:37 11:-12 16:40 17:24
=open=recommendation	o:-25 13:19 14:-12 17:70
=open=remain	2:36 5:-16 h:25 o:-34 13:26 14:-15 1h:-23
=open=report	i:26 12:23 14:30 18:-12
=open=scan	5:72 h:-8 o:-24 11:-8 12:-8 13:-12 1a:-30 1f:24
=open=source	h:-11 i:37 o:20 q:-16 12:18 18:-13 1c:23 1i:16
=open=speech	h:-16 i:31 14:29
=open=stage	4:25 i:25 o:-22 v:-5 14:-11 1f:21 1g:28
=open=still	h:29 o:30 11:18 14:26 1f:-14
=open=why	5:27 h:29 i:47 o:-11 1l:-15 1m:18
=other	4:10 9:36 1j:12
=other=recommendation	i:-10 o:-19 z:26 14:-14 17:51
=other=remain	b:19 s:-8 u:-11 13:30 19:-10
=other=report	h:16 i:64 k:-9 q:15 z:29 14:-43 18:-18
=other=scan	9:-14 i:-19 o:-11 u:-4 10:-10 13:21 14:-25 1a:-29 1b:33 1f:30 1g:-17
=other=source	i:39 q:38 14:-10 18:-13 19:22
=other=speech	9:-18 h:12 14:-30 1j:63
=other=stage	6:-13 9:36 o:23 u:47 10:16 13:-10 14:-4 1b:31
=other=still	4:57 5:20 d:-25 h:-18 k:21 o:33 x:30 1f:-8
=other=why	9:-11 h:-14 i:35 p:32 1l:-11 1m:16
=recommendation	c:14 z:38 17:90
=recommendation=source	q:-16 z:-18 14:52 17:-40 1c:-13 1h:-16
=recommendation=speech	z:-20 14:58 1e:-13
=recommendation=still	1:-16 h:-14 o:-39 z:-18 17:54 1f:-8
=recommendation=why	h:-11 i:-12 j:-11 17:70
=remain	b:12 13:60 14:32
=remain=report	h:17 i:29 18:-34
=remain=source	i:33 13:-11 14:17 18:-35
=remain=speech	b:43 z:41 13:21 14:-50 1c:-17 1h:-15
=remain=stage	s:-16 u:-9 w:27 13:60 14:-7 15:-33 19:-22 1a:41 1b:-13 1f:-17 1g:-19 1h:-23
=remain=still	h:17 s:-7 13:53 14:-12 15:-18 1h:-19
=report	q:10 14:27 18:45
=report=source	14:19 18:40
=report=speech	h:18 q:38
=report=stage	c:-14 h:25 s:-18 t:-10 14:-21 18:-33 1g:44
=report=still	b:-11 h:23 q:-16 s:-15 13:35 14:-44 16:34 18:23 1f:-31 1g:26
=report=why	i:47 q:-6 18:-10
=scan	12:16 14:16 1a:53 1b:32 1f:20 1g:20
=scan=source	q:-21 11:-24 12:-16 14:24 18:-10 1a:29 1b:-9 1c:-15 1f:-17 1h:-11 1i:36 1k:-33 1m:-25
=scan=speech	r:-18 12:-12 14:-42 1a:68 1b:23 1d:-15 1e:-22 1f:16 1g:-11 1k:-19 1l:-8 1m:39
=scan=stage	1a:50
=scan=still	1:15 4:-10 13:30 1a:-27 1f:48 1m:-9
=scan=why	5:22 t:-10 1a:-15 1b:-10 1k:-12 1l:31 1m:26
=shortest	0:21 3:55 y:22 1h:22
=shortest=stage	0:-26 1:-12 3:60 14:-32 1g:-20
=source	q:21 14:26 18:18 1c:23
=source=speech	o:28 1c:15 1d:-14 1i:19
=source=stage	q:-14 s:-18 t:-11 w:-17 13:-9 15:24 18:-32 1g:35
=source=still	2:-12 4:23 b:-16 h:-13 o:-18 13:28 14:-36 16:26
=source=why	i:38 q:23 1i:20
=speech	14:40 1e:9
=speech=stage	r:27 12:-12 1d:19 1i:35 1k:-11
=speech=still	4:-11 b:-15 d:13 h:-7 k:45 11:-9 13:-26 14:47 16:-8 1f:-18 1m:-17
=speech=why	i:41 j:29 k:-16 q:-11
=stage	1b:12 1f:19 1g:24
=stage=still	1:17 1f:73
=stage=why	1l:53 1m:17
=still	4:32 d:18 h:10 o:16 1f:34
=still=why	h:56 i:25 o:-15 14:-6 1f:-15 1m:26
=why	h:9 i:21 j:18 14:19 1l:36 1m:23
?how	14:29 16:17 1h:29
?how-fast	2:-13 l:27 p:-9 w:-12 14:35 18:-11 19:44 1g:-6 1h:-11
?how-long	f:37 v:38 14:20
?how-long=ask	3:-12 8:-9 b:-17 f:-18 v:37 11:-12 14:33 19:-7
?how-long=closed	h:-15 k:-20 l:49 p:-11 v:23 12:-11
?how-long=concern	h:-14 k:-24 l:22 m:-13 n:-14 p:20 v:-23 w:-12 14:-19 19:26
?how-long=days	f:37 v:38 14:20
?how-long=engage	3:37 f:-15 t:22 v:66 w:-11 14:-10 1g:-10
?how-long=enter	3:-12 8:-10 t:33 v:60 w:-25 14:-33 19:44
?how-long=ever	3:42 7:-11 8:-25 t:-15 v:10 w:-11 11:-16 12:-17 1g:-14
?how-long=exit	3:24 8:-10 f:-9 v:36 w:-5 11:-13 12:29 19:32 1m:-9
?how-long=force	1:-9 3:39 v:26 14:-10
?how-long=inspection	3:-13 f:-15 v:-50 19:35
?how-long=inspectorate	e:17 f:-24 v:-22 w:23 12:-9 14:-21 19:57
?how-long=last	2:-15 v:17 15:-18 18:19
?how-long=list	1:-9 3:-21 f:-16 n:-8 s:-16 t:28 v:26 10:-25 12:-9 14:-34 1c:39
?how-long=number	1:-14 f:57 v:58 w:-5 14:-57
?how-long=open	2:-13 f:19 v:20 15:-15 18:19
?how-long=report	p:-21 w:-4 18:41
?how-long=source	v:21 18:25
?how-long=stage	1:-10 v:38 12:-8 14:27 15:-22 1f:-15 1g:-14
?how-long=still	3:-9 4:-24 d:-15 e:18 h:-14 v:66 14:-8 1f:-23
?how-many	1:19 k:14 m:17 14:30
?how-many=announce	k:-10 m:49 14:-13
?how-many=ask	1:-14 14:54
?how-many=closed	k:57
?how-many=concern	k:41 m:50 17:18
?how-many=days	8:38 f:-7
?how-many=engage	1:40 7:40 8:22
?how-many=england	1:22 10:-7
?how-many=enter	7:71 v:-8
?how-many=ever	1:-24 7:30 k:17 14:31
?how-many=exit	1:11 7:25 k:31 m:-14 o:-14
?how-many=force	1:23 7:29 8:11 m:21 10:12
?how-many=inspection	1:-13 m:-12 w:24 14:28 16:21 19:-15
?how-many=inspectorate	m:29 10:23 14:20 17:24
?how-many=last	2:-14 14:33
?how-many=list	1:-39 5:-7 9:50 m:21 n:-13 v:-6 14:-8 17:18 1b:28
?how-many=number	1:19 k:14 m:17 14:30
?how-many=open	o:27 14:21
?how-many=other	1:19 5:-21 6:-12 9:33 k:-10 14:-26 1b:-9
?how-many=recommendation	k:-15 m:-11 14:-9 17:78
?how-many=report	m:-13 14:53 16:-12
?how-many=source	14:32
?how-many=speech	i:-8 k:-26 m:-15 14:58
?how-many=stage	1:43 6:-16 8:21 k:-16 m:-8 14:-20 1b:26
?how-many=still	1:46 k:33 m:-15 14:-9 16:20
?how-many=why	7:-12 k:29 m:-13 17:29 1l:-18
?how-much	a:8 14:34
?how-much=ask	11:19 14:26 1m:-27
?how-much=closed	l:-17 14:37 17:24
?how-much=concern	a:26 k:21 l:-9 m:30 n:-12 14:-25
?how-much=days	1:-10 v:-12 14:47
?how-much=engage	1:33 4:-15 14:19 1f:-9 1m:-10
?how-much=enter	14:33
?how-much=ever	7:33 11:-26 14:30
?how-much=exit	k:-9 14:29 17:19 1m:-12
?how-much=force	1:41 4:-16 m:22 11:-15 14:19 1f:-9
?how-much=inspection	14:42
?how-much=inspectorate	14:31
?how-much=list	1:25 4:-8 a:17 11:-11 14:16
?how-much=number	11:13 14:28
?how-much=still	1:57 4:-35 r:-15 14:-18 1f:-28
?how-often	1:-7 7:-9 d:-10 e:-11 f:-8 k:-9 w:45 z:-10 14:22 15:26 19:-6 1a:-9 1e:-10 1f:-7 1g:-14
?how-often=engage	1:-10 4:-18 b:36 r:-16 w:-42 z:-13 11:-11 1d:-11 1f:-9 1i:-12 1j:-9
?how-often=force	1:-7 4:-9 b:-35 r:-11 s:15 w:-21 15:38
?how-often=inspectorate	1:-10 4:-16 6:-20 7:-17 9:-15 b:30 d:-16 e:-18 f:-11 k:-15 r:-16 u:-14 w:58 x:-16 y:-16 z:-17 10:-9 11:-12 13:-10 14:-7 15:-38 19:-10 1f:-8 1g:-20 1i:-12 1j:-10
?how=announce	c:26 h:-18 j:-10 k:-9 n:-9 11:-12 14:23 1h:28
?how=ask	c:47 h:-10 s:-17 14:27
?how=closed	0:18 c:-11 h:28 i:36 l:-23 q:-14 14:-8 1h:20
?how=compare	0:65 3:-19 8:-13 9:-25 k:-12 s:-19 v:-7 11:-8 16:-21 1b:23 1h:-15
?how=concern	5:-12 c:37 i:-8 j:22 k:-3 l:-12 n:-12 p:25 s:17 14:-26 1h:21
?how=days	0:35 9:-10 p:-8 r:21 t:19 v:-40 y:15 11:-13 14:32 16:-9 1c:-23 1e:-34 1m:-26
?how=decide	14:58 16:-11 1j:22 1k:-37 1m:-15
?how=define	r:21 t:18 y:22 11:-7 1e:-30 1g:33 1m:27
?how=disagree	i:17 q:-23 s:-13 y:21 11:-6 1b:42
?how=engage	s:26 v:37 11:30 12:-9 14:25 1b:19 1g:-10 1m:22
?how=enter	8:-12 p:19 11:-12 14:44 16:22 1h:17
?how=ever	0:-13 1:-9 8:-12 b:-12 d:-14 f:-11 g:-8 h:-18 i:-12 j:-14 k:-12 p:-12 s:-12 t:-8 u:-40 v:-10 14:30 16:32 1d:-17 1e:-15 1g:-9 1h:-19 1l:33 1m:-13
?how=exit	p:21 s:-15 11:58 14:18 1h:21 1m:45
?how=force	s:35 v:40 11:31 16:31
?how=inspection	s:-11 w:-15 14:26 18:25 1b:25
?how=inspectorate	c:-13 14:46 1a:24 1c:-10 1e:-14 1m:21
?how=last	2:-30 14:23 18:26 1c:31
?how=list	0:-15 y:23 11:-8 14:-26 1c:27 1e:-23 1h:60 1l:23 1m:-9
?how=number	14:47
?how=other	2:-9 3:-4 4:-12 5:-10 9:-22 j:25 s:-19 10:-16 11:30 14:32 16:-15 1h:-15 1m:-24
?how=report	b:25 c:21 s:-11
?how=scan	y:-14 1a:36 1b:32
?how=source	s:-10 1h:23
?how=speech	j:23 14:60
?how=stage	11:-23 13:18 1a:20 1f:-9 1g:37 1m:33
?how=still	1:-7 2:-47 4:-10 f:-7 h:-14 k:-11 m:-8 v:-9 w:-10 10:-14 11:-18 12:51 13:38 14:-46 16:-16 18:27 1b:-8 1c:29 1f:-32 1g:-22 1h:-28 1k:-11 1m:-17
?statement	14:58 1e:21 1h:15
?statement=announce	c:-12 k:-10 o:-9 14:18 1c:24
?statement=ask	4:-16 c:35 m:-11 n:-10 11:25
?statement=closed	3:20 7:18 c:-11 k:68 m:-11 n:-22 11:26 12:-10 14:-23 1f:-9 1h:-8
?statement=compare	0:32 9:21 c:16 v:-6 y:12 14:21 1b:30
?statement=concern	a:13 c:20 i:-8 j:19 k:17 m:27 n:38 o:30 14:31
?statement=days	4:-12 7:-9 f:22 r:-15 s:-11 u:-11 v:41 w:-14 11:-9 1e:14 1g:-7
?statement=decide	3:22 d:20 v:-13 y:-10 z:31 14:-20 1h:21 1j:30 1l:-11
?statement=define	c:18 r:33 14:-19 15:23 16:17 1a:24 1d:24 1e:19 1g:-7
?statement=disagree	0:36 9:-8 q:33 v:-12 y:16 1b:39 1h:-8
?statement=engage	4:23 9:29 b:19 r:10 s:22 14:-20 1h:35
?statement=england	0:-38 4:-5 7:-7 c:16 n:-6 y:-9 14:48 16:-15 1b:-9
?statement=enter	7:22 8:26 9:-9 b:45 n:-9 r:-11 s:22 v:-17 w:-10 10:-14 11:-12 1d:-12 1f:-12 1g:-11 1j:-9 1k:-1 1l:19 1m:15
?statement=ever	4:-16 7:37 8:-13 e:47 u:7 14:23
?statement=exit	2:16 5:30 l:-11 o:-15 v:-10 11:37 12:29 14:22 1e:14 1f:-11 1g:-5 1k:-7 1l:-17 1m:42
?statement=first	0:-16 2:24 3:28 5:-11 6:-14 8:-10 b:-12 d:-41 f:29 k:-13 l:-12 p:-20 q:-16 r:-9 s:-11 t:-12 y:-12 12:-16 14:-62 16:24 1a:34 1b:-18 1e:-21 1g:-27 1h:-16 1l:-9 1m:-22
?statement=force	9:19 a:12 b:15 n:-9 13:15
?statement=history	w:21 14:-14 1h:101
?statement=inspection	2:-9 4:-9 6:-10 8:40 a:-12 d:-9 f:-10 k:-7 n:-10 w:56 x:-9 13:-7 19:38 1c:-11 1e:-18 1f:-7 1h:-13
?statement=inspectorate	a:-11 d:-14 h:-10 i:-12 k:-9 s:-11 w:-7 x:53 y:33 10:22 1c:-12 1h:22 1k:-8
?statement=last	2:53 6:-16 v:-10 w:-20 19:19 1i:16
?statement=list	4:14 6:36 n:50 14:-7 1f:-12
?statement=longest	14:44
?statement=number	1:51 4:-18 6:-8 c:-14 k:24 m:55 n:-10 17:17 1f:-16 1g:-7
?statement=open	5:30 f:26 k:-13 n:-15 o:50 v:-11 w:-7 12:33 1g:-7
?statement=other	3:-11 4:20 h:-14 l:-14 v:-14 10:13 13:27 14:28 16:-15 1f:-8
?statement=recommendation	k:-12 m:-15 17:65
?statement=remain	b:-12 n:-7 s:-7 w:28 x:-9 13:36 14:-23 16:-12 1f:-14 1g:-13 1h:-10
?statement=report	f:-10 p:-11 w:-14 14:38 16:-6 19:-8 1c:-20 1e:-10 1h:-19
?statement=scan	1a:44 1g:45 1m:24
?statement=shortest	0:-16 3:46 u:-9 v:-16 y:26 14:-29 1m:-5
?statement=source	4:-11 14:43 16:-8 1c:32 1f:-7
?statement=speech	h:-6 x:-17 14:78
?statement=stage	14:-18 16:17 1a:14 1b:24 1e:-12 1f:26 1g:31
?statement=still	4:34 6:-11 7:-16 d:30 h:14 k:-11 o:26 w:-9 14:25 1f:35 1g:-9
?statement=why	h:19 i:-12 j:49 n:-12 14:-38 1f:-8 1l:52 1m:54
?what	14:24 1e:12
?what=announce	6:30 k:29 l:15 n:26 o:32 p:-15 y:-12 13:-11 1m:-10
?what=ask	b:29 s:31 11:23 1c:15 1m:19
?what=closed	k:40 n:-11 o:27 14:18 1m:37
?what=compare	c:16 k:15 14:11 1b:17
?what=concern	c:60 k:-9 n:68 p:-10 1l:37
?what=days	6:24 b:19 d:18 r:-12 v:20 11:-11 12:-14 14:13 1e:23
?what=decide	2:30 s:-13 15:-27 1j:20 1l:-12
?what=define	c:17 s:-3 14:22 1d:38 1e:39
?what=disagree	s:-10 14:31
?what=engage	r:39 s:45 1d:27 1l:22 1m:17
?what=england	4:-10 a:-10 s:-11 10:39 1m:-7
?what=enter	b:39 1h:21 1l:34
?what=ever	2:28 q:19 12:-9 13:-9 14:25
?what=exit	5:-12 k:16 o:15 s:-13 11:39 13:33 1m:69
?what=first	b:-13 c:-11 k:-12 n:-17 p:-13 q:-9 r:-9 s:-9 1a:-8 1b:24 1e:32 1g:-12 1h:34 1l:23
?what=force	s:27
?what=history	7:19 h:19 z:21 13:-11 14:18 1h:33
?what=inspection	c:20 11:-12 16:36 19:-13 1e:23
?what=inspectorate	b:27 n:27 x:-12 y:53 z:34 13:27 1e:-8 1m:21
?what=last	d:30 r:26 14:18 16:25 1m:-8
?what=list	14:25 1e:12
?what=number	1:52 6:-17 7:-7 m:34 n:-16
?what=open	2:20 5:-24 k:-3 o:39 q:-10 z:29 11:-12 13:31 16:26
?what=other	9:-20 j:-10 n:32 r:34 s:-19 y:-12 14:22 1l:-10
?what=recommendation	13:-8 14:41 17:17
?what=remain	h:13 13:53
?what=report	b:-6 j:21 15:22 16:46 1e:27
?what=scan	r:-11 s:-11 t:16 11:18 12:-9 13:27 14:-13 1a:74 1b:40 1f:-11 1m:23
?what=shortest	3:22 y:-13 14:-27 1e:23 1h:41 1m:-10
?what=source	q:-12 16:25 1c:23 1d:26 1l:21
?what=speech	14:27 1e:10 1m:12
?what=stage	r:40 s:32 13:17 1a:28 1b:22 1d:-10 1f:9 1g:14
?what=still	4:16 n:-9 o:14 s:-12 11:-11 13:59 1f:13
?what=why	c:-13 j:-11 k:25 m:18 r:-7 14:37
?when	f:32 l:16 p:25 t:17 w:16 12:22 14:35 18:11 19:20
?when=announce	4:25 p:39 t:27 18:22 19:-10
?when=ask	b:28 f:-16 l:-26 p:-14 t:-41 w:-14 11:-28 12:52 18:-7 19:29 1c:-20
?when=closed	h:-14 k:-23 l:94 p:-20 12:35 14:23
?when=concern	h:-13 k:-14 l:66 n:-21 p:108 w:-14 12:-13 14:-27 19:30
?when=days	f:17 l:17 p:19 12:27 14:19 15:20 19:21
?when=engage	b:21 f:-10 l:-13 p:-12 t:90 12:69 14:28 19:-14 1g:-10 1l:-10
?when=england	f:-11 p:16 w:-17 12:-15 14:43 19:21
?when=enter	b:17 f:37 t:75 12:-14 14:15 1l:-11
?when=ever	8:-14 f:-17 p:-8 t:23 12:29 14:-17 15:18 18:-8 19:58
?when=exit	f:28 l:24 t:-12 12:72 13:-11 18:16 19:31
?when=first	f:-35 l:-8 p:44 w:22 14:36 18:-8 19:-8
?when=force	p:28 t:36 12:27 18:21
?when=inspection	f:-16 l:-12 p:-16 t:-13 w:38 12:-17 18:42 19:62 1h:17
?when=inspectorate	e:33 f:-14 l:27 n:-13 p:20 w:54 x:-14 y:25 13:-11 14:-22 18:16 19:38
?when=last	2:-17 f:29 w:32 12:-7 15:25 1c:16
?when=list	f:22 l:23 p:23 t:24 y:-11 12:43 14:18
?when=open	2:-13 p:-12 t:-15 w:27 14:15 15:23 1c:16 1m:11
?when=other	0:-17 6:-22 7:-24 9:24 b:-12 f:22 i:-9 l:-14 p:23 t:-45 w:-19 12:-25 13:-24 15:-12 19:59 1b:-15 1c:-10 1g:-16 1j:-13 1k:-15
?when=remain	b:-10 w:-19 12:-12 14:34 15:-7 18:-15
?when=report	14:-18 18:78
?when=scan	4:34 8:-15 f:-17 l:-12 p:-12 t:-15 12:79 19:-26 1a:-9 1b:-15 1f:-16 1g:-9 1m:-11
?when=source	t:15 18:39
?when=speech	f:-24 k:-18 l:24 t:-20 18:26 19:-11 1a:26
?when=stage	b:22 f:-13 l:-10 p:-9 t:52 12:50 15:33 19:-12
?when=still	1:-8 2:-15 4:-25 d:-28 e:28 f:45 l:-13 p:-13 t:-27 y:-24 14:23 15:-8 16:-11 19:-30 1f:-16
?when=why	9:-12 f:25 h:-17 i:-11 j:-10 k:-19 l:27 n:-12 p:51 q:-7 t:-11 12:-15 14:-42 17:-8 18:-10 19:-20 1b:-20 1m:-10
?where	h:19 14:41 1c:31
?where=concern	3:-11 5:-17 h:47 i:-10 j:-24 k:-12 l:-30 p:-8 15:35 1f:-19
?where=days	0:-12 2:-9 3:29 5:34 6:-9 a:-11 h:-9 v:-35 w:-11 12:-9 1a:-10 1c:-11 1g:42
?where=engage	3:23 s:-11 v:-24 14:-16 1b:28 1c:-33 1d:51
?where=enter	3:-9 5:34 f:-11 h:-11 13:43 1d:-7 1f:-13
?where=exit	3:-12 5:-18 f:-29 n:-7 o:-12 q:-7 13:-5 14:47 15:35 1c:-9 1f:-14 1m:-8
?where=force	5:27 14:19 15:22 1d:36 1g:-8
?where=inspectorate	e:-10 h:-7 y:-13 z:-13 14:29 15:23 16:20 1c:-9 1f:44 1i:-8
?where=source	14:31 18:-22
?where=stage	4:-8 13:-4 15:-35 1b:27 1f:60
?where=still	3:-10 4:-12 h:-13 13:-5 14:24 1f:69
?which	a:13 j:15 14:27
?which=announce	4:-13 5:-20 h:-12 j:29 k:34 p:-16 q:24 1i:38
?which=ask	b:23 j:21 s:-19 11:-19 14:24 1j:-11 1m:42
?which=closed	i:21 k:44 o:25 14:-12 1j:21
?which=compare	0:13 4:-10 5:-7 6:-30 7:-9 9:27 a:-15 i:-8 j:-16 k:-8 q:38 v:-16 1b:-17
?which=concern	5:19 a:-13 h:-14 j:56 k:39 n:36 o:35
?which=days	0:23 3:50 4:24 5:-19 7:20 9:30 o:21 v:-12 14:-43 1f:24 1g:-15
?which=decide	0:-16 2:-10 3:-6 6:-9 a:41 b:-29 q:25 s:-12 t:-8 w:-19 x:-14 z:-12 10:28 11:-26 16:-15 1b:-14 1i:-13 1j:-20 1l:-14 1m:25
?which=define	b:21 c:-11 j:-11 k:-19 o:-12 q:-9 r:-20 x:-17 y:24 14:-9 1d:-15 1e:42 1i:-14 1k:-13 1m:-17
?which=engage	0:25 2:27 3:15 4:20 6:36 7:26 d:17 1f:-13 1g:-13 1k:17
?which=england	1:-18 4:-14 a:25 j:-15 x:-12 1b:-12 1f:43 1g:-8
?which=enter	0:17 2:47 7:26 a:-7 k:-10 t:-9 14:18 1j:23 1k:28 1m:-7
?which=ever	0:-15 2:39 5:-25 7:50 d:29 k:24 o:-13 u:-35 14:-40
?which=exit	0:21 2:40 3:13 4:15 5:31 6:-5 d:26 j:-16 k:53 n:-10 o:-5 q:11 14:-10
?which=first	0:34 2:40 5:-8 7:-8 a:-12 q:41 w:-9 14:-8
?which=force	2:29 3:19 4:21 a:29 o:-9 14:20
?which=history	a:29 t:28 12:-14 14:21 1c:-8 1h:-43 1l:-9 1m:-10
?which=inspection	0:-24 a:-18 d:17 j:-12 k:19 n:-9 p:15 w:30 x:29 10:29 16:-9 19:-20
?which=inspectorate	3:-9 4:28 a:-15 b:-8 e:-10 k:31 x:19 y:-11 z:-14 10:33 14:-11 1i:32
?which=last	2:50 3:-25 4:-10 5:-18 o:-12 12:-10 14:23 16:26
?which=list	a:13 j:15 14:27
?which=longest	3:45
?which=open	5:27 j:-19 n:-11 14:24
?which=other	0:-10 3:-14 4:-13 6:35 9:37 o:-16 u:-16 14:-12 1b:22 1g:-19
?which=recommendation	c:29 j:-23 n:-9 14:45 17:-55
?which=remain	2:40 13:-35 14:28
?which=report	2:-16 6:-10 b:28 q:19 s:-40 16:-20
?which=scan	1a:-39 1b:56 1f:-15 1g:-15 1i:23 1k:-14 1l:21 1m:-14
?which=shortest	3:26 4:20 7:-25 14:20
?which=source	4:27 6:29 b:26 q:29 s:-17 1f:-8 1h:-14 1i:-14 1k:-11
?which=speech	i:30 k:36 n:-13 o:-14 q:22 14:-19 1e:51
?which=stage	4:24 a:-19 b:-10 o:-10 1a:-13 1b:-7 1f:36 1g:21
?which=still	2:15 4:34 5:39 b:14 k:-19 14:21 1g:-16
?which=why	a:-14 b:19 h:-20 j:44 n:-12 1b:-10 1l:16 1m:-13
?who	2:15 d:28 f:-12 g:25 x:16 y:13 14:43 1k:22
?who=announce	2:-9 6:-13 9:48 g:-11 14:-7 1i:51
?who=ask	b:37 d:22 e:23 g:26 s:-10 14:-16 1j:-18
?who=closed	2:-14 5:56 6:-9 d:-13 h:-13 k:-28 l:-26 o:-18 x:-16 y:-14 11:-13 12:-17 14:17 16:21 1i:40 1k:47 1m:-19
?who=compare	0:-17 2:-21 3:43 5:-9 6:19 9:-34 q:28 14:-21
?who=concern	0:26 5:74 c:-12 h:-11 k:-15 l:-15 m:-9 o:-23 p:-9 q:25 x:-15 14:35 1i:-9 1k:-15
?who=days	0:51 4:-21 6:32 d:-10 t:-13 v:-10 x:-16 12:-12 14:27 1g:-16 1i:23 1k:-16
?who=decide	14:39 1j:43 1k:36
?who=define	3:-9 4:-14 6:38 c:-11 d:30 r:-19 t:-25 y:39 13:-14 14:-48 1d:-22 1e:-17 1j:-10 1k:-11
?who=engage	0:24 2:39 6:35 9:24 t:-10 14:-9 1g:-14 1i:45 1j:19 1k:38
?who=england	d:19 e:25 g:-25 y:-16 10:-26 14:24 1i:-9
?who=enter	d:27 e:19 g:21 t:-12 1i:35 1k:62 1l:-10
?who=ever	0:-45 4:-9 5:-10 6:-14 7:60 9:39 d:32 e:-18 g:30 u:-47 x:-18 14:-12 1i:-15 1k:-18
?who=exit	0:20 2:37 5:19 6:20 e:16 12:-13 1i:44 1k:43 1m:-18
?who=first	0:34 2:43 3:-7 5:-7 d:-20 g:-13 q:22 14:-14 1i:-7 1k:-17
?who=force	2:-17 3:-11 a:26 d:51 x:17 y:31 10:-11 15:-16 1j:31 1k:31
?who=inspection	d:-13 e:-9 g:-10 w:-19 x:29 y:29 14:39 18:-8 1k:-10
?who=inspectorate	2:-11 d:-31 e:64 g:-14 x:80 y:43 14:-14 1i:49
?who=last	2:50 f:-8 g:25 1g:-10 1i:17 1k:-11
?who=list	2:-9 9:24 a:-10 d:28 f:-12 k:-10 x:34 y:-28 10:-9 14:20 1i:28 1k:27
?who=longest	2:-9 3:77 6:-10 9:-8 d:-12 y:-8 14:-9 1i:-12 1k:-14
?who=open	5:46 6:-13 9:23 e:32 g:37 o:-20 14:-20 1g:-10 1i:-11 1k:-12
?who=other	0:-12 2:-12 4:25 6:26 9:51 d:-38 g:-10 y:-16 1k:-19
?who=remain	2:41 6:-25 e:-28 13:-58 14:37
?who=report	b:-8 d:-21 g:-18 q:20 14:50 18:-32 1e:-7 1i:21 1k:-21
?who=scan	d:-10 t:-13 11:-18 12:-10 1b:-28 1j:33 1k:64 1m:-14
?who=shortest	0:-61 2:-9 3:55 6:-8 e:-9 g:-9 v:-11 y:31 1e:-13 1h:-11 1i:-27 1k:-9
?who=source	3:-9 d:-23 e:-9 g:35 q:-15 14:25 18:-11 1i:59
?who=speech	d:-13 14:33 1c:16 1i:70 1j:31 1k:-24
?who=stage	3:15 4:21 6:33 d:-10 s:-11 14:24 15:-39 1g:-15 1i:23 1k:47
?who=still	4:68 5:17 9:22 d:24 g:37 o:-15 14:-13 1f:-13 1g:-14 1i:-12
?why	s:18 14:34 1l:34 1m:21
?why=announce	i:45 o:-12 14:15 1l:-23 1m:-14
?why=ask	n:-8 14:25 1m:17
?why=closed	h:-11 i:53 k:-12 14:23 1l:-22 1m:36
?why=concern	5:-11 i:27 1m:31
?why=days	v:20 14:46 1e:18 1l:-20
?why=decide	q:-11 1k:-36 1l:59
?why=define	s:-21 14:-16 1e:22 1i:39 1l:32
?why=disagree	q:41 14:-25 1m:31
?why=engage	r:-12 s:46 14:-19 1d:19 1l:35 1m:30
?why=enter	s:-12 1k:-11 1l:52
?why=ever	a:-13 h:-15 i:-23 k:-20 o:-11 u:-21 1l:37 1m:-28
?why=exit	14:23 1l:-21 1m:52
?why=force	n:18 s:-11 1l:36 1m:36
?why=inspectorate	i:16 q:37 1d:19 1l:33 1m:27
?why=list	a:16 n:35 r:-17 s:42 14:-17 1l:41
?why=number	q:29 1l:-26
?why=open	5:-12 h:-16 i:67 o:-10 1m:18
?why=other	q:-21 1m:24
?why=report	i:17 14:15 18:-10 1m:-8
?why=scan	14:-16 1m:51
?why=source	q:23 1i:30 1m:-21
?why=speech	i:22 n:27 q:-11
?why=stage	b:-7 s:16 1l:51
?why=still	5:-20 h:-24 i:43 k:-17 o:-20 1m:40
?why=why	14:34 1l:27 1m:25
?yes-no	8:12 h:11 14:43
?yes-no=announce	h:36 i:13 o:-6 p:53 1i:26
?yes-no=ask	b:26 z:29 11:29 14:-18 1j:40
?yes-no=closed	h:57 k:39 l:34 14:20
?yes-no=compare	3:17 9:17 u:-10 16:25 1g:-10
?yes-no=concern	h:47 i:28 m:27
?yes-no=days	0:20 8:22 u:15 v:29 w:26 11:18 1g:30
?yes-no=decide	z:45 14:-8 15:32 1j:51 1k:23
?yes-no=define	b:23 i:21 r:31 y:-12 14:-26 15:-11 1a:23 1e:53
?yes-no=disagree	a:19 i:29 q:81 14:-17
?yes-no=engage	8:19 r:5 u:23 14:27 1d:15 1f:32 1g:30
?yes-no=england	d:24 10:53 1f:-10
?yes-no=enter	8:37 t:22 u:23 14:15 1j:23 1k:22
?yes-no=ever	7:-12 8:44 f:22 u:56
?yes-no=exit	8:22 11:18 14:11 1f:25 1g:16
?yes-no=first	8:34 q:-6 u:-14 v:-9 w:-8 14:32 19:-10 1f:-16 1g:41 1h:21
?yes-no=force	a:13 10:21 14:19 1f:21
?yes-no=history	t:23 u:43 1c:19 1h:43
?yes-no=inspection	8:-11 s:26 w:36 10:32 13:49 14:-9 19:41
?yes-no=inspectorate	e:9 q:20 w:19 x:20 y:12 z:50 10:22 13:19 1j:21 1k:15
?yes-no=last	0:-13 2:25 e:26 q:29 10:-11 14:-11 1c:35
?yes-no=list	h:-13 i:14 q:14 1e:14
?yes-no=longest	3:70 7:-32 8:-7 a:-6 b:-10 k:-10 u:-9 14:-68 1f:-5
?yes-no=number	1:26 7:19 8:-12 m:31 q:25
?yes-no=open	h:31 o:43 11:14 13:14 16:19
?yes-no=other	9:21 h:-11 i:14 k:14 1j:17
?yes-no=recommendation	c:25 h:-17 z:65 14:-14 17:58
?yes-no=remain	b:45 13:40 14:22 19:-12 1g:-9
?yes-no=report	i:33 q:19 14:21 18:31 1g:24
?yes-no=scan	u:24 11:-11 1a:42 1b:28 1c:-13 1f:56 1g:35 1m:-9
?yes-no=shortest	0:56 1:-8 3:26 8:-10 f:-14 n:24 v:32 12:-8 14:-13 1e:-10 1f:-8 1g:-15 1h:-11 1k:-10
?yes-no=source	i:25 q:46 18:21 1c:25
?yes-no=speech	q:17 14:31 1j:25
?yes-no=stage	s:-7 u:21 14:29 15:15 1d:17 1e:21 1f:29 1g:34
?yes-no=still	4:19 d:17 h:24 o:14 1f:51 1g:17
?yes-no=why	h:33 i:56 j:25 14:-12 1l:33 1m:13
^ <date>	0:-8 1:-15 3:-30 4:-18 5:-11 6:62 7:40 9:-17 k:20 t:-8 11:-11 13:47 14:-28 1a:-14 1g:59 1j:-8 1m:-13
^ <force>	0:20 2:-10 3:-10 4:-11 6:-10 a:27 c:-13 k:21 n:14 o:16 s:-12 14:-3 19:9 1b:-13 1f:37
^ <number>	0:-21 1:-31 4:-16 6:23 7:-10 8:38 9:32 c:-28 h:-19 i:57 j:-22 l:-11 m:-60 n:-15 o:-11 p:-12 r:-13 s:-9 11:-8 14:-18 15:-9 16:21 1a:-12 1d:-19 1e:-15 1f:-47 1g:42 1j:-8
^ <person>	0:-31 4:-10 6:-8 a:-24 e:47 f:30 j:-10 l:-9 n:-7 p:-14 q:-16 t:-25 w:-33 x:33 z:-12 10:-16 12:-15 16:-15 17:-21 19:-16 1e:-10 1h:-11 1i:-15 1m:-17
^ a	0:-9 2:-11 3:-21 4:-16 9:-9 d:-12 t:-11 u:-9 y:26 11:-9 14:-48 1h:46 1j:-17 1l:-11 1m:-11
^ after	2:-10 8:34 b:34 f:-13 q:-9 s:-14 t:-16 u:-23 w:-8 10:-13 13:29 14:-12 18:-8 1j:-12 1k:-14 1l:-10 1m:-16
^ all	3:-9 4:33 5:-9 6:-14 7:39 l:-14 p:-18 s:-6 u:-20 10:-10 12:-12 14:35 16:-12 19:-44 1f:-19
^ and	0:-15 4:-16 5:-16 6:-11 8:-15 b:-14 g:-18 h:-21 i:-14 j:-10 k:-27 n:-10 o:-13 q:-13 y:-14 z:-9 12:-17 13:46 14:-21 15:-8 16:-8 19:-14 1b:-9 1c:-24 1f:-17 1h:-11 1j:-8 1m:-12
^ ani	0:-12 5:22 i:-9 q:15 u:34 v:-10 13:21 16:26
^ anyth	5:-24 a:-22 b:-9 d:-11 f:-9 g:-11 h:-26 j:37 o:48 w:-6 x:-7 13:-8 14:-48 16:-8 17:-6 1f:-13 1l:-11 1m:-10
^ ar	0:-12 g:-13 h:-25 z:39 10:26 11:-9 14:44 16:-8 17:-14 19:-14 1c:21
^ as	4:-23 b:-14 c:-12 f:-11 n:24 p:-10 r:-12 u:-11 x:32 y:-13 12:-10 14:-52 1c:16 1f:52 1g:-20
^ at	1:17 9:-13 k:-30 l:43 n:-10 t:45 1b:-20 1f:-12 1g:39 1l:-8 1m:-7
^ averag	0:-9 3:45 h:-8 v:-48 14:38
^ back	0:-12 2:-27 3:-8 4:-12 6:50 9:-19 d:-13 g:-13 l:-11 p:23 t:-42 w:-9 11:-26 14:-35 19:-35 1d:-17 1g:-7 1i:35 1k:-21 1l:-18 1m:-9
^ befor	0:-6 2:-10 7:-18 8:-8 9:-13 a:-14 d:40 f:-13 h:-21 j:-14 k:30 m:-11 q:-10 v:-7 11:-6 14:-19 16:-26 1c:-10 1d:-21 1e:-15
^ besid	0:-12 1:-8 6:-41 9:60 b:23 d:-15 g:-15 s:-20 14:-9 1f:-13 1g:-27 1j:-16 1k:-9
^ between	0:45 5:-10 a:-16 e:-10 f:-15 j:-15 k:-7 l:-18 n:-8 o:-7 p:-17 q:-7 t:-9 w:55 x:-11 y:-18 10:-20 12:-15 14:-35 15:-12 18:-7 19:-31
^ bot	6:-7 n:-16 q:-9 14:34 1l:-14
^ by	5:-11 k:37 l:-24 o:-11 12:-16 14:36 1j:-9 1k:40
^ can	5:-10 8:-14 o:-12 z:42 10:25 11:27 14:17 1j:48
^ caus	0:-10 5:-9 8:-12 a:-14 c:26 h:-40 i:-12 m:-47 n:51 o:-12 p:-27 14:-16
^ chief	4:-14 d:35 f:17 g:-12 p:-9 x:-16 y:-22 14:39 1e:-10 1f:-13 1g:-15 1j:-14
^ close	h:-16 i:-13 j:-10 k:43 l:32 m:-7 n:-26 o:-10 14:-34 1b:-16
^ compar	0:25 3:-11 8:-8 9:-28 a:-10 v:-6 14:31 1h:-9
^ cost	w:-16 10:-9 14:34 19:-26
^ could	e:-16 h:-8 m:21 y:-9 z:58 1c:-13 1g:-9 1j:42 1k:-8 1m:-10
^ count	1:35 6:-8 k:22 m:35 n:-8 14:-14 1f:-12 1g:-18
^ crime	0:-10 f:-6 g:-6 h:61 i:-10 l:-6 n:-12 o:-15 14:20 1g:-14
^ current	1f:27
^ custodi	a:-7 h:27 i:-12 j:24 k:-25 l:-16 n:-8 o:-10 w:14 14:28 19:-11 1l:-14
^ dai	0:-20 3:-8 8:-15 9:-7 b:-9 c:-29 h:-27 j:-13 k:-17 l:18 m:-19 n:-22 o:-7 p:31 q:-8 t:23 u:-12 v:-27 w:-9 12:31 14:-59 18:18 1f:-7 1g:-27 1i:-16 1k:-9 1m:-18
^ date	h:-23 k:-12 l:17 n:-8 q:-11 t:19 w:23 14:-21 19:28 1h:27
^ decis	3:-7 4:-9 8:-16 b:-12 d:-8 q:-6 r:-18 s:-9 t:-9 z:-16 11:-11 14:-44 1b:-10 1d:-15 1e:-9 1f:-6 1h:-18 1i:-14 1j:57 1k:39 1l:-15 1m:-25
^ defin	c:21 s:-6 1d:41 1e:-15 1g:-9
^ did	0:39 8:45 h:17 11:-12 14:36 1j:-9 1k:19
^ differ	0:26 c:20 v:-9 y:20
^ do	b:-11 g:-9 q:41 s:16 y:-9 10:24 14:20 16:22 1c:15 1f:-14 1g:-9 1j:30 1m:-9
^ doe	y:-10 10:26 14:24 1b:-8 1c:16
^ engag	0:-8 4:-11 8:-11 9:-14 a:-15 b:-11 d:-10 r:70 u:-10 y:-11 10:-8 11:-6 1a:-26 1d:-16 1e:-14 1f:-14 1g:16 1h:-10 1j:-7 1k:-9
^ ever	8:-16 u:72 14:-38 1d:-20
^ everi	5:-17 7:25 8:-13 c:24 g:37 k:-19 n:-16 u:-18 14:-21 1a:31 1f:-29 1g:-27
^ exit	0:-13 2:-9 3:-5 5:-20 8:-7 b:-26 f:-12 q:-11 r:-17 s:-10 t:-15 11:58 12:17 14:-41 15:-5 1f:-7 1g:-7 1h:-10 1j:-12 1m:-14
^ explain	c:27 n:-17 x:-17 y:18 16:-9 1d:29 1g:-9 1l:19 1m:27
^ first	0:-16 2:62 3:-7 5:-8 6:-14 8:-7 c:-9 d:-19 e:36 f:-10 j:-11 m:-16 p:25 q:-9 t:-10 y:-15 10:-9 11:-15 12:-16 15:15 1g:-12 1h:-11 1k:-8 1m:-17
^ for	6:-19 e:51 s:-21 y:-16 14:-79 1d:-11 1e:29 1g:47 1h:-16 1l:34
^ forc	0:-9 1:-11 2:-13 4:32 5:41 6:79 k:-15 n:-19 o:-17 s:-23 v:-9 10:-11 11:-8 14:-18 1d:-15 1g:-45 1l:34
^ from	2:-21 k:-14 l:-9 v:29 12:-6 1h:38 1l:22 1m:-12
^ full	0:-9 2:-8 3:-10 4:-15 5:-9 6:-11 7:31 8:-12 9:-10 a:-7 c:-10 d:-22 e:-38 f:-6 g:-22 i:-12 j:-9 k:-10 m:-9 n:-24 r:-8 s:-10 t:-13 u:-19 v:-8 x:-31 y:26 z:-12 10:-10 14:-39 15:-9 16:-15 1a:-9 1b:-10 1c:-7 1d:-17 1e:45 1f:-13 1h:-18 1i:-27 1j:-8 1k:-12 1l:-11
^ give	6:23 c:-12 j:-14 k:-26 l:28 m:-8 n:37 o:-10 q:-15 t:-8 x:-14 y:-13 14:-17 16:-13 1h:40 1m:-11
^ good	3:-6 4:-24 6:-6 7:-9 a:-9 d:-11 k:-8 n:-12 s:-14 10:-9 11:-11 14:46 16:-20 1a:-7 1b:-10 1c:-7 1e:-10 1f:31 1g:-14 1h:-11
^ ground	b:-7 s:-14 11:-16 12:-13 1l:41 1m:19
^ ha	0:-10 7:-11 8:32 u:15 w:18 14:61 15:19 1f:23 1g:-13
^ had	1:-7 2:-14 5:-17 6:-28 7:-11 8:-32 9:-12 b:29 h:-17 k:44 l:-12 o:-18 u:22 11:-20 12:-22 13:-9 14:-33 1f:-10 1g:50 1k:-10 1m:-27
^ have	2:20 4:-12 8:21 e:21 h:35 l:-19 o:-12 p:-11 s:-13 w:-10 z:-17 11:-9 13:-9 14:-23 19:17 1f:43 1g:-9 1j:-8 1k:-9
^ hello	14:37 1e:-6 1h:-7
^ hm	c:-8 e:10 k:-6 r:-9 x:-45 y:37 z:-12 14:-26 16:-7 1e:-23 1i:46 1j:-14 1k:-19 1m:-14
^ hmi	7:-18 a:-11 c:-11 e:-21 g:-17 i:-9 n:-7 q:-11 r:-22 w:-7 x:19 y:62 z:-31 10:-24 13:-9 14:-36 15:-10 16:-10 1a:-10 1d:-13 1e:30 1h:-13 1i:-16 1j:-17 1k:-14 1m:-7
^ hmicfr	c:-15 e:-18 r:-20 x:-31 y:18 z:-13 10:20 14:-24 16:-7 1a:-9 1b:-8 1e:34 1h:-11 1i:-10
^ hoo	1:40 4:-20 a:-8 d:26 e:-37 h:-14 m:22 s:-8 u:-21 z:-10 14:-23 1a:-7 1f:-9
^ how	14:37
^ i	a:17 i:-7 r:18 12:21 14:-44 18:19 1c:-11 1f:14 1g:21
^ id	14:-15 1g:-9
^ if	0:-13 1:-22 3:-16 4:-35 5:-16 7:-13 8:-30 9:-12 a:19 c:-12 d:-15 f:-12 g:-43 h:-16 i:-12 o:-13 p:-17 s:-34 u:-14 v:-31 x:-11 y:-23 z:-26 10:-15 13:-15 15:-16 16:-13 19:-17 1a:-12 1b:-12 1c:-13 1d:-15 1e:45 1f:-41 1g:-26 1i:-19 1j:-22
^ im	a:22 i:25 u:17 14:-41 1f:33
^ improv	6:-10 8:-8 b:47 j:-8 11:-26 12:-6 13:-22 14:-64 16:-8 1k:-7 1m:26
^ in	b:-12 c:16 f:-11 l:19 w:-18 y:17 14:-31 1h:36
^ inspector	e:-11 w:-14 x:38 1i:20 1m:19
^ is	h:19 10:12 14:33
^ it	2:-11 3:-11 4:-12 5:-18 8:-12 9:29 c:-11 e:-10 f:-14 h:-12 i:-13 k:-9 l:-11 o:-31 v:45 w:-10 x:-9 y:30 z:-10 11:-10 12:45 13:-19 15:-10 19:-10 1d:-10 1f:-12 1g:-21 1i:-6 1j:31 1k:-13 1l:-15 1m:37
^ iv	3:-8 8:-9 9:-15 a:-9 j:-14 k:-7 q:41 11:-15 12:43 13:-17 16:-7 1b:-11 1g:-12 1h:24
^ just	4:-7 c:-11 i:-16 m:34 n:-28 p:-20 14:-19 1f:30
^ last	2:56 e:-7 w:-19 12:-16 14:-29 19:28 1c:-6
^ latest	2:47 4:-16 q:-13 11:-9 12:-11 14:-14 18:-11 1g:-24
^ left	2:-8 5:47 k:-29 n:-24 11:-25 12:21 13:-6 14:-24 1m:-9
^ list	4:-20 6:31 7:29 a:29 d:22 h:-16 i:-10 j:-10 n:2 p:-12 w:-7 14:34 16:-26 19:-9 1c:23 1f:-11 1g:-19 1h:-8 1i:-13
^ longest	3:59 8:-12 u:-13 v:-19
^ look	c:-22 h:-16 i:36 j:32 m:-9 n:-21 p:-28 q:-14 t:32 12:-27 14:-29 19:-11 1f:-18 1g:-16 1i:-13 1m:-10
^ mark	6:-7 b:-5 d:28 e:-10 f:-45 h:-6 j:-7 k:-5 m:-7 n:-14 r:-15 14:39 16:-13 1d:-6 1e:-13 1g:-5 1i:-12
^ matt	0:-9 4:-12 9:-8 d:-16 g:-25 k:-9 x:29 1i:31 1k:-17
^ mean	r:11 w:-18 18:-12 1a:-10 1e:19
^ most	4:-45 e:-10 12:-13 13:-11 14:27 16:-6 18:-12 19:20 1f:-12
^ move	2:-24 4:-15 11:-18 12:-18 1a:26 1b:-12 1f:36 1g:-14 1i:-19 1k:-37 1m:-12
^ must	5:-13 b:-41 k:-24 s:28 t:-13 11:46 14:-34 16:-8
^ my	a:19 i:18 s:-15 13:-9 14:-14 1a:-20 1l:17
^ name	4:39 5:26 9:27 a:-13 g:26 l:-12 o:-12 11:-9 14:-9 1f:-11 1g:-12 1j:-14
^ new	1:-17 2:72 4:-16 6:-20 9:-12 d:-31 e:-11 f:-21 g:-16 q:-27 r:25 s:-16 t:-10 x:-12 14:-6 18:17 1c:-9 1d:-36 1f:-10 1g:-11 1h:-8 1i:-18 1j:-12 1k:-10 1l:-11
^ next	2:-8 8:-9 w:48 11:-10 14:-31 16:-13 19:-15
^ not	5:-26 a:-14 c:-16 d:-12 e:33 i:-9 k:-21 o:-13 r:-13 x:-30 y:-11 z:-9 13:-18 14:-41 16:-14 18:-15 1d:-20 1e:61 1h:-12 1i:-15 1m:-9
^ now	4:-17 b:28 k:-14 o:-12 13:58 14:-6 1f:-29 1m:-14
^ number	1:-13 8:34 k:29 16:32 1g:-25
^ of	2:22 3:35 4:-9 5:13 7:1 j:33 n:-16 o:-7 14:-20
^ on	1:14 t:-11 12:-13 14:-20 18:18 19:14 1f:-11 1g:31
^ onc	0:-4 7:-11 8:43 b:-11 s:35 t:-16 u:-64 11:43 12:-12 14:-53 16:-8 19:-12 1c:-42 1f:-8 1j:-17 1m:-9
^ open	5:-26 h:-12 m:-12 n:-21 o:45 14:15
^ our	4:-11 d:-9 e:-12 k:-12 n:18 p:-11 x:22 y:-15 12:-11 13:-11 14:-21 1a:28 1g:-10
^ out	h:-12 m:-17 11:-7 14:-23 17:32
^ pcc	0:-7 1:-10 6:-30 9:-9 a:-19 b:-9 d:-20 f:-20 g:72 h:-16 k:-10 o:-10 p:-9 t:-30 w:-12 x:-13 11:-10 12:-55 13:-8 18:-11 19:-11 1d:-13 1e:22 1f:-32 1g:-35
^ peel	8:-15 a:-7 g:-6 k:-8 n:-12 w:-43 x:-18 13:-11 16:42 18:29 19:-22 1e:-7 1g:-8 1h:-11
^ pleas	6:24 9:-7 a:-9 e:18 h:19 k:-35 o:20 y:-12 14:-24 1b:16 1c:29 1d:-11 1e:-10 1g:-12
^ point	0:-12 1:-17 2:-18 3:-12 4:-22 5:-17 6:-29 7:-18 8:-15 9:-19 a:-20 b:-15 h:-25 i:-14 j:27 k:-15 l:-20 n:-21 r:-27 s:78 t:-26 u:-18 v:-13 x:18 y:-13 z:-16 10:-14 11:-15 12:-20 13:-12 14:-67 15:-12 16:-13 1d:-43 1e:-17 1f:-23 1g:-14 1h:-24 1i:-11 1j:-37 1k:-20 1l:-16 1m:-29
^ polic	2:-28 4:29 6:-8 a:-14 s:-12 z:-19 10:-19 14:34 16:30 1f:-10 1l:-12
^ ppog	0:-7 9:-8 a:-9 b:-18 c:-13 d:-8 f:-19 g:-7 i:-11 j:-11 k:-9 l:-12 m:-9 p:-27 q:-10 r:-15 t:-11 w:-19 x:-7 y:-9 12:-12 14:-52 16:-23 17:-9 18:-10 19:-25 1a:-13 1b:-12 1d:-12 1e:47 1f:-8 1h:-10 1i:-7 1l:-11 1m:-8
^ public	h:8 18:19
^ quot	e:-13 s:-11 t:-9 x:-27 12:-35 14:45 1i:27 1k:-32 1m:-8
^ rank	3:54 6:-11 8:-5 9:-6 v:-28 1f:-8 1g:-10
^ rape	h:22 j:35 k:-7 n:-16 o:-8 14:13
^ reason	14:-16 1l:18 1m:43
^ recommend	c:28 j:-14 k:-10 z:-10 14:37 17:12
^ requir	5:-8 6:-7 b:20 s:-13 t:-32 11:47 12:-17 16:-15 1d:-20 1h:-9 1j:-6 1k:-14 1m:-24
^ revisit	f:-8 q:-11 w:-45 14:-34 18:-24 19:54
^ roi	14:50 1i:30 1k:-27
^ same	0:-12 8:-15 9:-16 a:-16 i:55 q:-20 14:-21 16:-9 1b:-12
^ scan	14:-10 1a:51 1b:36 1g:-7
^ short	0:-7 3:44 8:-15 u:-21 v:-25
^ should	0:-7 1:-7 2:-8 4:-8 7:-15 8:-10 9:-6 s:-19 u:-6 v:-5 10:-10 11:-6 14:83 1f:-18 1g:-13 1k:-13
^ sinc	8:-18 b:-8 d:-21 e:28 f:36 h:-9 j:-11 l:-10 m:-12 p:17 t:36 u:-10 w:-26 x:-12 y:36 z:-9 10:-14 12:19 14:-26 15:-8 18:-14 19:-20 1a:-17 1c:-9 1f:-10 1i:-8
^ so	2:-10 5:-12 b:27 m:17 14:-48 1f:17 1m:-11
^ sourc	4:-5 7:-6 a:-9 c:-9 g:-6 i:-8 k:-6 n:-6 q:-13 v:-5 x:-6 14:-29 15:-8 16:-8 18:-12 1c:50 1d:-7 1e:-9 1f:-8 1g:-6 1h:-14 1m:-5
^ special	0:-5 4:-4 8:-6 r:-23 s:-15 t:-4 u:-8 1d:101 1f:-8 1g:-10 1k:-5 1l:-4
^ stage	1:-7 6:-10 8:-12 9:-11 b:-8 d:-8 h:-17 j:-17 k:-11 r:-29 s:-15 w:-24 13:-10 14:16 15:-8 16:-19 1a:-24 1b:-24 1e:-14 1f:-21 1g:68 1h:-9 1j:-8 1m:-17
^ start	8:-9 b:-11 e:-16 t:39 z:-8 12:-19 13:-19 14:-19 1d:-12 1h:22
^ statu	6:-7 a:-13 c:-13 f:-11 h:35 j:-10 t:-16 w:-11 12:-15 13:-10 14:-26 15:-8 1f:41
^ tell	k:25 n:26 p:-11 s:23 v:-9 y:20 14:-21 16:30 1d:-14 1h:-9
^ thank	s:-20 14:44 1e:-8
^ the	h:9 k:-9 p:12 14:-19 1i:-8
^ thei	4:-12 5:-25 7:-11 9:-11 b:-9 c:-10 i:-12 k:-18 t:-9 w:-7 14:-24 1f:24 1g:-14
^ there	0:-23 1:-17 4:24 6:-9 9:-13 a:-15 b:-10 c:-10 e:-9 f:-12 h:-14 j:-21 k:-9 m:33 n:-15 o:-18 p:-14 q:36 s:-13 v:-9 11:-37 12:-14 13:-9 14:28 15:-10 16:-10 1e:22 1f:-11 1h:-9 1m:-15
^ theyv	2:-11 5:-9 b:28 d:37 e:-17 g:-19 h:-12 k:-39 l:-20 o:34 s:-28 11:-13 13:19 14:-36
^ top	0:-6 1:-9 3:15 4:-9 8:-9 9:-9 a:-19 b:-7 d:48 f:-32 g:-15 i:-7 j:-9 k:-7 m:-8 n:-9 s:-7 t:-7 u:-8 v:-7 w:-15 x:-8 y:-11 z:-11 10:-19 13:-7 14:-41 15:-8 17:-8 18:-8 19:-7 1a:-10 1b:-11 1d:-10 1e:-13 1f:-7 1g:-8 1h:-13 1j:-9 1l:-10
^ total	4:-17 6:-8 7:43 8:-8 c:-20 h:-12 m:30 v:25 14:-9 1f:-14 1g:-13
^ translat	0:-6 5:-5 7:-9 8:-10 a:-12 b:-11 c:-32 e:-7 h:-14 i:-6 j:-25 k:-19 l:-8 m:-31 n:-34 o:-15 p:-29 s:-7 t:-9 14:66 1f:-8 1h:-10 1l:-25
^ under	2:-9 4:-10 5:-15 6:-21 b:-9 h:-13 j:42 k:-8 n:-11 s:-12 x:-8 z:-13 10:-12 11:63 12:-8 13:-9 14:-44 16:-12 17:18 18:-24 1a:-22 1i:-10 1k:-10 1l:-11 1m:-22
^ wa	0:26 h:24 u:23 14:31 16:-18 19:15 1f:-12 1j:-10 1k:18
^ were	h:-13 i:-13 n:-6 o:-9 p:18 q:-9 w:-10 x:34 10:-10 14:22 15:-15 19:-11 1f:-11 1g:35
^ wha	0:-9 1:-21 3:-12 5:-13 6:-11 7:-9 8:-11 9:-11 b:-17 c:-12 d:-28 f:-15 g:-14 h:-11 j:-9 k:-11 m:-9 n:-9 o:-10 p:-9 q:-9 s:-13 t:-13 u:-9 v:-15 w:-11 x:-14 y:22 z:-23 10:-15 11:-11 12:-13 13:-12 14:-5 15:-12 16:-9 17:-10 18:-10 19:-10 1b:-10 1c:-17 1d:-15 1e:31 1f:-33 1g:-11 1h:-15 1i:19 1l:-10 1m:-16
^ what	14:41
^ whaur	0:-9 1:-9 2:-10 3:-9 4:-10 5:-10 6:-9 7:-8 8:-14 9:-12 a:-13 b:-12 c:-9 d:-12 e:-9 f:-14 g:-9 h:-9 i:-10 j:-9 k:-12 l:-8 m:-11 n:-8 o:-9 p:-8 q:-9 r:-8 s:-15 t:-10 u:-7 v:-11 w:-8 x:-8 y:-12 z:-13 10:-8 11:-14 12:-9 13:-9 14:-47 15:-14 16:-16 17:-9 18:-9 19:-8 1a:-10 1b:-8 1c:71 1d:-8 1e:-22 1f:-11 1h:-10 1i:-10 1j:-9 1k:-9 1l:-13 1m:-14
^ when	h:-11 l:25 w:16 12:11 14:41 19:15
^ where	14:37 15:-12 1c:17 1d:23
^ which	14:55 1b:14
^ whit	0:-10 1:-18 2:-13 3:-11 6:-10 7:-10 8:-14 9:-14 b:-9 d:-10 e:-12 f:-10 g:-10 h:-14 i:-16 k:-11 l:-12 m:-11 o:-21 q:-11 r:40 s:26 t:-16 u:-13 v:-12 w:-10 x:-17 z:-9 11:-14 12:-16 13:24 14:-23 19:-10 1c:-20 1e:-11 1f:-16 1g:-19 1h:-15 1i:-11 1j:-11 1k:-15 1l:31 1m:19
^ who	2:23 4:13 f:-12 g:13 y:13 14:52 1k:17
^ whod	0:-21 1:-17 2:-22 3:-10 4:-16 5:-17 6:-14 7:-12 8:-21 9:-16 a:-16 c:-14 d:-22 e:-12 f:-39 g:-14 h:-18 i:-15 j:-15 k:-15 l:-14 m:-17 n:-13 p:-12 q:-15 r:-18 s:-24 t:-36 u:-19 v:-30 w:-11 x:-16 y:-16 z:-17 10:-15 11:-17 12:-28 13:-35 14:-48 15:-18 16:-15 17:-15 18:-14 19:-16 1a:-15 1b:-16 1c:-16 1d:-26 1e:-27 1f:-35 1g:-15 1h:-19 1i:-10 1j:-28 1k:-16 1l:64 1m:45
^ whose	0:33 8:-12 9:-9 a:-6 b:-9 d:-10 e:-13 g:-8 t:-12 y:-17 16:-8 18:-17 1c:-7 1e:-11 1i:28 1k:-14
^ why	s:22 14:47
^ will	8:-31 f:29 t:-8 u:-22 w:-9 z:-15 13:60 14:61 17:-12 19:-15 1f:-9 1g:-11
^ would	1:-11 2:-15 7:-27 8:-21 h:-14 k:-14 o:-25 s:-13 t:-10 v:-11 z:-12 10:37 11:-16 14:28 1d:-15 1f:-12 1g:46 1h:26 1j:22 1k:-26
^ write	s:-10 t:18 11:-8 14:53 1d:-7 1e:-10 1h:-22
^ you	5:-7 6:-9 8:-7 a:-6 c:-7 d:-6 e:-7 f:-7 g:-5 h:-10 j:-8 k:-10 m:-10 n:-9 o:-8 p:-7 q:-8 r:-7 t:-6 w:-6 11:-10 12:-5 14:70 16:-6 19:-7 1c:-53 1d:-11 1e:-10 1g:-16 1h:-6 1l:-9
^ your	8:-6 a:-4 d:-5 q:-7 z:-5 11:-6 13:-6 14:69 15:-8 16:-9 1c:-56 1e:-10 1h:-9
a	s:16 11:18 14:25 1j:18
a <number>	h:-14 r:28 s:-11 v:-25 14:17 1b:-8 1e:-17 1l:29
a caus	c:98 h:35 j:39 k:-8 m:-16 n:-8 o:-7 p:-7 14:-25
a chief	3:-25 b:16 d:-16 e:-10 f:-13 o:-10 s:31 y:-20 z:53 11:-28 14:35
a child	z:-15 14:59
a commission	d:-16 f:-11 g:67 h:-10 s:-15 14:-36 1b:-12 1j:-11
a concern	5:19 h:-14 j:-13 o:-21 11:-8 13:20 14:70
a constabl	z:-6 14:46
a crime	w:25 14:33
a dai	1:65 3:-24 4:-20 6:-19 7:-8 k:-16 s:-14 u:-36 v:-11 1g:-10
a differ	e:-14 i:18 q:51 x:34 14:-41 1c:-11
a fail	n:-21 s:36 11:-32 14:-14 15:26 16:27 1j:-19 1l:-10
a few	2:-21 3:-13 4:-19 5:-12 7:30 8:-19 9:-16 a:-16 b:-12 c:-10 d:33 f:28 g:-18 j:-16 k:-21 m:-15 n:47 p:-23 u:-11 v:-14 w:-16 x:-12 10:-15 14:-23 15:-10 19:-19
a forc	8:-10 b:-10 s:65 z:35 11:65 14:-13 15:30 16:28 1b:12 1f:-10 1j:54 1k:-11
a formal	c:39 h:70 i:-19 j:-21 m:-39 n:-36 u:-17 14:-47
a full	1:-12 3:-19 4:-12 6:-12 7:21 8:-27 9:-18 b:-22 d:-13 e:-10 f:49 k:-8 n:-16 p:-10 s:-19 t:-12 u:-27 v:43 w:-9 11:17 14:-49 15:-10 16:-16 1e:-30 1f:-18 1g:-31 1h:7
a good	a:-11 k:-12 r:24 z:-10 11:-10 14:43 16:37 17:-38 1d:-7 1j:-8
a joke	y:-8 14:62 16:-5
a letter	d:29 e:25 g:-11 y:-21 1e:-16 1k:-11
a list	5:19 h:-30 k:45 n:16 o:-32 p:-11 14:-7
a marac	c:-8 i:-18 s:-7 14:52
a new	2:-34 e:49 h:-9 14:34 1f:-12
a parti	0:-8 8:-12 11:-21 12:-18 14:72 19:-5 1g:-24 1m:-11
a pcc	a:-8 g:47 q:-8 s:-7 10:-16 11:-41 14:21 1f:-10
a pcso	14:25
a peel	w:-6 14:-17 16:45 18:-9 19:-8
a plan	b:71 s:-16 13:-29 14:-39 15:-22
a polic	a:-14 b:-14 r:28 s:32 y:-8 10:-13 15:-25 16:41 1d:22 1j:46
a real	z:-9 14:36 1c:-18 1d:22
a recommend	c:43 14:48 17:-43
a revisit	t:-7 10:-13 12:-11 14:54 16:-8 19:20 1g:-12
a school	e:30 n:26 r:-12 s:-15 x:-25 11:-41 14:23 1d:-28 1m:-17
a screen	14:54 1c:-14 1d:-7
a second	0:-18 1:-10 3:-11 4:-10 8:70 9:-5 r:-9 s:-20 t:-22 u:-24 v:-13 11:-18 14:-22 1g:-13 1j:-17 1k:-25 1l:-11
a special	11:-14 14:59 1d:-13
a visit	8:-6 b:-15 u:-8 w:25 x:43 y:-13 14:-30 19:-13
a week	0:-21 3:-9 8:-14 d:-11 f:38 m:-25 q:35 t:-13 u:-16 v:-18 14:-47 1g:25 1j:-10
a woman	4:-18 6:-18 7:-8 d:39 e:-9 g:-8 s:-20 x:-18 1f:-25 1i:35 1l:-36
a year	0:-28 3:32 8:-17 f:-14 k:27 v:57 w:-6 12:-11 14:-16 1f:24 1g:-11
abbrevi	c:-17 r:-30 y:-30 10:-9 14:-59 15:-9 16:-14 1a:-10 1b:-9 1d:-16 1e:88 1m:-7
abl	8:-7 a:-11 b:-12 h:-17 k:-16 s:-8 t:-11 x:-9 y:-23 z:58 10:-17 11:-15 14:-38 1c:24 1e:-8 1f:-10 1g:-10 1i:-10 1j:34 1k:-35 1l:-8 1m:-8
abl to	8:-7 a:-11 b:-12 h:-17 k:-16 s:-8 t:-11 x:-9 y:-23 z:58 10:-17 11:-15 14:-38 1c:24 1e:-8 1f:-10 1g:-10 1i:-10 1j:34 1k:-35 1l:-8 1m:-8
abolish	g:-20 14:44
abolish $	g:-22 14:41
about	h:16 j:23 10:8 14:30 15:14
about $	c:-24 h:-12 j:-11 k:-9 n:46 o:-9 r:22 v:15 1c:39
about <force>	n:21 15:19 1i:18
about <number>	1:-12 2:-10 8:-10 9:-18 a:-19 c:-12 d:-14 f:-10 g:-9 h:-43 i:-19 j:45 k:-9 m:-10 o:-9 p:-13 q:-11 t:-11 u:-9 v:56 w:-11 y:-8 10:-9 11:-14 12:-10 14:-41 15:-8 16:-6 1b:-19 1c:-14 1d:-20 1e:-16 1f:-7 1g:-9 1k:-18 1l:-9 1m:-12
about a	7:32 8:-5 j:-19 q:-10 15:53 16:-9 1g:-14
about an	14:35
about be	14:50
about call	h:-33 i:-19 j:29 k:-15 m:-32 t:-13 14:-32 17:36
about child	c:-14 h:20 j:24 k:-12 l:-10 n:-11 o:-6 14:-54 17:32
about domest	c:-21 h:16 i:-12 j:35 l:34 p:-26 14:-43
about engag	b:-12 q:-12 s:-16 14:49 1d:27
about forc	1:-9 4:-16 6:-7 9:-10 s:-14 u:-9 14:28 1d:29 1e:-17
about how	1:-45 h:50 o:-24 14:25
about inspector	y:-6 14:45
about it	b:22 f:-9 g:-8 h:-11 j:-15 k:-11 n:-13 p:-13 q:33 z:-10 10:-12 13:-11 14:46 17:-11 19:20 1c:-40 1e:-8
about leav	8:-9 11:-10 14:35
about my	h:-15 14:43
about polic	n:-10 r:39 14:36 1a:25 1d:-23
about special	14:80 1d:-19 1f:-12
about staffordshir	c:-13 j:-10 n:-18 11:-7 14:28 1i:29 1m:-20
about supervis	j:24
about the	i:29 o:-11 y:17 14:49 1a:13
about victim	h:49 i:20 j:-25 k:-11 l:-25 m:-13 q:-21 14:-33 17:27
about when	q:41 14:-15 1i:-16 1l:-26 1m:-12
abov	a:-7 b:-9 e:-34 n:-6 r:-20 s:-8 t:-6 u:-9 y:-35 z:-10 10:-7 11:-6 12:-7 13:-13 14:36 15:-8 16:28 1a:-23 1b:60 1e:-11 1f:-44 1g:-18 1j:-9 1m:-6
abus	c:-13 h:41 i:20 j:36 o:-12 14:18 1e:29
abus $	c:-18 h:24 j:13 k:-13 m:-18 n:-18 11:-18 1e:-12
abus arrest	j:-25 14:61 1e:-10 1g:-11
abus caus	c:-11 h:39 i:34 j:-28 l:-6 n:-9 p:12 13:-8 1e:-11 1f:-16 1g:-7
abus concern	h:-42 j:-15 l:37 n:-11 o:-17 14:28 1e:-19
acceler	c:41 h:-9 j:-12 k:-10 l:-29 m:-14 n:-34 o:-16 p:36 11:-11 14:26
acceler caus	c:43 h:-8 j:-10 m:-15 n:-36 p:39 14:-45
accept	z:-30 14:64 17:-21
accept the	14:45
accord	b:-11 c:-9 j:-17 k:32 n:26 o:24 x:-13 y:-20 z:-14 10:-10 13:-12 14:21 16:-8 1l:-7 1m:-13
accord to	b:-11 c:-9 j:-17 k:32 n:26 o:24 x:-13 y:-20 z:-14 10:-10 13:-12 14:21 16:-8 1l:-7 1m:-13
account	3:-14 8:-15 d:-20 e:-12 g:50 h:-11 i:-12 k:-24 m:-16 q:84 t:-19 x:-9 z:-14 10:-13 12:-13 14:-39 18:-14 1c:-21 1g:-8 1i:-11 1j:-12
acronym	0:-9 1:-8 6:-8 9:-8 a:-9 b:-8 c:-22 d:-10 e:-8 f:-9 g:-8 i:-11 j:-9 k:-9 m:-8 n:-7 r:-34 s:-7 t:-9 x:-7 y:-17 z:-13 13:-7 14:-62 15:-17 16:-16 17:-8 1a:-25 1b:-8 1c:-14 1d:-24 1e:79 1g:-8 1h:-16 1i:-9 1j:-9 1m:-15
across	2:-9 4:22 5:49 k:-18 o:-22 14:-21 1m:-7
act	4:-15 a:-9 c:-12 d:27 f:-30 g:-13 h:-9 x:-11 z:22 13:-10 14:29 17:-13 1f:-27 1h:-9 1j:-8 1k:-17
act chief	a:-10 e:28 f:-37 g:-7 o:-12 z:-12 13:-10 14:23
action	b:34 h:-10 i:33 m:-7 v:-8 z:-12 13:-12 1k:-14 1m:-14
action plan	b:36 c:-15 h:-15 i:36 m:-11 s:-13 t:-12 z:-17 13:-18
actual	2:-12 6:-13 b:-24 k:17 n:26 o:-16 s:27 t:25 w:39 y:-14 11:-9 13:-11 14:-49 15:-22 16:25 18:-19 1c:15 1d:44 1e:-13 1g:-14 1k:27
actual happen	1:-14 2:-13 3:-18 4:-21 6:-24 7:-20 8:-9 9:-12 r:-33 s:56 t:38 v:-12 z:-12 11:-12 12:-13 15:-43 19:-13 1b:-9 1d:-30 1h:-10 1k:-12 1l:-16
adderlei	f:-28 v:-9 13:-7 14:43 1h:-16
address	d:-15 e:26 f:-9 g:31 k:-23 v:-12 x:-11 y:-25 z:-14 10:-12 14:56 15:-5 1e:-15 1j:-8 1k:-12
adequ	0:-29 3:-9 8:-18 9:-12 a:-13 b:-9 c:-8 d:-10 e:-9 f:-14 g:-9 h:-22 i:-10 j:-9 k:-12 l:-8 m:-13 n:-10 o:-11 p:-11 q:-9 r:-9 s:-12 t:-12 u:-11 v:-9 w:-9 x:-8 y:-9 z:-10 10:-9 11:-13 12:-12 13:-7 14:-81 15:-9 16:122 18:-12 19:-13 1b:-17 1c:-9 1d:-10 1e:-13 1f:-23 1g:-12 1h:-10 1i:-9 1j:-8 1k:-9 1l:-12 1m:-23
affect	r:-9 s:-11 14:66 1d:-10 1f:-10
afi	0:-10 c:69 h:-13 i:-12 m:-13 n:-24 p:-12 q:-12 y:-9 14:-44 17:-14 1b:-14 1e:43
after	2:30 b:24 f:16 n:-9 13:55 14:17 19:17 1k:-9
after $	0:-13 2:-10 a:46 i:-10 j:-9 w:26 x:-8 10:-9 13:18 14:-32 16:-9 18:24 19:-12 1b:-10 1e:-8 1g:-9 1m:-20
after <force>	2:99 5:-18 8:-15 9:-6 a:-16 d:-12 e:-9 g:-9 u:-13 x:33 y:-12 13:-11 14:-61 1i:-8 1k:-14
after a	3:-8 6:-9 7:28 b:-8 k:24 s:-7 u:27 v:-15 w:-14 11:-10 14:34 19:-26 1l:18 1m:-7
after be	2:-13 8:37 b:55 g:-10 u:-23 10:-13 14:-37 19:-11 1j:-11 1k:-28
after engag	1:-9 5:24 b:-10 n:-11 o:-10 r:-10 s:-30 13:34 14:64 16:-8 1l:-7
after it	8:-18 b:31 c:-9 g:-8 k:-11 n:-9 r:-10 s:-21 t:-15 w:36 y:-12 10:-15 13:-22 14:41 16:-15 19:-43 1g:-9 1i:-12 1j:-9 1k:-20 1l:-11
after special	2:-7 b:-8 11:-8 13:37 14:33 1d:-16 1i:-7 1m:-8
after the	2:-12 b:23 f:20 n:-10 w:-10 13:44 14:24 19:31 1h:-9 1k:-6 1m:-8
ag	8:39 a:-14 f:-15 h:34 i:-7 j:-7 s:-8 v:41 y:-14 11:-13
again	2:-13 8:54 t:-6 u:-15 w:-12 12:16 13:19 14:30 19:25
again $	8:34 u:-16 w:-13 11:29 13:-14 14:14 19:29
against	4:-9 5:19 6:-11 9:-8 j:14 m:37 n:39 o:35 11:-9 12:-9 14:49 16:-10 1f:-12 1j:-12 1k:-14
against <force>	0:33 3:-8 5:-13 h:-24 j:31 l:-16 m:19 n:32 p:25 14:-12
against our	d:-13 f:-25 g:-15 j:-25 k:-12 l:22 m:27 n:30 o:-21 p:23 t:-19 x:-12 y:-14 12:-19 14:-19 19:-11 1h:-13
against the	3:-13 4:-24 5:-21 6:-21 i:20 j:-32 k:-12 l:28 m:-19 o:18 p:-33 z:-18 12:-16 13:28 14:-32 17:-28 19:28 1c:-10 1f:-21
against them	1:-18 2:-10 4:-13 5:65 6:-12 7:-17 9:-19 b:-8 k:-33 l:-19 m:35 o:33 10:-10 11:-13 12:-14 13:-10 14:-37 1f:-19 1m:-16
agenc	i:18 j:-8 o:-7 q:-13 14:44 1e:27
agenda	6:-13 b:-5 13:-14 15:35 1f:-12 1g:-24
ago	1:-13 3:-13 f:-10 k:-12 l:31 p:26 t:41 v:-54 11:-11 12:41 14:-39 18:33 19:-13 1m:-9
ago did	0:-10 2:-12 3:-16 8:18 f:-12 l:24 p:23 q:-13 v:-40 w:-8 12:33 14:-43 18:40 19:-16 1m:-13
agre	k:-26 l:29 p:-11 q:37 14:-7
agre on	i:18 m:-16 q:40 14:-27
ai	d:-9 14:42 1c:16
aid	14:48
aim	0:-15 1:-15 2:-15 3:-16 4:-22 5:-16 6:-23 7:-15 8:-13 9:-20 a:-12 b:-39 c:-16 d:-13 e:-15 f:-15 g:-16 h:-16 i:-16 j:-16 k:-15 l:-16 m:-16 n:-15 o:-16 p:-15 q:-15 r:-72 s:92 t:-16 u:-12 v:-18 w:-15 x:-15 y:-15 z:-21 10:-14 11:-17 12:-16 13:-17 14:-50 15:-18 16:-18 17:-16 18:-16 19:-15 1a:-16 1b:-23 1c:-15 1d:-16 1e:-22 1f:-14 1g:-24 1h:-32 1i:-15 1j:-14 1k:-14 1l:-18 1m:-15
alison	0:-8 6:-8 8:-28 9:-10 a:-9 b:-7 g:47 h:-11 j:-10 n:-17 q:-7 s:-14 z:-9 11:-9 13:-26 19:-9 1d:-11 1g:-11 1i:-12 1l:-15 1m:-9
alison hernandez	0:-8 6:-8 8:-28 9:-10 a:-9 b:-7 g:47 h:-11 j:-10 n:-17 q:-7 s:-14 z:-9 11:-9 13:-26 19:-9 1d:-11 1g:-11 1i:-12 1l:-15 1m:-9
all	3:15 4:19 5:29 7:39 h:-13 p:14 10:15 14:-5 15:-6 1f:-10 1h:23 1k:-11
all $	4:-9 5:-9 8:-9 k:22 s:23 u:-10 v:17 w:-8 10:32 14:35 16:-8 1g:-9 1h:-13 1l:-20 1m:-11
all <number>	1:-32 4:-11 5:-14 6:-8 7:-19 9:-16 a:-27 h:-14 i:-21 j:-18 k:21 m:-18 n:-10 o:-9 p:-12 q:-13 s:-28 y:-15 z:-12 10:38 11:-6 13:-8 14:-60 15:-8 16:-8 1c:46
all forc	1:-18 2:-9 3:26 4:45 6:-6 7:35 9:-26 d:-20 s:-17 u:-13 v:-27 14:-24 1a:32 1b:-11 1d:-18 1f:-13 1h:-11 1k:-19
all it	h:-9 i:-11 k:-61 l:-23 o:22 p:-11 z:-13 11:28 14:-30 17:30 1l:-14 1m:19
all of	7:20 h:-34 j:-11 l:-34 n:25 o:19 p:-13 u:-16 11:-9 14:-47
all that	1:-12 2:-12 4:-36 5:-15 d:35 e:-12 f:-6 g:-20 k:-9 n:-7 o:32 u:-20 x:-12 13:-23 14:-33 19:-8 1b:-11 1e:-12 1f:-32 1h:-17 1j:-10 1k:-8
all the	2:-9 3:38 5:-19 6:-14 7:41 h:-17 l:-22 n:28 q:-13 r:-11 s:-12 u:-15 v:-16 x:-14 10:-11 14:-37 19:-25 1f:-11 1h:25 1k:-20
all thi	r:-25 s:40 13:-9 14:-23 1d:-37
allianc	0:-23 4:-13 9:-21 a:-20 v:-21 12:-10 14:88 1f:-43 1m:-25
alloc	h:-8 i:33 j:-16 x:30 y:-35 1e:-22
allow	1:-7 3:-8 5:-28 a:-9 c:-15 h:-21 i:-9 j:-19 m:-12 o:-37 r:-13 s:-19 t:-9 y:-10 z:22 10:-9 11:65 12:-23 13:-7 14:38 17:-17 1c:-7 1d:-7 1f:-9 1j:-9 1m:-10
allow to	1:-6 3:-9 5:-6 r:-10 s:-17 t:-10 w:-11 y:-10 z:25 10:-5 11:26 12:-26 14:21 17:-20 1f:-6 1j:-8
alongsid	0:-47 1:-23 3:-14 4:-13 5:-12 6:-30 7:-8 8:-7 9:79 a:-11 j:-21 v:-8 z:-19 12:-14 14:-51 17:24 1b:-33 1d:-15 1g:-27 1k:-11
alreadi	0:48 1:-12 2:-12 3:-15 5:-10 7:-13 8:-12 a:-12 b:-9 h:-11 k:53 m:-17 n:-16 o:-14 q:-12 s:-11 t:-19 u:-12 z:-13 11:-16 12:-17 13:-11 14:-52 15:23 18:-18 19:-10 1f:-14 1g:32 1i:-14 1j:-8 1k:-10 1l:-12
also	4:-11 6:-34 a:33 d:-13 g:-19 i:-15 j:-16 k:-11 q:-18 r:-36 u:-12 w:-17 x:-16 y:-11 z:-28 10:48 13:-31 18:-14 19:-12 1c:-12 1i:-16 1j:-17
altogeth	1:-10 7:40 8:-10 9:-11 c:-9 h:-19 i:-9 j:-10 k:-38 l:-14 m:53 n:-10 o:-12 p:-12 x:-13 z:33 10:-11 14:-13 16:-7 17:-7 1b:-10 1j:-9
altogeth $	7:44 8:-9 9:-11 k:-23 l:-11 z:36 10:-12 14:24 16:-6 17:-6 1j:-8
alwai	7:-14 8:-20 f:-6 h:-10 j:-11 s:-14 t:-8 u:67 w:-8 12:-6 14:-14 17:-19 18:-11 19:-10 1a:-50 1d:-14 1f:-56 1g:-35
am	0:-36 1:-7 2:-11 6:-10 9:-12 d:-9 k:-8 l:20 r:30 12:25 14:-21 19:-12 1a:20 1f:33 1g:-5 1i:20 1m:-12
am i	0:-42 1:-9 2:-12 3:-13 5:-14 6:-14 9:-16 d:-7 k:-12 l:23 q:-8 t:-13 u:-14 12:31 19:-16 1a:27 1f:-26 1m:-13
ambul	2:-37 6:-7 7:-14 a:-17 u:-39 10:23 12:-6 14:68 1f:-10 1l:-37
among	0:-16 8:-16 a:-10 b:-8 c:-13 h:55 i:-14 j:55 m:-30 p:-12 x:37 y:-13 14:-14 1l:-9
among the	0:-25 a:-14 e:-12 h:53 m:-6 n:-26 p:-12 x:50 y:-21 14:-58
an	s:11 u:-9 14:40 16:28
an all	0:-8 7:-29 9:-8 q:-8 s:-18 t:-8 u:-48 v:-10 w:-22 10:47 12:-8 13:-9 14:21 15:-7 16:-19 19:-12 1d:-10 1g:-22 1h:-7 1l:-7
an area	a:28 c:48 14:-29
an enhanc	r:-9 s:23 v:-12 14:36 1l:-28
an ey	e:-8 o:-9 x:39 y:-33 13:43 14:-13 1f:-9 1i:-5 1k:-7 1m:-7
an hmi	c:-8 d:-18 s:-11 x:-40 y:29 z:-23 10:-11 11:-7 13:-6 14:26 16:-10 1c:-13 1e:-5 1m:-7
an improv	s:52 t:-18 13:-19 14:-49
an inspect	d:-11 s:-7 w:-35 z:-12 10:-19 13:-15 16:47 18:-30 19:-14 1a:34 1b:-14 1e:-6
an inspector	e:-20 x:30 y:-15 z:-12 10:-17 14:67 19:-16 1i:-7
an offic	14:32
and	0:11 i:16 q:11 1h:19
and <force>	0:88 2:-9 3:-13 6:18 a:26 i:-12 q:-9 u:-7 v:-11 w:-9 x:24 14:37 1b:-7 1f:-11 1g:-10 1h:-18
and a	0:-9 3:-5 9:-8 e:-6 g:-15 q:-13 v:37 w:-6 z:-7 10:-8 14:52 1b:-15
and after	0:-15 1:-11 2:-12 7:-10 8:-19 a:-7 b:-15 d:-7 e:-6 f:-12 g:-5 h:-8 i:-8 l:-6 m:-8 q:-8 z:-8 13:42 14:35 15:-10 16:-7 19:-7 1b:-11 1c:-24 1d:-10 1e:-8 1f:-7 1h:-9 1k:-5
and by	1:-13 2:-19 6:-11 b:59 m:-8 s:-12 t:-24 1j:26 1k:-31
and come	0:-14 2:-14 7:17 8:-15 t:-17 v:51 11:-16 12:-8
and crime	g:47 13:-15 1j:38 1k:23
and did	14:64
and engag	i:-15 r:-9 14:29 1a:-22 1b:49 1f:-12 1g:-11 1k:-17
and hmicfr	a:-11 e:-11 h:-11 i:-39 q:50 x:-15 y:-35 z:-18 10:-21 13:-20 14:-72 16:-7 1b:-17 1h:60 1j:-13 1l:-24 1m:-23
and how	7:20 k:-15 v:-9 y:30 13:30 17:23
and is	g:34 h:33 j:-27 l:-12 13:-15 14:24 15:-36 1f:-15
and on	8:-31 d:-21 f:31 i:-14 l:-9 n:21 q:23 10:-13 12:30 14:-21 19:26 1g:-27 1m:-25
and out	2:-13 8:29 a:-8 11:-11 12:-9 14:-38 1f:-12 1h:36 1j:39 1k:-32
and present	2:-7 3:-9 4:-49 5:-9 6:-27 7:37 8:-13 9:-9 d:-15 e:43 f:-8 g:-13 h:-8 o:-13 t:-10 u:-26 y:-7 14:-24 1e:-13 1f:-26 1g:-17 1h:-10
and rescu	a:-7 d:-7 g:-6 t:-7 y:-8 10:29 12:-9 14:42 16:-10 1f:-19
and search	h:32 j:29 k:-9 14:38 1h:-10
and special	14:38 1d:-10 1h:23 1l:-10
and the	b:29 d:18 f:-13 g:-10 i:41 q:69 z:-8 10:-10 14:-21 1h:48 1j:-10 1l:-10 1m:-12
and then	0:-26 2:-9 6:-10 7:-9 8:30 9:-12 a:-13 b:-13 c:-12 d:-24 e:26 f:23 j:-9 l:-9 n:-23 p:-25 q:-14 r:-23 s:-12 t:-19 u:-11 x:-29 10:-14 11:-10 12:-18 13:-13 14:-42 16:-9 18:-12 19:-11 1e:-13 1h:60 1k:-27 1l:-35 1m:-19
and to	7:-11 b:27 n:-12 q:-7 s:-8 t:-14 x:-5 z:-23 10:-30 11:-30 14:55 1i:-9 1j:-35 1k:-13 1l:-11
and wale	1:-9 4:29 e:30 x:-13 10:40 1f:-21
and what	1:-11 e:-12 g:32 i:-10 r:-7 10:-14 11:20 14:-11 15:32 1a:28 1b:30 1i:-12 1j:-14
and when	5:-12 8:-36 9:-21 h:-17 k:-32 l:37 m:-11 n:-18 p:41 u:-15 w:45 10:-12 11:-12 12:-12 14:-38 16:-9 19:64 1g:-12
and which	1:-24 2:40 5:23 9:35 a:23 k:29 o:-10 u:-16 10:-17 14:-50
and who	0:-11 2:-13 5:44 6:31 a:-13 e:38 h:-11 i:-10 o:-21 q:-22 r:-11 s:-11 v:-23 y:-10 11:-9 1d:-20 1f:-13 1j:-15
andi	14:43 1j:34
andi burnham	f:-14 z:-12 11:-10 1j:39
angiolini	z:-9 14:35 17:-21
angiolini inquiri	z:-9 14:35 17:-21
ani	2:13 h:-10 j:12 k:24 o:27 u:32 14:38
ani caus	5:-29 9:-12 c:-25 h:-29 i:-13 j:-15 l:-15 m:-11 o:44 u:-11 z:-9 14:28 1m:-17
ani forc	2:43 3:54 4:34 5:36 6:-12 9:-28 o:-22 r:39 s:-14 u:-20 z:-12 11:29 14:-32 1f:-23 1l:-9
ani good	9:-11 u:-9 14:69 16:-8 1d:-10 1f:-7
ani more	0:-16 1:-10 3:-6 4:-32 6:-17 8:-7 9:23 a:-10 k:-8 o:-17 u:-23 w:-18 13:44 16:-13 19:-29 1f:-23 1g:-21 1j:-14 1l:27 1m:-22
ani of	4:26 5:-19 9:-14 h:-35 i:-14 j:59 k:91 l:-18 n:-10 p:-14 14:-25 1f:-12
ani other	0:-19 1:-10 5:23 6:-13 8:-15 9:31 e:-9 k:-8 o:-19 q:-8 u:-19 w:35 y:-14 z:-20 12:-14 14:-50 19:-12 1f:-7 1g:-14 1i:-8 1j:28 1m:-16
ani point	0:-16 1:-25 2:-8 3:-10 4:-26 6:-27 7:-23 8:37 j:-12 k:-16 o:-8 q:-13 r:-13 s:-29 t:-20 u:45 v:-14 14:-45 1d:-13 1f:-15 1g:-32 1j:-13 1k:-14 1l:-24
ani time	0:-13 1:-15 3:-28 4:-14 7:29 8:-29 9:-51 u:79 v:-21 14:-34 1g:-19
ani welsh	1:-7 4:35 5:23 9:21 10:-10 14:-20 1f:-6
announc	p:-12 q:53 14:22 1i:78
announc $	p:-11 q:26 12:18 14:27 1f:-10 1i:-29 1l:-12
announc <force>	q:26 x:-36 14:-37 1i:32 1k:22
announc it	8:-17 e:-12 p:-26 q:73 y:-15 z:-16 10:-14 14:-52 1i:-30 1k:-10
announc that	p:-11 q:-8 t:35 1d:-7 1f:-12 1i:32 1k:-18
annual	i:26 s:-5 y:-7 11:-10 14:51 16:-9 18:-21 1e:-6
annual report	i:37 q:-9 14:15 18:-37
anoth	5:-13 7:23 9:25 i:35 k:-12 q:43 w:-10 12:-8 13:33 14:-23 19:47 1f:-11
anoth forc	0:-13 5:-26 9:66 o:-15 q:-7 t:-16 u:-13 11:-18 12:-8 14:-25 1i:-22 1l:-19
answer	3:-27 f:-10 h:27 k:-10 11:-10 1c:59 1m:40
answer <number>	2:-8 3:-42 4:-12 5:-21 f:-8 h:49 i:-10 k:-17 l:-10 n:-14 o:-9 v:-15 14:53 1c:-10
anybodi	0:-21 2:33 8:-11 9:31 f:-7 h:-9 i:-12 k:-10 t:-10 u:-9 v:-12 w:-9 x:-12 z:33 11:-14 12:-15 14:-19 19:-12 1f:-14 1j:-13 1k:-7 1m:-14
anyon	0:-29 1:-8 3:29 4:36 5:18 8:-16 b:-24 f:-11 h:-18 k:-14 l:-14 o:-15 t:-11 u:-13 v:-16 w:41 x:-10 z:26 10:-13 11:-13 12:24 19:-12 1d:-14 1f:-53 1g:-28 1i:-8 1l:-15
anyon $	0:-35 1:-9 2:-14 3:-18 4:-18 5:-20 8:-15 9:48 a:-13 e:-18 h:-10 p:-13 q:-11 r:-12 s:-11 t:-20 u:-12 v:-14 w:-45 y:-14 z:-26 10:-15 11:-10 12:41 13:-23 14:-26 15:-14 16:-12 18:-11 19:-15 1a:-31 1b:-22 1c:24 1d:-17 1e:-12 1f:-11 1g:-39 1i:-11 1j:-8 1k:-19 1m:-11
anyth	0:-10 5:-10 8:-9 b:25 h:-25 j:15 o:49 s:30 x:-7 11:-9 14:39 1d:-13 1g:-9 1j:-8
anyth about	14:31
apart	0:-13 1:-12 2:-10 5:-9 6:-37 7:-8 8:-8 9:31 a:-25 b:-14 d:-10 f:-13 h:-20 i:37 j:-14 n:-9 r:-21 s:-22 v:-6 w:-8 x:-8 y:-9 12:-7 13:-10 14:-23 15:-9 16:-16 1a:-25 1b:50 1c:-16 1d:-9 1e:-11 1f:-12 1g:-16 1h:-12 1l:-7 1m:-15
apart from	0:-12 1:-11 3:-7 5:-8 6:-41 7:-7 9:35 a:-24 b:-12 i:-16 n:-10 r:-22 s:-26 v:-6 12:-8 13:-9 14:31 15:-8 16:-19 1a:-29 1b:38 1c:-14 1e:-11 1f:-11 1g:-17 1h:-10 1k:-8 1l:-7 1m:-11
apologis	f:-12 14:56
appeal	7:-8 s:-11 z:-12 10:-40 11:-32 14:56 16:-30 1k:-10 1l:-6
appli	s:-7 10:21 11:33 14:37 1b:-18 1d:-12 1g:36 1j:-7 1m:-9
appli for	14:53 1d:-12
appli to	1:-11 7:-16 a:-15 d:-9 f:-8 j:-12 s:-9 x:-7 10:54 14:-28 1b:-33 1f:-9 1g:46
applic	8:-7 b:-10 f:-16 o:-15 t:-9 v:-11 w:-9 13:-15 14:69 19:-13 1c:-12
appoint	e:55 g:-31 l:-9 p:-13 t:-11 w:-9 x:-18 y:31 12:-12 14:17 16:-7 18:-8 19:-11 1f:-12 1j:-8
appoint $	d:-21 e:27 f:-70 g:-33 l:-12 p:-17 s:-7 t:-11 w:-10 x:-25 y:35 10:-6 12:-15 14:60 16:-8 18:-7 19:-13 1g:-7
ar	4:17 a:18 o:13 y:24 z:14 14:25 1c:12 1f:14
ar $	0:-10 3:-26 c:42 e:-15 g:-12 i:-27 j:-26 k:-30 m:-16 p:-13 q:-23 r:-9 s:-11 w:-13 x:-15 y:23 z:-22 10:-13 13:-9 14:-54 15:-16 16:-37 19:-11 1b:-8 1c:-25 1e:78 1h:-15
ar <force>	0:-37 4:-26 9:-12 a:34 z:-15 13:-20 14:-38 1f:66 1g:-15
ar all	1:-7 4:-10 5:-14 7:-9 9:-8 a:-22 h:-34 i:-8 o:45 10:39 14:-34 1a:36 1b:-17 1c:-14 1f:-10
ar ani	4:29 5:-10 h:-10 o:34 10:-13 14:-12 1f:-14
ar close	5:-23 h:-31 i:-9 j:-10 k:38 l:-21 n:-11 o:-13 11:37
ar in	1:49 6:-8 7:-7 a:26 14:32 1a:29
ar left	1:17 2:-11 7:-6 k:-10 o:-12 13:23
ar my	a:43 d:-18 g:-37 j:-15 y:-23 1e:-6
ar on	4:-11 a:-8 j:-28 k:-13 n:44 o:-9 16:-10 1e:-9 1h:-11
ar open	y:-13 z:60 13:-11
ar outstand	5:-9 j:-22 k:-18 o:43 14:13 16:-11
ar polic	g:-46 10:34 14:43 1j:-10
ar special	4:-10 6:-8 9:-12 i:-22 r:-14 s:-22 t:-10 y:-9 11:-8 12:-9 1b:-14 1d:77 1e:-11 1f:-11 1h:-8 1l:-7
ar still	5:-8 h:-16 k:22 n:-11 o:55 13:-7 16:-6 17:-37 1f:21
ar the	h:-22 n:30 o:-10 q:24 w:18 y:19 10:-9 11:16 16:44 1b:17 1c:-13 1m:-8
ar thei	1:-14 a:-15 c:16 k:-11 s:-7 y:36 14:20 1b:-10 1c:-13 1d:-14 1f:24 1g:-9 1k:-11 1l:-8
ar there	1:-18 4:27 9:-8 h:-10 m:-25 z:-12 10:-8 14:39 1b:54 1f:-21
ar these	4:-17 7:-17 a:-13 d:-12 e:-20 g:-18 h:-31 i:41 j:-25 n:-10 o:-14 q:-32 x:-26 y:50 z:-12 10:-13 13:-9 14:-55 1c:39 1f:-14 1h:-25 1i:-20 1j:-13 1k:-11
ar we	4:-20 8:-16 h:22 k:-9 l:-17 w:-12 11:-9 12:-17 13:-8 14:-32 19:23 1a:-25 1b:-9 1f:70 1g:-11 1l:19 1m:-20
ar you	8:-14 a:-7 n:-9 y:-19 z:-14 10:-7 11:24 14:19 16:-6 1c:63 1d:-9 1f:-11
area	a:82 h:-8 n:21 10:-14 14:-9 16:19
area $	1:-12 5:-10 a:15 b:-11 c:-17 d:-8 e:-16 f:-9 g:-8 h:-15 j:-16 k:-13 l:-13 m:-37 n:-48 o:-19 x:44 y:-23 z:-13 10:-16 14:41 16:-12 1e:-17 1f:-13 1g:-8 1h:-10 1l:-10
area ar	1:19 4:-19 5:-10 a:-30 j:-15 l:-12 m:-21 n:-38 o:34 16:-25 1f:-19
area did	a:-21 j:-27 k:-36 m:21 n:67 o:-23 p:-18 x:-12 11:-19 14:-20 1m:-11
area for	c:58 m:-23
area of	5:-11 a:44 c:-17 d:-7 i:-10 j:-34 k:-23 m:-25 n:-2 o:-11 p:-9 x:-16 1g:-6 1h:-14 1l:-14
area were	6:-13 l:-28 m:44 n:-45 p:-28 w:-8 14:-9 19:32
arrest	1:-7 14:85 1g:25
articl	14:48 1g:22
articl about	2:-13 14:56 1i:-20 1k:-10
articl sai	i:-20 q:20 14:37 1h:-22
as	4:23 6:-10 9:24 c:18 i:29 n:21 14:-21 16:18 1d:19
as <force>	0:36 2:-10 3:-12 4:-19 6:-32 8:-8 9:82 f:-10 i:-20 k:-21 u:-11 v:-28 w:-13 14:-27 1f:-8 1g:-46 1i:-10
as a	h:27 i:-10 j:-10 m:-12 n:17 p:-11 s:19 y:-7 15:20 1j:17 1k:-17
as caus	h:-7 i:-24 j:-23 k:-11 l:-15 n:45 p:21 14:-40 19:-13 1l:-13
as chief	4:-12 6:-12 7:-7 9:-9 d:-49 f:24 g:-6 q:-9 s:-16 x:-9 y:-58 z:-11 10:-7 14:78 1j:-10 1k:-24
as of	1:29 4:56 5:-10 6:-20 7:-17 s:-7 y:-8 12:-9 14:-12 1c:22 1d:-12 1g:-13
as part	0:-9 2:-8 a:-15 b:28 s:-19 11:-17 12:-15 14:48 1m:-21
as the	9:-18 e:-14 h:-11 o:-12 w:-13 y:36 10:17 19:-12 1d:-7 1i:-33 1j:-16 1k:24
as well	0:-12 4:-12 c:-12 g:-11 h:-13 i:-16 j:-9 m:-11 n:35 q:-10 s:-15 u:-9 w:-11 x:-7 y:-8 z:-7 10:49 13:-8 15:-9 16:-19 1a:-8 1c:-13 1d:-17 1f:-11 1l:-14 1m:-10
ask	b:26 s:-15 z:-9 11:-25 14:14 1c:31 1j:41 1m:-11
ask about	b:-33 14:29 18:-21 1g:33
ask for	b:28 n:-16 s:-11 11:-11 14:19 1j:32
ask to	b:53 d:-13 f:-13 s:-24 z:-30 11:-22 14:-55 1g:-12 1j:55 1m:-15
assess	f:-11 h:39 w:-40 12:-11 14:31 18:60 19:-21 1e:-7 1f:-10 1g:-14 1h:-9
associ	c:-9 d:18 i:-8 14:79 1d:-7
at	d:16 f:22 h:12 w:14 14:23
at $	h:24 j:-19 w:33 13:-16 15:-8 19:-14 1f:-9
at <force>	d:30 f:52 h:31 o:16 w:40 14:-13
at <number>	1:45 3:-23 4:-16 6:-27 7:51 8:-18 9:-25 h:-15 k:-15 s:-16 u:-14 v:-14 w:-31 x:-21 y:-28 z:-22 10:-37 13:-13 15:-24 19:-14 1b:-13 1d:-16 1f:-20
at a	q:-14 s:-49 z:-9 14:32 15:-40 1c:32 1i:-8
at all	1:52 3:-16 4:-16 5:-11 6:-14 7:-25 8:-16 9:-14 k:17 s:48 u:55 z:-11 10:-9 11:-12 12:-9 1f:-14 1g:-12 1h:-28 1l:-31 1m:-16
at ani	0:-12 3:-20 4:-16 8:25 9:-6 s:-14 t:-14 u:76 v:-11 14:-43 1f:-8 1g:-19 1l:-10
at hmicfr	d:-12 e:27 q:-8 x:41 y:-27 1d:-25 1j:-20 1k:19 1l:-8
at onc	1:18 6:-15 7:-14 8:-22 9:27 f:-14 p:48 q:-12 u:-19 19:-8
at our	9:-12 h:33 i:-21 j:39 k:-19 l:-11 m:-10 w:-17 z:-16 10:-13 13:-31 14:-35 19:55 1l:-20
at present	4:37 14:-19 1f:27
at some	0:-10 3:-11 7:56 8:26 f:-16 k:-13 m:-12 t:-17 u:-19 v:-10 w:-11 12:23 14:-35 18:-14 1g:-9 1k:-9 1m:-10
at the	4:26 6:16 d:21 e:18 r:-9 w:-9 x:13 y:-12 15:22 1f:18
at what	6:-12 b:-9 c:-18 h:-14 j:-10 k:-51 l:56 n:-30 o:-13 r:-12 s:-19 t:56 14:-18 19:-13 1a:-21 1b:-34 1g:-15 1m:-18
at which	l:-13 t:-12 13:-15 14:16 15:35 1g:-24
attack	a:-6 f:-12 h:-6 n:-14 14:73
attend	b:25 g:-7 s:19 14:59 15:-72
author	a:19 n:-12 q:-11 z:30 14:23 1a:-17 1h:-9 1i:-8 1m:-11
averag	0:-7 3:43 v:-46 14:61
avon	0:-21 9:31 r:-17 s:-8 t:-50 11:-8 12:-35 14:70 1l:-39 1m:-11
ay	0:-22 1:-28 2:-30 3:-16 4:-26 5:-17 6:-25 7:-16 8:-27 9:-26 a:28 b:-20 c:-18 d:-31 e:-18 f:35 g:-17 h:-25 i:-32 j:-22 k:-31 l:-24 m:18 n:-36 o:-22 p:-29 q:-17 r:-18 s:-22 u:-22 v:-21 w:-17 x:-20 y:-15 z:-19 10:23 11:-16 12:-21 13:-18 14:-84 15:-17 16:-19 17:-16 18:-18 19:-19 1a:-18 1b:-19 1c:-16 1d:-49 1e:-24 1f:49 1g:43 1h:-18 1i:-15 1j:-17 1k:-25 1l:-24 1m:-15
back	8:72 t:-11 u:-10 11:37 14:-4 19:69 1a:-10 1l:-9
back $	8:51 f:-7 t:-15 u:-8 w:-21 z:-9 12:-17 13:36 14:36 19:36 1f:-6 1g:-11 1i:-11 1m:-11
back in	2:-8 6:24 8:84 f:-7 g:14 t:-10 u:-11 w:-14 11:25 13:-7 14:-9 19:22 1a:-11 1g:-8 1j:-7
back into	0:-19 2:-7 6:-20 7:-10 8:40 t:-29 u:-32 v:-16 w:-13 11:33 12:-15 14:19 18:-10 19:29 1f:-16 1g:-30 1j:-20 1k:-10 1l:-21
back on	8:-12 w:-20 12:18 13:-9 14:-32 19:29 1a:-25 1f:51 1g:-10
back to	8:-23 w:34 11:24 13:23 14:-26 19:22 1a:-17 1f:23 1k:19
backlog	j:36 k:-22 n:-7 14:67
backlog of	h:-7 14:52
bad	4:33 b:-13 e:-12 i:-12 s:-22 t:-8 w:-11 x:-24 y:-15 z:-11 10:-12 11:-11 14:16 16:26 1b:24 1d:-13 1f:-12 1g:-10 1i:-16 1j:-7 1k:-10 1l:59 1m:-18
bail	f:-10 s:-7 v:-21 12:-11 14:58 1m:-36
ban	d:-22 f:-7 t:-5 z:-18 11:-14 14:74 16:-8 1c:-51 1d:28 1e:-12 1f:-11 1h:-5 1j:-8 1l:-8
baro	14:59 17:-36 1m:-18
base	4:-16 6:-14 a:-21 n:-5 10:-32 16:-8 1c:61 1e:-7 1i:-24
basi	14:-11 1m:47
basi did	1m:32
bath	0:-58 8:-5 a:58 d:-13 g:-26 i:-7 l:-18 s:-14 w:-11 x:-14 14:23 16:-8 19:-11 1c:-9 1f:-6 1j:-6
bbc	2:-10 q:29 18:-10 1c:24 1i:40 1k:-9 1l:-21
bbc sai	2:-11 6:-14 h:-13 i:34 m:-14 q:28 r:-14 s:-14 11:-14 14:-25 1d:32 1f:-7 1m:-7
be	s:30 10:16 11:26 13:10 14:31
be $	1:-18 2:-10 4:-9 6:-10 9:37 a:-16 e:-12 g:-8 i:20 j:21 q:-29 s:-10 u:-14 x:-7 10:-29 11:-16 14:-16 1e:35 1f:-7 1g:-6 1m:-10
be a	11:-30 14:68 1c:-21
be abolish	g:-20 14:44
be close	h:-29 k:-32 l:-16 o:37
be discharg	2:37 5:-17 6:-7 h:33 i:-19 j:-8 k:-39 l:-22 n:-15 w:-9 11:42 14:-33 19:-19 1g:-16 1i:-10 1k:-10 1m:-12
be escal	0:-6 2:24 7:-12 8:-44 b:32 g:-10 s:-10 t:-10 u:32 11:26 14:-14 1h:-20 1j:-16 1k:-26 1l:18
be in	r:-16 s:75 t:19 11:-8 1a:18 1b:32 1f:-10 1j:-24 1k:21 1l:-12
be interest	0:-8 1:30 6:-18 7:-23 8:-10 9:-13 t:-6 v:-12 12:28 14:28 1d:-12 1f:-8 1i:-6
be let	2:25 v:19 11:30 14:-21 1m:-18
be monitor	2:-8 r:-9 s:-10 u:-8 v:-9 11:-9 13:41 14:34 1b:-8 1c:-37
be move	2:16 9:-10 r:29 s:-7 u:30 11:23 12:-29 1d:-30 1f:-7 1g:-14 1i:14 1l:12 1m:-9
be place	0:-13 2:31 4:-14 6:-12 7:-21 8:-17 9:-15 b:-21 r:-10 s:60 t:-47 u:30 10:-6 11:-9 14:-42 1f:-5 1h:-13 1j:-10 1m:-9
be put	8:-20 o:15 t:-17 u:-35 10:85 11:26 1g:-9 1j:-5 1k:-11
be releas	2:36 v:-8 11:31 1f:-9 1j:-9
be taken	s:-20 w:21 z:-9 11:51 12:-46 13:-9 14:-62 19:-30 1d:-14 1f:-32
be watch	4:25 5:-25 6:35 7:-8 9:-9 d:-10 e:-13 h:-22 k:-50 l:-21 o:-16 r:32 s:-15 u:-12 w:-8 y:-9 10:-14 11:-10 12:-11 13:-18 14:-54 1f:44 1g:23 1h:17
beat	0:64 2:-14 4:-13 8:-12 9:-9 a:-17 d:-15 f:-9 g:49 q:-7 z:-7 10:-29 13:-19 14:-21 1c:-8 1f:-10 1j:-7 1k:-16
becaus	i:-13 k:-3 14:50 1m:47
becaus of	b:18 14:46 1l:28 1m:14
becom	x:-11 y:-16 z:-8 14:65 1j:-16
becom an	e:-11 x:-21 14:55 1c:-8
bed	2:-8 7:-8 8:-7 b:-8 f:-8 h:39 j:-14 k:63 l:53 m:-8 n:-9 p:-35 t:-17 11:-11 12:-10 14:-24 1l:-13 1m:20
bed $	2:-8 b:-9 h:47 i:20 j:-11 l:44 n:-10 o:40 p:-34 t:-11 14:-69 1l:-15
been	7:34 8:19 k:21 u:32
been a	c:-18 e:33 f:-16 h:-18 j:-28 l:-10 p:43 t:-15 y:-23 12:-12 1d:-17
been back	7:-11 8:29 e:-14 h:-13 k:-10 n:-9 p:-36 t:-14 u:-10 w:-36 11:-13 12:23 13:-8 14:-24 19:61 1f:-17
been clear	5:-17 h:-8 j:-14 k:20 l:26 o:19 1h:-15
been close	j:-16 k:26 17:28
been discharg	5:-13 7:-23 8:40 9:-7 d:-10 h:-10 k:18 o:-33 s:-11 t:-14 u:-24 13:36 14:-25 1f:-12 1g:-13 1i:-9 1j:-11 1k:28 1l:-18
been escal	8:-31 b:50 s:-34 u:14 11:-8 13:-16 14:-9 1g:32 1j:-9 1k:-8 1l:-10
been in	0:-16 1:-16 3:19 4:-9 7:88 8:36 u:44 v:17 1f:-9
been let	0:-5 2:32 4:21 5:-17 6:-17 7:-19 8:-35 k:-13 o:-23 u:-19 11:-20 12:-31 13:30 14:-16 15:-8 1f:56 1g:-12 1j:-7 1k:-13 1l:-13
been move	0:-11 1:-20 8:-26 b:-39 k:-26 s:-10 t:-19 u:23 11:-8 13:34 14:-38 1a:-10 1f:-10 1g:32 1j:-11 1k:-11 1l:-10
been on	7:-36 8:-22 b:-9 e:-14 f:-20 h:-30 i:-11 k:-21 n:-11 p:-15 q:-14 r:-17 t:25 u:41 v:-9 w:-13 x:-12 z:-11 12:-34 13:-10 14:34 15:-11 16:-12 1a:-29 1b:-17 1d:-15 1e:-15 1f:-46 1i:-9 1j:-11 1k:-12
been place	2:-10 6:19 7:-11 8:-32 r:-20 s:-14 t:-17 u:41 14:-12 1d:22 1l:-10
been put	2:69 4:-14 b:-6 h:26 l:-19 s:-7 t:-14 u:21 13:19 14:-38 1f:-16 1g:26 1i:-15 1j:-7 1k:-36 1l:-8
been sign	5:-22 h:25 k:-15 l:-46 o:45 14:-35 17:24 1m:-15
been stuck	3:29 4:-15 7:-20 8:-9 f:-11 t:-20 u:23 v:49 14:-38 1f:-14
been taken	2:-8 j:-11 k:-19 n:-13 o:-7 q:-13 x:-19 11:-12 12:-15 14:23 1d:-17 1f:34 1i:41 1k:-10
been under	3:-9 8:-23 e:-12 t:50 u:27 v:49 12:-26 14:-17 1f:-15
befor	0:31 2:12 7:-13 d:15 g:18 q:38 t:19 u:-18 15:27
befor $	0:-24 2:-11 7:-15 8:41 9:-9 b:-8 d:-26 e:-29 g:-9 q:-11 t:-6 u:-29 y:-8 14:44 1g:-12 1i:-9 1k:-12
befor <force>	0:88 2:70 3:-15 5:-33 7:-20 8:-70 9:-7 d:-14 f:-13 o:-14 q:-13 t:-23 u:-32 v:24 11:-19 12:-31 13:-11 14:-62 15:-8 1g:-18 1k:-16 1l:-11 1m:-24
befor <person>	7:-17 d:-29 q:-12 x:-20 y:-30 1k:-10
befor engag	0:-15 8:-9 14:61 1b:-10 1f:-14
befor it	2:-18 7:-14 8:-32 c:20 q:25 s:19 t:-17 u:-24 11:32 12:-17 14:-46 15:40 19:-11 1f:-11 1g:30 1m:-15
befor or	0:-31 1:-14 2:-14 5:-12 6:-26 7:-13 8:-49 9:-13 a:-17 b:-10 d:-16 e:-16 f:-25 g:-17 h:-32 j:-14 k:-13 l:24 m:-10 p:-15 q:-32 t:37 u:-31 v:-16 w:-11 x:-12 y:-20 z:-18 10:-17 11:-14 12:-18 13:-19 14:-8 15:-16 16:-18 18:54 19:-22 1c:-14 1e:-12 1f:-11 1g:-26 1h:-28 1i:-17 1j:-16 1k:-17 1m:-17
befor the	1:-12 7:-12 8:-15 f:-24 q:47 u:-11 w:-11 11:-9 12:32 15:24 1f:-12 1g:41 1i:-11
befor thei	0:-7 3:-12 8:-24 f:-10 g:24 p:-11 q:-17 u:-14 v:-12 z:-15 11:-18 12:-13 15:31 16:25
began	6:-13 7:47 8:-10 1l:-7
begin	b:-9 e:-17 f:-15 t:-10 w:-42 z:-8 13:-25 14:27 16:-8 18:-14 19:-19 1h:67
behaviour	0:-10 5:-10 8:-23 a:-14 c:-47 d:-12 f:-13 h:53 j:45 k:-21 m:-23 n:-57 o:-25 p:-14 u:-15 w:-11 x:-10 11:-8 13:-7 14:-35 16:-8 18:-12 19:-13 1e:-17 1g:-7 1h:-9
behind	2:-7 8:-12 11:-23 12:-19 16:-15 1a:-12 1e:20 1f:-8 1h:-19 1k:42 1l:46 1m:33
behind the	8:-21 11:-36 12:-27 13:-12 16:-20 1a:-13 1c:-11 1j:-15 1l:30 1m:20
believ	9:-10 f:25 i:-25 k:35 l:-22 m:-19 w:-11 12:-9 14:-34 1b:-14 1c:-10 1g:45 1i:-19
ben	3:-7 8:-10 9:-9 a:-12 d:-8 f:-13 g:49 h:-14 i:-9 j:-9 p:-7 q:-8 r:-9 u:-6 w:-7 x:-8 11:-11 12:-11 13:-10 14:17 16:-10 1d:-12 1e:-12 1f:-12 1j:-9 1l:-10 1m:-22
besid	4:41 6:-45 9:44 a:-9 g:-9 k:-16 1f:-9 1g:-15 1j:-12
besid <force>	4:34 6:-28 9:20 a:-9 g:-11 k:-17 14:-11 1f:-10 1g:-15
best	1:-9 2:-14 4:-17 5:-30 6:-8 8:-6 9:-7 a:-27 d:-14 f:-11 g:-10 h:-8 j:-8 o:-9 w:-10 y:-16 z:-19 10:-23 11:-8 13:-9 14:58 16:66 18:-16 1e:-38 1m:-12
better	0:-9 6:-11 b:-9 h:-10 11:-7 12:-8 16:24 1a:-12 1b:28 1f:-11 1g:-13 1k:-7 1l:-10 1m:99
better $	s:29 11:-9 12:-8 19:22
better at	b:-15 h:-8 k:-8 w:-8 14:36 1m:17
between	0:24 q:17 w:20 1b:30 1j:19 1k:-16
between <force>	0:51 g:-9 q:-17 v:-8 14:27 1h:24
between a	0:-8 g:-15 q:-12 14:53 1b:-16
between scan	14:-24 1b:21 1j:35 1k:-31
between the	i:-10 q:36 r:-10 v:13 14:-14 16:-5 1a:-10 1b:36 1h:17 1j:18 1k:-21
big	0:-24 3:-12 4:20 b:18 c:33 j:-15 n:18 14:63
big wa	14:38
bike	14:48
bill	0:-7 2:-17 3:-12 5:-7 f:-12 k:-7 s:-14 v:-19 w:-8 x:-9 y:-13 11:-59 12:-27 13:-8 14:87 15:-7 16:-9 1c:-7 1d:-20 1e:-13 1f:-11 1h:-10 1i:-6 1j:-8 1k:-8 1l:-7 1m:-40
bit	0:-6 3:-8 4:-9 a:39 d:-10 e:-15 g:-6 j:-7 k:-11 m:-12 n:-12 o:-9 v:33 w:-11 x:-12 y:51 z:-12 10:-15 14:-77 16:-9 1f:18 1g:-14 1h:-9 1i:-8
bit of	0:-9 2:-10 5:-12 6:-8 9:-12 a:47 b:-10 d:-18 f:-17 g:-7 j:-34 k:-15 m:-20 n:-10 o:-9 w:-16 x:-8 y:-17 14:-54 18:-15 1b:-11 1c:-8 1e:-13 1f:-11 1i:-10 1k:-9 1m:23
black	9:-12 f:-10 h:21 j:24 k:32 n:45 o:31 p:31 u:-10 y:-12 12:-8 14:-21 16:-27 1c:-8 1m:-12
black mark	1:-10 4:-10 5:28 8:-11 9:-13 b:-9 f:-12 h:23 j:26 k:37 m:25 n:50 o:35 p:35 u:-11 y:-13 12:-9 14:-52 16:-30 19:-8 1c:-9 1f:-10 1m:-14
blame	d:-10 14:78 1i:-11 1k:-29 1l:-7
blame for	2:-5 n:-6 14:64 1d:-9 1i:-17 1l:-15
board	v:-8 14:77 1f:-11 1k:-9
board $	14:48
bobbi	a:-7 s:-7 y:-7 14:23 16:-5 1c:-13 1l:23 1m:19
bodi	2:-21 3:-10 4:-9 6:-9 a:-13 r:-14 y:55 z:-8 10:20 14:-21 18:-9 1a:-13 1b:-8 1e:-15 1f:-8 1k:53 1l:-9 1m:-9
bonu	11:-13 14:37 1j:-5
book	h:19 j:-15 n:-19 o:35 11:-34 13:-13 14:31 17:-12 1f:-16
border	0:-41 2:-15 3:-12 4:-14 6:-16 7:-10 8:-9 9:-20 b:-12 d:-13 e:-14 f:-11 g:-9 h:-10 i:-14 j:-13 k:-10 n:-8 o:-7 q:-13 s:-14 w:-33 x:-17 y:-41 z:-29 10:82 13:-15 14:15 15:-8 16:-14 19:-12 1c:-19 1d:-9 1e:-17 1f:-23 1g:-11 1h:-12 1i:-8 1j:-13 1k:-9
borough	2:-9 4:-15 6:-24 7:-11 9:-23 a:76 d:-13 i:-8 j:-15 k:-14 n:-39 u:-14 w:-22 x:-14 10:-42 14:-22 16:-8 1c:-37 1d:-17 1f:-5 1h:-14 1i:-7 1j:-11
boss	2:-12 4:-18 8:-12 a:-11 b:-10 d:60 e:60 f:30 g:-19 h:-10 k:-7 x:-25 y:-35 14:-30 16:-8 1f:-12 1g:-8 1i:-23 1k:-12
boss of	4:-31 5:-13 a:-21 d:41 e:72 g:-28 x:-48 y:-46 z:-16 10:-8 14:-48 16:-10 1f:-16 1i:-14 1k:-15
bot	1:-11 a:-9 n:-11 s:-7 10:-58 14:31 16:-6 1c:65 1e:-7 1k:-10 1l:-7
bot $	14:42 1k:-19
both	0:-45 1:-7 2:-13 3:-11 6:15 9:23 a:46 j:-12 l:-11 m:-9 o:-8 q:27 r:-12 u:-17 x:-13 14:-17 16:-10 1f:-12 1g:-11
bother	4:-11 7:-12 a:-7 e:-12 h:-9 j:-15 o:-12 q:-12 r:-23 s:28 w:-14 y:-8 z:-8 10:-13 13:-12 14:26 1c:-9 1d:-6 1f:35 1l:-26 1m:-9
braverman	0:-15 1:-17 2:-13 4:-10 6:78 7:-10 8:-13 9:-29 a:-14 b:-11 f:-10 h:-8 l:-12 m:-21 n:-29 o:-15 q:-8 s:-11 t:-16 u:-13 v:-12 11:-8 13:-10 15:-10 16:-13 18:-10 1b:-14 1c:-10 1d:-23 1f:-20 1g:-26 1h:-20 1i:-17 1j:-10 1k:-20 1l:-8 1m:-8
brief	0:-23 3:31 4:21 6:-11 8:-8 9:-8 d:-7 e:-11 f:-26 q:-7 v:-20 w:-10 x:-15 y:33 z:-9 10:-14 14:27 1d:-13 1e:-8 1f:-9 1i:-26
bring	b:21 s:62 w:-28 10:-8 18:43 19:-39 1h:35
bring in	14:50
broke	2:-12 a:-9 d:-9 q:-10 1c:-6 1g:26 1h:-18 1i:56 1k:-20 1l:-10
broke the	2:-13 a:-9 d:-10 q:-10 14:24 1c:-7 1h:-19 1i:57 1k:-21 1l:-11
brought	a:-6 d:31 f:-10 l:-9 p:-11 t:-17 w:-22 12:-9 14:37 19:-15
brought in	a:-9 f:-12 l:-14 p:-14 t:-21 w:-8 y:-13 12:-13 14:59 19:-19 1d:-9 1i:-8
budget	0:-32 6:-10 b:-4 e:-11 h:-6 y:-38 10:-13 14:113 1j:-26 1k:-11
budget $	0:-31 h:-8 y:-19 z:-4 14:70 1f:-9 1j:-22 1k:-20
build	2:-10 3:-6 8:-8 a:-10 b:-6 d:-7 g:-12 h:-15 j:-8 k:-43 l:-19 n:-5 o:-20 r:-17 s:-15 w:-6 x:-11 y:-11 13:-8 14:58 15:-44 1a:-8 1c:28 1d:-7 1e:-15 1i:-8 1m:-13
bump	b:23 d:-12 g:-10 s:-10 t:24 y:-15 14:-50 1j:-7 1k:47 1l:20 1m:-11
bump into	b:-11 s:-5 t:-10 15:17 1l:27 1m:-22
bump up	7:25 b:34 s:-13 t:36 14:-24 1g:-13 1i:25 1k:-17
burgl	0:-10 1:-25 3:-8 4:-16 6:-9 7:-10 8:-12 9:-9 a:-19 b:-9 d:-7 f:-7 g:-7 i:-8 k:-9 m:-9 q:-13 s:-10 u:-6 v:-20 w:-11 12:-14 14:78 16:-7 1e:-8 1h:-17 1m:-11
burglari	8:-5 a:-20 v:-11 14:97 1g:-13
burglari $	14:41 16:-10
burnham	0:-10 8:-8 f:-12 z:-11 1g:28 1j:37 1l:-9
burnham sai	14:45 1l:-15
but	2:-11 a:-10 e:-11 f:-11 h:-9 k:-15 o:19 s:-9 y:19 11:-12 13:20 14:-34 17:-11 1e:38 1g:-9
but the	d:-19 e:-32 f:-11 i:33 k:-17 n:-10 o:-15 x:38 y:-15 14:-36 1d:25 1i:-10 1l:-29 1m:-21
but what	2:-7 a:-6 b:-18 o:-15 s:-16 w:-11 y:-9 z:-9 11:-19 12:-13 14:-21 16:27 1e:31 1f:-9 1h:-16 1m:33
by	a:10 n:13 y:-11 14:28 1k:13
by <force>	8:34 a:66 b:-8 d:-8 f:-7 h:-9 k:-10 n:-9 t:-24 w:-30 10:-18 14:-12 19:-21 1f:-17 1i:24 1k:-10
by a	n:-14 r:36 s:-48 y:-8 z:-8 14:38
by caus	c:47 i:-27 r:-9 y:-24 14:-26 1l:-25
by engag	2:-16 r:69 y:-28 14:-28 1d:-39 1e:-15
by hmi	o:-18 r:32 t:23 w:23 x:-15 y:-10 14:-9 1d:-17 1h:-16 1i:-12
by hmicfr	b:-10 c:15 n:-11 r:22 w:-39 y:-17 10:50 14:-18 19:17 1d:-18 1k:-10 1l:36
by how	3:37 v:-27 14:27
by side	0:58 a:-11 f:-10 p:-9 t:-13 12:-14 14:-35 16:-7 1b:30 1e:-8 1f:-6 1g:-7 1h:-23 1k:-11
by the	e:-14 k:37 n:24 o:-10 u:19 v:17 w:29 y:-17 14:-15 15:12 1i:-8 1j:-11
by whom	0:-10 2:-8 5:-9 8:-8 9:-12 b:-15 d:-8 g:-34 t:-16 w:-6 10:-11 12:-13 14:-24 1k:56
cadwaladr	2:-8 f:-10 t:-57 v:-23 14:83 1d:-14 1j:-9 1k:-38 1l:-9
call	h:21 i:27 j:23 14:32 1d:33 1j:18
call $	4:-14 6:32 b:-9 d:38 g:18 j:28 k:-12 n:14 t:-13 y:26 z:-20 13:-8 14:-26 1d:-15 1j:-23
call answer	c:-14 h:37 i:-15 j:-14 m:-11 n:-11 q:-7 x:-20 y:-22 z:-18 14:-20 16:-9 1k:-8 1l:-19 1m:40
call for	b:-20 h:-10 11:-11 14:63 1m:-7
call handl	h:37 i:25 j:24 k:-17 m:-12 o:-14 17:20 1k:-8
call handler	14:54
call it	i:27 o:-15 q:-12 s:-9 u:-25 14:-37 1d:81 1j:-8 1l:-16
call the	6:-7 i:20 s:-6 14:32 15:24 1a:22 1b:-13 1d:33 1g:26 1j:-33 1k:-42
caller	6:-7 7:-7 h:15 k:-9 v:-33 14:63
came	5:25 12:25 14:31 16:19
came $	4:-8 7:-9 q:-15 w:-5 x:-11 y:-14 10:-7 12:-14 14:51 16:-5 1e:-6 1h:-15
came back	8:-30 e:-18 f:-10 l:-21 p:-19 q:-8 t:-26 w:-31 y:-22 z:-21 11:-16 12:-32 13:-27 18:-9 19:57 1f:-7 1g:-18 1i:-14 1k:-16 1m:-17
came first	q:41 14:-28 18:34 1h:-13
came in	2:-12 6:-10 7:25 8:-23 9:-16 b:-10 f:40 m:-15 q:-10 r:-9 s:-10 t:-10 u:-10 v:-5 15:-7 1d:-15 1g:-11
came out	5:44 6:-8 8:18 o:-13 12:43 14:-10 18:18 1m:21
came up	2:-11 4:-6 5:-8 6:-8 9:-9 d:-13 g:-14 r:-24 14:77 1b:-20 1i:-12 1k:-12
camera	2:-23 3:-11 6:-3 14:73
can	8:-12 z:81 11:37 14:12 16:14 1c:20 1j:30
can <force>	2:-8 b:-8 s:-12 t:-27 u:-7 v:-11 z:-28 10:68 11:-21 14:-21 1f:-9 1j:-26 1k:-16 1l:-11
can a	5:-29 8:-20 o:-22 s:-12 z:-34 10:35 11:35 12:-15 14:30 1j:48
can hmicfr	z:64 14:-57
can i	i:18 z:-32 14:31 16:-9 1c:60 1j:-18
can it	6:-15 8:-28 h:-11 l:-17 q:-28 x:-14 z:75 10:-13 14:-55 18:-22 1c:-14 1e:-14 1g:-7 1j:-25
can leav	5:-17 h:-10 k:-9 l:-19 z:-21 11:35 14:51 1j:-52
can polic	z:-13 14:63
can the	b:-11 g:-13 y:-26 z:53 10:-6 11:-10 1j:57 1k:-10
can thei	8:-16 9:-10 h:-14 o:-21 z:123 10:-5 14:-25 16:-10 1j:-16
can you	5:-12 k:-10 o:-16 z:-22 10:-9 14:31 1a:-8 1c:-8 1g:30 1h:14 1j:-12
cant	5:-49 a:-13 b:-15 e:-12 f:-10 h:-19 l:-9 n:-9 o:-38 q:-9 r:-7 s:-8 t:-13 w:-16 x:-15 y:-21 z:56 10:-12 11:44 12:-9 13:-9 14:-24 16:37 18:38 19:-10 1c:-33 1d:-7 1e:-11 1f:-8 1h:-10 1j:-15 1l:-9
car	a:-6 t:-8 y:26 14:98 1e:-38
care	k:-14 l:-14 11:-11 14:35 16:28
care right	14:54
carri	f:-10 o:28 w:39 z:-25 10:-14 11:-14 12:-15 13:56 16:-11 17:-36 18:-14 1f:-20 1m:-12
carri out	2:-9 5:-35 f:-12 k:-8 n:-11 o:43 w:50 11:-16 12:-24 13:-51 14:-10 16:-15 17:-20 18:-23 1m:-16
case	k:-9 o:-15 14:70 1h:26
case $	h:14 o:-36 1h:28
case ar	o:-36 14:44
case close	h:-37 l:-9 14:37
case file	j:28 14:32
casei	14:53 17:-28 18:-27 1g:32 1m:-8
casei review	14:27 17:-10
catch	0:-12 2:-8 4:-10 6:-7 8:-21 9:-14 b:-11 e:-11 h:-26 j:-11 n:-11 q:-9 s:-12 t:-13 u:-25 v:-9 w:-23 x:-16 y:-16 10:-9 12:-8 13:-10 14:37 16:-7 19:-12 1d:-20 1f:-10 1g:-17 1h:55 1i:-9 1j:-7 1k:-8 1l:-8 1m:-15
catherin	d:17 14:33 1m:-25
catherin roper	d:17 14:21
caus	c:30 h:23 i:21 j:30 k:19 m:17 n:22 p:15 14:-20
caus $	i:33 j:-20 k:-12 l:-9 s:-6 x:-12 14:-34 17:36 1d:-10 1l:33 1m:-22
caus <force>	h:34 i:-18 j:-20 14:19 17:20 1f:-23 1g:-11 1l:-34 1m:-22
caus about	h:30 j:44 o:-9 q:-16 14:-46 1l:-13
caus for	c:36 j:-19 m:23 16:-13 1e:-13
caus in	h:39 i:50 14:-55
caus is	7:-11 a:-15 c:-11 h:-25 i:61 j:35 n:-10 q:-21 r:-24 s:-14 x:-10 y:-8 z:-6 10:-7 13:-12 14:-47 15:-9 16:-7 17:-10 1a:-9 1b:-14 1d:-10 1e:-28 1l:-36 1m:-21
caus o	c:46 h:-23 i:-24 j:-40 k:-7 l:-5 m:-10 n:34 p:-11 r:-14 13:-16 14:-13 17:-6 1l:-34 1m:-19
caus of	c:36 j:18 k:18 m:21 n:23 p:17
caus open	h:47 i:-36 j:-12 o:-12
caus that	5:-9 a:-16 h:-48 i:-25 j:51 k:16 l:-8 m:-16 n:-15 o:31 14:-35 17:-7 1m:-20
celebr	11:-16 13:-11 14:49 1m:-13
cell	w:24 14:37 19:-6
cell $	14:36
centr	d:-9 h:-15 y:-11 14:86 1j:-7
chair	4:-14 d:-8 e:-28 x:-7 y:-11 14:23 15:38 1j:-10 1k:-10
chair the	g:-8 14:44 15:-20
chairman	r:-10 14:37 1d:-5
chang	8:-10 e:-11 f:34 s:47 t:-9 y:20 11:-10 12:-10 14:29 19:-7 1a:-11 1b:29 1d:-12 1l:-9 1m:33
chang $	2:-15 4:-10 6:-8 d:-13 e:-25 h:-12 i:-8 k:-9 o:-15 r:-14 s:-20 w:-12 x:-14 y:45 12:-12 13:-16 16:-8 1b:-13 1d:-10 1e:-7 1f:-29 1l:-11 1m:48
chang the	9:-8 f:22 l:-16 p:-14 s:-10 t:-12 12:-24 14:34 18:-9 19:-11 1b:-23
channel	8:-10 a:-6 c:-8 j:-8 m:-10 n:-18 o:-7 y:-5 14:64 1c:-26 1d:-6 1l:-13
charg	6:-17 d:36 e:30 x:20 14:44 1j:27 1k:-10
charg $	e:-18 z:21 14:36 1j:-9 1m:-9
charg of	2:-8 4:-14 6:-7 7:-12 a:-13 b:-11 d:22 e:26 f:-14 g:23 h:-11 k:-13 p:-10 s:-12 v:-10 x:28 y:-17 z:-10 10:-17 19:-8 1b:-11 1e:-10 1f:-12 1g:-11 1i:-10 1j:51 1k:-26
charg rate	13:-10 14:47 1h:-9 1m:-8
chariti	a:-18 d:-21 e:-11 g:-10 h:-31 j:-13 k:-41 l:-33 n:-17 s:-31 t:33 x:44 11:-16 12:-16 14:55 15:26 1h:-18 1m:-11
check	k:-10 l:-13 o:-12 13:46 1c:36 1d:-9 1h:-12
check $	i:-10 q:14 s:-40 w:-42 13:24 14:31 16:-10 19:30 1b:27 1f:-8 1l:-8 1m:-12
check the	c:-25 g:-7 h:-7 i:-7 k:-14 m:19 q:-8 w:-16 y:-9 10:-13 13:-15 19:-14 1c:61
chief	d:67 e:35 f:64 14:41 15:12
chief $	2:-13 d:52 e:-17 f:-28 g:-11 14:20 1f:-13 1j:-10
chief at	4:-10 d:23 e:-13 f:36 g:-10 h:-13 l:-10 w:-11 12:-14 14:-9 15:24 1f:-13
chief constabl	d:51 f:35 s:26 z:20 1j:14
chief get	f:-10 r:-14 s:-14 14:47 1e:-7 1j:-9
chief ha	1:-20 3:-55 7:-15 8:-10 b:37 d:-20 f:61 k:-19 m:-11 r:-13 s:-11 t:-8 v:-36 w:-10 11:-10 14:-15 15:22
chief in	6:-15 7:-16 9:-12 a:-11 d:36 e:-19 f:28 g:-11 t:-19 v:-14 w:-9 14:-22 1g:-14 1i:-7
chief inspector	d:-19 e:87 f:-19 x:-8 z:-15 13:-12 15:28 1e:15 1i:-8 1j:34 1k:26
chief of	2:-27 3:-11 a:-14 e:15 f:61 g:-10 v:-21 x:-7 y:-11 15:-8 1g:-8 1m:-29
chief sai	14:47
chief to	2:-8 b:-15 d:-34 e:-20 f:-14 g:44 h:-14 i:-8 q:-23 x:-10 z:17 1b:-14 1j:-20 1m:-13
chief went	2:-17 5:-8 8:-7 b:-13 d:-13 f:56 o:-8 q:-9 t:-28 w:-21 12:-15 14:30 15:-49 19:-11 1g:-9 1h:-11 1j:-6 1l:-23
child	g:-12 h:37 i:26 j:33 k:-10 14:37 17:15 1l:17
child $	c:-24 e:-9 f:-13 h:-41 j:31 l:-9 n:-16 o:-10 p:26 w:-42 10:-46 12:-12 13:-15 14:46 18:-6 19:-12
child abus	c:-16 h:19 j:35 k:-15 l:-10 o:-11 11:-14
child exploit	c:-10 h:54 j:27 k:-19 l:-16 m:-22 n:-6 w:35
child protect	i:27 j:-12 k:-10 l:26 n:31 o:-13 t:-11 17:13 1l:37 1m:22
child were	14:37
chri	a:-9 c:-8 f:32 g:36 n:-10 w:-21 14:-11 19:-12
chri nobl	a:-10 c:-13 f:39 j:-10 n:-16 p:-8 w:-27 19:-13
chronolog	t:42 v:-13 w:-10 11:-20 12:-26 14:-19 1a:-15 1g:-12 1h:25 1m:-19
cite	1:-8 4:-16 6:-8 9:-12 b:-16 l:-23 q:-8 r:-11 s:-11 t:-15 u:-10 x:-15 y:-17 z:-13 10:-7 11:-10 12:-45 13:-9 14:-28 16:-10 18:44 19:-10 1a:-12 1b:-10 1c:30 1d:-9 1e:-10 1g:-7 1h:-18 1i:-11 1j:-8 1m:84
citi	4:30 6:-8 9:-10 a:45 g:-13 14:17 1h:-11
citi council	14:45
claim	i:-33 q:24 14:60
clare	w:-6 13:-14 14:54 19:-11
clare law	w:-6 13:-14 14:54 19:-11
clean	0:-13 1:-16 3:-18 4:-8 5:33 7:-10 8:-34 9:-20 a:-20 d:-8 h:-12 k:-14 n:-11 r:-13 s:-10 t:-7 u:71 v:-19 10:-10 11:-12 12:-9 14:-13 16:-8 1f:-30 1g:-33 1j:-7
clear	5:23 h:33 k:36 l:22 n:-13 o:31 p:-12
clear $	5:40 7:-11 h:29 l:49 n:-12 o:24 p:-17 11:-15 12:-9 1h:-10 1m:-8
clear yet	4:-28 5:-21 c:-21 h:18 i:24 j:-11 k:-45 l:-25 n:-11 o:25 q:-14 14:-9 1f:-9
cleveland	0:31 b:22 h:24 i:-10 j:21 p:-10 q:34 1i:36 1m:-10
cleveland caus	5:-18 h:32 i:-33 j:29 k:49 l:-11 q:-11 14:-32 1b:-18 1g:-14 1l:-13 1m:-29
close	k:49 l:40 14:33
close $	5:21 h:45
close <date>	5:-30 6:21 h:-19 k:53 l:50 o:-13 14:-18 1g:-13
close all	5:23 c:-16 h:-37 i:-17 k:27 n:-32 o:-27 p:-23 11:-7 14:-40 1i:-15 1k:-17 1m:26
close at	9:-18 h:-20 i:-11 k:62 l:-34 m:-12 o:-3 14:-43
close by	4:-8 5:-9 l:-18 m:-33 o:20 11:-7 14:16 1f:28
close caus	c:-13 h:-18 i:-11 k:59 l:-25 m:-10 n:-14 o:-4 11:-9 14:12
close for	h:38 k:23 l:-32 m:-19 1m:-14
close in	6:-19 m:-27 14:44
close of	5:-13 h:-12 i:-7 k:-37 14:55 1h:-13 1k:-22
close on	5:-17 8:-15 9:-17 i:-16 l:55 n:-13 o:-34 p:-15 x:-15 11:-14 16:-16
close or	5:-13 h:32 i:-9 k:-40 l:-29 o:27 11:-9 13:-17 14:18 1f:-8 1g:32
close the	h:23 k:-37 l:42 p:-11 14:29
close when	2:-9 f:-11 i:29 k:-26 l:16 p:-27 12:-15 14:23 19:-13 1b:-11
closur	c:-15 f:-16 h:-8 i:-10 k:22 l:54 m:-10 n:-9 o:-6 p:-37 t:-16 w:-21 11:-9 12:-18 18:-13 19:-28 1c:-22 1h:26
colleg	b:31 d:-12 s:39 w:-9 y:-10 15:18 1j:-10
colleg of	4:-9 b:38 d:-13 s:48 y:-10 1e:-9 1j:-10
colour	c:-6 r:-43 s:-29 14:66 16:22 1b:-12 1c:-9 1d:-11 1e:-39
come	2:20 5:-14 a:14 w:13 13:31 14:-5 1g:16
come <force>	i:37 k:-19 q:-9 14:-31
come back	8:-33 f:-20 l:-15 p:-10 w:25 z:-12 10:-11 11:-13 12:-29 13:61 14:-15 19:29 1f:-8 1i:-13 1m:-20
come from	p:-6 q:-14 t:-15 w:-10 10:-8 12:-10 13:-11 14:-36 15:-8 19:-8 1c:27 1d:50 1e:-18 1f:-8 1i:-8 1k:37
come off	0:-7 3:-21 9:-10 f:-13 h:-29 k:34 l:53 n:-33 o:-14 p:-31 12:-25 14:-12 1c:-23 1f:35 1g:24
come out	2:32 3:-13 5:-23 w:-10 11:31 14:25 19:-14 1f:-5 1g:25 1h:23
come to	0:-13 2:-20 6:-17 8:-16 9:-11 a:-26 b:-26 c:-14 d:-14 e:-19 f:32 g:-14 h:-30 i:-14 j:46 k:-23 l:-26 m:-19 n:-40 o:-10 p:-43 q:-12 r:-12 s:-10 t:-10 v:-11 w:64 x:-17 y:-28 z:-21 10:-12 11:-9 12:-18 13:-35 14:-72 15:-12 16:-24 17:-14 18:-16 19:-22 1b:-13 1c:-12 1d:-10 1e:-21 1g:-30 1h:-9 1i:-15 1k:-12 1l:-9 1m:-12
come under	0:-10 1:-11 7:-26 8:-17 9:-13 a:66 b:-7 m:-15 s:-10 t:-14 u:33 x:34 y:-22 z:-15 10:69 13:-10 14:-57 1f:-12 1i:-13 1j:-11 1k:-18 1m:-9
come with	c:52 j:-12 n:-32 s:60 w:-34 z:-14 13:-38 14:-40 16:-20 17:-66 1d:-27 1l:-9
command	0:-8 2:-12 7:-13 8:-11 9:-13 a:-17 b:-10 d:47 e:-8 f:-17 g:-32 h:-24 i:-12 j:-12 k:-12 l:-10 n:-10 o:-10 q:-12 w:-14 x:-12 y:-10 z:-11 11:-12 13:-13 15:-11 16:-14 18:-11 1c:-8 1e:-24 1h:-11 1j:-13 1m:-12
comment	f:-17 14:75 1i:-6
comment on	14:36 1i:-6
commission	a:-10 f:21 g:128 x:-8 14:25 15:-9 1g:-9 1i:-8 1j:21
commission $	6:-19 8:-18 9:-18 d:-24 g:38 z:-13 10:-5 14:50 1b:-8 1j:-32 1k:-14
commission for	4:-23 a:-9 d:-20 f:-10 g:42 h:-9 x:-12 16:-10 1f:-14
commission in	0:-5 4:-19 d:-37 g:58 y:-13 1g:-9
commission of	a:-14 b:-22 d:43 e:-8 g:24 l:-12 p:-10 x:-8 12:-10 14:-58 1g:-8 1j:-18
commission sai	14:32
committe	14:55 15:-9
common	5:41 o:-15 11:-19 14:36
commun	1:-10 r:-11 11:-12 12:-6 13:-17 14:86 1h:-35 1i:29
commun engag	1:-16 r:-12 s:-9 11:-15 14:83 1g:-13 1h:-46
compani	0:-24 1:-25 2:-24 3:-15 4:-31 5:-22 6:-26 7:-14 8:-31 9:106 a:-26 b:-20 d:-25 e:-14 f:-14 g:-22 h:-16 i:-13 j:-17 k:-32 l:-15 m:-18 n:-13 o:-13 q:-16 r:-22 s:-27 t:-14 u:-24 v:-22 w:-25 x:-15 y:-17 z:-16 10:-13 11:-21 12:-14 13:-17 15:-15 16:-15 17:-14 18:-14 19:-13 1b:-19 1c:-14 1d:-42 1e:-18 1f:-33 1g:-34 1h:-22 1i:-14 1j:-15 1k:-20 1l:-18 1m:-19
compar	0:51 3:-9 8:-8 9:-23 14:32 16:28 1b:36
compar <force>	0:27 3:-14 9:-23 v:-10 1b:-11 1h:-8
compar with	0:36 3:-18 8:-13 9:-22 d:-11 f:-10 s:-18 v:-7 16:43 1b:-22 1h:-11
compens	9:-8 j:-12 k:-24 14:54 1l:-9
complain	g:19 14:35
complain about	14:14
complaint	p:-16 14:84
complaint $	2:-14 s:-9 14:42 1a:-9 1b:-6 1g:-9
complaint against	m:-17 o:-13 14:71
complet	1:-13 4:-11 5:-17 6:-27 7:74 9:-12 h:-20 i:31 k:-41 l:-14 n:-11 q:-26 u:-38 11:-8 14:28 17:-59 1c:36
comput	9:-34 a:-6 d:-13 j:-11 r:-7 s:-11 y:-6 14:71
comput system	j:-13 14:42
concern	c:20 h:23 j:12 m:23 n:20 p:19
concern $	c:34 j:-22 m:11 13:17 14:22 19:12
concern <date>	5:46 7:-12 c:-8 h:-13 k:-18 m:28 o:-22 p:-7 14:-24
concern <force>	0:51 5:-21 a:-17 c:-47 i:-9 j:-22 l:-11 n:25 o:33 q:21 14:-57
concern about	h:50 k:-11 o:-9 14:31
concern and	5:35 c:32 h:-5 j:-25 l:-8 o:-13 p:-19 w:43 11:-11 14:-44 19:-54
concern ar	1:-12 5:-23 h:-34 j:-34 k:44 l:-13 m:-35 o:61 14:-60
concern as	c:34 i:41 n:-20 q:-30 r:-15 14:-21
concern at	c:-34 f:-15 i:-16 k:-15 m:40 w:-11 14:-14
concern be	5:-13 k:-26 l:-35 o:-22 p:-18 11:25 12:-15 14:36
concern been	8:-18 c:-19 i:-12 j:-13 k:-36 l:33 m:-10 n:-14 o:-14 17:-9
concern clear	5:30 h:26 k:-39 l:37 n:-16 o:-31 p:-16 11:-8 12:-11 14:-30 1g:-12
concern close	i:-5 k:43 l:44 m:-24 n:-15 p:-18 11:-9
concern did	0:-10 1:-15 5:-30 c:-22 h:-20 k:29 l:-6 m:76 n:-44 o:26 p:-17 11:-12 12:-10 14:-8 16:-20 1l:-10 1m:-17
concern doe	5:-27 a:-23 c:-32 h:-19 j:48 k:-24 m:-40 n:-25 o:56 13:-9 14:19 1f:-10
concern for	5:-12 c:-8 i:-10 j:36 k:-3 l:-12 m:16 n:27 o:29 11:-11 13:-11 18:-14
concern ha	c:-10 i:-11 j:-12 k:45 l:-22 m:24 o:-4 14:-39
concern had	5:-10 h:-36 i:-7 k:23 m:-8 o:-36 14:42
concern have	j:-29 k:56 n:-18 o:-5 11:16 14:-17
concern how	k:41 m:-12 n:-15 q:-12 14:-12
concern in	c:36 h:46 j:-22 k:-17 m:23 p:-10 14:-17 18:-18
concern is	c:74 h:24 j:30 k:-44 m:-11 n:-34 o:46 p:-16 11:-10 14:-48
concern issu	a:-12 c:-21 h:-14 j:-16 l:-19 m:23 n:39 p:22 14:-24 19:-9
concern not	5:44 h:-11 k:-44 l:-40 p:34 11:-28
concern on	c:-10 h:58 i:-10 j:-16 k:-11 p:-22 19:38
concern open	5:40 c:-22 i:-12 j:-34 k:-8 n:-19 o:-61 11:23 14:51
concern or	5:-7 i:32 j:-24 k:-21 m:34 n:-12 o:-10 1m:18
concern over	5:-16 c:-11 e:-8 f:-12 h:47 j:-25 l:15 o:-37 p:24 12:-15
concern pleas	h:-31 j:-18 k:20 l:25 m:-17 n:32 o:-13 p:-30 r:-11 11:-13 12:-11 14:-21 16:-13 18:-10 1c:-10 1e:-30 1h:-13 1m:-14
concern rais	h:-25 j:-10 l:-11 n:-6 p:68 1h:23
concern still	h:-36 k:-9 11:55 14:-41 1f:-17 1m:33
concern that	c:-16 h:-37 j:27 k:52 l:-17 n:17 o:-18 p:-12 14:-33 1l:-26
concern the	9:-11 c:65 h:-16 i:-39 j:32 k:19 m:16 n:-39 o:-24 p:-22 z:-16 14:-3 17:-17 1d:-26
concern to	2:-18 5:-21 a:-15 c:34 h:-13 j:-9 n:-31 o:28 p:-10 r:-10 1h:46
concern wa	h:-32 j:18 k:-19 l:50 n:-18
concern were	1:-15 5:41 c:-13 h:-53 l:53 n:-36 o:-15 p:45 t:-16 11:-9 14:26 18:-10 1g:-12
concern what	c:68 h:-25 i:-10 j:-20 n:-8 p:-15
concern when	c:43 j:-17 l:-21 m:-12 n:-28 p:40 t:-11 w:-26 14:-52 19:23
concern which	5:53 c:23 h:-18 k:38 n:-30 o:-32 p:-9 11:-18 14:-49 17:-22
condit	0:-15 1:-14 2:-14 3:-15 4:-18 5:-24 6:-13 7:-14 8:-27 9:-20 a:-24 b:77 c:-13 d:-16 e:-17 f:-14 g:-14 i:-14 j:-14 k:-16 m:-12 n:-21 o:-12 p:-13 q:-14 r:-31 s:-33 t:-43 u:-17 v:-14 w:-17 x:-28 y:-23 z:-20 10:-25 11:73 12:-40 13:-29 15:-15 16:-25 17:-13 18:-15 19:-12 1a:-28 1b:-19 1c:-12 1d:-12 1e:-19 1f:-16 1g:-16 1h:-22 1i:-17 1j:-15 1k:-24 1l:-19 1m:-35
confer	h:15 o:-9 q:-15 14:69 1i:-10
confid	14:57 1g:-8
confirm	1:-13 4:-34 6:-14 7:-9 9:-11 h:-12 k:-12 p:-15 q:-11 t:-13 v:26 w:23 11:-18 12:-12 19:-14 1c:-13 1f:28 1g:23 1i:33 1k:-11 1l:-14
confirm the	4:-23 d:-14 h:-8 p:-6 q:-12 t:-9 w:35 12:-14 14:-8 19:-20 1c:-11 1f:53 1g:-27 1i:-12
conflict	f:-8 i:-23 q:67 10:-11 12:-8 14:-14 18:-8 1b:-12
connect	0:-10 1:-14 5:-10 7:-9 9:-10 a:-15 c:-15 d:-10 e:-11 f:-16 g:-11 j:-12 l:-18 m:-10 n:-40 p:-18 q:-9 t:-9 w:-11 x:-9 y:-34 z:-19 10:-21 11:-12 12:-19 13:-12 14:53 15:-10 16:-12 18:-9 19:-15 1c:42 1d:-11 1e:-9 1f:-15 1h:-9 1j:-33 1k:-10 1l:-13
consid	0:-17 1:-15 2:-15 3:-11 4:-16 5:-19 6:-21 8:-25 9:-14 b:-10 f:-9 h:-11 k:27 l:-22 n:-11 o:33 p:-9 q:-14 u:-12 v:-11 w:-9 x:-11 y:-23 z:-14 10:-11 12:-35 13:-14 15:61 16:-11 1a:-19 1d:-18 1f:-17 1g:-15 1h:-10 1i:-13 1j:-10 1k:-9 1l:-11 1m:-35
constabl	d:47 f:32 s:24 z:18 14:26 1j:12
constabl $	3:-7 e:-11 14:46
constabl at	4:-22 d:28 e:44 f:-54 g:-11 x:-25 y:-54 z:-24 1f:-32 1j:-16
constabl have	6:-8 7:-20 9:-34 d:-67 e:-12 f:-28 k:-9 s:-31 z:43 10:-12 14:25 15:-24 1j:22
constabl in	d:16 e:-14 f:33 g:-12 14:-11 1i:-14 1k:-33
constabl of	d:26 e:-8 f:35
constabl sai	f:-22 l:-14 12:33 14:16
constabulari	5:14 6:21 9:-6 a:16 e:33 k:-12 w:-12 y:26 14:-19 1e:16 1f:-13 1g:-12 1i:-9
constabulari $	d:-11 e:-35 x:-24 y:63 10:-9 1e:-15 1k:-12
consult	2:-7 3:-14 h:-14 k:-38 l:-21 v:-14 11:-10 12:-10 14:100 1f:-10 1k:-8
contact	b:-10 c:-15 h:28 14:52 16:-5 18:-12 1m:-11
contract	d:-13 h:-50 o:-56 14:68 1f:-19 1j:-10 1k:-8
contradict	i:-7 q:49 t:-13 14:-18 18:-21
control	a:-10 h:20 i:27 14:47
control room	h:24 i:28 14:26
convinc	b:-13 k:-11 y:-14 z:-13 11:-22 12:-8 13:-18 14:-33 1i:-10 1k:-13 1l:-8 1m:78
cook	e:-11 12:-20 14:65
copi	0:-8 1:-5 3:-8 6:-25 8:-17 b:-11 f:-13 r:-18 s:-6 t:-8 14:28 1c:-12 1d:33 1f:-21 1g:38 1j:-11 1l:-8
copper	4:-12 7:-10 a:-18 d:-9 e:17 n:-9 q:-10 r:-35 s:-9 w:-9 x:-13 y:36 z:-49 10:-25 13:-9 14:25 16:22 1b:-8 1c:-6 1d:26 1e:-16 1f:-12 1h:-13
copper $	a:-25 e:-25 q:-10 r:-25 s:-9 x:-14 y:52 z:-35 10:-22 14:-47 16:-23 1a:21 1b:-10 1c:-7 1d:26 1e:-20
cornwal	0:23 3:-24 9:27 k:25 p:-11 u:-13 v:-9 13:26 1i:-35 1k:20
coron	4:-15 6:44 9:-12 j:-20 k:-7 n:-10 14:29 17:-34 1f:-14 1g:23
coron $	6:36 9:-19 14:-30 1f:-11 1g:39
correct	0:19 1:-7 8:-11 9:-19 a:-14 c:-11 h:-9 i:-21 j:-8 l:-16 m:20 p:-9 u:43 v:-10 y:-11 z:-16 12:-10 14:-31 19:-13 1d:29 1f:-16 1g:-8 1h:-13
corrupt	2:-16 c:-18 d:-13 f:-14 h:60 j:37 k:-11 l:-21 m:-9 n:-16 o:-44 p:-16 w:24 14:-38 18:-17 19:-24 1f:-10 1m:-7
cost	14:70
cost $	14:9
cost of	w:-12 14:38 19:-19
cost the	s:-12 14:48 1m:-9
could	8:-13 e:-7 m:17 y:-10 z:49 15:-9 1g:-9 1j:30
could a	2:-9 5:-10 8:-11 e:-35 g:-29 y:-40 z:-38 10:-14 11:24 14:38 1e:-12 1f:-8 1j:43 1k:-14
could the	9:-16 q:-10 z:56 11:-10 14:-19 16:-7 18:-29 1j:50
could you	c:21 k:24 o:-13 r:28 t:-9 z:-19 11:-11 14:-33 16:21 1g:-11 1i:-12 1j:-13
council	4:-32 a:-19 g:-7 r:-12 u:-21 z:22 14:95 1f:-36 1j:32 1k:-11
council $	z:55 14:-54 1j:-9
council in	4:-14 6:-15 7:-14 9:-7 10:-18 14:50 1d:-15
council tax	14:14 1l:38
councillor	b:18 n:-29 r:32 11:-28 14:20 18:-11 1h:-10 1j:-43 1m:28
count	1:34 h:22 j:-11 k:18 m:19 n:-9 q:-12 14:-6 1g:38
count as	1:-27 8:-11 9:-9 c:36 h:22 k:-9 m:-30 n:-14 o:-13 v:-17 14:-24 1d:-11 1g:57
count of	1:52 6:-9 c:-8 m:30 n:-7 14:-20 1f:-10 1g:-16
counter	d:-7 f:-8 h:44 k:-10 l:-24 o:-37 14:32 18:-10 19:-20 1m:-7
counti	0:-27 1:-18 2:-8 3:-7 6:-12 7:34 9:-8 a:67 b:-7 c:-8 d:-25 e:-15 g:-7 j:-15 k:-9 n:-6 o:-7 r:-12 s:-8 x:-7 y:-9 10:-8 13:-6 14:-13 15:-7 16:-9 1a:-8 1c:-7 1d:-8 1e:-14 1h:-9 1l:-8 1m:-8
countri	3:-8 4:18 a:-16 x:-9 y:-12 10:31 14:29 16:-12
countri $	3:-10 4:-10 a:-7 10:-20 14:57
court	6:-16 z:-8 14:76 1d:-11 1g:28
court $	v:-10 z:-13 14:66
cover	0:-12 1:-10 4:-9 6:-9 7:-9 a:62 c:-15 d:-11 e:-11 g:-11 h:-21 i:-10 j:34 k:-9 m:-10 o:-7 r:-10 s:-12 x:20 y:-13 z:-10 10:77 13:-9 14:-11 16:-9 1c:42 1e:-9 1f:-14 1i:-11 1k:-12 1l:-14
cover $	1:-19 2:-11 3:-11 4:-9 6:-11 7:-10 a:-13 b:-10 c:-21 d:-8 e:-12 g:-10 j:-45 k:-14 l:-9 m:-19 n:58 o:-8 p:-17 q:-8 s:-10 v:-24 y:-24 z:-10 10:58 11:-10 13:-8 14:-42 16:-7 1c:64 1e:-11 1f:-27 1i:-10 1j:-11 1k:-14 1l:-10
cover <force>	0:-8 2:-20 3:-11 4:-10 6:-8 8:-15 9:-10 a:27 d:-28 e:-11 f:-13 g:-17 h:-7 i:-8 j:-21 n:-10 o:-8 q:-11 v:-11 w:-14 x:46 y:-12 z:-10 10:-55 13:-9 15:-9 16:-8 1c:-25 1d:-12 1f:-11 1g:-10 1i:-19 1j:-11 1k:-31
cover by	8:-13 a:24 b:-9 h:-9 i:-14 j:20 k:-7 n:-8 x:-12 y:-12 z:-14 10:71 14:-43 1c:-11 1l:-19
cqc	4:-7 6:-6 b:-6 j:-10 k:-19 n:-23 o:-8 r:-11 s:-29 u:-10 w:-29 y:-13 z:-17 10:-33 11:-8 13:-10 14:100 16:-14 1a:-17 1b:-53 1c:-6 1d:-42 1e:-9 1f:-27 1g:-25 1h:-7 1j:-8 1l:-7 1m:-9
credit	5:-19 6:-12 9:-12 x:-15 14:67 1i:33 1j:-8 1k:-10 1m:-16
cressida	8:-10 f:35 h:-7 l:-10 p:-21 t:-15 u:-18 12:-12 19:-11
cressida dick	8:-10 f:35 h:-7 l:-10 p:-21 t:-15 u:-18 12:-12 19:-11
crime	d:-9 g:31 h:15 i:22 j:18 k:-9 14:54 16:25
crime $	1:-12 h:15 j:-9 o:-11 16:55 1m:-10
crime commission	4:-18 d:-10 g:84 14:-64 1j:46 1k:29
crime data	d:-9 h:34 i:28 k:-14 n:-12 o:-15 p:-8 w:28 13:-11 14:-10 16:-8 18:20 19:-12 1a:25 1e:20 1f:-15
crime panel	6:-6 g:-12 n:27 14:42
crime record	h:25 j:21 k:-23 m:-18 p:23 17:19
criticis	8:-14 b:-9 c:-12 e:-10 h:-24 i:-11 k:-15 l:-9 m:-17 n:34 o:-7 p:-5 q:-14 w:-11 x:-10 y:-18 z:-17 10:-14 13:-8 14:47 15:-8 16:-6 1j:-21 1k:-34 1m:-9
cultur	14:56 19:-11 1m:-13
current	1:13 4:44 e:17 g:31 h:17 14:-54 1f:30 1g:-9
current $	4:45 9:-27 14:-19 1f:45 1g:-11
current chief	4:-36 d:38 e:37 g:-14 h:-21 o:-13 t:-24 v:-12 w:-15 x:-11 y:-14 z:-9 12:-10 13:-8 14:-41 16:-9 1e:-11 1f:-37
current in	1:52 4:-35 7:-7 14:-11 1a:-30 1f:28
current monitor	1f:38 1g:-12
current under	1:22 4:25 6:-12 m:-15 1f:24
custodi	h:57 j:16 k:-12 n:22 w:26 14:34
custodi $	8:-13 h:26 j:32 k:-9 n:-23 p:-13 u:-10 12:-11 14:34 17:-13 19:19
custodi caus	c:-13 h:27 i:27 k:-23 l:-12 m:-16 o:-21 17:29
custodi concern	5:-12 k:-23 o:-11
custodi suit	l:-9 w:-16 z:26 14:43
custodi visitor	y:-17 14:42 1e:-7
cut	1:-23 14:45 1c:44 1f:-10 1j:-26
dae	0:-10 2:-17 3:-10 4:-14 5:-13 6:-9 7:-11 8:-11 9:-11 a:-25 b:33 c:-13 d:-22 e:-24 f:-15 h:-14 i:-10 k:-27 l:-13 m:-13 n:-15 o:-11 p:-14 q:-10 r:-38 s:48 t:-24 u:-11 v:-9 x:-14 y:-17 11:26 12:-10 13:-19 14:-2 16:38 17:-13 18:-12 19:-10 1b:-14 1d:-44 1e:-13 1f:-13 1g:-10 1h:-11 1i:-13 1j:-12 1k:-15 1m:-33
dai	1:21 8:-10 b:20 l:17 t:27 u:-9 12:28 14:18
dai $	2:-9 3:33 4:18 6:-23 7:-9 8:-22 9:-18 b:-10 e:21 f:-13 g:-9 k:-17 s:15 u:-19 v:-21 y:-11 14:16 1c:-34 1f:50 1g:-16 1i:-10
dai <date>	0:-9 1:39 6:-21 7:-19 8:-19 t:17 v:-38 12:-36 14:-49 1g:60 1m:-14
dai <force>	1:18 4:-20 5:-23 7:-32 8:-12 9:-44 o:-17 u:-9 v:24 1f:-9 1g:-21 1h:-15 1m:-21
dai befor	q:-17 12:-12 14:-26 1f:-14 1g:83
dai did	1:-8 3:-10 6:-10 e:-11 n:-13 v:12 w:-16 12:44 14:-54 18:19 1k:-14 1m:-16
dai it	3:-9 6:-25 b:-8 d:38 e:-11 t:-25 12:-32 1i:26 1k:-16 1m:-19
dai of	1:-8 4:-13 6:37 9:-4 c:-10 n:-7 p:23 t:-27 12:-10 14:34 1f:-19 1g:19
dai the	8:-16 b:-14 e:-14 h:-26 k:-10 l:16 n:-16 p:29 q:-11 r:-15 t:48 v:-15 w:-29 z:-18 11:-8 12:33 13:-10 14:-38 19:-13 1a:-23 1f:-12 1g:23 1i:-17 1k:-11 1m:-8
dai thei	0:-15 2:-13 3:-12 5:-17 6:-17 8:-14 9:-17 e:-20 k:31 l:-22 t:-21 12:36 14:-17 1g:-12 1i:42 1k:-32 1m:-25
dai wa	1:-17 p:-9 t:28 w:-13 12:18 18:51 19:-12
data	f:-9 h:24 i:27 k:-11 n:-10 o:-12 p:-9 q:-10 w:18 13:-10 16:-10 19:-12 1a:-15 1b:-12 1c:35 1e:48 1f:-14
data $	2:-11 3:-8 6:-11 a:-20 b:-12 d:-11 g:-17 h:-19 i:23 j:-10 o:-11 q:-29 s:-16 x:-9 y:-19 z:-9 11:-14 15:-8 16:-13 1b:-17 1c:23 1d:-11 1e:-24 1j:-29 1k:-19 1m:-18
data integr	d:-14 g:-10 h:21 i:17 j:-7 n:-9 w:37 13:-16 16:-6 18:27 19:-19 1e:-17
date	f:36 h:-13 l:34 n:-10 p:23 q:52 t:35 w:21 12:40 14:-30 18:18 19:26 1c:28 1m:-11
date $	2:-13 d:-12 f:33 g:-8 h:-28 i:-11 l:32 m:-8 n:-18 o:-9 p:34 t:36 11:-12 12:43 13:-13 14:-27 16:-8 19:30 1c:29 1f:-11 1g:-12 1m:-17
date <force>	k:17 l:-13 q:34 12:17 14:-16 1m:-13
date did	n:-8 p:21 t:16 14:-15 16:-8 19:17
date for	5:-10 f:-11 k:-46 l:49 n:-9 o:-10 p:17 q:24 11:-14 13:26 14:-51 16:-17 18:27 19:-15 1c:-7 1h:14 1l:-13 1m:-21
date is	0:-24 q:31 t:-12 x:-12 y:-12 12:34 1a:-28 1b:-13 1c:24
date of	d:-10 e:17 p:-20 t:23 w:24 12:25 14:-36 18:21 1m:-6
date on	f:-12 n:-15 w:-19 14:-25 16:-14 18:29 19:-20
date the	5:-16 f:-15 h:-45 i:-14 k:-25 n:-14 p:9 t:-18 w:41 12:50 14:-32 19:-15 1m:-12
date wa	l:20 t:20 w:31 10:-12 14:-37 15:22 18:-15 1m:-9
daughter	4:-20 n:27 1d:-10 1g:-12
de	0:-5 4:-14 8:-22 b:-17 g:-10 s:-9 t:-27 11:32 12:49 13:25 14:-8 1f:-15 1g:-16 1h:-12 1j:-14 1l:-44 1m:33
de escal	0:-5 8:-24 b:-18 g:-10 s:-9 t:-29 11:32 12:50 13:26 14:-51 1f:-11 1g:-9 1h:-13 1j:-15 1l:-47 1m:34
deadlin	5:-17 c:-30 h:-13 j:-25 k:-38 l:-18 n:-21 o:-18 q:-6 z:-31 11:44 13:-8 14:55 17:-56 1l:-13 1m:-23
deal	9:-13 a:19 c:20 h:-33 i:-7 j:57 k:-29 l:-9 n:-16 14:29
deal with	5:-9 9:-16 a:23 c:-20 h:-30 j:66 k:-32 l:-10 n:-11 o:-6 14:20
death	c:-30 h:-26 j:-17 k:-10 n:-19 o:-12 s:-12 14:71 1f:-21
decid	s:-8 z:-10 1i:-13 1j:73 1k:38
decid $	d:-24 f:-20 y:-9 z:-11 1e:-8 1h:-6 1j:46 1k:-24
decid on	s:-9 y:32 z:-13 11:-14 15:-10 1d:-14 1j:47 1k:-51
decid the	x:-34 14:25 1j:-11 1k:31 1m:24
decid to	b:-9 14:24 1j:-41 1k:27
decid which	14:14 1j:47 1k:-63
decis	g:-11 1i:26 1j:47 1k:32
decis $	d:34 f:-13 g:-25 q:-11 z:-9 14:37 1i:-41 1j:29 1l:-9
decis on	b:-9 e:-21 z:-18 15:-11 16:-9 1j:35 1k:22 1l:-10
decis to	q:20 1i:30 1j:-23 1k:29 1l:16
default	12:26 1a:42 1b:18 1g:-8
default phase	r:-9 t:-11 12:36 13:-7 1a:24 1b:14
defin	c:12 r:43 y:-23 14:-18 1a:30 1b:-6 1d:39 1e:-13 1g:-8
definit	c:27 n:-13 r:58 s:-7 y:-26 1a:34 1b:-6 1d:-10 1e:-15
definit of	b:-10 c:-14 r:42 s:-19 y:-8 z:-8 14:14 16:-7 1a:35 1b:-12 1d:-21 1e:-30 1h:-8
delai	f:-9 j:-5 n:-10 v:-13 14:53 1l:-10
deliv	0:-8 2:-38 5:-24 6:-10 9:-12 b:67 d:-13 f:-14 g:-13 k:-17 l:-23 n:-15 p:-15 r:-22 s:-31 t:-17 x:-21 y:-17 z:-15 11:-13 12:-19 13:-8 16:-18 19:-11 1f:-16 1g:-10 1h:-14 1i:62 1j:-13 1k:-58 1l:-13 1m:-26
demand	b:56 r:-7 s:24 t:-22 z:35 11:-9 12:-8 14:-18 1j:-9 1l:-10 1m:-20
depart	2:-8 a:-10 d:-20 e:-13 h:-9 j:-10 k:-9 11:-11 13:-12 14:88 1h:-22 1m:-27
deputi	3:-45 d:-19 f:-33 g:56 14:36
deputi chief	3:-44 d:-21 f:-36 14:82
describ	i:19 r:13 14:35 1a:22 1d:20 1m:-10
describ the	r:38 14:-21
desk	f:-10 h:-8 k:-10 14:67 16:26
desk at	14:18
detaine	c:-16 h:70 j:-16 k:-15 l:-9 m:-16 n:-15 o:-8 p:-37 14:-45 1f:-14 1g:-12
detect	y:-17 14:84 1f:-16
detect rate	14:27
devic	14:26
di	a:-7 b:-9 r:-5 s:-13 x:-7 10:29 14:21 15:17 16:-5 1e:-5 1f:-9 1l:-8 1m:-12
dick	8:-10 f:35 h:-7 l:-10 p:-21 t:-15 u:-18 12:-12 19:-11
did	8:13 14:38
did $	0:31 2:36 3:-14 4:-13 5:49 8:-27 9:-16 h:-10 o:-19 q:42 u:-13 11:-23 12:-11 14:-57 18:-23 1f:-11 1g:-10 1i:-8 1j:-12 1k:48
did <force>	0:45 2:-13 8:43 f:-7 m:21 t:18 u:14 11:-16 12:21 14:-28 16:15
did <person>	e:18 f:-9 14:61 1j:-14 1k:14
did andi	14:51
did ani	0:-14 5:48 7:20 8:-11 9:22 h:-22 i:-12 j:46 o:-7 u:-12 11:-17 1l:-13
did anyon	3:41 5:52 8:-16 h:-20 k:-19 l:-17 o:-12 v:-31 w:-12 11:-17 12:-12 1h:-12 1l:-27 1m:-18
did catherin	14:50
did chri	a:-9 c:-13 f:34 n:-16 p:-8 w:-29 12:-12 19:-15
did cressida	h:-9 p:-23 14:45
did crime	14:44 1g:-10
did gloucestershir	t:-8 12:-8 14:26
did he	f:23 14:44 15:-16 1k:26 1l:-12
did hmi	8:-10 c:-9 j:26 n:30 p:34 v:-12 x:-14 13:-9 14:-59 16:19 19:38
did hmic	e:-19 f:-9 i:-7 l:-23 p:-17 w:-44 y:-38 z:-13 10:-14 12:-13 14:29 15:-6 17:21 19:29 1i:-12 1l:-13
did hmicfr	h:26 n:19 w:23 10:-13 12:15 14:-55 18:25 19:-16 1l:-17 1m:23
did inspector	6:22 p:14 14:31 1m:20
did it	0:-7 1:-9 2:-21 f:-11 k:-8 l:-11 n:-13 p:-10 u:-11 v:25 w:-9 11:-13 12:-61 13:-10 18:-11 1d:-13 1g:31 1h:72
did kate	f:23 14:33
did matt	g:23 x:20 14:-10 1i:-29
did offic	14:22
did our	0:35 1:-10 2:-16 3:-16 5:-15 7:-11 8:20 9:-11 c:-13 f:-12 g:-19 k:-16 l:-20 n:-14 p:24 t:-21 u:-23 v:-33 w:-9 11:-35 13:-10 15:-8 16:-9 18:-14 19:-19 1d:-16 1f:-16 1g:-9 1h:-23 1k:-16
did richard	f:31
did sadiq	14:78 1j:-16
did she	8:-10 f:54 u:-24 14:29
did sir	6:-8 d:-15 f:36 l:-13 p:-9 12:-10 18:-11 1g:-11 1m:-10
did special	f:-14 s:-12 t:-17 12:53 14:-14 1d:-19 1l:-8 1m:-12
did stephen	d:-25 f:27 l:-10 w:-11 12:-11 14:20 19:-10 1h:-15
did that	2:-10 3:-13 4:-11 6:-12 7:-12 8:-9 9:-9 b:-8 f:-11 g:-16 l:-12 p:-10 q:-11 t:31 w:21 12:36 13:-12 14:-31 18:-27 19:16 1c:-10 1h:-19 1i:-9 1k:35 1l:-12 1m:-17
did the	8:12 b:11 f:18 14:26
did thei	8:-7 f:-9 m:23 s:-8 t:14 11:-11 19:23 1l:23 1m:23
did victim	q:-48 14:75
did woman	k:-9 14:47
didnt	0:-8 1:-18 2:-11 5:22 8:-11 9:-13 b:-10 e:-15 f:-15 o:-16 w:-35 x:-31 y:26 z:-12 10:-8 11:-12 12:-13 13:-21 14:-11 16:-9 1f:-11 1g:-15 1j:-13 1k:45
differ	i:13 14:17 1b:44
differ $	c:25 i:-9 y:-8 14:19 16:-6 1b:44
differ between	c:18 q:-15 y:17 14:12
differ date	a:-9 i:-38 p:20 q:67 14:-16 1b:-13 1l:-24 1m:-32
differ from	i:-12 s:-15 y:23 14:-42 1b:42 1m:24
differ in	0:44 3:-7 a:-12 v:-14 14:-23
digit	14:31
disagre	i:27 k:-14 q:-34 14:19 1d:-11 1l:31 1m:-22
discharg	2:25 5:19 8:22 m:-17 o:-21 t:-9 u:-7 11:26 12:21 14:-47 1i:20 1k:17 1l:-11 1m:52
discharg $	k:22 l:30 m:-32 o:-21 p:-18 11:43 13:21 14:-55 1c:-12 1i:43 1m:38
discharg from	5:-17 8:-15 b:-13 l:-18 s:-12 t:-18 v:-7 11:19 12:48 14:-14 1d:-8 1i:-13 1k:41 1l:-26 1m:24
discord	14:39
discord $	14:39
discrep	0:-6 a:-8 f:-21 i:-28 k:-10 l:-13 o:-10 p:-20 q:61 t:-13 w:-18 12:-12 14:-11 15:-5 18:-17 19:-7
discuss	a:-8 b:-7 d:-7 f:-29 k:-8 l:-17 p:-15 s:-13 t:-12 u:-8 w:-28 z:-6 10:-19 12:-15 13:-10 14:30 15:66 16:-11 18:-8 19:-23 1b:-9 1c:-7 1e:-18 1g:-8 1h:-17
discuss $	t:-15 12:-7 15:22
disput	i:-20 q:45 u:-14 1l:-20 1m:-13
do	s:17 y:9 10:12 14:28 1c:10
do $	b:50 n:-10 y:39 z:-10 11:-14 14:33 15:24 1c:-12 1d:-9 1e:-9
do <date>	6:-25 7:-18 b:43 r:-16 s:47 y:-10 z:-13 11:-17 14:-39 1g:-34 1l:-33
do <force>	0:25 5:-25 a:-12 h:-24 k:-10 m:-11 n:-21 o:23 s:-13 13:-5 1b:-13
do a	0:-22 3:-32 8:-9 n:22 v:36 19:-10
do about	b:23 n:-17 o:-32 y:-10 z:-17 13:61 14:18 1m:-13
do all	1:-23 7:-13 a:-9 g:-14 i:-32 j:-7 k:-10 q:40 r:-8 s:-36 y:32 z:-10 10:39 13:-7 14:-9 15:-7 16:-7 1c:-35 1e:-54 1l:-15
do for	r:-26 11:-10 13:-21 15:31 17:26 1c:-13
do forc	1:-11 4:-14 6:-14 7:-8 8:-7 b:-12 r:-19 s:58 t:-10 z:27 10:-10 11:24 12:-10 13:-8 14:24 15:-7 17:-37 1d:-13 1f:-14 1g:-11 1j:-19 1l:-12 1m:-24
do hmicfr	e:-16 r:19 x:-16 y:25 z:-8 14:-27 1c:-7 1d:26 1j:-5 1k:-8
do i	14:63
do if	y:-10 z:39 11:-12 13:-12 14:17 16:-6 17:-16
do in	a:-17 b:-35 d:-11 f:28 j:-14 v:-13 w:-9 y:-8 11:-25 13:-6 14:28 1a:-34 1b:40 1l:-9 1m:-7
do inspector	c:24 h:17 k:21 n:-10 o:-13 p:-35 q:-10 w:29 y:-10 z:-12 10:-13 13:-15 14:51 16:-13 17:-11 19:-17 1a:-28
do now	o:-12 s:-17 11:-26 13:43 1a:-15 1f:-22 1m:-23
do offic	b:-10 s:-9 11:-9 14:50 19:-8 1j:-11
do owt	x:-15 z:38 10:-16 14:32 16:-5 1c:-13 1j:-12
do the	j:-14 p:20 s:-10 w:34 y:-15 13:37 14:-35 16:19 19:-25 1d:19 1e:17 1m:-8
do thei	a:-11 e:-11 n:-9 r:-12 s:27 w:-11 y:20 z:-11 10:54 14:-26 16:30 1a:-9 1b:26 1e:-19 1j:-14 1l:-9 1m:-10
do to	b:-15 t:-12 z:26 11:31 14:-52 16:-16 1a:24 1d:-25 1f:-14 1l:38 1m:45
do victim	14:27
do what	b:-31 k:-16 q:-7 s:-39 y:-15 z:43 10:-10 11:-10 16:38 1e:-6
do with	b:-28 h:27 j:73 k:-9 n:-17 s:-11 z:-16 11:-18 13:31 14:-66 16:-10 1b:-10 1l:57
do you	11:25 14:40 16:-8 1c:57 1m:-17
document	b:-15 z:40 11:-16 14:-25 16:-8 18:34 1a:-23 1b:-10 1c:50
doe	a:17 s:33 10:18 14:33 1c:13
doe <force>	0:-12 1:-9 a:43 g:17 h:-19 10:-26 14:52 1f:23
doe a	b:-13 s:50 y:-9 11:32 14:27 15:-13
doe an	14:34
doe anyon	4:-25 5:-13 h:-11 o:-32 s:34 13:33 14:-16 1d:-6 1f:-8
doe be	b:15 r:-14 s:61 15:-10 1d:-18 1f:-7
doe engag	0:-23 9:-10 b:-17 y:-8 10:40 11:-9 1a:-16 1b:29 1d:-20 1e:-17 1f:-9 1g:-14 1j:-5
doe hmicfr	4:23 b:-27 s:-15 y:18 10:34 11:-12 16:33 1a:-28 1b:-11 1e:-20 1j:28
doe it	a:20 r:39 s:31 v:-9 10:26 14:-20 1b:-8 1e:-13 1j:-11 1l:-11
doe peel	a:-20 c:-8 i:-8 r:-9 s:-12 w:-25 y:-18 10:-19 13:-12 14:26 19:-15 1a:-8 1b:-8 1g:-11
doe scan	14:-20 1a:35
doe special	8:-9 r:-40 s:36 t:-7 u:-11 y:-9 11:-7 14:-24 1d:50 1e:-18 1f:-17 1g:-20 1j:-7
doe that	a:35 c:23 i:-8 j:31 n:-26 r:-9 10:-26 1a:28 1b:-14 1d:-26 1f:-8
doe the	a:-28 f:-12 i:14 y:23 10:26 1b:-11 1c:24 1e:14 1j:24
doe your	8:-37 a:-7 f:-23 l:-12 p:-26 q:-11 t:-41 u:-12 z:-8 10:26 11:-18 12:-23 13:-5 14:-66 19:-19 1c:74 1e:-9 1h:-8 1j:-8
doesnt	0:-11 2:-8 3:-11 4:-11 5:-11 6:-12 7:17 8:-18 9:-13 a:-13 b:-9 c:-11 d:22 e:-16 f:-52 g:-7 h:-14 i:-15 j:-14 k:-13 l:-11 m:-13 n:-14 o:-12 p:-13 q:-17 r:-11 s:-14 t:-9 u:-13 v:-12 w:-15 x:51 z:-13 10:-10 11:-10 13:-10 14:-48 15:-11 16:-14 17:-10 18:-12 19:-10 1a:-10 1b:-13 1c:-13 1e:-19 1f:-14 1g:-14 1h:-17 1i:-28 1j:-9 1k:-16 1l:-27 1m:-11
dog	a:-13 e:29 f:-10 h:-9 o:-16 x:-25 y:-13 11:-9 14:54 16:-7
domest	c:-12 h:37 j:32 o:-11 14:18 17:16 1e:32
domest abus	c:-13 h:40 j:20 l:19 o:-12 14:17 17:17 1e:34
done	1:-15 8:-8 c:-12 d:-10 e:-17 f:-10 h:28 j:-12 k:32 m:-21 n:-17 o:-18 p:-27 v:-16 x:-12 y:-12 z:-11 14:33 16:-8 17:27 1e:-10 1m:17
done $	n:-9 p:-11 w:-47 14:21 17:31 19:40
donna	g:46 h:-10 1f:-17 1i:-6
donna jone	g:46 h:-10 1f:-17 1i:-6
dont	8:-8 d:-17 e:-8 f:-22 h:-9 p:-9 q:65 r:-11 s:-13 y:-10 13:-10 14:37 15:-7 16:-8 17:-18 1e:-11 1f:-11 1h:-13 1i:-11 1k:-10 1l:-23 1m:-7
down	8:-10 a:-8 d:20 e:14 g:16 k:-9 l:-8 n:28 p:26 s:-18 t:-8 w:-9 z:22 12:22 19:-8 1g:-14 1l:-10
down $	b:-10 d:-15 e:-12 f:21 h:-11 k:-12 l:-17 n:-10 p:37 s:-8 t:-15 w:-10 y:-11 z:40 11:-8 12:-13 14:21 16:-12 19:-12 1h:-11 1j:-16 1l:-14 1m:17
down by	a:-10 b:-19 c:-10 e:-8 g:-11 h:-6 i:-11 k:-10 m:-8 n:44 p:-8 w:-5 x:-18 y:-21 z:-14 10:-16 14:27 15:-8 16:-7 1e:-26 1f:-6 1h:-8
down for	1:-10 3:-11 8:-12 a:-10 b:-10 d:-10 f:-16 g:-9 h:38 j:35 k:-9 l:-14 m:24 n:42 o:-11 q:-11 s:-9 t:-8 u:-15 v:-13 w:-8 y:-10 z:-10 11:-16 14:-67 15:-9 16:-23 17:-12 1e:-11 1f:-16 1g:-17 1l:-14 1m:-12
down in	1:-13 8:-8 a:-23 d:60 f:-37 g:22 h:-14 k:-8 n:-16 14:-24 16:-10 1f:-9
drive	a:-22 e:-22 x:-42 y:-41 10:-7 14:63 1i:-15 1j:-6 1k:-22
drop	t:35 u:-20 v:-13 w:-29 11:30 12:-16 14:22 18:16 19:22 1f:-6 1g:-15 1h:-12 1j:-9 1m:-18
drop in	w:-52 y:-23 14:52 19:48 1m:-21
drop into	8:-26 t:56 v:-19 12:-36 14:-49 19:-18 1h:-29 1i:37 1k:-7 1l:34 1m:-25
due	8:-22 a:-11 f:21 h:-20 k:-18 o:-23 w:26 y:-14 z:-20 10:-12 11:-9 13:51 14:-45 16:-8 1f:-17
due $	w:-34 10:-7 13:16 14:30 19:-18
durat	0:-20 1:-9 2:-12 3:42 4:-11 5:-14 6:-10 7:-13 8:-24 9:-13 b:-14 f:-12 k:-29 l:-19 n:-10 o:-10 r:-20 s:-16 t:-7 u:-9 v:74 w:-8 x:-9 11:-9 12:-11 13:-11 14:-24 15:-8 1d:-15 1e:-12 1f:-7 1g:-6 1h:-21 1m:-8
durat of	0:-21 1:-9 2:-7 4:-12 5:-15 6:-12 7:-14 8:-27 9:-14 a:-14 b:-15 d:-9 f:-11 k:-27 l:-10 n:-11 o:-10 r:-22 s:-19 t:-7 u:-10 v:76 w:-8 x:-10 10:-8 11:-9 12:-13 13:-11 14:-21 15:-8 19:-8 1b:-8 1d:-17 1e:-13 1f:-7 1g:-6 1h:-23 1m:-9
dure	0:-12 1:-15 3:-15 6:29 8:-13 9:32 s:-8 u:-10 w:37 14:21 1d:-9 1f:-18 1g:55 1l:-8
dure engag	14:52
dure special	0:-8 8:-28 9:-9 b:-6 s:-13 u:-11 w:33 10:-7 13:-7 14:38 19:-30 1d:-21 1g:-10 1h:-7 1l:-5
dure the	1:-20 6:43 7:-8 8:-9 9:-16 s:-10 t:-8 v:-12 w:30 14:-24 1a:-12 1d:-11 1f:-30 1g:67 1l:-12
duti	x:-23 11:-11 14:58
e	0:-21 2:-11 9:28 g:23 j:-25 k:26 l:27 n:-16 o:-9 p:-19 14:-16 19:-18
each	1:-11 c:-10 k:-15 l:18 m:-11 n:25 p:32 y:-10 16:42 1b:43 1c:-11 1e:-9 1j:-11
each caus	c:-19 j:-18 m:-18 n:-32 p:41 14:17 17:25
each of	5:-16 c:-28 h:-10 j:-15 k:-38 l:37 m:-17 n:37 o:-6 p:35 11:-10 12:-15 14:-29 15:-9 16:-13 19:-16 1e:-27 1m:-11
earli	2:-6 5:28 d:-8 k:-15 o:-21 z:-7 12:-6 14:65 1g:-7 1k:-26 1m:-32
earli $	8:-4 f:-7 k:-6 z:-10 12:-8 14:53 19:-4 1f:-5 1g:-8 1k:-31 1m:-36
earlier	0:79 2:-31 3:-10 4:-15 5:-15 6:-10 7:-9 8:26 9:-9 a:-26 d:-12 g:-11 j:-17 q:65 t:-15 x:-12 y:-14 11:-12 12:-23 14:-49 1b:-16 1c:-12 1f:-12 1i:-18 1j:-16 1k:-31 1l:-22 1m:-20
earn	g:-20 11:-14 14:22 1a:-28 1b:-8 1h:-13 1m:66
east	1:-7 4:29 6:-6 7:59 9:-9 a:-12 d:39 f:-10 u:-39 14:-51 1f:-24
editor	1:-11 8:-10 b:-21 f:41 u:-15 x:-17 y:-10 z:-24 10:-11 11:-16 12:-14 16:-7 1a:33 1b:-8 1d:-12 1e:-10 1j:-11 1m:-15
effect	0:-7 7:-10 9:-9 f:-11 h:-24 i:34 j:-10 m:-11 s:17 w:-16 11:-9 13:-9 14:-13 16:38 19:-11 1e:27 1h:-7 1m:-9
elect	1:24 2:-12 6:46 9:-8 d:-5 g:22 1g:46
elect $	0:-8 2:-16 6:29 9:-11 14:31 1g:19
elect <date>	6:-10 14:-19 1g:38
elect in	2:-19
els	0:-13 2:-9 4:18 6:22 i:-9 j:-10 n:30 o:-14 x:22 10:-27 14:-8 1c:-12 1f:-9 1j:-12 1k:-11 1l:16 1m:27
els $	0:-16 4:-16 8:-14 a:28 c:-15 e:-13 h:-19 i:-11 j:-18 k:-13 l:-9 o:-9 q:-10 u:-10 z:-14 10:-30 11:-12 13:-10 1c:-25 1e:-12 1f:-12 1g:-12 1h:-15 1j:-13 1k:-9 1l:32 1m:42
els is	1:-11 2:-21 3:-7 4:48 5:-24 6:-46 7:-7 a:-8 d:-10 g:-16 s:-9 x:-13 y:-10 14:-39 1d:-23 1i:-13 1j:-7 1k:-19 1l:-15
els wa	0:-12 1:-11 2:-9 3:-8 4:-34 5:-20 6:29 d:-11 14:28 15:-15 1g:-14 1i:-12 1j:-9
email	g:-17 m:-15 y:-7 12:35 14:41 1i:-9
emerg	1:-13 h:23 t:-17 12:30 14:58
end	0:-8 a:30 f:-14 t:27 11:-11 12:33 1f:-9 1l:18 1m:41
end $	f:-21 l:-9 1k:19 1l:-11 1m:37
end of	1:-6 8:-10 b:-13 k:18 r:-13 t:-30 v:-10 x:-15 12:42 13:23 14:-26 1i:31 1k:-18 1m:-22
end up	0:-5 f:-16 t:54 u:20 11:-17 12:-37 1f:-9 1g:-10 1k:-11 1l:40 1m:-43
engag	r:36 s:14
engag $	r:30
engag <date>	0:36 2:-22 4:-13 5:-17 6:53 7:33 d:-11 k:-15 s:-14 u:-11 v:-10 11:30 14:-42 19:-11 1f:-8 1g:29 1i:-8 1j:-9 1m:-11
engag <force>	0:-16 1:-19 2:-8 3:-16 4:-26 6:-14 7:-14 8:49 9:44 a:-24 b:-21 d:-15 f:-22 g:-8 h:-10 j:-11 o:-10 q:-13 r:-21 s:-25 w:-15 x:-11 10:-8 11:-9 14:-28 19:-11 1f:23 1g:-10 1h:-15 1k:-9 1m:-11
engag a	0:-27 1:-6 3:36 8:-14 h:-12 r:65 s:-18 u:-12 v:-13 11:-12 14:-11 16:-23 1b:-10 1d:-12 1f:-20 1g:-14 1j:-7
engag after	0:27 2:78 5:-26 8:-24 9:-6 t:-17 u:-19 12:-14 13:-13 14:-48 1k:-8 1m:-11
engag and	0:-9 2:-9 7:30 s:-11 t:-10 u:-13 v:14 y:27 11:21 1h:17 1j:-23 1k:24
engag at	1:58 3:-11 4:23 8:-14 9:36 d:-18 v:-10 14:-22 1f:-14 1h:-14 1i:-9
engag befor	0:88 2:28 5:44 d:-10 f:-10 k:-30 l:-19 q:-11 u:-28 11:-19 12:-21 14:-48 1k:-12
engag but	0:24 2:-29 4:-17 6:-14 b:-18 k:-9 n:-17 o:35 11:-22 12:-12 13:-15 14:25 1f:-10 1i:-10 1m:-29
engag by	0:-19 1:-12 2:25 3:-27 6:-9 8:-23 9:-8 r:42 s:-18 t:-6 u:-12 v:46 y:-19 12:-8 14:-30 1d:-36 1f:-16 1k:-13
engag decis	3:-13 6:-8 9:-12 a:-15 d:38 f:-28 g:-9 r:-24 14:58 1g:-11 1h:-17 1i:37 1j:-49 1k:-32 1m:-14
engag first	0:52 2:-21 5:-14 14:-9 1k:-7
engag for	0:-26 2:-10 3:27 4:-15 6:-24 7:-11 9:-19 a:-19 b:36 d:-12 f:-13 g:-9 m:-12 n:16 q:-9 r:-22 s:61 t:-22 u:28 w:-10 x:-14 y:-11 z:-12 10:-9 11:-20 13:17 14:-38 15:-8 16:-18 1b:-11 1d:-11 1e:-16 1f:-10 1g:-10 1h:-11 1i:-10 1j:-12 1l:-20 1m:-9
engag have	1:-14 7:23 b:-47 r:-11 s:36 11:-9 14:-50 1a:-32 1b:44
engag how	1:30 5:-13 7:-11 9:30 v:20
engag in	8:-9 q:-10 r:66 s:-9 y:-8 14:-29 1b:23 1d:23 1e:-15 1f:-13 1g:-13 1h:-14
engag is	0:-11 1:-13 2:-16 3:-12 4:-12 5:-28 6:-16 7:-10 8:-17 9:-14 a:-17 b:-12 h:-13 j:-13 k:-13 q:-12 r:80 s:-27 t:-9 u:-14 v:-14 y:-10 z:-10 10:-13 11:-23 12:36 14:32 15:-12 16:-10 1a:-24 1b:12 1d:-17 1f:-29 1g:-29 1j:-21 1k:-13 1l:-11 1m:-18
engag list	2:35 4:42 6:52 7:-10 b:-7 d:-8 k:-16 n:-11 r:-34 s:-14 14:-60 1c:-20 1f:-19 1g:-20
engag longer	3:39 6:-11 7:-6 8:-19 9:-19 u:-9 v:-16 w:-11 14:-32
engag mean	b:-12 r:50 s:-20 t:-11 y:-7 11:29 14:21 1a:-15 1d:-49 1e:-30 1m:-18
engag now	4:19 14:-43 1f:43
engag on	0:43 2:-11 5:-11 6:-13 7:-15 8:-11 9:23 h:-11 k:-12 o:28 r:-24 s:15 w:-10 12:-23 1g:27 1i:-15
engag or	0:-19 1:21 3:-23 4:-27 8:22 r:-18 v:20 11:-32 1a:-36 1f:22 1g:53 1k:-10 1l:-8 1m:-11
engag period	1:-9 v:-18 14:21
engag phase	r:39 t:21 12:-26 14:16
engag process	1:-25 r:17 14:37
engag stage	4:-6 r:53 14:21 15:-9 1a:-17 1g:-11 1l:-23 1m:-7
engag the	3:19 9:-13 i:-24 14:-13 1a:-16 1b:28 1d:34 1h:-18
engag then	0:-31 1:-14 2:-8 3:-12 4:-19 5:-16 7:-10 8:-14 9:28 a:-31 b:-14 d:-14 e:-11 f:-11 n:-7 q:-10 r:33 s:-25 t:-17 u:-10 v:-10 y:-16 10:-15 13:-24 14:-30 1b:-10 1d:-34 1e:-12 1f:-14 1g:-27 1h:37 1i:-16 1k:-9 1l:-36 1m:-29
engag to	0:-7 1:-11 3:-29 8:-32 b:-11 f:-17 g:-16 r:51 s:-14 t:-8 u:-37 v:18 12:-29 14:-23 15:-7 1b:-12 1d:-14 1f:43 1g:-9 1i:-10 1l:-34 1m:37
engag todai	1:14 4:38 6:-6 14:-14
engag wa	5:-11 6:-11 9:-13 b:31 d:-9 12:-13 14:63 1g:-10 1i:26 1j:-17 1k:-33 1l:-16 1m:-34
engag what	2:-8 r:61 11:36 14:-19 1a:-11 1b:17 1d:-10 1e:-14
engag when	4:-11 5:-17 7:-11 b:-11 f:-16 o:-10 p:-12 r:34 s:-14 t:37 v:-26 12:22 14:-19 19:-9 1b:-7 1i:-35 1l:-12
engag which	2:-9 3:27 5:-12 6:-20 7:-29 b:-11 d:-12 e:-9 r:-13 t:-9 x:25 14:-26 1j:-6 1l:-16
engag with	1:-15 2:-9 5:46 6:-17 9:38 h:-15 k:-15 11:34 14:17
engag yet	2:-10 4:-27 8:-11 o:-14 14:31 18:22 1f:20
england	1:-7 7:29 e:19 u:-15 x:-9 10:58 14:15 16:18 1f:-15
england $	1:-8 2:-12 3:-17 4:-17 6:-6 7:-9 8:-11 a:-20 d:-13 e:-15 j:-12 k:-15 s:-11 w:-18 x:-9 z:-11 10:51 14:37 16:28 1c:-9 1f:-6 1h:-8 1l:-9
england and	1:-9 4:29 e:30 x:-13 10:40 1f:-21
english	c:24 n:-7 r:36 s:-11 10:20 14:-31
enhanc	14:15 1d:15
enhanc $	0:-10 8:-8 t:-9 u:-7 12:-8 1a:-11 1f:31 1g:16
enhanc monitor	s:11 12:16 1d:15 1f:-9
enhanc oversight	2:-26 t:-7 v:11 13:-9 14:-26 1f:29 1g:14 1i:30 1m:-12
enhanc phase	1:33 4:-30 6:23 7:-6 8:28 9:-9 b:-12 r:39 s:-25 t:-20 v:-14 w:-21 13:-9 14:-52 1a:-20 1d:-9 1g:-19 1k:-11
enhanc stage	0:-12 1:-19 2:-9 3:-11 4:23 6:-14 7:-8 8:-15 b:37 d:25 r:-26 s:47 t:-30 u:-12 v:-19 12:-6 1b:-17 1d:29 1f:-34 1g:-43 1j:-8 1k:-25 1l:-25
enough	b:-13 x:-17 11:55 13:-14 1d:-14 1e:-9 1h:-11 1i:27 1j:-9 1l:18 1m:47
enough to	2:-10 b:-22 n:-14 s:-9 11:59 12:-12 13:-8 14:-49 1j:-9 1m:18
enter	0:-13 2:-8 3:-13 4:-9 6:-17 a:-14 d:24 e:-12 f:-18 p:-15 q:-13 r:-15 s:-16 t:66 u:-14 v:-38 w:-20 y:-17 10:-11 11:-8 12:-20 13:-9 16:-12 19:-19 1d:-36 1f:-15 1g:-12 1j:-13 1k:-22 1l:-24 1m:-8
enter engag	0:-9 1:-10 2:-6 3:-12 6:-30 7:28 9:-10 b:-13 d:41 e:-10 g:-11 p:-8 r:-10 t:16 x:-12 11:-8 12:-20 14:-27 1i:-25 1k:-14
entri	0:34 1:-12 3:-9 8:24 9:-11 a:-12 b:-28 c:45 f:-17 h:-10 j:-13 k:-10 m:-18 n:-15 o:-7 p:-16 q:45 r:-9 s:-12 u:-8 v:-22 w:-10 11:-14 12:-20 14:-56 18:-10 19:-13 1c:-22 1e:-14 1f:-8 1h:-11 1i:-10 1j:-8 1k:-11 1l:-30 1m:-10
escal	8:29 d:-10 g:12 x:-16 12:13 14:-39 1f:-9 1j:36 1k:31
escal $	g:28 s:-11 w:17 11:33 14:-32 19:-11 1f:-11 1j:34 1m:-24
escal <force>	8:-5 e:-11 x:-15 11:-34 12:-10 13:-6 14:-7 1j:-9 1k:18 1l:33 1m:35
escal to	1:-18 2:21 7:23 8:-13 b:-7 m:-14 r:-16 t:23 u:18 11:-25 12:40 14:-10 1a:-16 1b:-13 1f:-29 1g:-19 1j:-7 1k:-13 1m:-14
escal what	6:-11 7:-9 9:30 b:-14 s:38 11:-37
essai	1:-21 6:23 a:-15 c:-13 e:-17 g:-8 h:-6 i:-15 k:-11 m:19 n:-12 q:-25 s:-10 w:-11 x:-12 y:-26 z:-13 10:-12 13:-10 14:39 15:-7 16:-9 18:-7 1d:-15 1e:-17 1f:-10 1g:-11 1i:-10 1j:-7 1k:-9
essex	1:-11 2:-10 3:-8 4:-9 d:-39 e:-22 g:33 i:-30 j:-14 o:-22 q:21 x:-12 y:-15 z:-12 10:-13 14:-8 15:-10 1b:-24 1c:-15 1i:-8 1j:-19 1k:-8
ethic	8:-9 a:-9 b:-14 c:-9 e:-9 g:-8 h:41 i:45 j:27 k:-15 l:-14 p:-8 q:-17 u:-7 w:-8 x:-11 y:-16 z:-12 10:-10 16:-9 18:-13 1a:-8 1b:-15 1c:-13 1d:-11 1e:-16 1f:-15 1i:-11 1j:-8 1k:-7 1l:-9
even	2:-12 3:-9 4:-9 d:-7 h:-13 q:-42 z:-25 11:-9 14:77 18:-21 1d:-13 1f:27 1g:-16 1i:-9 1k:-12
event	1h:51
ever	7:47 8:-7 t:-10 u:60 11:-14 14:39
ever a	1:31 3:-11 7:-19 8:-25 9:-13 c:-21 d:-9 g:52 h:52 i:-19 m:-18 p:-9 s:-13 t:-13 v:-32 14:-61 15:-9 1g:-31
ever been	7:38 8:-18 u:39 14:35
ever escal	2:-19 4:-14 6:-19 7:66 8:-34 t:-8 u:43 10:-6 14:-9 1i:-9 1k:-17 1l:-11
ever in	0:-5 1:-6 3:-7 7:39 8:-18 9:-7 u:35 14:22 1d:-16 1f:-8 1g:-20
ever land	7:-11 8:-41 t:-13 u:56 14:-43 1h:-20 1l:35
ever put	1:-13 2:-6 3:23 7:46 t:-12 u:28 14:-61 1l:25
everi	4:33 5:45 7:20 c:15 h:-27 l:-14 n:29 17:-12 1f:-13 1g:-13 1m:-11
everi caus	5:27 c:27 h:-25 j:-13 k:24 l:-19 m:-14 n:42 11:37 14:-47 17:-29 1m:-20
everi forc	1:-13 4:54 5:45 6:31 7:38 k:-31 o:-9 r:-11 s:-13 t:-12 u:-11 11:-9 12:-12 14:-28 1a:24 1f:-27 1g:-25
everyon	2:-7 7:24 9:-10 a:-8 e:-10 q:30 s:-8 u:-22 x:-13 y:29 10:34 1c:-10 1h:-9
everyth	0:-7 2:-12 4:-11 5:53 8:-16 9:-11 h:-28 k:-45 o:39 r:-14 s:-9 t:-7 v:-8 w:-16 z:-9 11:46 12:-15 13:-9 14:-40 19:-17 1f:-14 1h:73 1k:-13 1m:-23
everyth $	0:-9 2:-23 5:72 9:-21 b:-8 k:-33 l:-9 z:-17 11:16 12:-14 13:-9 14:-41 1h:19 1i:-11 1k:-24 1m:-21
evid	b:-12 r:-9 11:-12 14:72 15:29 16:-13 1m:26
exact	0:-18 3:-13 8:-13 b:-10 g:-9 h:-23 i:-8 j:42 k:-7 l:28 p:-7 q:-8 r:-15 t:45 u:-21 v:-11 11:-17 12:26 14:-48 16:-9 17:-8 1e:-9 1f:-14 1i:-8 1j:-9 1l:-8 1m:-10
exactli	h:-12 k:-12 n:21 p:-9 s:-12 t:24 11:-9 13:-14 14:-19 1b:-13 1i:-10 1m:-10
exactli $	2:-11 b:-20 c:-16 f:-12 h:-22 j:26 k:-18 m:26 n:-19 o:-9 r:26 s:-9 t:31 11:-16 13:-18 15:28 16:-8 1g:-11
exactli did	f:24 i:-19 l:22 n:26 p:-33 14:-25 1l:-21
examin	l:-9 p:-20 w:-35 12:-10 19:49
exit	0:47 4:-11 5:50 8:-12 b:-15 o:-17 q:17 r:-13 11:41 14:-32 1f:-13 1g:-8 1j:-6 1m:-15
exit from	0:-12 3:17 5:-16 8:-8 b:-12 q:32 r:-16 14:23 15:32 1f:-12 1j:-6 1m:-10
expect	4:-13 6:-8 b:37 f:-13 l:-19 p:-15 r:-14 s:31 11:-12 12:-25 13:22 18:21 1d:-26 1f:-13 1l:-13 1m:-16
explain	b:22 y:18 15:25 16:33 1b:20 1e:-15 1g:-8 1l:20 1m:19
explain $	r:-20 14:-24 16:51 1d:-18 1e:-43 1g:-13
explain the	2:-13 c:-10 y:-20 1b:28 1e:21 1g:-16 1l:-11 1m:18
explain what	c:-31 r:-24 14:37 1d:-17 1e:-23 1l:43 1m:-7
explain why	q:-10 14:-15 1i:46
exploit	c:-9 h:43 i:32 j:36 k:-17 l:-13 m:-19 n:-7 w:32
express	c:-17 h:-11 i:29 l:-15 o:-18 p:17 q:36 r:-26 10:-15 14:-17 1d:49
extra	s:49 12:18
extra monei	1:-13 8:-14 9:-13 14:50 1d:-12 1f:-10 1j:-22
extra scrutini	4:18 9:22 s:22 u:23 12:25 14:-46
ey	1:-7 3:-6 4:-18 b:-10 e:-11 k:-7 q:-7 v:38 w:-8 x:31 y:-34 z:-12 10:-14 13:31 14:21 16:-8 1c:-10 1g:-14 1h:-8 1i:-7 1j:-8 1k:-8 1m:-8
ey on	e:-8 o:-9 x:39 y:-33 13:43 14:-13 1f:-9 1i:-5 1k:-7 1m:-7
facial	4:-8 5:-8 9:-9 14:55 1a:-9 1g:-9
facial recognit	4:-8 9:-9 14:41 1a:-7
fact	h:-10 i:30 n:-9 o:-8 p:-9 t:30 w:-20 10:-10 13:-13 14:-44 19:-9 1c:49 1f:-11 1g:-9 1i:-9
fail	i:25 n:22 p:12 1l:42
fail $	h:-32 i:-12 k:-10 l:-14 n:-15 r:27 w:33 19:36 1d:-10
fail at	5:-27 c:-11 f:-13 h:25 i:-11 k:-19 l:-14 n:27 o:27 p:24 r:-7 s:-15 w:-8 x:-12 y:-11 z:-14 14:-28 1l:25
fail did	c:-11 j:-19 k:-12 m:43 n:42 p:-11 14:-52
fail forc	4:18 5:-12 h:-6 i:-18 m:-10 n:-29 s:24 x:-11 z:35 11:-7 13:-21 15:41 1j:-10
fail were	j:-18 k:27 n:23 p:-14 14:-22
fair	0:-9 1:-9 2:-10 3:-8 4:-9 6:-10 7:-10 8:-10 9:-9 a:-9 b:-9 c:-9 d:-9 e:-9 f:-11 g:-9 h:-14 i:-11 j:-10 k:-11 n:-9 q:-10 r:-37 s:-15 t:-9 u:-10 v:-8 w:-10 x:-8 y:-10 z:-11 10:-9 11:-26 12:-11 13:-22 14:45 15:-10 16:-11 1a:-10 1b:-9 1c:-9 1d:63 1e:-22 1f:-16 1g:-15 1h:-29 1i:-17 1j:-8 1k:-10 1l:-12 1m:-26
fall	1:-6 3:-14 4:-11 6:-13 8:-18 9:-8 a:25 c:-12 n:-14 q:-7 u:-6 v:-16 w:-6 x:-7 z:-10 10:69 14:46 1c:-10 1d:-8 1f:-16 1g:-19
famili	14:43
far	a:22 k:33 m:-14 o:-10 p:33 u:-8 11:-9 13:-6 14:-16 17:28 1m:-8
far $	3:-11 8:-14 k:12 u:-18 v:31 14:-17 17:19 1h:26
far back	0:-18 5:-11 8:-17 a:-12 c:-14 h:-14 j:-10 k:-10 l:-13 m:-10 n:-20 p:60 r:-18 t:35 v:-7 w:-10 10:-19 11:-30 12:-18 13:-14 14:-35 17:-11 19:-16 1h:-23 1i:-13 1m:-18
fast	0:-40 3:22 5:-9 9:-16 14:38 1k:-15 1m:27
feder	d:-18 e:-15 y:-7 14:68 1d:-7 1f:35
feder chairman	r:-10 14:37 1d:-5
feel	14:37 1m:18
few	2:-12 4:-14 7:22 8:-13 9:-11 b:34 g:-11 k:-19 n:36 p:-13 s:-14 14:-9 18:-15 19:-13 1f:-21 1g:-10
fewer	0:33 3:-15 8:-5 9:-9 b:-10 s:-6 v:-22 14:53 1d:-12 1f:-11 1g:-10 1m:-6
fieldwork	0:-16 3:-10 8:-15 9:-9 a:-23 b:-10 d:-23 e:-11 f:-51 g:-10 h:-18 i:-11 j:-14 k:-8 l:-26 m:-7 n:-6 o:-8 p:-23 q:-20 t:-26 u:-10 v:-36 w:92 x:-15 y:-17 10:-11 12:-27 13:-14 14:-50 15:-10 16:-29 17:-11 18:-37 1b:-10 1c:-14 1f:-8 1g:-11 1h:-13 1i:-9
figur	1:39 2:-11 6:-10 j:-12 k:-11 m:64 n:-32 p:-14 14:69 1g:-32 1m:-14
figur for	f:-8 g:-6 h:-11 j:-8 m:42 n:-32 p:-17 14:35 1g:-14 1h:-14
file	j:19 l:-6 p:29
file did	14:28
film	a:-14 x:-13 y:-12 z:-12 14:86 1d:-10
final	5:-18 8:-16 f:-8 h:-24 k:-48 l:56 p:-29 t:-19 11:14 12:36 14:-40 19:-13 1m:-17
find	c:17 h:-15 j:16 14:40 18:54
find $	c:40 h:-24 n:-17 14:20
find about	14:36
find on	p:-21 y:-12 13:-8 18:37
find out	5:-10 k:-10 n:-42 o:19 p:45 14:20 1i:-11
fine	3:-8 6:-6 a:-11 f:-10 g:-14 h:-9 n:24 o:-13 z:40 10:-13 11:-12 12:20 14:76 16:-11 17:-7 1c:-19 1e:-9 1j:-16 1m:-16
fine $	3:-13 c:-17 j:-10 k:-5 m:-11 n:36 p:-8 z:30 11:-10 14:13 16:-7 1a:23 1e:-13 1f:-7 1j:-12
finish	h:-6 k:-23 v:19 12:-9 14:38 1f:-9 1h:20
finish $	1:-14 k:-31 l:-14 v:-8 14:22 1h:30
fire	h:-37 k:-29 l:-12 m:-30 v:-45 z:34 10:25 12:-19 14:83 1e:34 1f:-14 1l:-26
fire and	a:-6 d:-12 10:41 12:-7 14:27 16:-10 1f:-18
firearm	h:37 j:-13 n:-12 s:-8 14:57
firearm licens	c:-10 h:49 j:-19 k:-8 m:-10 n:-13 o:-11 p:-10 1a:-21 1b:-11
first	0:19 2:34 d:-11 p:26 q:11 14:23 1h:16
first $	0:38 k:-10 l:-12 q:-8 t:-10 14:-20 1b:15 1k:-9 1m:-8
first <force>	0:57 2:-56 a:-21 q:-8 14:-18
first place	2:-33 b:-25 k:-24 m:32 p:-26 s:-24 t:27 12:-10 14:-40 1l:47 1m:-14
first the	0:-13 2:-19 g:-12 q:64 x:-16 14:-28 18:26 1h:-10 1i:-21
first time	0:-14 2:-11 3:-11 8:55 9:-10 l:-13 w:-20 10:-12 15:18 19:-19 1g:-15
first to	0:-16 2:35 3:-13 4:-10 5:-9 6:-15 a:-19 p:-10 q:18 t:-20 10:-20 11:-24 14:17 18:-10 1k:-23
fix	h:-24 i:-14 l:-4 o:23 r:-11 y:-11 z:-11 11:23 13:-9 19:30 1g:-12 1k:-7 1l:-23 1m:60
fix $	5:-19 a:-12 j:-13 l:-28 n:28 o:-24 r:-19 11:36 14:-54 1a:-16 1m:40
flag	c:22 m:20 n:37 p:33 14:-28 1h:15
flag $	4:-23 5:26 c:19 i:27 j:-10 k:-10 l:-23 m:-15 o:-8 14:19 1i:-14
flag at	i:-13 k:-6 m:35 n:16 p:-21 14:-17 17:16
flag for	c:-38 i:-16 j:-20 k:-8 m:-11 n:66 o:-5 14:-16 16:-12
flag the	c:21 h:-10 i:-9 l:-6 m:-10 p:26 14:-12
foi	8:-9 b:-16 14:61 16:-6 1e:-8 1g:32
folk	0:-15 2:-9 3:-13 6:-13 7:-15 8:-12 9:-12 a:-16 b:-11 c:-12 d:-11 e:-17 f:-15 g:-11 h:-21 i:-16 j:-27 k:-14 l:-10 m:-16 n:-24 o:-9 p:-19 q:-9 r:-12 s:-9 t:-16 w:29 x:-14 z:-17 10:-17 12:-23 13:-11 15:-13 16:32 18:-10 19:-16 1d:-15 1e:26 1g:-19 1h:-12 1i:31 1j:-17 1k:-12 1m:-20
follow	2:56 d:-10 m:-11 11:-20 12:-11 13:72 14:-40 19:49 1a:-9 1f:-12 1i:-11 1j:-6 1k:-59 1m:-15
follow up	13:33 14:-53 19:56
footbal	4:-33 6:-9 h:-12 q:-11 r:-15 11:-15 14:91 1a:-27 1b:-10 1f:-45 1g:-16 1l:-20
for	n:12 x:13 11:11 13:13 14:23 16:17
for $	1:-10 j:-14 n:65 p:-11 r:-30 s:23 v:17 y:23 14:-21 16:-11 1l:-1 1m:-8
for <force>	8:20 b:17 x:29 13:24 14:-26 16:26
for <number>	8:-5 b:-36 f:-9 i:-14 j:-17 n:-10 v:19 x:-5 11:-8 13:-10 14:44 16:-21 1b:-29 1e:-12 1h:-8
for a	e:20 s:26 x:-10 11:-11 14:-30 1b:26 1d:-14 1e:29 1j:-12
for an	3:23 14:6 1b:17
for concern	c:50 h:-32 i:-27 j:-18 k:-9 m:-27 n:30 o:-8 p:-9 r:-16 u:-10 14:19 16:-19 1e:-18
for de	2:-6 8:-11 b:-16 r:-14 s:-9 11:58 12:-42 13:-18 14:-35 1h:-9 1j:-7 1k:-15 1l:-38 1m:23
for domest	c:-11 h:33 j:-23 m:-11 14:17 1e:-8
for each	1:-11 4:-13 6:-17 a:-23 c:-13 g:-28 k:-30 l:32 m:-13 n:-32 p:-13 s:-23 x:-13 y:-9 z:-11 10:-9 13:-9 16:47 1b:-11 1d:-16 1h:-8 1l:-9
for engag	0:-7 2:-6 3:-7 4:-6 6:-6 8:-7 b:-10 d:-6 q:-6 r:-22 s:-19 z:-8 12:-8 13:-7 15:-5 1e:-9 1f:-7 1g:-7 1h:-15 1i:-9 1j:61 1k:-43 1l:-5
for get	0:-5 2:-10 3:-6 5:-8 s:-12 v:-8 11:45 12:-31 13:-7 14:32 1d:-20 1f:-11 1j:-7 1k:-7 1m:-48
for hmicfr	a:-28 e:-21 x:35 y:-38 z:-14 10:-23 13:-5 14:14 1c:-9 1i:-6 1k:-6
for how	1:-16 3:-9 7:-7 v:31 14:31
for improv	c:58 m:-23
for it	b:-9 c:-37 h:-19 i:-11 j:34 m:-15 n:-21 q:-7 x:49 z:-17 10:-11 11:-24 14:-39 16:-11 1e:-8 1j:-8 1m:24
for leav	0:-7 1:-6 2:-13 3:-7 5:-15 6:-12 8:-14 9:-12 a:-16 b:-12 f:-8 h:-10 i:-17 j:-11 q:21 r:-22 s:-19 t:-7 v:-12 x:-11 11:72 12:-35 13:-14 14:-63 15:-12 16:-11 1b:-11 1d:-25 1e:-14 1f:-20 1g:-13 1h:-21 1i:-11 1j:-10 1k:-7 1l:28 1m:-17
for me	0:36 1:19 7:-9 8:-9 n:-11 t:-11 v:-9 11:-14 12:-16 16:-10 18:-20 1a:-11 1c:-44 1d:-33 1e:60 1h:-18 1m:-16
for move	t:-13 11:24 12:-19 13:-7 14:18 1a:-30 1b:-16 1j:-30 1m:-16
for my	f:22 i:-8 14:-38 15:39 16:-8 1e:-12
for our	4:-14 5:-17 k:55 l:-15 m:-10 n:-26 q:20 r:19 s:-24 t:-15 x:25 y:-15 z:-12 12:32 13:55 14:-71 19:-13 1d:-14 1e:33 1m:-20
for polic	g:54 n:-9 y:50 z:-8 14:-62 16:33 1d:39 1f:-12
for rape	14:43
for special	0:-10 6:-11 9:-8 s:-10 1d:75 1l:-5
for that	c:-10 q:-16 11:-11 14:-38 15:-6 16:-5 1c:61 1j:-10
for the	3:14 f:30 q:-11 w:-17 y:-9 11:-10 12:16 13:26 17:-8 1i:27
for us	b:-11 c:-18 h:21 j:-11 p:-13 r:-23 s:33 x:17 y:-11 11:-25 14:-47 16:-11 1d:-13 1e:-10 1l:-36 1m:35
for what	8:-22 b:-12 g:-22 k:-26 l:-18 o:-8 r:-10 s:-9 y:-12 11:-13 12:-16 13:-15 1e:42 1g:-8 1h:-13 1m:48
for which	2:-15 3:-15 4:-28 5:-13 6:-18 8:-16 a:-16 b:-15 d:-10 e:-14 g:40 k:-22 o:-13 q:-8 v:36 z:-17 10:-19 11:-15 12:-23 13:-12 14:-54 15:-9 16:-14 1a:-15 1b:-14 1c:-9 1f:-30 1g:-17 1i:-22 1k:-21 1l:28
forc $	4:-10 b:-9 n:18 r:-11 s:26 w:-12 z:30 13:32 14:12 1c:16 1i:-9 1k:26
forc <date>	1:-19 6:-18 7:-23 8:-13 9:-37 b:-8 d:-12 k:-17 m:34 s:-7 t:-8 14:23 16:-12 1c:-11 1f:-23 1g:54 1h:-7 1l:-13
forc and	2:22 4:-12 d:39 e:-8 g:24 w:-29 z:-11 14:-36 19:20 1h:28
forc ar	1:38 4:53 6:-16 7:-10 9:-15 a:32 10:-11 1f:-20
forc at	0:-23 1:49 3:-23 4:-24 6:-24 8:-11 a:34 d:-12 f:-19 h:-10 s:-8 t:-9 v:-14 14:-67 15:-19 1f:17 1g:44
forc back	8:43 b:-23 z:-31 12:-13 13:-13 14:-62 19:-13 1a:-36 1f:-18 1i:26 1j:-14 1k:18 1l:-23 1m:33
forc be	1:-11 8:-13 9:-6 10:31 12:-14 14:43 1d:-5 1f:-30 1g:26 1j:-12 1k:-7
forc been	0:-14 1:-25 4:-8 5:30 6:-12 8:51 9:-13 c:-28 k:-14 n:31 o:-14 q:-23 t:23 u:28 x:26 12:-20 14:-56 1f:-13
forc by	1:-16 3:78 7:-6 8:-4 9:-5 v:-36
forc came	5:44 9:14 o:-22 12:18 13:-8 1m:-10
forc can	2:-11 5:-10 9:-21 l:-11 s:-10 v:-9 z:-22 11:34 14:31 1j:-13
forc caus	0:-15 5:-15 a:-27 c:-26 h:41 l:18 m:-26 n:31 o:-6 p:26 10:-24 13:-12 14:-51 19:-8 1c:-14 1g:-13 1h:-9 1m:-12
forc come	0:24 1:-19 2:57 3:-46 4:-11 5:-67 7:-24 h:-16 m:-15 o:31 10:32 12:-16 14:-52 1g:17 1k:-20 1m:-36
forc cover	2:-11 4:-11 6:-16 7:-8 8:-12 9:-10 a:30 j:-27 n:-7 o:-7 q:-9 x:-30 z:-7 15:-7 1c:-27 1f:-13 1j:-8
forc current	1:26 4:46 6:-10 7:-6 14:-7 1g:-9
forc did	2:-24 3:30 4:-30 6:63 7:-9 a:-24 b:-10 v:-18 x:-12 z:-21 1c:-10 1g:-17 1i:-8
forc discharg	2:49 3:-11 6:-16 k:-48 l:-24 o:-10 t:-18 v:-11 12:41 14:-21 1i:-11 1k:24 1m:-17
forc do	0:-8 b:-26 i:-16 m:30 s:32 11:-18 1c:47 1d:-10 1g:-16
forc doe	4:39 6:-11 7:-7 a:17 m:-16 w:-21 y:-12 10:54 14:-48 16:-12
forc down	b:-7 h:-18 k:-26 s:-8 z:61 11:-13 14:-56 1j:-33 1m:37
forc escal	1:-22 2:-10 4:-12 5:-10 6:46 7:13 9:-9 d:-30 g:-22 m:-8 t:39 11:-11 12:-24 14:-15 1i:-51 1j:-36 1k:-10
forc ever	1:-13 7:66 8:20 u:23 11:-11 14:-63
forc from	2:-14 b:-10 r:-22 t:-24 y:-19 11:-11 13:35 14:-68 1b:-29 1i:-10 1j:55 1k:-25 1m:52
forc get	b:33 s:35 11:66 14:-18
forc go	0:-7 2:-8 8:-29 b:-15 t:-13 u:-11 11:49 13:-31 14:-25 19:-12 1g:-10 1i:-7 1j:26 1l:45 1m:26
forc goe	r:-21 s:38 t:-13 11:-7 14:-20 1a:-12 1b:27 1d:-11 1j:35 1k:-26 1l:-34 1m:-8
forc got	0:-33 1:-10 3:-10 5:27 6:-10 8:-18 a:-15 d:-11 h:-13 k:19 w:-14 11:-13 12:-10 14:58 18:-11
forc ha	0:-18 1:-10 2:49 4:22 6:-24 7:38 8:25 9:-11 10:-13 11:-11 1f:-9
forc had	0:-13 2:-12 4:-15 5:33 6:45 7:-33 8:-14 9:-11 b:-10 e:-12 g:-13 h:-18 j:-12 k:-35 m:30 o:-15 t:-12 w:29 x:-23 10:-14 12:-11 13:-16 16:-11 19:-27 1f:-32 1g:-33 1i:58 1j:-10 1k:-18 1l:-24 1m:-16
forc hae	1:18 2:-7 4:-17 7:58 k:-18 s:-19 u:-36 z:-10 11:18 14:-38 1f:-13 1m:-16
forc have	1:-15 3:-7 7:77 b:-18 k:-10 n:14 o:23 1c:18
forc in	1:55 2:-9 4:28 6:33 8:-10 9:20 d:-13 s:45 t:-11 v:19 w:-15 y:11 10:-12 11:-12 14:-24 15:-11 1j:33
forc into	4:-13 7:-8 8:-10 9:-18 d:-10 j:-13 n:-14 q:-12 r:-11 s:-12 t:-18 z:-22 10:-14 11:-11 14:-11 16:37 1i:-31 1j:47 1k:-20 1l:36
forc is	2:-10 8:-13 a:38 b:-11 r:36 z:-11 11:26 15:29 1a:24 1f:-12 1m:-10
forc last	2:-34 6:-7 d:-18 e:-18 f:-25 t:-39 v:-32 w:80 12:-10 14:-20 15:-13 18:-31 19:-56 1c:-8
forc leav	9:19 o:-28 12:42 14:-24 1i:28 1j:22
forc left	0:-15 2:33 4:52 5:42 6:-10 9:-10 o:-39 11:-11 12:42 14:-42 18:-20 1f:-6
forc move	2:33 5:28 k:-18 o:-10 t:-16 11:-20 14:-38 1c:25 1i:-15 1j:37 1m:-20
forc must	b:37 s:-22 11:61 14:-49 18:-21 1j:-17 1k:19 1m:-14
forc no	b:-10 1l:-21 1m:50
forc on	1:22 3:-10 4:-11 6:-9 7:-9 8:-17 9:-12 b:47 j:-12 m:-19 q:-12 r:-10 s:-11 t:-9 u:-8 v:-25 w:-18 y:-28 z:-14 10:-16 12:-11 13:-9 15:-7 16:30 1b:-15 1e:-12 1g:32 1h:-9 1i:-9 1j:-12 1k:-15
forc or	4:-11 7:-17 9:-25 a:51 e:-13 i:-34 q:-23 s:30 u:-10 x:-12 y:-18 z:-25 10:39 14:-59 16:-10 1c:31 1e:-15 1f:-20 1i:-11 1j:-16
forc out	2:-19 5:34 8:-13 o:-20 z:-17 11:-30 12:-29 13:-10 14:27 19:25 1f:-11 1j:54 1m:-16
forc put	0:-16 1:-12 2:-23 4:-23 6:-28 7:58 8:-20 9:27 b:-21 m:-19 p:-8 u:24 v:-16 10:-10 11:-33 12:-13 14:-60 18:-12 19:-10 1f:-12 1g:-15 1j:39 1k:-14 1l:-13
forc releas	5:23 o:-28 q:24 12:-24 14:-16 18:-16 1g:-8 1m:-12
forc remain	0:-9 1:38 2:-18 3:-12 4:23 5:-21 7:-15 8:-16 9:-8 a:-24 o:-36 r:-22 s:-19 t:-10 v:-26 10:-13 12:-14 13:-18 14:-45 1b:-13 1f:52 1g:-35 1l:-10
forc return	1:-6 5:35 6:-25 8:39 o:-22 11:40 14:-39 19:-18 1a:-16 1f:-16 1g:-27 1l:-20
forc sai	2:-10 6:-11 8:-18 b:-10 q:63 11:-18 12:-7 14:-18 1a:-19 1d:-12 1e:-15 1f:27 1g:-11 1j:-10 1l:-13 1m:-21
forc share	0:-11 6:-5 9:-14 a:-19 14:38
forc still	1:-7 4:-13 6:-19 h:-14 o:52 13:-8 14:-54 1f:55 1g:26
forc that	4:37 5:51 6:31 7:52 k:-12 o:-17 r:-11 s:-8 u:-10 1f:-10 1g:-15
forc time	1:-5 3:46 6:-9 8:-14 9:-14 r:-16 s:-10 t:-4 u:-11 v:-28 11:-10 14:-30 1f:-15 1g:-8 1h:28
forc to	0:19 2:66 s:-20 z:34 14:-16 1f:-19
forc took	2:-21 3:22 6:-11 7:-6 a:-20 14:28 1k:-14
forc under	1:38 6:46 7:-9 9:16 b:-11 y:-12 10:-17 13:25 1j:25 1k:-34
forc us	1:-9 9:-27 a:-7 v:-9 10:-5 14:100 1g:-8
forc wa	0:-12 1:-13 3:47 4:-11 6:-2 7:-11 a:-11 d:23 n:14 q:-9 t:35 u:-12 19:-12 1f:-12 1i:23 1j:-11 1k:-21 1l:-10
forc went	1:-21 2:19 5:17 a:-20 q:-26 v:27 14:-43
forc were	1:55 2:-9 3:-17 4:-16 6:73 7:30 9:69 s:-8 t:-11 14:-19 16:-23 1g:-20
forc which	0:-11 1:-20 2:-11 3:-33 4:18 5:-17 6:-40 7:54 9:34 a:-23 n:-14 s:-19 u:-31 x:34 y:-16 10:-16 14:-25 1f:-11 1g:-14 1i:-15 1k:-13
forc will	2:-25 b:27 13:-29
forc would	1:-8 2:-13 5:-11 6:-9 9:-25 a:57 b:-21 j:-11 k:-9 o:-8 r:-8 s:-15 t:37 z:-9 10:-12 11:-15 12:-10 18:-18 1c:-16 1e:-10 1f:-9 1g:-11 1h:-14 1i:-11 1j:-13 1m:-20
forens	14:29
form	0:-23 1:-14 2:-14 3:-14 4:-15 5:-14 6:-17 7:-16 8:-13 9:-16 a:-20 b:-13 c:-14 d:-16 e:-12 f:-42 g:-13 i:-14 j:-14 k:-14 l:-36 m:-13 n:-33 o:-14 p:-49 q:-13 r:-14 s:-13 t:-47 u:-19 v:-14 w:-38 x:-12 y:-24 z:-13 10:-13 11:-14 12:-46 13:-13 14:49 15:-18 16:-21 17:-14 18:-23 19:-42 1a:-16 1b:-15 1c:-16 1d:-13 1e:61 1f:-10 1g:-38 1h:-21 1i:-10 1j:-14 1k:-13 1l:-11 1m:-15
formal	6:-12 c:24 h:38 j:-23 l:-9 m:36 n:50 p:23 s:-10 14:-68 1d:25
formal concern	1:-23 h:37 j:-11 m:38 n:30 p:19 u:-16 14:-57
former	0:-10 2:-12 3:-9 8:-10 9:-14 a:-34 b:-12 d:-37 e:35 f:-36 g:45 h:-11 i:-9 j:-10 k:-10 m:-9 n:-9 o:-10 s:-12 u:-9 v:-9 w:-15 x:-25 y:-13 z:-21 10:-9 13:-9 14:-14 15:-11 16:-9 17:-9 18:-9 1d:-17 1e:-13 1f:-10 1g:-11 1h:-14 1i:-12 1j:-16 1k:-14 1l:-9
found	1:-9 c:-15 f:-13 l:-8 n:48 p:-11 t:-6 w:-9 y:-12 12:-9 14:66 18:20 19:-14 1h:22
found $	e:-10 f:-10 l:-16 p:-21 t:-15 w:-18 y:-24 12:-15 14:70 18:-10 19:-20 1g:-7
freed	0:-6 2:25 5:31 6:-10 9:-19 d:39 h:-12 k:24 l:-13 o:-22 t:-7 11:-10 12:33 14:-32 1f:-9 1g:-17 1i:27 1k:-22 1m:37
freed from	0:-9 5:35 6:-15 8:-11 9:-31 d:42 f:-12 g:-13 k:-31 o:-14 s:-16 t:-10 w:-9 11:-14 12:33 14:-36 1c:-13 1d:-15 1f:-12 1g:-24 1i:26 1j:-8 1k:-39
from	f:15 12:26 16:12 1b:16 1c:35 1h:12 1m:19
from $	3:-7 a:-9 g:-50 h:-9 j:-7 p:-7 q:-6 t:-6 w:-7 z:-21 10:-7 12:-9 13:-11 14:-24 16:-10 1b:-8 1c:73 1f:-6 1h:-8 1j:-8 1k:-13 1m:-10
from <force>	6:-23 8:-12 9:28 f:47 p:-13 12:-10 13:-11 14:-18 1g:-18
from engag	5:21 q:24 r:-12 11:-12 12:55 14:-23 1i:22 1l:-11 1m:39
from enhanc	0:-9 2:14 5:-19 b:-16 r:-12 s:-20 t:-26 11:24 12:27 14:-18 1i:-12 1j:-7 1k:48 1l:-16 1m:21
from scan	b:-10 d:-11 r:-10 s:-21 t:76 u:-10 11:-12 12:-12 14:-32 1a:-40 1c:-38 1f:-17 1g:-15 1i:-11 1j:37 1m:-29
from special	0:-10 2:-13 6:-11 9:-6 b:-11 d:46 k:-13 l:-31 t:-13 11:17 14:-40 1d:-22 1j:-7 1k:19 1l:-10
from the	s:-12 z:-11 12:-7 14:17 17:-25 1a:-11 1b:26 1h:41 1l:-11 1m:26
front	h:-9 k:-9 u:-20 14:15 15:40 18:21 1f:-7 1i:28
front counter	h:-21 l:-20 14:65 1m:-6
front desk	h:-9 k:-14 14:41
front of	2:-12 b:26 f:-12 h:-6 t:-17 u:-34 w:-24 14:-50 15:56 16:-15 18:33 19:-12 1f:-21 1g:-7
full	4:-11 6:-9 9:-8 a:-8 b:-11 d:-9 e:-15 g:-5 h:-11 j:-9 k:-7 n:27 p:-9 q:-11 r:-9 s:-9 w:-12 x:-15 y:26 z:-9 10:-9 13:-9 14:-54 16:28 1d:-9 1e:87 1g:-11 1h:27 1i:-10
full name	2:-9 4:-22 6:-16 7:-13 9:-11 a:-9 c:-10 d:-26 e:-40 i:-14 j:-9 l:-16 n:-25 q:-8 r:-10 v:-11 x:-48 y:49 z:-15 10:-20 12:-11 13:-9 14:-31 15:-10 16:-38 18:-32 19:-11 1a:-11 1b:-9 1d:-13 1e:40 1g:-13 1h:-28 1i:-29 1j:-13 1k:-18
fund	e:-19 x:-24 y:-60 z:23 10:-8 14:73 1f:-24 1j:-16 1k:-6
gap	a:-15 d:-14 f:-17 n:-8 w:-13 10:-12 14:48
gave	c:-11 g:19 n:-27 11:-21 1i:33 1j:-9 1k:35 1m:-8
gener	6:19 n:-23 14:-7 1f:-11 1g:21 1j:64 1k:-49
gener elect	1:-8 6:32 k:15 1f:-14 1g:34
get	k:16 m:12 s:14 11:16 14:25 16:16 1c:9 1j:19 1l:14 1m:22
get $	1:-14 k:-22 16:28 1m:-7
get a	h:19 j:-9 s:-9 v:-6 15:-6 16:18 1j:75
get close	5:-33 8:-18 9:-10 c:15 f:-8 h:-16 l:54 o:-8 p:-12 r:-12 11:-25 12:-19 14:-42 19:-11 1e:-22
get for	h:-14 j:-8 k:-13 n:-8 16:41 1l:-19 1m:-30
get in	1:-11 7:20 k:-9 s:38 14:-29 1d:-12 1l:30 1m:-14
get it	f:-9 p:-10 12:-16 14:51 16:-5 1k:-6
get more	0:-15 1:-11 8:-26 c:-21 h:-11 i:-10 k:-16 m:43 n:-11 p:-7 s:45 t:-8 14:-5 16:-13 1j:-7
get oot	0:-9 2:15 3:-12 5:-17 6:-10 7:-13 8:-9 a:-10 b:-11 c:-12 d:-9 g:-7 h:-17 k:-40 l:-20 m:-12 n:-11 p:-9 r:-13 s:-37 t:-7 u:-11 x:-9 y:-10 z:-10 11:52 12:-20 13:-15 14:-30 15:-11 16:-18 17:-11 18:-13 1a:-12 1b:-12 1c:-9 1d:-20 1e:-14 1f:-14 1g:-8 1h:-8 1i:-23 1j:-11 1l:-26 1m:36
get out	2:-16 3:41 s:-21 v:20 11:59 12:24 14:-6 1c:-21 1m:50
get put	0:-12 2:-17 7:-7 8:-34 l:-10 p:28 u:-11 v:-9 10:-31 11:-11 12:-18 13:-15 14:44 1d:-21 1f:-12 1h:-26 1j:-10 1k:-26 1m:-14
get the	k:-33 l:31 m:-12 n:37 q:22 t:-12 w:-7 14:-21 19:-12 1m:-8
get to	2:-13 b:-24 11:-16 14:37 1c:-19 1j:62
gie	2:-10 b:-15 e:-19 n:-11 p:-21 q:-10 r:-11 s:-47 w:-13 x:-26 y:-38 10:-41 11:-18 12:-19 13:-17 14:-51 15:-12 16:80 19:-13 1a:-11 1c:-13 1e:-9 1h:48 1i:-10 1j:-11 1l:-18 1m:-12
give	k:-10 q:49 z:-19 13:-9 14:27 16:34 1h:25
give evid	14:51 1c:-10 1d:-10
give for	i:-13 q:27 14:58 1l:-15 1m:-8
give me	6:21 c:-8 f:-11 j:-9 m:-8 n:21 q:-18 14:-28 16:-13 19:22 1c:32 1h:20 1i:-8 1m:-9
give my	14:23
give the	9:-22 i:-40 j:-7 m:45 n:-24 q:64 x:-10 y:-17 z:-35 10:-14 13:-21 16:-9 17:-16 1c:-13 1j:-22 1l:-13
given	8:-12 b:35 f:-11 k:-14 l:-10 m:21 n:-26 p:34 t:-12 u:-19 v:-11 w:-9 14:22 17:14 1f:-10 1g:-14 1k:-9 1l:28
given $	6:-11 8:-7 h:-17 i:-17 j:-17 k:-23 m:42 n:-41 o:-9 p:-17 14:29 16:-6 17:-8
gloucestershir	0:26 8:-8 m:-24 s:-7 t:-10 u:-6 w:-10 11:-18 13:-20 14:73 18:29 1f:-36 1g:-21 1m:-14
gmp	3:19 h:27 q:-14 w:-12 14:30
gmp caus	c:-17 h:15 n:-13 o:21 14:-16
go	13:26 14:29
go $	2:22 5:24 b:-17 f:-21 i:-11 t:-30 11:24 12:34 13:-10 14:-15 19:-12 1c:31 1h:-7 1l:-53 1m:51
go back	0:-7 f:-10 t:-10 v:-18 12:-13 13:-8 19:36 1c:13 1j:-9
go from	9:-12 b:-11 f:34 r:-10 t:-9 w:-8 13:50 14:-40 1b:26 1c:-16 1f:-13 1h:-9 1m:-9
go in	0:-11 2:28 8:-10 9:20 f:-12 i:-14 p:-21 t:20 u:-19 v:22 w:-25 z:-10 12:-12 13:-23 14:-31 18:-13 1g:-11 1h:46 1j:28 1k:-25 1l:-17
go into	0:29 8:-28 b:-24 t:23 12:-14 13:-17 1i:-14 1k:-16 1l:32
go on	5:-13 9:-14 b:-9 h:-13 n:-13 o:-11 s:-11 t:-9 v:33 x:-13 y:-10 z:-12 10:-9 13:42 14:-14 16:-8 1e:32 1f:-7 1j:-8 1l:-13
go to	10:-8 13:52 14:76 1b:-12 1j:-13
go up	t:-7 14:89 1l:-21
goe	1:-7 4:-9 6:-11 8:29 j:-10 l:-12 r:-17 t:-11 x:-15 y:-11 z:-16 15:41 16:-11 19:-21 1b:21 1d:-25 1f:-9 1j:26 1k:-16 1l:-26 1m:-13
goe into	r:-20 s:34 t:-9 11:-6 1d:-11 1j:30 1k:-26 1l:-38
gone	1:17 5:-9 8:-9 a:-9 f:33 h:32 j:-9 k:22 m:-39 p:-9 u:-9 v:-10 w:41 11:-9 14:-15 19:-9 1k:-10
gone $	7:-17 8:-34 a:-12 d:32 e:15 f:-54 h:48 i:-19 j:-21 k:31 l:-12 m:-12 o:-10 p:-9 t:-13 u:-11 w:-17 x:-24 z:-7 10:-9 13:-10 14:-59 15:-10 17:-7 18:-9 1c:-7 1f:-28 1i:-8 1j:-14 1k:-18 1l:-18
gone back	4:-13 8:38 a:-9 h:-29 i:-13 o:-19 p:-9 w:-22 11:-34 12:-14 13:-16 14:44 19:21 1f:-34 1l:-26
good	8:-11 s:35 z:-8 11:42 14:24 16:76 17:-12 1c:-21 1d:-8
got	4:24 6:-10 k:34 z:13 11:-11 14:-5 1m:35
got $	1:-11 4:-11 b:-12 h:-13 i:-16 k:-25 m:31 n:19 o:-7 p:-15 v:-8 x:-10 y:-19 z:57 16:-11 1m:-12
got <force>	2:-10 4:-28 7:-13 8:-10 9:-12 b:-12 d:-20 e:-18 k:-13 n:-6 r:-13 t:-30 u:-8 x:32 10:-22 11:-18 12:-9 14:-50 16:-8 1b:-19 1f:25 1g:-15 1i:-20 1j:-16 1k:30 1l:-19 1m:46
got <number>	c:-20 h:-32 j:-33 k:25 l:-12 m:47 n:-21 o:-19 p:-9 q:-24 14:-11 17:21 1m:-10
got a	2:-35 d:27 e:17 1f:-15
got better	b:-16 h:-9 k:-7 12:-5 14:27 1g:-8 1m:52
got bump	b:-8 t:27 1i:24 1k:-12
got it	0:-23 3:-8 4:-13 5:-12 8:-10 a:-18 b:-10 c:-17 d:-20 f:-5 g:-24 h:-11 i:-18 j:-14 k:-11 l:-18 m:-13 p:20 q:26 t:-9 v:-13 x:21 11:-19 12:-6 14:-32 15:-12 16:-6 19:-16 1c:19 1d:-10 1f:-18 1i:-12 1l:35 1m:-33
got let	0:42 2:26 3:-42 5:-17 8:-10 9:-6 d:-15 q:-13 w:-28 11:-19 12:33 14:-51 19:31 1d:-21 1f:-21 1g:-14 1i:-10 1k:-27 1l:-11
got out	2:18 3:16 5:42 9:-7 11:-19 12:28 1k:-9
got put	b:40 d:-15 g:-12 s:-11 t:21 u:33 w:17 13:-11 14:-25 19:-8 1f:-10 1i:-11 1m:-33
got the	b:-10 k:-12 m:35 n:-14 r:-28 s:-16 11:-14 14:-19 16:-12 18:-16 1d:-16 1l:38 1m:36
got them	0:-16 1:-7 2:-9 3:-32 b:-11 11:-13 12:-16 1b:17 1d:-20 1i:-30 1m:55
got to	b:31 k:-16 o:44 s:-9 y:-6 z:-11 13:-14 16:-14 1a:19 1l:-10
govern	e:-7 t:-16 x:-9 y:21 z:-23 13:-14 14:23 1e:14 1i:-6 1j:41
govern $	8:-11 a:-12 d:-12 e:-15 f:-15 h:-7 i:-16 p:-10 q:-7 t:-33 u:-10 v:-12 w:-12 x:-9 y:37 z:-12 10:-16 12:-14 13:-18 16:-5 17:-15 19:-10 1d:-19 1e:-10 1f:-11 1g:-12 1i:-18 1j:-29 1k:46 1l:-12
grade	1:-11 m:-8 w:-9 y:-8 14:30 16:113 1b:-11
grade $	2:-8 e:-17 o:-23 z:-16 10:-8 11:-28 13:-6 16:54 1c:-12
grade did	w:-11 14:95 16:-53
grade for	4:-12 6:-12 a:-19 n:-18 s:-10 w:-18 x:-8 y:-21 z:-18 10:-11 11:-20 14:27 18:-13 1c:-11 1d:-25 1e:-18 1h:-9
ground	a:29 r:-10 s:22 11:-11 1l:27 1m:21
ground for	b:-7 s:-14 11:-16 12:-13 1l:41 1m:19
group	15:102
group $	s:27 t:-13 12:-12 14:32
group and	b:20 r:-18 s:59 14:-25 15:-27
group meet	s:-49 13:-22 14:80 15:-32 1h:-7
guardian	h:-17 i:50 n:-12 o:-15 p:-10 y:-11 10:-12
ha	8:25 h:16 u:11 x:20 14:28
ha <force>	1:-11 7:-10 8:18 c:-13 u:25 w:33 x:27 17:-27 1a:-9 1f:34 1g:-12
ha a	1:-4 3:-11 8:-14 h:-14 k:-18 u:39 v:-13 11:-11 14:25 1f:-10 1i:30 1l:-34
ha ani	0:-19 2:29 3:18 7:20 9:-18 k:-12 o:-13 u:-40 z:-12 14:44 1f:-4 1j:-9
ha anyon	0:-43 2:35 3:29 4:-11 7:-10 8:-36 e:-12 f:-8 g:-13 h:-12 t:-10 u:-33 v:-11 w:41 x:-16 z:-14 10:-14 11:-8 12:-12 13:-8 14:23 15:-8 18:-12 1g:-26 1i:-9 1k:-13 1l:-9
ha been	0:-21 3:18 4:-14 5:-17 b:-10 i:-13 l:-13 o:-15 r:-11 u:-16 13:28
ha ever	5:43 7:-18 8:-32 o:-12 u:47 14:-19
ha had	0:-21 1:-10 2:-16 4:-14 5:-10 6:-21 7:-16 8:51 d:33 e:-8 f:-14 g:40 h:-16 l:-15 m:-11 n:-10 q:-9 u:-15 v:-29 w:-12 x:-11 z:-15 10:-27 14:-9 1b:-14 1f:-11 1g:-19
ha he	h:-24 x:-17 14:-27 1d:-10 1f:-7 1k:-12
ha hmi	4:32 e:-14 h:41 i:-25 k:-14 l:-14 o:-7 q:-24 x:-33 z:39 14:-18 18:-27 1f:-33
ha hmicfr	3:-12 4:-23 7:43 8:-19 b:-9 e:20 u:-19 x:-12 y:-14 z:34 10:-13 14:-45 1b:-16 1f:27 1j:-16
ha it	1:-12 5:-9 8:44 e:-11 f:-7 i:35 j:-7 m:-12 q:-9 t:-16 u:37 w:-7 x:25 z:-7 11:-9 13:-7 14:-34 1f:-10 1g:-14 1h:-14 1k:-9 1m:-10
ha left	1:28 2:-8 4:-9 5:-12 b:-11 o:-28 11:32 14:-17 1f:-13 1j:-17 1m:-10
ha our	1:-13 3:-11 4:-12 7:-64 8:-44 d:-30 f:22 h:-10 o:-19 u:-40 v:19 14:43 1g:-16
ha the	6:-10 8:28 s:13 z:25 1f:-11
ha to	b:30 h:-12 j:47 k:-12 n:-14 o:-8 14:-48 15:20 16:-8 18:23 1m:-11
had	0:33 5:10 9:17 k:40 w:19 1g:18 1m:24
had <force>	6:-15 7:-11 8:-30 b:-7 d:-12 g:-17 l:-15 o:-18 t:-8 u:-12 w:-11 x:23 11:-11 12:-24 13:-9 14:-17 1f:-30 1g:52 1k:-7 1m:-28
had <number>	1:-25 c:-15 h:-23 i:-20 k:76 l:-14 w:-10 14:-39 17:25 19:-6 1g:-10
had a	1:-19 3:-8 4:-20 6:-13 7:63 g:32 k:-18 m:20 o:-14 v:-9 w:39 10:-14 14:-19 1g:-10
had been	5:-14 6:11 7:-13 k:50 o:29 14:27 1k:-9 1m:21
had got	k:22 m:-9 12:-7 14:19 19:22 1g:-9 1m:15
had improv	b:-15 11:-47 12:-16 19:45 1m:38
had it	0:61 2:-15 3:-8 4:-18 6:-19 7:-12 9:-13 a:-29 b:-10 d:-16 e:-23 g:-8 k:-12 o:-17 p:-13 q:-9 s:-11 t:-11 u:-13 w:25 x:-15 y:-10 11:-11 12:-14 13:-16 14:-31 15:-8 19:-29 1d:-14 1e:-13 1f:-36 1g:-14 1h:-11 1i:-9 1k:-9 1l:-11 1m:32
had the	2:-20 3:28 4:-17 7:-11 8:-25 a:-18 h:17 k:-9 o:-11 t:-11 v:-14 w:-20 11:-15 12:-17 1f:-12 1g:34 1j:-9 1k:28
had to	2:-7 8:23 b:87 g:-9 k:-13 r:-11 s:-16 w:-7 13:-21 14:-43 1f:-8 1g:-13 1i:-13 1k:-32 1m:-13
hae	2:-13 4:-13 5:-11 7:23 b:-37 c:-10 h:-16 j:-11 l:-20 m:25 o:-14 p:-10 s:22 u:34 z:-9 11:44 12:-9 13:-8 14:-49 16:-10 19:-8 1f:-9 1h:-9 1l:-16 1m:-35
half	0:-17 1:55 3:-13 5:-10 6:-69 7:-11 8:-19 9:-21 a:-12 c:-26 f:-13 g:-10 h:-21 i:-10 j:-12 k:34 l:-17 m:35 n:-19 p:-15 s:-18 u:-11 v:-20 w:-8 z:-19 12:-12 14:-41 16:-14 17:31 1d:-29 1f:-16 1g:-56 1m:-11
hand	2:-14 b:56 f:47 k:-7 l:-33 n:-20 o:-8 p:63 s:-27 t:-11 w:-12 y:-13 z:22 10:-10 11:-17 12:-14 13:-14 14:-72 16:52 17:-23 19:-9 1c:18 1g:-15 1i:-15 1j:-12 1l:-10 1m:-11
handl	h:32 i:22 j:31 k:-15 m:-11 o:-12 y:-8 14:17 17:16 1k:-7
handl $	c:-20 h:-30 i:-22 j:34 k:-12 l:23 m:-33 o:-20 p:-6 13:-11 14:42
handl <number>	1:-16 8:-12 c:-8 h:45 i:-24 j:38 k:-10 l:-14 m:-11 14:-58 1b:-17 1j:-17
handler	14:57
hang	5:22 h:40 n:26 o:24 13:-12 14:-22 1f:-16
hang over	5:24 h:34 n:29 o:26 13:-12 14:-42 1f:-14
hansen	0:-8 8:-23 f:33 l:-8 o:-12 p:-14 u:-22 v:-16 w:-8 11:-10 12:-17 13:-7 14:27 15:-8 19:-13 1f:-8 1g:-30
happen	h:13 k:-8 l:16 s:25 13:37 15:-12 18:-8 1h:34 1m:-13
happen $	3:-10 6:-9 7:-10 9:-6 f:-9 h:-9 l:-10 s:-13 t:30 w:24 z:-15 12:25 13:-12 17:-22 18:-26 19:16
happen in	0:-8 4:-10 8:-18 h:-10 r:-19 s:32 t:-8 u:-9 v:-13 z:-9 13:-42 14:55 15:-22 1a:29 1d:-9 1f:-9
happen next	s:-5 z:-8 13:13 14:26 1h:-24
happen to	b:-9 h:32 s:55 z:-12 13:15 1h:-41 1l:-12
happen when	h:-22 s:-6 w:-36 z:-14 13:-57 14:-11 19:24 1a:-6 1h:46
happen with	h:23 z:-10 13:-25 14:19 1h:16
happi	4:-11 a:-12 d:-12 k:49 o:-15 q:-8 y:-10 13:-8 16:-12 1f:-17 1h:-13 1j:-8 1m:33
hard	3:-8 5:-6 6:-9 a:-8 10:-6 11:-27 14:76 17:-9 1b:-8
have	7:23 k:18 w:14 z:23 1j:12
have $	1:-13 b:-8 k:-16 o:20 r:28 y:-18 z:57 13:-7 14:15 1e:-9
have <force>	5:-9 7:-41 8:-17 9:-21 a:28 e:-12 j:-8 k:-35 l:-14 o:26 u:51 10:-8 14:-33 1c:-24 1f:-9
have a	5:-15 f:-10 g:19 h:-19 j:28 n:-9 o:-11 19:24 1j:21
have ani	2:31 9:-19 o:35 q:-10 u:-21 y:-12 z:58 10:-20 14:-77 1f:-16 1j:55
have been	1:-17 7:76 d:-15 j:-14 k:47 m:-11 o:-15 s:-10
have ever	7:62 u:-20 14:-29
have had	0:-12 1:-35 3:-14 4:-15 6:-11 7:70 8:-36 c:-16 h:-14 k:-14 m:-13 v:-13 14:27 1b:-8
have i	h:-16 j:-10 m:25 o:-8 q:-26 17:22 1b:17
have in	1:56 3:-12 6:24 7:-7 8:-9 m:-17 w:-8 14:-31 15:-52 16:-12 1f:-13 1g:-11 1j:44 1k:-11
have the	7:-7 h:30 l:-15 m:-13 n:-12 o:-2 w:-9 z:36 13:-10 15:-14 19:22 1f:57
have thei	7:-14 8:31 e:23 f:-13 k:33 l:-14 m:-11 n:-10 p:-15 t:-12 u:23 w:43 z:-15 11:-9 13:-7 16:-15 18:-9 1f:-11 1m:-8
have to	8:16 b:45 c:27 s:29 z:27 11:29 14:-27 1c:-9 1j:-9 1m:-13
havent	2:-18 4:58 5:-18 8:28 a:-15 h:-21 j:-18 k:-67 l:-23 n:-12 o:78 11:-12 14:-32 1f:-19 1m:-17
havent been	2:-12 4:35 5:-20 7:-10 h:-33 i:-11 j:-24 k:-66 l:-38 n:-16 o:79 11:-13 14:-27 1f:-20 1l:-14 1m:-21
he	d:30 f:38 g:41 14:28 1m:-7
he sai	14:63
he said	14:48
he wa	14:32
head	0:-10 1:-12 2:-11 4:-33 6:-12 8:-9 9:-10 a:-16 b:-10 d:89 e:86 f:27 g:-15 h:-12 i:-10 k:-11 n:-10 o:-9 p:-9 q:-8 w:-9 x:-42 y:-51 z:-15 10:-12 11:-10 13:-14 14:-25 16:-11 18:-15 19:-9 1c:-8 1e:-19 1f:-25 1g:-21 1h:-9 1i:-20 1j:-10 1k:-30 1m:-9
head of	4:-19 6:-13 d:46 e:57 g:-12 h:-8 j:-11 n:-7 x:-19 y:-22 z:-9 10:-12 13:-7 1e:-10 1f:-33 1i:-8
headlin	4:19 b:-15 o:-10 s:-9 11:-11 12:-11 14:35 1d:27 1f:34 1g:-10 1m:-11
headquart	f:-10 p:-15 t:-12 w:39 12:-20 14:80 19:-7 1g:-20 1l:-11
headquart $	f:-5 t:-17 14:61 1l:-17
health	c:-6 h:23 i:-8 n:-10 v:-16 14:58 17:-22 1f:-27 1k:-14
health board	4:-13 v:-23 14:60 1f:-33 1k:-24
hear	f:-7 k:15 t:-31 13:-11 14:85
hear $	13:-16 14:45
heard	4:-11 e:-17 h:30 i:-28 k:-39 l:-36 o:-12 q:-8 w:-16 x:-11 y:32 14:60 16:-15 18:-12 19:-17
hed	g:-21 11:-10 14:48 1j:35
held	e:31 g:26 15:-16 1g:28 1i:-7 1k:-19
held $	6:27 8:-10 1f:-11
helicopt	a:-12 d:-10 g:-7 y:-8 14:56 1i:-23 1k:-9
hello	14:37 1e:-6 1h:-7
hello $	14:37 1e:-6 1h:-7
help	r:-8 s:96 11:-11 14:40 1m:-10
help $	r:-16 s:57 1a:-6 1d:-6 1f:-7
her	d:29 e:16 x:-15 y:-17 1e:34 1i:24 1k:-20 1l:-20 1m:-58
here	2:-11 4:-12 a:-13 d:31 e:-10 j:-19 k:-10 q:-11 r:35 s:-9 t:-10 y:-15 10:28 11:-18 12:21 13:35 16:-11 1c:-17 1e:-10 1f:27 1g:-9
here $	2:-10 4:-11 6:-10 7:-11 a:-9 f:-10 h:26 i:-12 j:-31 k:-7 p:-8 r:37 s:-11 y:-24 10:-12 13:21 14:23 16:-13 1c:-29 1d:-10 1e:-14
here in	4:-14 5:-21 a:-14 d:-14 f:-13 h:-11 k:-26 n:-25 o:40 r:-10 s:-7 t:-11 u:-8 w:-14 x:-12 y:-9 z:-9 10:51 12:-11 13:-20 14:-43 15:-8 16:-16 19:-12 1c:-8 1e:-10 1f:17 1g:-15 1h:-10
hernandez	6:-7 8:-26 a:-8 b:-20 g:46 n:-15 q:-6 s:-22 z:-8 11:-9 13:-23 19:-8 1d:-10 1l:-13 1m:-9
hi	d:20 e:19 n:-6 11:-14 12:-9 14:44 16:-10 1g:18 1m:-7
hi forc	8:-9 b:-6 f:-18 t:-7 11:-18 14:16 1g:41 1i:-8 1k:-8 1l:-8 1m:-8
hi majesti	4:-9 k:-8 x:32 y:27 z:-11 10:-10 14:-51 1e:35 1j:-7 1k:30
high	1:21 4:21 8:22 9:-11 r:31 11:-9 1a:-12 1b:19 1h:-12 1j:-10
high stage	3:-14 4:35 6:-25 9:-10 b:-12 f:-15 t:-13 11:-15 14:-60 1a:-13 1f:-12 1g:39 1h:-19 1j:-15
him	2:-8 5:-11 9:-10 d:-18 f:-6 g:18 n:-9 14:23 1i:31 1k:-17 1m:-22
himself	8:-18 9:-11 b:40 d:-12 e:-31 q:-10 t:-14 u:-14 x:-10 z:-21 10:-12 11:-18 12:-16 13:-12 14:-57 15:-25 19:-9 1f:-17 1g:-13 1i:39 1j:25 1k:55 1l:-8 1m:-18
hire	4:-53 a:-8 e:-9 h:-6 m:-8 x:-9 y:-49 z:-18 10:-18 13:-6 14:101 1f:-29 1g:-18 1m:-9
histori	1:-8 7:25 r:-13 s:-8 u:44 w:24 1g:-13 1h:27
histori of	7:-15 1g:-15 1h:34
hit	1:27 6:-8 7:-22 8:-6 14:40
hm	e:31 q:-11 x:72 y:-10 14:-31 1e:29 1i:24
hm chief	e:75 u:-21 x:-25 y:-58 14:-67 1e:56 1j:-6
hm inspector	e:-36 q:-14 x:85 1e:-12 1i:30
hmi	a:-11 x:87 y:19 z:14 14:-55
hmi $	7:22 9:-14 b:-11 o:-17 q:17 u:-12 x:39 y:-14 z:19 10:-7 14:-20 18:-12 1i:26 1k:-13
hmi for	4:-10 7:-23 a:-12 d:-12 g:-9 q:-11 x:66 y:-22 10:-23 13:-11 14:-20 1e:-7 1i:-13
hmi sai	5:-15 9:-19 c:-11 e:-11 h:-33 i:75 j:-22 k:20 m:-17 n:29 p:-21 q:-44 x:-32 y:-22 z:-12 14:-38 17:-12 1e:-10 1i:-18 1j:-19 1l:-14 1m:-10
hmi who	e:-18 x:-27 y:48 14:-43 1i:-15 1k:28
hmic	4:-10 6:-11 9:-12 a:-10 b:-12 d:-18 e:38 f:-21 g:-9 h:-8 l:-14 o:-11 p:-17 q:-22 r:-8 t:-18 w:30 x:-18 y:62 z:-20 10:-12 12:-17 13:-16 16:-11 1c:-9 1d:-10 1e:22 1f:-13 1g:-11 1j:-13 1k:-11 1m:-9
hmicfr	e:19 y:55 z:15 10:23 19:-8
hmicfr $	w:-14 y:49 14:13 16:-6 1e:-11 1k:-8 1m:-16
hmicfr have	4:37 6:22 m:-9 z:45 10:-17 1f:-10 1j:-13
hmicfr in	1:-22 8:-12 e:-11 k:-7 m:29 n:-17 t:-8 w:-7 x:-9 z:-18 10:-18 11:-11 16:-8 1c:-15 1e:36 1m:-13
hmicfr inspect	e:-8 x:-4 y:-11 z:-11 10:53 13:-11 14:-43 16:-13 19:-13
hmicfr mean	c:-13 y:18 z:-10 10:-24 14:-8 1d:-10 1e:29
hmicfr sai	c:-17 e:-12 i:19 j:-19 k:-17 m:-25 n:28 p:-8 q:19 y:-20 z:-18 1e:-9 1l:-25
hold	2:-10 3:15 d:-14 g:55 h:21 k:-18 y:-15 11:-27 13:30 14:-17 1m:21
hold the	3:27 d:-6 g:40 14:-42
holidai	2:-16 5:-10 8:-24 d:-10 e:-8 f:-38 h:-12 l:-13 o:-23 p:-11 q:-14 t:-15 u:-11 11:-20 12:56 14:15 15:-11 16:-14 19:-13 1f:-20 1g:-23 1j:-12 1k:-10
home	1:-10 3:-32 b:24 y:17 z:-10 14:47 15:26 1j:24
home offic	6:-8 b:18 y:30 z:-15 14:-32 15:51 1j:43 1k:-25
home secretari	z:-10 14:43 1k:38
homework	0:-16 1:-15 2:-22 3:-11 4:-16 5:-14 6:-14 7:-13 8:-14 9:-18 a:-26 b:86 c:-13 d:-41 e:-18 f:-18 g:-31 h:-18 i:-13 j:-18 k:-14 l:-13 m:-17 n:-30 o:-16 p:-22 q:-14 r:-13 s:-21 t:-33 u:-16 v:-14 w:-16 x:-22 y:31 z:-28 10:-15 11:-16 12:-11 13:-14 14:-61 15:-11 16:-42 17:-14 18:-14 19:-12 1b:-17 1c:-20 1d:-35 1e:-16 1f:-12 1g:-15 1h:-17 1i:-13 1j:-23 1k:-41 1l:-36 1m:-13
hoo	1:40 4:-20 a:-8 d:26 e:-37 h:-14 m:22 s:-8 u:-21 z:-10 14:-23 1a:-7 1f:-9
hoo monei	1:54 3:-8 4:-24 7:23 8:-10 a:-9 d:-13 h:-20 k:29 l:-14 m:-23 q:-8 r:-13 s:-15 u:-28 x:-10 z:-12 10:-14 11:-11 14:-22 15:-15 17:-11 1a:-9 1d:-10 1f:-15 1j:-8 1k:-9 1l:-14
hopkin	0:-7 2:-10 8:-22 d:25 e:-7 f:37 g:-15 p:-11 u:-23 x:-9 y:-10 12:-21 1i:-13 1k:-13 1l:-16 1m:-12
hospit	1:-37 2:-37 4:-45 6:-24 8:-8 r:-29 s:-6 u:-13 12:-39 14:119 1d:-18 1f:-8 1l:-32
hotel	0:-15 3:-19 4:-9 6:-11 8:-19 b:-8 e:-8 s:-6 t:-9 v:-20 w:-17 x:-10 y:-17 10:-13 11:-9 14:70 16:-8 19:-34 1e:-14 1m:-20
hour	14:64 17:-15 1i:-6 1m:-14
hour of	14:42 17:-23 1i:-14
hous	1:-5 8:-5 a:-20 s:-8 10:-7 14:93 1d:-9 1f:-6
how	14:35
how <force>	0:-5 3:-16 h:37 o:-18 11:-30 12:-14 13:29 14:32 16:-8 18:-16 1c:-10 1f:-13 1h:42 1m:-14
how ar	11:-7 14:102 16:-5 1b:-7 1c:-64 1k:-13
how big	a:24 14:17
how can	i:48 q:-29 14:-19
how come	5:-9 i:36 k:-12 1m:33
how did	11:-22 12:-8 1h:68 1m:49
how do	y:21 11:25 1b:25
how doe	0:17 s:57 v:-17 11:35 16:-9 1a:23 1m:-12
how far	0:-11 a:-23 c:-9 h:-13 j:-10 k:-8 l:-9 n:-14 p:53 r:-12 t:26 v:-7 w:-12 x:-9 10:21 11:-20 12:-11 13:-11 14:-5 16:-16 17:26 19:-11 1f:-16 1h:-19 1i:-10 1m:-14
how is	5:-15 h:-7 i:-8 j:32 r:-8 1h:-8 1m:-13
how it	3:-18 5:-18 h:-11 k:-12 o:-15 z:-12 11:40 12:-8 14:-16 1h:35 1m:-10
how long	f:20 v:29 14:35
how mani	1:23 k:12 m:17 14:29
how monei	0:-10 1:41 3:-11 4:-32 6:-17 8:-12 a:-21 c:-25 f:-10 h:-16 i:-11 j:-21 l:-23 m:37 n:-12 p:-26 q:-11 s:-35 t:-12 u:-28 v:-17 w:-10 y:-13 z:-13 10:-10 11:-19 12:-10 13:-9 14:-53 16:-20 17:-16 18:-11 19:-14 1a:-14 1b:-11 1c:-13 1g:-12 1h:-22 1j:-12 1l:-11 1m:-10
how much	14:25
how often	9:-10 f:-7 w:44 z:-8 14:34 15:23 19:-5 1a:-8 1g:-12
how old	f:-14 11:-5 13:-10 14:45 16:-14 18:31 1c:-45 1h:-5
how quickli	14:50 1g:-9
how the	c:-11 h:38 i:-7 j:-13 k:-15 l:-18 m:-7 n:-10 p:-10 t:-9 11:-9 13:-8 1b:20 1h:28 1m:-8
how wa	0:-12 h:-10 16:39 1g:23 1h:-9
hq	b:-10 10:-5 13:-6 14:75
hq $	b:-12 14:61
humbersid	k:27 o:-7 q:-10 r:-13 14:-41 18:41
i	t:12 14:24 1c:11 1e:10
i ask	5:-14 a:-9 b:-45 c:-7 d:-8 f:-7 j:-6 n:-6 o:-15 r:-8 s:-15 t:-9 z:-10 11:-16 12:-7 13:-9 14:27 16:-8 1a:-7 1c:53 1d:-15 1e:-24 1f:-10 1g:-8 1j:-16 1m:-20
i becom	14:16
i believ	9:-10 f:25 i:-25 k:35 l:-22 m:-19 w:-11 12:-9 14:-34 1b:-14 1c:-10 1g:45 1i:-19
i complain	14:22
i dont	7:-15 8:-10 u:22 1a:50 1b:-10 1e:-15 1f:-13 1m:20
i engag	14:31
i get	m:-7 n:39 14:29
i got	h:-14 i:24 o:-10 q:-27 z:-9 14:43 1b:22 1f:-15
i have	1:24 4:-11 a:33 j:-13 t:23 11:-19 14:23 15:-19 1c:-9 1f:-6 1h:22
i join	t:-6 z:-9 14:30 1g:19
i keep	b:-21 r:46 x:-13 14:-19 15:24 1d:-14 1e:17 1h:-15
i know	5:-24 6:-22 9:22 c:-13 j:-27 k:-32 l:32 m:-14 n:30 o:32 p:-15 q:-16 11:-12 13:-8 14:-53 1b:-10 1c:21 1f:-13 1g:-12
i live	5:-14 a:43 d:30 e:-37 g:24 y:-25 10:21 14:-52
i make	v:26 14:40 17:23
i mean	4:-12 9:-13 c:-35 d:22 r:-41 t:60 v:-13 y:-32 11:-18 14:-39 1a:-12 1d:-41 1e:-24 1h:-18
i move	t:-7 u:-7 w:-12 14:27 1g:24
i need	1:25 3:-11 4:-19 6:31 9:-12 b:-20 c:-14 g:-8 n:24 q:-14 x:-15 11:-18 14:-31 18:36 1e:32 1f:-17
i rememb	0:-36 8:42 a:-9 f:-21 j:27 q:-12 t:30 u:-10 w:-7 12:-10 14:-13 1g:-8
i report	h:-26 i:-20 14:53 18:-12
i ring	a:40
i see	b:-10 c:45 h:-9 i:-14 j:-9 m:-14 p:-9 q:31 r:-12 z:-23 10:-11 11:-10 15:23 16:-24 18:-19 1c:27 1d:-22 1e:-9 1j:-10 1l:-21
i tell	b:-17 r:38 14:-31 1b:31
i think	0:16 1:27 2:-15 h:-11 i:-8 m:-22 p:-9 t:-23 u:-9 12:27 14:-34 19:-12 1e:26 1f:-9 1g:-18 1l:-12 1m:-28
i understand	h:-11 i:-20 k:-12 w:-16 13:-11 14:-27 19:37 1g:-10 1l:-12 1m:38
i want	b:-13 g:23 s:36 14:-16 1g:25 1j:-9
ian	0:-7 2:-10 8:-22 d:25 e:-7 f:37 g:-15 p:-11 u:-23 x:-9 y:-10 12:-21 1i:-13 1k:-13 1l:-16 1m:-12
ian hopkin	0:-7 2:-10 8:-22 d:25 e:-7 f:37 g:-15 p:-11 u:-23 x:-9 y:-10 12:-21 1i:-13 1k:-13 1l:-16 1m:-12
id	14:-20
id be	0:-6 1:24 6:-13 7:-15 9:-8 b:-15 f:-10 n:20 p:-12 t:-9 v:-7 x:-13 y:-11 12:36 16:33
id like	14:-22 19:18 1g:-9
identifi	c:-14 i:-14 j:-19 k:-22 l:-18 p:56 14:-35 19:-7 1i:-15
if	4:-11 8:-11 o:-10 r:-3 s:21 z:36 19:25 1l:-10 1m:-10
if <force>	4:-13 6:-42 8:-8 9:-16 a:-14 b:-11 d:-10 k:-12 m:-9 r:-12 s:-24 t:-13 11:-12 12:-9 16:34 1a:-12 1c:-16 1f:27 1g:56 1j:-12
if a	4:-17 8:-13 s:-29 z:58 1f:-18 1g:-8 1k:-25
if i	a:16 d:-17 g:36 14:-11
if im	j:-15 z:-9 14:64
if it	8:-50 b:-13 h:-9 k:-23 l:-16 p:-9 r:30 s:-18 z:-37 11:24 13:-16 19:35 1e:-26 1g:-14 1l:-10 1m:-19
if the	1:-13 4:-23 5:-15 b:-10 c:-16 h:32 j:-17 k:-12 n:-11 o:-37 q:-13 s:-16 x:-15 y:-18 z:32 10:24 13:-12 16:-12 1d:20 1f:32 1g:-11 1j:-7 1l:-12 1m:-10
ignor	y:-8 z:35 11:-13 14:33 16:-5 17:-35
im	b:-10 d:21 g:23 h:-10 i:19 k:-11 1b:18 1f:27
im after	6:-12 7:30 b:-12 i:-12 q:-15 t:-37 u:29 12:-35 13:-21 14:-26 18:28 19:-18 1i:41 1m:-18
im try	0:-7 b:-11 l:-14 t:22 w:-15 12:-10 14:-43 15:42 1h:-8
im write	4:-16 9:-10 b:-30 d:-13 g:38 14:-37 1f:40 1g:-29
improv	11:-9 14:34 16:26 1m:73
improv $	b:-13 c:25 s:-6 z:18 14:-15 19:17 1m:50
improv board	b:21 14:17
improv did	b:-9 k:-15 m:-41 z:-17 16:-15 1m:35
improv plan	b:29 s:46 13:-12
improv programm	d:-7 14:36
in	1:13 4:11
in $	3:-8 4:36 9:-9 a:-8 b:-10 d:-11 f:25 h:-7 s:20 t:22 w:-37 12:-10 14:-24 15:-17
in <date>	0:-16 1:23 3:-42 6:48 9:-35 f:-10 k:-14 t:17 z:-11 11:17 14:-22 19:-26
in <force>	a:19 d:21 g:26 h:12 w:19 14:47
in <number>	b:-9 f:-18 h:-43 i:32 j:26 k:-9 m:-11 r:-12 v:-14 11:-11 14:20 15:31 16:-6 18:18 1e:-40 1f:46 1g:-11 1m:-10
in a	a:-9 y:24 z:-7 10:-9 14:-17 16:36 18:-16 1d:26 1h:37 1j:-31 1k:-11 1l:-9
in again	2:-17 8:67 f:-12 t:-31 u:-19 11:-13 12:-24 14:19 16:-8 19:28 1f:-11
in all	1:-29 3:-11 4:-21 6:-24 7:73 9:-9 a:-19 l:-11 m:-12 r:-27 s:-15 u:-19 14:-16 17:-7 1b:-13 1g:-11 1h:-45
in and	1:-23 4:20 5:-15 7:29 8:20 k:-9 v:33 12:-8 14:-30 1f:-9 1k:-15
in at	0:-64 1:32 3:-12 4:-14 6:29 7:-21 8:-24 9:28 a:-14 d:-14 e:-13 f:-13 g:-13 k:-14 m:-12 p:-9 u:-14 v:-12 w:31 x:-14 y:-13 z:-17 13:-11 14:-43 19:-30 1f:13 1g:-32
in charg	2:-9 4:-11 6:-32 9:-9 a:-11 d:48 e:41 f:-17 h:-9 v:-9 w:-8 x:32 y:-19 10:-13 14:-11 19:-9 1e:-9 1f:-9 1g:-13 1i:-11 1j:42 1k:-22
in court	14:57 1d:-26
in custodi	h:31 14:68
in engag	1:27 3:12 4:12 6:29 s:25 v:19 14:-1
in england	1:-11 4:27 w:-8 x:-14 10:-14 14:49 16:22 1f:-21
in enhanc	0:-8 1:27 4:-21 b:-16 r:-15 t:-9 v:19 w:18 11:-10 1f:-24 1j:26
in front	4:-9 8:-9 b:27 h:-6 t:-19 u:-35 14:-46 15:58 1f:-21 1g:-7
in full	3:-8 a:-9 f:-8 n:-8 r:-14 s:-5 z:-16 10:-9 11:-15 12:-8 13:-7 14:-37 16:-10 1a:-8 1c:-17 1d:-12 1e:73 1h:-16 1j:-8 1m:-17
in gener	4:-6 c:28 n:-34 r:36 s:-13 1b:-14 1g:-9 1k:-6
in hi	14:51
in hmicfr	0:-12 a:-16 e:-13 i:-9 q:-12 x:-16 y:-16 13:-9 14:-36 16:-9 1a:-11 1c:-9 1d:-9 1e:72 1f:-18 1j:-12 1k:-10
in it	1:30 4:40 6:44 7:40 9:-6 a:-13 d:-11 g:-9 k:-8 s:32 t:-10 u:31 w:-9 13:-10 14:-29 1f:-30 1g:-11 1h:-13
in my	1:21 4:-22 a:-12 e:-15 h:-24 i:37 j:-15 k:-10 m:18 q:15 w:-9 y:-22 z:-12 10:-10 16:-7 1c:-14 1e:-18 1f:-21 1l:-10
in or	0:-8 2:-12 4:-14 8:-7 g:-35 o:-10 10:-17 12:-9 14:-39 1f:44 1g:58 1j:-8 1k:36 1m:-12
in order	w:22 z:-15 11:-15 14:-33 19:-14 1h:56 1k:-12 1m:25
in our	1:-23 6:-15 9:-6 a:-10 d:-7 f:-10 g:-9 h:23 k:-18 l:-22 o:-7 t:-8 w:-18 x:-18 y:24 z:-10 14:45 15:-13 1a:-11 1d:-12 1e:-10 1f:-8 1g:31 1h:-17 1i:-10 1k:-9
in peel	c:17 s:-12 w:-15 y:-11 10:-21 11:25 16:28 18:-17 1b:-10 1c:-17 1e:28 1g:-8 1j:-10 1m:-24
in polic	1:-12 c:21 j:18 n:-24 r:32 s:-5 14:-1 16:-11 1b:-9 1d:35 1e:-11 1g:-9
in routin	4:-10 d:-8 u:18 13:-16 14:-48 1a:23 1b:-11 1f:20 1g:34 1h:-27
in scan	8:-13 s:-19 u:26 11:-10 14:-23 1a:39 1b:32 1f:28
in sinc	1:26 2:-21 8:57 k:-6 u:-9 11:-22 12:-15 14:-31 19:-15 1m:-18
in special	1:21 2:15 4:23 6:21 9:25 v:21 14:-4 1d:-16 1g:17 1l:21
in the	3:12 i:19 14:21 1e:16
in there	0:-8 4:65 6:37 7:-8 9:-5 d:-10 g:-11 s:31 t:-13 v:41 14:-67 1b:-10 1d:-20 1g:-14 1l:19
in to	8:-17 p:-17 s:-14 w:-11 11:-13 12:-14 13:-11 14:14 19:63
in total	1:-14 7:27 k:-11 m:31 v:18 14:-13
in wale	4:-11 a:-16 14:44
in what	2:28 3:-10 b:19 e:-11 f:20 l:31 p:-10 t:-6 v:-9 x:-14 11:-9 12:17 14:-24 1k:-12 1m:20
in when	0:34 2:-12 4:-15 5:-18 9:34 b:19 d:-9 f:-11 g:-18 l:-13 p:21 s:28 t:-15 12:-17 14:-27 15:-10 19:-19 1a:19 1b:-11 1h:-15 1l:-10
in which	c:-22 j:-13 n:32 p:48 v:-9 w:-43 14:17 18:-26 19:28 1f:26 1g:-13
in your	14:53 1c:-9 1d:-10
inadequ	1:-16 2:-11 6:-8 j:-8 k:-10 m:-15 n:-9 r:-11 y:-8 16:81 1e:-17
inadequ $	b:-9 j:-9 n:-8 o:-13 r:-12 y:-10 z:-13 14:-19 16:72 1b:-9 1c:-11 1m:-8
incid	14:51
includ	0:-15 1:-35 2:-19 3:-26 4:-19 5:-20 6:-18 7:-22 8:-25 b:-19 c:-19 d:-21 e:-20 f:-21 g:-19 h:-38 i:-20 j:-27 k:-20 l:-20 m:-26 n:-35 o:-18 p:-21 q:-19 r:-19 s:-20 t:-19 u:-21 v:-19 w:-44 y:-19 z:-18 10:72 11:-16 12:-17 13:-25 14:-58 15:-17 16:-20 17:-20 18:-20 19:-23 1a:-20 1b:-18 1c:-20 1d:-15 1e:-20 1f:-55 1g:-17 1h:-19 1i:-21 1j:-19 1k:-18 1l:-20 1m:-19
independ	h:-16 k:-20 l:-19 w:-11 x:-9 y:83 z:-22 10:-14 13:-13 15:-12 1j:-18
independ custodi	14:20
inform	6:-7 8:-10 a:-9 g:-11 13:-7 14:-10 1c:96 1f:-13 1g:-9
inform $	14:-12 1c:20
inquiri	t:-11 x:-8 14:89 17:-13 1h:-33
inquiri $	14:49 1h:-45
inspect	w:71 10:45 13:28
inspect $	w:-1 x:-10 y:-8 10:44 13:23 16:35 19:-22 1g:14
inspect <date>	0:-13 1:-7 6:-18 8:-21 9:-11 a:-11 d:-6 f:-8 g:-8 h:-10 i:-12 k:-12 t:-7 u:-9 w:29 10:-28 13:-29 14:-26 15:-7 16:-18 18:-20 19:39 1c:-11 1g:-37 1k:-8
inspect <force>	p:-14 w:59 10:19 12:-9 13:-15 14:-22 16:-9 18:-9 19:-30
inspect by	a:-17 d:-8 g:-21 w:-52 x:-15 y:-15 z:-11 10:32 13:-21 14:32 16:-15 19:-16
inspect of	f:-9 w:49 10:-12 13:62 14:-70 16:-14 18:23 19:-48 1h:-18
inspect report	w:-29 16:-15 18:32 19:-12 1e:33 1g:24
inspect the	a:-12 d:-17 g:-10 s:-6 w:-49 x:-14 y:53 10:46 13:-13 14:-14 16:-19 18:-9 1k:-12
inspector	e:16 x:23 y:15 z:15 14:16
inspector $	e:21 f:-10 y:31 10:29 13:-7 14:-21 15:20 16:-9 19:-9 1m:-11
inspector <date>	6:-19 d:-11 e:80 f:-18 s:-17 t:-22 w:21 x:-17 z:-13 11:-10 13:31 14:-59 19:-31 1g:-25 1i:-12 1k:-7 1m:-13
inspector and	0:-10 1:-10 4:-11 b:33 e:-15 i:-13 r:-18 s:-17 u:-17 w:-9 x:-16 y:-24 z:-37 10:-36 11:-26 13:-9 14:37 15:-15 16:-11 19:-14 1e:-9 1g:-13 1i:-10 1j:25 1k:-26
inspector announc	q:44 14:-29 1k:20
inspector ar	a:-22 b:-18 e:-15 o:30 q:-10 x:-12 y:45 z:-42 10:-21 11:-11 13:-24 14:-26 16:-9 1c:-12 1e:-15 1m:-9
inspector at	4:-4 d:-12 e:-37 x:47 y:-38 z:-11 10:-8 14:28 1i:-6 1k:-15
inspector been	7:-13 8:-19 b:-7 f:-18 v:-13 w:20 z:-13 13:-12 14:-35 19:53
inspector befor	d:-14 e:26 g:-17 q:-12 x:-19 y:-12 11:33 1k:-11 1m:-22
inspector came	8:-12 e:-10 f:-8 p:-8 t:-13 w:26 x:-11 y:-15 z:-13 10:-15 12:-16 13:-18 14:25 1i:-7
inspector can	8:-28 c:22 e:-16 h:-11 q:-10 x:-9 y:-20 z:49 10:-28 11:-14 13:-10 14:-40 16:35 19:-7 1c:-8 1e:-8 1j:-20 1k:-13 1m:-14
inspector close	h:-7 k:40 l:32 n:-10 o:-10 p:-11 14:-49 17:29 1m:-12
inspector cover	4:-9 6:-9 7:-13 a:-27 e:-20 g:-11 j:-13 n:-12 q:-9 x:-59 y:-25 z:-17 10:70 13:-7 1c:-45 1i:-23 1k:-16
inspector decid	14:-41 1i:-18 1j:-31 1k:39 1l:45 1m:-13
inspector decis	q:-20 14:56 1l:-18 1m:-19
inspector do	o:-24 s:-9 w:24 x:24 y:50 z:-15 10:-12 13:25 14:-60 19:-10 1a:15 1b:23
inspector find	14:43
inspector flag	c:-9 h:-8 j:-11 k:-7 l:-9 m:-10 n:25 p:30 14:28 19:-7 1i:-10
inspector for	0:-15 4:-11 b:-7 d:-16 e:-13 q:-8 s:-11 x:83 y:-29 z:-29 10:-30 13:-17 16:-10 1f:-11 1i:-16 1j:-9 1k:-18
inspector found	1:-19 h:-9 k:-8 n:23 x:-7 13:-7 14:59
inspector get	y:-6 z:23 14:13 1j:-16
inspector give	l:-16 n:-13 p:35 q:-19 x:-15 z:-18 12:-11 14:22 16:-16 19:-21 1c:-10 1m:39
inspector go	8:-24 b:-12 q:-9 w:-36 x:-11 y:-12 z:-14 10:-8 12:-10 14:-12 19:89 1e:33 1i:-7 1k:-17
inspector got	1:29 b:-10 e:-13 k:-14 n:-8 x:-19 y:-32 z:47 10:-12 13:-10 14:-27 1e:-9 1f:-21 1m:-12
inspector ha	8:-14 e:-17 h:-11 q:-6 w:-7 x:63 y:-15 10:23 13:-11 14:-63 19:-7 1f:-9 1i:-17 1j:-15 1k:-29
inspector have	6:28 b:-9 c:-19 n:29 s:20 w:-39 x:-12 y:-21 z:70 10:-18 13:-6 14:-67 17:19 19:24 1c:-22 1e:-9 1f:31 1j:-28 1l:-18 1m:-9
inspector in	4:-10 d:-42 e:-12 f:38 g:-9 l:-9 p:-9 v:-10 w:-15 x:44 y:-21 z:-11 10:-11 12:-9 19:-12 1f:-12 1i:-7
inspector is	e:-12 n:-8 r:-15 w:-8 x:76 y:48 z:-10 10:-15 14:-41 18:-11 1e:-15 1i:-15 1k:-10
inspector last	2:-13 6:-11 e:-42 f:-31 l:-41 p:-28 t:-11 w:52 12:-13 14:-67 15:-15 16:-8 18:-8 1c:-10 1g:-11
inspector let	0:27 a:-14 b:-14 e:-18 f:-9 h:-12 l:-15 p:-21 q:-9 t:-37 w:-16 x:-10 y:-23 z:-19 12:43 13:-10 15:-7 18:-11 19:-26 1g:-11 1h:-14 1i:-11 1k:-32 1l:-9 1m:-21
inspector letter	b:-7 e:-21 f:-26 i:-9 q:32 x:-12 y:-16 z:-30 10:-14 14:28 1c:-10 1e:45 1h:-10 1i:-25 1j:-6
inspector look	f:-15 w:34 y:-19 z:-17 10:35 13:-21 14:34 15:-15 19:-21 1a:-25 1b:-14 1f:-11 1i:-8
inspector move	2:33 7:-14 b:-5 z:-21 1i:-45 1j:-11 1k:32 1m:-17
inspector of	4:-9 d:-15 e:30 f:-11 y:40 z:-12 14:23 1e:28 1i:-9 1k:-13
inspector on	4:-11 e:-25 g:-20 q:-10 v:-9 x:-44 y:-20 z:-37 10:-10 13:-9 14:29 1f:-8 1i:19 1j:50 1k:-32
inspector or	0:-22 a:-17 d:-19 e:28 h:-12 w:-8 x:-39 y:-30 z:-28 10:-14 14:-42 15:-11 1e:17 1f:-8 1i:-29 1j:-24 1k:64
inspector own	7:-10 i:-29 q:-45 1c:45 1i:-13 1m:34
inspector prais	14:36
inspector put	e:-22 j:19 k:-8 m:22 o:-9 x:-11 z:-12 10:-7 14:27 18:16 1j:-40 1l:-15 1m:-13
inspector rais	c:25 h:28 q:-7 y:-11 14:18
inspector return	w:-19 11:23 13:-8 19:33 1a:-32
inspector sai	b:-9 c:17 i:-12 k:15 n:-11 q:31 z:22 13:-9 14:17 1a:22 1d:30 1e:-15 1l:-10 1m:-13
inspector said	i:-14 n:-10 q:20 x:-26 y:-12 1i:50 1m:27
inspector tell	b:30 i:-31 l:41 n:-12 p:-31 q:39 r:-10 s:-43 x:-17 y:-24 z:31 10:-25 13:-37 15:-6 16:-19 19:-11 1c:-11 1i:-13 1j:-20 1k:-16 1l:-12 1m:-10
inspector that	1:-10 2:-10 4:-11 8:-9 a:-15 b:-14 e:-16 t:-16 u:-9 z:-25 10:-15 11:-7 12:-12 13:-26 14:24 16:-11 1d:-15 1e:-10 1f:-13 1g:-13 1h:-21 1i:32 1j:53 1k:-45 1l:-11
inspector to	4:-11 a:-12 b:-12 e:-12 o:-14 w:-42 x:-14 y:-23 z:36 10:-15 11:-10 14:-26 16:-8 1f:-15 1i:-14 1j:24 1k:-11 1m:65
inspector us	b:-37 e:-7 o:-6 x:-12 y:-10 z:-16 10:-11 13:-5 14:41 15:-5 16:22 1c:-7 1d:28 1f:-8 1i:-12 1j:-40 1k:-12 1l:-13 1m:-7
inspector visit	w:29 14:51 19:-50
inspector were	1:-18 6:-23 9:-50 b:-13 e:-18 f:-16 i:-10 k:-21 l:-22 n:-11 o:-13 p:-31 q:-19 r:-12 t:-13 u:-14 w:71 x:-21 y:-35 z:-31 10:-15 12:-27 13:-8 14:-13 15:-9 16:-15 18:-13 19:-22 1e:-13 1g:-14 1i:-10 1j:-19 1m:60
inspector what	x:-10 y:-40 13:-11 14:13 16:36 18:-25
inspector when	b:-15 e:-11 k:-11 s:-10 w:28 x:-37 y:-11 z:-30 10:-15 11:-16 12:-19 13:-11 14:28 16:27 18:-13 19:-27 1a:-13 1i:30 1j:-10 1k:-14 1m:-16
inspector who	4:-9 6:-14 7:-11 8:-19 9:-14 d:-29 e:44 f:-16 g:-14 i:-10 p:-13 q:-9 w:-25 y:-29 z:-25 10:-22 13:-18 16:-16 19:-21 1i:26 1j:39 1k:-46 1l:-11
integr	d:-14 g:-10 h:20 i:17 j:-7 n:-8 w:18 11:-14 12:-31 13:-15 14:-3 16:-7 18:53 19:-28 1e:-16 1g:-7
intens	6:25 9:26 s:15 t:22 v:25 13:-11 14:-42 1f:-19
intens oversight	6:20 8:-8 s:18 t:25 v:32 13:-10 14:-34 1f:-20
interest	0:-8 1:30 6:-18 7:-23 8:-10 9:-13 t:-6 v:-12 12:28 14:28 1d:-12 1f:-8 1i:-6
interest to	0:-12 1:-17 2:-6 3:-13 6:-22 8:-13 9:-17 t:-9 u:23 v:-16 12:31 14:36 1d:-17 1f:-11 1g:-8 1i:-9 1l:21 1m:-17
interview	z:-7 14:70 1g:-6 1m:-15
into	0:15 8:20 t:23 1l:31
into engag	0:33 1:-11 7:20 r:-11 t:10 11:18 14:-32 1l:30
into special	0:-9 2:27 9:-12 f:23 u:20 11:-12 1d:-19 1f:35 1g:-10 1h:-11 1j:17 1k:-18 1l:28 1m:-10
into the	1:-24 6:-8 7:-7 8:31 h:-40 t:-20 u:-28 v:-8 11:-11 12:-12 19:24 1f:-14 1g:-14 1k:30 1l:37
investig	c:-11 h:57 i:20 j:44 k:-10 n:-10 o:-14 14:37 1h:-10
investig $	b:-10 c:-12 f:-15 h:-41 j:53 k:-7 m:-29 n:-32 p:45 t:-11 w:-9 z:-9 12:-17 13:-19 14:-20 16:-16 17:32 19:-10 1h:-39 1m:-10
investig caus	h:34 i:22 j:-11 k:-19 l:-30 14:-14 16:-12 1m:-14
investig crime	1:-21 a:-11 h:21 i:50 o:-19 q:-12 14:-33 16:27
investig in	h:-23 i:40 j:31 k:-9 m:-12 n:-10 14:23 1e:-12 1l:-11
involv	b:-18 h:-17 i:-15 j:23 r:-20 s:74 13:-7 14:-18 19:-12 1a:22 1e:-7 1g:-16
involv $	b:-24 r:-10 14:30 1a:32 1f:-12 1g:-23
iopc	8:-9 d:-13 f:-10 h:-12 i:-10 q:-8 u:-24 y:32 10:-36 14:57 1b:-9 1e:51 1f:-10 1l:-19
iopc $	0:-11 2:-11 9:-12 a:-9 c:-12 d:-31 e:-20 g:-13 i:-22 k:-9 n:-16 q:-17 s:-6 y:53 14:-40 1b:-19 1c:-7 1d:-11 1e:56 1f:-11 1h:-12 1l:-35
is	14:30 1f:18
is $	c:-35 d:-19 e:-26 f:-13 k:-10 r:62 s:-21 y:35 14:33 16:-8 1c:-21 1d:-9 1e:-14 1f:-18
is <force>	0:-34 1:-10 3:22 6:-11 8:-7 9:-17 a:66 d:-9 o:-10 10:47 11:-8 12:-9 14:27 15:-8 1d:-10 1f:58 1g:-22 1k:-8
is <person>	4:-10 d:-23 e:27 g:-15 h:-16 o:-11 x:38 1f:-20 1j:-9 1k:-23
is a	b:-13 c:33 d:19 j:-9 s:34 y:-18 z:31 14:33
is back	8:-9 11:-14 12:-11 13:29 1a:17 1b:-10 1g:-12
is chief	x:-34 y:-12 14:12 1f:-17 1j:-8
is engag	n:-15 r:101 y:-8 14:-31 1a:-10 1b:37 1d:-10 1e:-13 1f:-25 1g:-11 1l:-13
is he	0:-28 4:-31 9:-10 a:-24 d:-55 e:-49 f:-17 g:67 h:-39 i:-10 j:-12 o:-14 x:-20 13:-9 1e:-10 1f:-45 1g:-11 1j:-23
is hmicfr	e:-11 h:-8 q:-8 r:-7 w:-29 x:-15 y:57 z:-23 14:10 16:-13 1e:-6 1f:-24 1j:-7
is in	2:-15 3:-8 4:57 6:-21 7:-8 9:-10 a:-16 d:-11 11:-14 15:23 1b:-14 1f:-26 1g:-15 1j:-18
is it	14:-23 1d:19 1j:17
is just	c:27 j:-9 m:-11 14:-9 1b:-17 1d:39
is like	1:-9 2:-28 4:-8 6:-16 c:38 d:-10 e:-7 g:-16 h:-24 i:-8 j:-25 k:-9 l:-14 m:-15 o:-7 p:-10 r:34 s:-12 x:-10 z:-12 10:-10 11:-10 12:-12 13:-13 16:-19 19:-13 1b:-8 1d:-12 1f:-20 1g:-25 1j:-9 1k:-10
is meant	r:23 s:-19 x:-8 y:18 14:-37 1d:41 1e:-12
is my	4:-8 h:-13 14:73 1f:-43
is on	b:27 d:-12 s:-8 x:-29 y:-10 14:37 1e:-17 1g:-12 1j:-13 1k:-13
is our	0:26 1:-33 4:-48 5:13 8:-14 9:-8 a:-11 d:-16 e:-13 g:-15 h:-10 o:-14 r:-14 u:-10 v:-19 x:28 y:-25 11:-9 14:-37 1f:40 1g:-11 1k:-10
is out	2:-11 4:-14 5:-23 8:-29 b:-12 o:22 12:-10 13:38 14:25 1f:-41 1h:-11 1j:32 1m:-22
is right	0:-37 a:34 i:-9 q:38 14:-15 1f:-19
is scan	y:-8 14:-30 1a:79 1f:-22 1m:-8
is special	4:-12 9:-28 c:-13 i:-28 r:-30 s:-27 u:-10 y:-15 14:-39 1d:100 1f:-13 1g:-18 1j:-8 1l:-9
is still	4:45 6:-8 9:-23 d:18 e:-22 f:-7 g:-19 j:-13 o:31 y:-16 13:-13 14:-42 17:23 1f:-29 1i:-11
is that	1:-8 a:53 d:-10 f:-10 g:-16 k:-14 n:-15 o:-17 p:-10 s:-10 10:-18 11:19 13:12 14:-23 15:29 1d:27 1f:-12
is the	e:-10 f:-12 g:14 h:18 o:-12 r:12 x:-8 y:38 14:25 1b:22 1f:24
is there	4:19 8:-10 h:-24 j:26 o:23 q:15 s:-8 u:20 11:64 16:21 1f:-17
is thi	1:-9 3:-11 4:-16 7:-9 8:29 a:-9 c:-11 d:-16 g:-12 h:-11 i:-15 j:-10 p:-9 q:-32 s:-23 t:-8 u:-11 v:-10 w:-10 x:-12 z:-9 10:-8 11:-17 13:-12 16:-9 19:-12 1a:-9 1c:46 1e:-10 1f:-24 1g:-11 1h:-10 1i:-9 1k:-12
is what	1:-14 3:-11 4:-12 5:-23 8:-11 a:-21 b:-16 c:-16 d:-13 e:-13 f:-11 g:-11 h:-23 i:40 j:-14 k:-15 l:-14 m:-12 n:-13 p:-13 q:-17 r:-12 s:-7 t:-11 u:-11 v:-13 w:-11 x:-18 y:-21 z:-16 10:-14 11:-15 12:-12 13:-9 14:-47 15:-12 16:-17 17:-12 19:-11 1a:19 1b:-13 1c:61 1d:-16 1e:-27 1f:-15 1g:-13 1h:-24 1i:-13 1j:-10 1k:-10 1l:-15
is wors	14:-28 16:26 1b:32 1f:-10
is your	4:-13 6:-15 7:-13 a:-11 d:-18 e:-15 g:-10 h:-26 i:-12 k:-19 r:-19 s:-9 x:-17 y:-14 10:-8 11:-9 14:28 16:-7 1a:-9 1c:53 1d:-11 1e:-13 1f:-20 1g:-22
isl	a:65 d:-11 e:-10 f:-10 g:-7 p:-10 q:-7 w:-48 x:-8 y:-9 z:-8 10:23 13:-9 14:-27 16:-8 18:-8 19:-37 1c:-9 1k:-8
isl of	2:-10 a:33 d:-13 e:-11 f:-10 g:-8 h:-7 p:-11 q:-7 w:-48 x:-9 y:-8 10:25 12:-9 13:-10 14:20 16:-8 18:-10 19:-39 1c:-10 1k:-9
isnt	1:-11 4:-22 7:-16 d:40 e:-13 i:27 k:-13 x:-12 z:-18 14:-20 16:23 1d:23 1f:24 1l:-8 1m:-33
issu	h:23 k:-6 m:24 n:36 o:20 p:70 14:-38
issu $	5:28 c:-14 h:-8 k:-11 m:-16 n:-18 o:-20 p:40
issu did	1:-17 i:-11 k:35 l:-15 m:39 n:-21 o:-8 14:-10
issu to	a:-16 c:-20 d:-11 f:-10 h:-26 i:-7 j:-20 k:-15 l:30 n:32 o:-7 p:27 t:-22 w:-15 x:-11 12:-15 14:-28 18:-8 19:-23
it $	1:17 f:-9 j:18 11:-12 1d:-9 1i:-11 1j:15
it <date>	0:-8 2:-11 6:30 7:-9 8:-10 9:-9 b:-7 d:-11 e:22 f:-13 g:-8 h:-27 k:-10 m:-15 t:45 u:-17 v:-7 w:-15 12:65 14:-34 19:-13 1f:-8 1g:-49 1i:-31 1k:-17 1l:-13 1m:-30
it <force>	0:32 a:19 h:29 i:-14 l:-9 t:-8 w:27 z:-12 10:-34 12:-14 14:-34 19:-12 1f:-15 1g:-17 1k:-12
it <number>	0:-9 1:58 2:-22 4:-26 8:-11 9:-9 a:-15 h:-23 i:-19 j:-10 m:52 n:-16 p:-13 t:-12 u:-12 v:40 y:-14 z:-10 12:-12 14:-46 1d:-13 1f:-19 1g:-18 1l:20 1m:25
it <person>	0:-12 2:-7 8:-18 9:-8 b:-8 d:55 e:-44 f:-26 g:-10 q:-10 t:-16 u:-15 x:-14 11:-14 12:-14 14:-86 1f:-13 1g:-42 1i:57 1k:31 1l:-11 1m:-11
it a	9:24 c:21 d:-14 j:-15 s:-8 11:-8 14:27 1a:29 1e:-17 1f:-33 1g:-13 1i:-13 1j:-8 1m:-22
it all	0:-11 1:-9 3:-14 4:-14 5:-16 7:-27 8:-31 a:-9 b:-13 c:-12 d:-11 f:-10 g:-10 h:-10 i:-11 j:-10 k:-13 m:-12 n:-8 o:-11 p:-12 q:-11 r:-26 t:-12 u:30 v:-11 x:-9 y:-15 z:-10 10:-21 11:-11 13:-11 15:-60 16:-21 17:-11 1a:-10 1b:-15 1c:-16 1d:-36 1e:-32 1f:-10 1g:-10 1h:52 1j:-12 1l:-16 1m:-9
it and	2:-7 6:15 7:-20 a:-13 b:-9 e:-9 h:-15 i:32 k:-24 o:-11 q:-12 r:-9 s:-10 t:-10 w:-9 x:-8 y:-25 z:-12 10:-10 13:36 14:-33 15:21 16:-7 1d:-13 1e:-8 1f:-10 1h:-9 1i:-13 1j:-19 1k:32 1l:-8
it at	1:-36 3:-10 4:17 6:-9 8:-13 a:-13 b:-15 c:-10 d:-16 f:-13 g:-9 i:-11 j:-35 k:-20 l:-9 m:-14 o:-13 p:-9 q:-8 r:36 s:-21 t:-29 u:-13 v:-7 w:-17 x:-13 y:-18 z:-18 10:-10 12:-26 13:-18 15:-10 16:-9 17:-11 19:-9 1a:-12 1b:-9 1d:-10 1e:-9 1f:22 1g:-12 1j:-9 1l:-12 1m:-17
it be	8:-47 f:-12 q:-12 r:-7 s:-15 t:21 z:-28 11:54 14:-31 1g:-7 1h:-32 1j:-19 1l:43
it becaus	t:-10 14:-86 1l:68
it been	0:-12 7:-20 8:33 f:-9 k:-10 t:-16 v:28 13:24 14:-26 16:31 18:29 1g:-14 1h:-20
it call	a:-9 h:-21 i:-12 j:-11 n:-23 s:-21 y:-21 z:-24 11:-8 13:-14 14:27 15:35 16:29 19:-10 1d:-21 1g:35 1l:-13 1m:-35
it came	1:-7 3:-8 5:-15 8:-22 f:-12 h:-13 o:17 t:24 11:-11 12:32 18:-7 1f:-13 1g:-30 1m:-15
it caus	c:-13 j:-16 k:-25 m:-22 n:-20 o:-6 p:22 w:-16 11:23 12:-10 19:33 1m:16
it close	5:-21 h:-32 i:54 l:-16 o:-34 q:-31 18:-10
it concern	h:-17 n:-16 o:-15 p:20 11:-15 14:26 15:28 1m:-11
it control	17:21
it cover	4:-7 8:-8 9:-10 a:-35 c:-20 d:-8 e:-8 f:-11 j:-15 m:-9 n:-34 o:-11 r:-9 s:-19 t:-11 u:-8 x:30 z:-6 10:46 13:-10 14:32 15:-8 1c:-16 1e:-9 1f:-17 1g:-12 1h:-9 1i:-12 1j:-6 1k:-20 1l:-5
it do	1:-16 6:-9 7:-10 a:-15 b:-15 g:-9 n:-15 q:-10 r:-26 s:53 x:-9 y:36 z:-7 10:44 11:-9 13:-7 14:-67 15:28 16:-10 1a:-8 1c:-23 1d:-12 1j:-29 1k:-18 1l:-7
it ever	0:-6 7:-47 8:-35 9:-9 h:-8 k:-10 p:-8 q:-9 t:-22 u:39 v:-8 10:-12 12:-6 1f:-11 1g:-18 1k:-12 1l:28
it first	0:-13 e:-9 g:-15 k:18 p:-16 q:56 v:-10 x:-17 y:-12 14:-20 1i:-13
it for	1:-12 2:-14 3:-14 4:-27 6:-20 7:-17 a:-18 b:-22 c:-12 e:-20 f:-19 g:-13 h:-19 i:-19 j:-13 k:-11 n:-24 o:-14 p:-13 q:20 r:-21 s:44 t:-10 u:-22 v:37 w:-11 x:-13 z:-14 10:-12 11:-44 12:-18 13:-17 14:-82 15:31 16:-18 1b:-16 1c:-12 1d:-18 1e:-24 1f:31 1g:-30 1h:-14 1j:-13 1k:-11 1l:30 1m:29
it go	0:-12 6:-13 b:-28 d:-10 f:-10 g:-9 l:-19 p:-9 q:-6 r:-19 s:-16 t:50 u:-16 11:-10 13:48 14:-18 15:-6 16:-8 18:-19 19:-16 1c:-9 1g:-20 1h:-19 1j:-11 1k:-10 1m:-9
it got	0:-10 2:-13 3:-19 5:-23 8:-10 b:-19 c:-13 h:-10 k:-9 m:-10 n:-16 o:-34 q:-12 u:-9 w:21 x:-12 11:-12 12:-11 13:-14 14:38 19:-9 1h:33 1i:-29 1k:34 1l:-9 1m:18
it had	5:-11 c:-12 h:-15 l:-11 o:-16 1m:43
it have	4:-19 8:-12 9:30 a:-13 b:46 e:-12 h:-11 i:-13 j:-11 k:-20 m:20 n:-12 o:-9 r:-18 s:-47 x:-9 y:-30 z:61 10:-16 11:-21 13:-22 14:-71 16:-10 1c:-9 1d:-11 1e:-16 1g:-14 1h:-11 1j:-10 1m:-12
it improv	14:38 1m:-9
it in	1:-11 3:-10 4:-13 6:-12 7:18 8:-21 a:-11 b:-15 d:-13 e:-11 f:56 g:-19 h:-10 k:-12 r:-12 t:-27 u:-23 z:45 11:-10 12:-16 14:-66 15:-8 19:-11 1e:-11 1f:40 1h:-13 1j:-15 1k:-11 1l:37 1m:-23
it is	8:-10 a:-12 d:-10 h:-11 j:-15 k:-21 m:26 n:-12 r:34 s:-12 t:-10 12:-9 14:-32 1a:-18 1c:-11 1f:35 1g:-9 1k:-23
it last	1:-5 2:-9 d:32 f:-27 k:-11 l:-24 v:38 w:-29 16:-8 19:-12 1c:-7
it left	5:-24 i:-29 n:-19 o:-43 12:-18 1c:40
it like	2:-17 4:-15 6:-12 7:-10 8:-13 a:-10 b:-12 d:-7 f:-7 g:-11 n:-13 o:-8 r:-13 s:-24 t:-13 v:-8 y:25 z:29 13:-12 14:55 15:-8 16:-25 19:-9 1d:-10 1e:25 1f:-13 1g:-13 1j:-8 1l:-12
it mean	c:33 r:56 y:-29 14:-23 1a:44 1b:-16 1e:-26 1l:-22
it move	3:-10 11:-14 13:-8 14:40 1a:-17 1f:-11 1i:-12 1j:-25 1k:22 1m:49
it now	0:-11 2:-10 3:-8 4:-35 a:-13 b:-10 d:-25 e:-40 f:-8 g:41 h:-13 k:-13 o:-14 r:-11 u:-16 v:38 w:-7 x:42 y:37 10:-12 13:-32 14:-24 15:-7 16:-10 1d:-11 1e:-12 1f:-23 1g:-12 1i:-24 1j:-16 1k:-16 1m:-11
it on	0:-9 2:-13 9:-20 b:27 e:-20 g:-20 t:-10 x:-18 y:-15 13:-9 16:-10 1f:-18 1i:60 1k:-39 1l:-20 1m:-16
it open	5:-12 8:-9 h:-25 i:58 k:-12 l:-33 o:-11 r:-10 1e:-13 1f:-12 1m:-7
it or	4:-14 5:-20 a:-15 c:-13 h:-21 i:-11 j:-23 k:-22 l:-13 m:29 n:-18 o:26 p:-9 10:28 11:-21 13:21 14:-27 17:-6 1b:-14 1m:-11
it out	1:-13 4:-13 8:-18 9:-11 f:-9 11:21 12:23 13:-12 14:21 1e:22 1h:-8 1i:21 1j:-10 1k:-10
it right	6:-17 14:-27 1d:15 1j:-11 1m:-13
it sai	b:20 c:-11 h:-18 i:-14 j:35 q:-12 s:-11 y:-22 z:-12 11:-27 13:-11 14:-17 15:-8 16:-34 18:-30 1a:28 1c:-9 1d:-8 1e:43 1i:-17 1j:-10 1m:-22
it special	8:-13 i:-15 q:-20 s:-10 u:-35 y:-8 z:-8 10:-8 13:-9 14:-44 1d:74 1f:-7 1i:-13 1j:-11 1l:-26 1m:-9
it still	1:-7 4:-29 5:-18 d:20 e:19 h:30 i:-13 o:-12 x:-10 y:28 z:-10 13:-12 14:-50 1g:36
it take	3:-6 v:26 11:50 14:20 1m:-21
it that	2:-11 8:-38 a:-13 b:-13 c:-11 e:-11 g:-9 h:-12 i:-29 j:31 k:-37 l:24 o:20 p:-20 r:-17 s:-12 v:-9 y:-14 11:-30 13:-14 14:25 15:-8 16:-9 17:-8 19:-13 1d:-11 1f:-14 1h:-10 1i:-16 1j:-8 1k:19 1l:-23 1m:-19
it the	0:-11 1:-20 3:23 6:-14 a:-15 e:-32 i:-15 t:-10 x:-11 z:-18 10:-16 14:-35 15:29 18:-9 1f:-18 1g:-13 1j:34 1k:57 1m:27
it then	0:-12 8:-8 9:-13 a:-23 c:-9 f:-11 h:-8 i:-9 j:-9 l:-6 m:-11 n:-18 p:-20 q:-12 s:-16 v:-8 w:-28 x:-9 10:-11 11:-6 13:54 14:-36 16:-15 18:-9 19:-33 1d:-23 1e:-9 1f:-15 1g:27 1h:38 1m:-11
it to	b:-14 g:27 h:-11 i:23 s:43 11:-12 14:-61 1d:-13 1j:-25 1l:30 1m:36
it true	1:34 6:-14 8:-21 9:-34 a:-12 d:-7 f:31 h:-6 t:-8 u:25 v:-9 16:33 1d:-8 1e:-17 1g:-17 1j:-12 1l:-11
it wa	8:-10 h:-9 t:26 u:-7 w:31 12:21 14:29 19:20 1f:-8 1j:-9 1k:22
itself	4:-11 11:-38 14:-31 1a:-14 1d:40 1f:40 1g:-7 1j:26 1m:24
iv	3:-8 8:-8 9:-15 j:-12 q:53 v:-13 11:-13 12:41 1b:-10 1g:-11 1h:21
jame	r:-20 11:-14 14:81 1e:-17
jersei	a:-22 q:-11 s:-12 x:-6 y:-32 z:-7 10:67 13:-8 14:-26 15:-7 16:-7 19:-10 1c:-47
job	1:-11 7:-14 d:22 f:21 v:-9 x:-11 14:46 1c:-31 1k:-15 1l:-10 1m:-8
job $	9:-10 d:33 e:-6 f:25 g:22 p:-10 s:-10 v:-16 1j:-11 1m:-16
join	2:38 7:-24 9:21 a:-8 b:-7 s:-9 t:-9 14:42 1i:-11 1j:-14 1k:-10
join <force>	2:-12 4:-15 9:34 b:-18 d:-21 g:-12 k:-13 n:-11 x:-10 11:-9 1c:-8 1f:24 1i:-33 1k:-28
join the	z:-9 14:34 1h:23
joke	y:-8 14:62 16:-5
joke about	y:-10 14:42
jone	g:46 h:-10 1f:-17 1i:-6
judgement	2:-14 4:-11 6:-10 7:-10 b:-22 e:-14 f:-9 i:-10 n:-22 w:-32 x:-23 y:-19 z:-16 10:-12 11:-12 13:-9 14:-39 16:101 18:-21 19:-10 1a:-11 1b:-13 1c:-9 1e:-16 1g:-11 1h:-13 1i:-10
just	1:28 2:62 a:19 h:-7 m:17 n:-10 14:-38 1g:-6 1k:-20
just a	3:-8 7:26 8:-21 a:-24 c:38 j:-11 n:-10 s:-10 t:-7 v:-8 z:-21 14:-25 15:30 1d:25 1f:-12 1j:-11
just the	1:45 2:-22 4:23 5:-15 8:20 9:-9 a:-14 b:24 c:-10 j:-14 k:-15 m:48 n:-17 o:-13 p:-14 s:-12 u:-15 11:-9 12:-11 13:-9 14:-33 1a:29 1d:-16 1f:-20 1k:-9
justif	0:-10 1:-11 2:-10 3:-10 4:-17 5:-46 6:-9 7:-13 8:-15 9:-11 a:-16 b:-27 c:-15 d:-16 f:-17 h:-17 j:-13 k:-22 l:-10 m:-9 n:-21 o:-40 r:-18 s:-18 t:-17 u:-9 v:-7 w:-13 x:-14 10:-11 11:-55 12:-54 13:-30 14:-28 15:-9 16:-13 17:-9 1b:-14 1d:-15 1f:-19 1g:-15 1h:-26 1i:-24 1j:-11 1k:-34 1l:45 1m:86
kate	f:63 t:-17 v:-7 14:-13
kate meynel	f:64 p:-8 t:-19 v:-9 w:-8 12:-14 14:-29 18:-10 19:-10
keep	b:-10 i:25 y:30 z:-10 13:43 1c:-13 1f:-8 1m:-11
keep an	e:-8 o:-9 x:39 y:-33 13:43 14:-13 1f:-9 1i:-5 1k:-7 1m:-7
keep see	b:-24 r:55 y:-15 14:-37 15:27 1d:-12 1e:23 1h:-19
kei	q:-9 w:-14 13:-10 14:-51 16:30 18:-21 1h:49
kept	11:30 14:-35 1e:51
kerr	b:-9 d:34 f:41 g:-8 l:-18 p:-15 q:-14 r:-7 t:-24 w:-8 12:-26 13:-38 14:-11 18:-9 19:-10 1c:-14 1e:-9 1h:-6 1i:-9 1k:-21 1l:-15
khan	0:-6 n:-8 1j:34
kid	8:-8 a:-9 f:-5 h:46 i:-10 j:24 k:-16 l:-25 r:-11 u:-8 14:41 19:-20 1d:-32
kier	b:-7 f:51 t:-20 v:-10 12:-21 1g:-10 1m:-12
kier pritchard	b:-7 f:51 t:-20 v:-10 12:-21 1g:-10 1m:-12
kind	4:-40 r:47 s:-18 u:-6 14:-20 15:20 1a:29 1b:-19 1d:-6 1f:23 1g:-8 1m:-10
kind of	4:-40 r:47 s:-18 u:-6 14:-20 15:20 1a:29 1b:-19 1d:-6 1f:23 1g:-8 1m:-10
king	v:-12 14:-40 1f:-18 1g:66
knife	14:61
knife crime	14:62
know	14:-23 1c:32 1f:16
know $	8:-13 h:-11 q:-8 x:-15 y:-15 z:-23 10:36 12:18 13:21 14:-32 18:-25 1c:33 1f:-19
know about	a:-9 f:-13 q:-7 10:-13 1c:69
know how	1:-28 7:-24 k:-13 m:46 o:-14 p:-12 13:33 14:-27 17:35 1c:-8 1f:-10
know if	1:-22 4:-32 8:-12 b:-16 s:-18 u:16 v:-9 14:-19 1a:-16 1b:-10 1f:59 1g:19 1j:-12
know the	0:-14 1:-11 2:-13 3:-29 4:-16 5:-15 6:-13 8:-22 9:-10 b:-20 d:-16 e:-10 f:-28 g:-11 h:-19 k:-23 l:-10 m:-9 n:-9 o:-12 p:-10 q:-10 r:-12 s:-17 t:-10 u:-15 v:43 w:38 x:-14 y:-15 z:-21 10:-13 11:-39 13:-12 14:36 16:-13 17:-12 19:-25 1a:-13 1b:-12 1c:-14 1d:-13 1e:-11 1f:-27 1g:-12 1h:-18 1i:-11 1j:-12 1k:-12 1l:-11 1m:-27
know what	b:-18 o:17 r:-18 s:22 z:-14 10:-6 16:-9 1b:33 1d:22 1e:29 1j:-9 1m:-18
know when	2:-18 8:-13 c:-16 d:-17 f:55 m:-9 p:-30 t:43 w:-27 10:-11 12:-15 13:-5 14:-41 19:28 1c:-24 1f:-16 1g:-11 1j:-11
know whether	0:-18 1:-8 3:-10 4:-11 8:35 a:-14 g:-9 h:-16 q:38 v:-28 x:-11 y:-13 z:35 13:-8 14:-25 16:-12 19:-11 1b:-12 1c:-15 1e:-9 1g:-11 1h:-13 1j:-10
know which	5:30 6:19 j:-23 n:-17 o:40 x:24 y:-11 14:-12 1f:-25 1k:-30
know who	0:-15 1:-13 2:25 4:-14 5:-26 6:-18 7:-10 8:-11 9:-17 d:24 e:-16 f:-8 g:39 l:-16 q:-10 t:-24 v:-10 x:-16 y:-19 z:-11 10:-13 12:-12 13:-13 14:-38 16:-11 19:-12 1b:-9 1c:-30 1i:23 1j:33
la	0:-8 3:-12 4:-12 8:-27 9:-15 a:-17 b:-11 d:-17 e:28 f:16 g:-12 h:-15 i:-11 k:-13 n:-10 p:-11 q:-9 t:32 u:-12 y:-37 z:-12 10:-10 11:-9 13:-11 15:-9 16:-15 19:-11 1b:-8 1c:-13 1d:-19 1e:-12 1f:29 1g:-12 1h:-11 1i:-11 1j:-9 1k:-12 1l:-27 1m:-10
la $	0:-7 2:-10 3:-11 8:-28 9:-9 a:-10 b:-9 d:-18 e:29 f:18 g:-11 h:-7 i:-9 t:33 u:-12 y:-37 z:-10 10:-7 13:-11 15:-8 16:-13 1b:-8 1c:-10 1d:-21 1e:-10 1f:-16 1g:-11 1h:-9 1i:-8 1j:-7 1k:-13 1l:-28 1m:-9
label	0:-20 1:-16 3:-22 4:-8 5:-15 6:-29 8:-17 9:-22 a:-12 b:-16 f:-14 h:-20 i:-15 j:-18 k:-20 l:-11 n:34 o:-17 p:-22 q:-11 s:-12 t:-17 u:-13 v:-17 w:-14 x:-13 z:-18 11:-34 12:-10 13:-13 14:54 15:-10 16:-15 18:-12 1b:-16 1c:-11 1d:-24 1e:-20 1f:-21 1g:-27 1h:-23 1i:-15 1j:-10 1k:-8 1l:-15 1m:-12
labour	0:-9 1:22 6:33 7:-13 9:-17 b:-8 g:-16 m:-10 n:-8 r:-14 s:-15 z:-16 13:-38 14:47 1g:-11 1j:-19
lancashir	3:-15 8:-17 c:-15 i:19 j:-19 k:-20 l:-14 n:-10 o:-10 p:-11 v:32 14:-29 1c:-9 1e:-10 1f:-10 1h:35 1l:-12 1m:-13
land	0:-9 4:-12 6:-11 7:-7 b:15 e:33 f:-11 s:-18 12:-15 14:-33 1d:-20 1f:-15 1h:-10 1k:-20 1l:75 1m:-11
land in	4:-11 6:-9 7:-7 b:26 e:39 f:-11 s:-12 t:27 12:-15 14:-17 1d:-12 1f:-13 1j:-7 1k:-17 1l:30 1m:-11
last	2:54 6:-8 f:27 g:17 w:31 12:-10 14:-13 15:16 19:16
last $	2:43 6:-9 f:-5 k:-20 14:30 15:-18
last <number>	1:18 2:26 6:-14 d:-21 e:54 f:34 g:-28 k:-22 l:43 w:-11 14:-67 1c:-10
last caus	2:-13 c:-13 f:-16 k:-34 l:48 p:-32 14:32 19:-16
last forc	1:-4 2:70 v:-8 11:-8 12:-32 14:-42 1f:-7 1m:-12
last inspect	2:-13 d:35 f:-13 10:-45 15:-11 16:-14 18:-31 19:-64 1c:-10
last peel	2:-26 f:-13 w:-47 12:-21 14:46 16:-21 19:-51
late	2:78 4:-16 5:-11 6:-11 7:-20 8:-15 9:-33 a:-12 d:27 g:-16 t:-10 u:-16 15:20 1j:-16 1k:-10 1l:-11
later	1:-11 2:-10 5:-14 8:28 9:-13 a:-18 d:-10 e:-9 f:-25 g:-12 h:-14 i:-9 k:-19 m:-15 p:24 q:-11 t:-16 v:-20 w:-20 z:-14 10:-11 11:27 12:-28 13:48 14:-42 15:-10 1b:-20 1d:-15 1f:-9 1g:-12 1j:-14 1k:-12 1m:-11
latest	2:48 e:-10 11:-11 13:-11 18:31 1f:26 1g:-12 1m:-9
law	i:-14 q:-10 s:-12 y:-12 z:35 13:-9 14:41 1d:24
law $	9:-12 c:-9 i:-25 y:-13 14:84 1d:-13
lead	0:-18 2:-9 4:-16 9:-8 a:-25 d:48 e:31 g:-15 h:-10 n:-8 x:49 y:-32 z:-13 10:-14 13:-10 14:18 16:-7 19:-8 1e:-10 1f:-20 1h:-12 1i:-16 1k:-10
lead the	0:-27 2:-11 4:-11 8:-6 a:-36 d:-34 e:52 x:-40 y:-27 10:-8 14:22 1k:-9
leader	9:-8 b:-12 n:-16 p:-9 u:-7 14:45 15:33 1d:-8 1m:-7
leadership	c:-25 f:-9 h:39 j:-14 m:-15 n:-12 p:-8 y:-12 z:-9 13:-12 14:44
leagu	0:-9 1:-15 3:43 4:-7 6:-8 8:-13 r:-10 s:-10 v:-40 11:-6 14:37 1h:-9
leak	0:-6 2:-48 3:-11 4:-6 5:-13 6:-6 9:-5 a:-8 d:-19 e:-6 g:-18 q:-9 x:-9 y:-9 14:71 1d:-12 1i:-16 1j:-10 1k:-21 1m:-15
leav	11:67 14:40
leav $	0:-19 3:26 f:40 t:-12 z:-29 11:-16 15:-21 19:-8 1g:-10 1j:24
leav <force>	f:-10 12:-29 14:50 1m:-14
leav engag	k:-10 o:-16 r:-14 w:-15 11:70 12:21 18:27 1j:-16
leav special	o:19 q:18 s:-15 12:23 1d:-15 1f:-7 1j:31 1l:-13 1m:12
leav the	b:-13 r:-21 s:-13 t:-11 12:-36 13:33 14:35 1m:-39
led	2:-8 6:-9 d:56 e:35 s:-22 t:-12 14:-21 1i:-14 1k:-10 1l:25
led the	d:-18 e:41 x:-8 y:-7 1i:-7 1l:20 1m:-7
led to	s:-32 11:-13 1l:28 1m:31
left	0:18 1:19 4:19 5:16 9:14 e:13 f:30 o:38 12:26 14:-4 1g:-21
left $	5:25 9:-21 e:47 h:-13 o:-12 q:-30 11:-15 13:34 14:-23 1c:37 1m:-18
left <force>	1:-14 2:-7 5:-10 h:-14 k:27 l:-10 o:-42 z:-12 12:-12 13:-16 14:40 19:-11 1a:-23 1c:-6 1f:23
left engag	2:29 4:-10 5:30 9:23 k:-8 o:30 11:-12 12:20 1g:-36
left for	5:-28 b:-14 f:37 k:-9 o:-19 z:-28 12:-14 13:39 14:-31 16:-8 1m:-27
left in	0:-11 1:62 2:-44 4:78 5:-44 6:-13 7:-15 8:-21 f:-16 h:-25 k:-12 m:-22 o:-47 s:-10 v:-11 11:-24 12:-29 13:-13 14:-35 16:-12 1b:-23 1d:-33 1f:-40 1g:-13 1k:-9 1l:-9
left open	2:-7 h:22 k:-26 l:-8 o:37 14:-35
left special	2:-36 4:-10 5:28 o:-32 t:-9 13:-23 14:51 1m:37
left the	1:-29 3:-11 5:-19 8:-13 f:-33 o:-23 r:-18 t:-20 v:-45 11:-10 12:26 14:31 1f:-14 1g:-25 1m:32
left to	2:-10 5:27 h:-27 k:-50 l:-12 o:43 13:-34 17:21 1i:-13 1m:-25
legal	a:-6 c:-11 h:-9 r:-13 y:-9 z:74 14:15 17:-45 1e:-13
legitimaci	0:-19 1:-12 2:-11 3:-10 4:-12 6:-14 7:-22 8:-20 a:-18 b:-19 c:-14 d:-14 e:-15 f:-18 g:-11 h:-20 i:38 j:-15 k:-18 m:-10 o:-10 p:-15 q:-18 r:-10 s:-17 t:-14 u:-24 v:-18 w:-42 x:-18 y:-26 z:-24 10:-32 11:-15 12:-16 13:-20 15:-16 16:35 17:-12 18:-27 19:-26 1a:-12 1b:-10 1c:-17 1d:-16 1e:28 1f:-16 1g:-15 1h:-16 1i:-11 1j:-16 1k:-12 1l:-15 1m:-14
leicestershir	i:31 j:-24 l:-6 n:-11 p:18 1e:-7 1g:17 1l:-14
length	0:49 1:-7 3:42 4:-7 6:-9 8:-13 9:-11 b:-9 q:-22 s:-9 t:-11 v:72 11:-11 12:-12 14:-47 1b:-11 1d:-18 1e:-10 1g:-10 1h:-9 1m:-11
length of	3:45 4:-8 6:-9 8:-9 9:-12 b:-8 r:-11 s:-9 v:67 11:-8 12:-10 14:-41 1g:-11 1h:-8 1m:-9
less	0:35 1:-14 3:-19 8:-14 9:-13 r:-17 s:-25 v:34 11:-15 14:23 1a:-12 1b:22 1f:-12 1g:-30 1j:-11
let	5:25 o:-9 12:21 1k:27 1l:-13 1m:35
let <force>	0:-6 2:-55 5:-11 d:-9 i:-13 12:-11 13:-5 1f:-6 1g:-5 1i:-12 1j:-6 1k:60 1l:-18 1m:49
let down	7:-19 n:-12 14:73 1e:-18
let it	w:-17 11:21 12:-23 14:47 19:27 1j:-6 1k:-15 1m:-44
let off	h:-18 k:-9 o:-10 13:39 14:-43 1f:-25 1l:-28 1m:45
let out	5:23 o:-10 12:16 15:23 1f:26 1k:-10
let the	5:-22 8:-34 k:36 n:-8 q:-7 11:-9 12:-11 19:41 1j:-26 1k:22 1m:-20
let them	0:-7 2:-17 5:-36 9:-7 b:-10 e:-17 f:-10 h:-16 k:-9 l:-14 n:-7 o:-12 p:-16 q:-7 r:-9 t:-25 w:-11 x:-22 y:-14 z:-10 10:-10 11:-18 12:37 13:-12 14:-26 16:-9 18:-11 19:-18 1c:-14 1i:-11 1j:-10 1k:43 1l:-45 1m:51
letter	i:34 q:23 y:-6 z:-8 12:19 14:19 1e:66 1j:-8 1k:-13
letter $	d:20 e:-16 g:-8 i:23 j:-9 q:29 r:-10 y:-30 13:-7 14:-6 16:-9 19:-20 1e:48 1i:-22
letter from	r:24 y:-17 10:-10 14:44 1e:-36 1m:-4
letter sai	2:-13 6:-9 q:30 1e:-10 1i:-8 1k:-6
letter to	b:-9 e:31 q:-12 x:-11 y:-23 z:-26 10:-15 14:47 1c:-12 1e:-18 1j:-6 1k:-11
level	2:-12 4:-17 b:-8 h:-10 p:-8 r:21 t:27 13:-10 16:-8 1a:32 1b:34 1c:-11 1f:26 1g:38 1i:-8 1m:27
level $	2:-30 4:-16 6:19 8:-15 b:-8 k:-15 t:24 x:-17 z:-19 10:-14 12:-19 13:-10 14:12 1b:-13 1c:-13 1h:-7 1i:-15 1j:-10 1k:-15 1l:-11 1m:48
level of	6:-9 d:-12 14:-40 16:-8 1b:28 1d:-13 1g:38
lewi	f:33 v:-16 12:-16 14:32 19:-13
licens	c:-10 h:49 j:-19 k:-8 m:-10 n:-13 o:-11 p:-10 1a:-21 1b:-11
lift	2:-10 5:-23 6:-8 k:-26 o:-21 p:-13 t:-8 12:34 13:-9 1f:30 1i:48 1j:-7 1m:43
lift $	3:-6 5:-11 6:-10 h:24 j:-11 k:-29 l:30 p:-9 11:-8 12:-15 14:42 1i:-18 1k:-6 1m:-19
lift special	5:-11 b:-19 f:-12 h:-10 k:-19 11:25 12:-14 14:-51 1d:-27 1f:-6 1i:-9 1j:-18 1k:30 1l:-7 1m:30
like	e:-12 14:27 16:13 1g:-12 1m:-9
like $	6:-8 a:-12 b:-9 d:31 e:-46 f:-17 j:-13 k:-15 n:23 t:25 x:-9 y:-15 z:-9 10:-9 14:-29 1e:38 1f:-13
like a	0:26 1:39 3:21 4:-15 6:-17 8:-10 9:-11 c:23 h:-19 j:-12 o:-11 r:18 s:-14 v:-12 y:31 14:-37 1b:-9 1e:-14 1g:-37
like in	3:-12 4:-9 6:-12 n:-7 r:-24 s:32 t:-8 v:-8 y:-7 13:-9 14:46 15:-12 16:-11 1b:-24 1c:-18 1e:21 1g:-10 1h:-9
like ofst	1:-15 4:-7 a:-16 b:-10 e:-11 g:-16 i:-10 k:-7 m:-19 n:-7 o:-12 q:-16 r:-13 u:-8 v:-9 x:-17 y:68 z:-22 10:-26 13:-14 14:-65 15:-9 16:28 19:-13 1a:-9 1c:-13 1d:-17 1e:-22 1f:-12 1j:-13 1l:-9 1m:-10
like the	4:28 6:15 8:-8 9:-18 d:-19 f:-13 h:-17 i:17 m:-11 n:41 s:22 y:-14 14:-29 15:-7 18:-24 19:37 1a:-17 1c:-39 1g:-12 1m:-9
like to	14:26
limit	3:-8 8:-10 u:-8 v:-21 10:-7 11:61 1j:-8
line	1:-43 6:25 a:-11 b:-8 h:-19 n:-10 q:21 r:-14 s:-11 t:-10 v:-15 12:-9 14:65 16:-9 19:-20 1c:-7 1d:-13 1f:-13 1g:-13 1l:18
line of	8:-8 13:-10 14:34
link	0:-10 2:-11 6:-8 7:-12 8:-12 9:-12 b:-13 c:-12 d:-9 e:-14 f:-17 g:-10 i:-18 n:-10 q:-14 r:-8 t:-10 u:-10 v:-9 w:-8 x:-17 y:-21 z:-28 10:-19 11:-25 12:-13 13:-8 14:32 15:-10 16:-13 18:-11 19:-11 1c:64 1d:-22 1e:-10 1f:-9 1h:-17 1i:-12 1j:-21 1k:-20 1l:-9 1m:-18
list	4:37 6:31 7:18 9:24 k:35 p:-13 14:-19 1c:23 1i:-11
list $	5:23 6:-17 9:23 d:-10 h:-31 j:-9 k:18 l:-23 n:42 p:-16 q:-9 u:16 w:22 14:-28 1f:-13 1i:-19 1k:-13 1m:-15
list <date>	4:-31 6:61 7:-13 9:-17 k:28 n:-31 r:-16 s:-30 1g:-17 1i:-10
list for	6:-11 k:17 14:37 16:-8 1e:-11 1h:19
list of	4:27 7:22 c:-13 h:24 j:-9 m:-13 p:-17 w:-30 12:-11 13:-12 1a:-12 1c:-12 1f:-12
list the	a:42 c:-10 h:-17 i:-9 j:-14 k:34 m:-9 p:-15 w:-8 10:-18 1c:-23 1f:-13 1g:-17
listen	a:-8 b:-9 r:-10 s:-18 w:-21 y:-9 z:31 10:-15 13:-13 14:37 16:-10 19:-25 1d:15 1l:-6
live	1:-19 a:15 i:15 o:28
live $	h:24 11:-23 14:-9 17:20 1c:27 1f:-14
live caus	1:-18 4:-21 5:57 h:-36 m:-29 n:-21 o:56 14:-31
live facial	4:-11 5:-15 o:-9 14:47 1f:-4 1g:-15
live in	1:-8 4:-8 5:-12 a:37 d:-23 g:28 h:-11 m:-22 o:-27 y:-17 10:18 1f:-26
local	q:39 s:-17 v:-8 11:-17 14:37 15:19 18:-14 1j:34 1k:-11
long	3:17 f:17 v:34 1e:15 1g:-10
long ago	3:-14 f:-11 k:-13 l:33 p:28 t:44 v:-57 w:-6 12:44 14:-39 18:35 19:-8 1m:-9
long can	v:-21 14:60
long did	3:-13 v:62 w:-9 12:-6
long do	f:-12 o:-13 v:-15 14:44
long doe	v:-13 14:72
long ha	3:-9 8:-13 e:24 f:-3 u:-10 14:27
long have	3:-11 7:-12 f:-12 14:53 1c:-15 1f:-18
long is	3:43 f:-23 k:-15 12:-7 14:30 18:-14 19:-13
long thei	3:43 f:-13 t:-19 14:-31
long wa	0:-9 3:-6 f:18 v:20 14:18 1g:-10
long were	0:-9 3:-18 6:-9 f:-20 t:-12 v:52 w:-7 12:-7 14:32 19:-9 1g:-22
longer	0:81 3:24 6:-9 8:-10 9:-8 o:-12 v:-2 14:-11 1f:17 1g:-9 1m:13
longer in	0:70 1:-11 2:-10 3:-24 6:-14 8:-8 9:-12 a:-23 d:-12 f:-7 u:-13 v:-20 12:-14 14:-37 1d:-16 1f:35 1g:-14 1i:-13 1k:-11 1m:-17
longer need	b:-11 14:-10 1l:-23 1m:50
longer than	0:17 1:-5 3:62 7:-8 8:-24 9:-13 u:-9 14:-38 1f:-8 1g:-14
longer under	0:54 3:-30 4:-14 6:-13 8:-11 b:-20 t:-23 u:-11 v:-18 14:-17 1b:-8 1d:-14 1f:27 1g:-9 1i:-27 1l:-16 1m:18
longest	3:87 14:26
longest $	3:43 4:-10 6:-10
longest in	3:38 d:-9 1d:-10
longest serv	d:-12 14:21
longest to	2:-12 3:28
look	f:-12 p:-12 w:27 y:-12 10:28 12:-10 13:31 15:27 19:46
look after	2:-49 3:-13 4:-16 6:-17 7:-9 9:-11 a:35 b:-20 d:-19 e:-26 g:-12 j:-19 n:-11 o:-7 s:-17 w:-16 x:46 y:-40 z:-21 10:-36 11:-13 13:-33 14:-31 15:-22 16:41 19:-27 1b:-11 1c:-11 1i:-12 1j:-20 1k:-11
look at	8:-15 f:-14 l:-10 p:-13 t:-8 w:38 x:-10 z:-11 10:41 12:-9 13:42 15:41 16:-22 19:38 1a:-13
look for	1:-25 j:32 n:-17 p:-26 q:-10 t:33 12:-23 14:24 1g:-16
look like	1:-18 4:23 6:31 7:-10 a:-9 b:-15 c:-13 d:-14 i:34 k:-15 n:-8 r:-24 y:-6 10:-12 13:-12 14:-3 15:-10 16:-10 1e:-17 1f:-10
lose	r:-8 14:69 1m:-11
lost	d:27 e:-20 g:-8 x:-8 14:37 1f:19 1h:-14
lot	0:-10 1:-18 4:-20 5:-11 6:-16 8:-20 9:-15 c:-11 d:-19 e:-14 g:-9 k:29 l:-9 o:-26 p:-15 s:-18 x:-13 y:-19 10:21 11:-16 12:56 14:-30 19:-10 1b:-10 1e:-12 1f:-15 1g:40 1h:22 1j:-13 1m:-14
lot $	0:-10 1:-33 3:-10 4:-10 5:-10 7:20 9:-17 a:-10 c:-8 d:-33 e:-30 g:-11 i:-14 k:46 l:-11 o:-41 s:-28 t:-15 v:-11 x:-21 y:-29 z:-12 10:34 11:-11 12:-26 13:-22 16:-10 1a:-12 1b:-9 1e:-17 1g:-14 1h:-19 1j:-25 1k:-9 1l:-13
low	2:-10 3:-10 4:-16 6:-21 8:-12 9:-8 a:-14 b:-9 c:-8 j:-12 r:-49 s:-17 y:-9 11:-10 13:-7 16:28 1a:65 1b:25 1c:-8 1e:-13 1f:-34 1g:-15 1m:-8
m	h:-12 k:-11 1e:36
m <number>	4:-10 h:-14 k:-12 l:-10 o:-12 14:78
made	b:29 t:24 w:-17 17:9 18:13 1k:47 1m:39
made public	p:-29 t:30 14:-60 18:44 1i:33 1k:-33
made the	1i:45
made to	b:46 f:-23 i:-10 j:-10 q:-9 s:38 x:-10 y:-15 z:-17 10:-9 13:-13 14:-11 17:31 19:-13 1e:-13 1i:-10 1j:-24 1k:-30 1l:-25 1m:-21
made you	1:-9 2:-12 3:-8 6:-6 9:-10 a:-10 d:-22 e:-9 g:-13 l:-8 r:-10 t:-10 y:-20 14:64 1c:-27 1d:-18 1g:-20 1i:-3 1k:-58 1m:-14
mai	3:-12 5:-15 a:-10 f:-9 i:-24 v:-13 w:-13 y:-9 z:-13 10:-12 11:20 12:-12 14:45 15:-13 19:-9 1a:-11 1c:-8 1e:-7 1g:-13 1j:17 1m:-8
main	a:-13 e:33 n:-14 s:-8 x:-21 y:-8 z:-9 16:-10 1e:-8 1f:21 1h:23
majesti	4:-8 e:28 f:-18 x:31 y:26 z:-11 10:-10 14:-60 1e:34 1k:29
majesti inspector	4:-10 6:-8 e:-27 k:-8 x:35 y:37 z:-10 10:-8 13:-9 14:-38 1j:-7 1k:34
make	a:15 c:11 z:18 1j:37
make $	c:24 z:-12 14:36 17:-35
make a	c:33 n:-19 t:43 z:23 12:-16 1h:-19 1m:-11
make of	14:60 1l:-7 1m:-17
make the	0:-15 2:-17 4:-8 6:-8 7:-8 8:-12 9:-9 b:-9 d:-10 g:-11 j:-13 q:-9 r:-12 s:-13 t:-7 x:-20 z:-14 10:-10 11:-16 12:-11 14:-12 16:-11 18:-16 1b:26 1d:-11 1f:-9 1g:-10 1i:-32 1j:50 1k:24 1l:-10
man	0:-18 2:-12 3:-18 a:-31 d:38 e:26 f:-13 g:-15 q:-8 w:-49 x:-9 y:-13 10:26 13:-8 14:29 15:-9 16:-17 18:-9 19:-36 1c:-10
manag	6:-7 a:-9 h:46 i:37 k:-13 l:-12 m:-10 n:-11 o:-10 p:22 x:-9 14:-26 16:30 1e:33 1m:-11
manag offend	6:-21 9:-13 a:-15 h:-29 i:28 j:-25 m:-19 n:-5 s:-5 14:16 16:23 17:23 1b:-7
manag sex	c:-9 h:34 j:20 k:-5 n:-12 p:-7 14:-44
mani	1:22 k:11 m:19 14:29
mani $	1:15 7:30 k:-10 17:20
mani ar	1:33 k:56 o:31 14:-81
mani black	1:-38 5:-10 7:-15 8:-8 f:-9 h:-12 j:-21 m:54 n:-27 o:-38 p:-25 v:-9 16:-8 17:-9
mani call	m:-11 14:39
mani case	14:27
mani caus	c:-11 k:-23 m:28 o:36
mani chief	1:-29 7:-12 d:-32 f:38 k:-23 m:-13 v:-26 w:-9 14:31
mani child	14:40
mani complaint	k:-7 o:-18 14:43
mani concern	1:-29 7:-24 h:-10 k:-20 m:38 p:-12 q:32 14:-24
mani crime	1:-11 7:-7 f:-5 k:-14 m:-8 v:-10 14:56
mani dai	1:-19 7:-6 f:-8 w:-6 14:72 19:-19
mani extra	14:27
mani forc	5:38 6:-21 7:25 9:14 m:-28 o:-13 10:34 14:30 16:-13
mani have	1:-21 7:46 m:-12 14:-48 17:34
mani inadequ	1:-30 7:-24 k:-23 m:-45 10:-21 11:-14 14:-17 16:35 17:-5
mani inspector	i:-10 k:-15 m:-10 14:46
mani issu	1:-41 7:-22 h:-9 k:22 m:65 n:-32 p:-17 14:-44
mani month	f:-17 m:-11 p:-14 v:28 w:-12 14:-22 19:27
mani of	1:15 7:37 8:-11 k:27 v:-5 17:-37
mani offic	1:-11 14:52
mani page	14:28
mani peopl	1:-12 7:-9 m:-18 14:52
mani polic	1:66 7:-34 k:-17 m:-23
mani rape	14:29
mani recommend	m:-15 14:17 17:34
mani seriou	m:45 n:-21 14:-31
mani strike	1:-41 5:-19 7:-35 8:-6 b:-6 k:46 m:70 n:-21 o:-11 v:-7 10:-9 14:-62 16:-6 17:-5
mani thing	1:-26 h:-14 k:-11 m:54 n:-50 p:-21 14:-41 17:28
mani time	1:-65 7:-40 8:62 k:-20 m:-20 u:-16 v:-54 w:44 14:-62
mani victim	7:-14 14:33
mani were	1:58 6:-60 9:-19 m:30 o:-8 14:-48 1g:-16
marac	a:-9 j:38 n:-11 y:-7 14:46 1e:39 1m:-11
mark	8:-9 9:-10 a:-11 b:-12 e:-9 f:38 g:-11 h:27 j:26 m:23 n:38 o:16 p:43 s:-13 u:-10 w:-12 x:-10 z:-14 10:-14 11:-11 12:-12 13:-10 14:-34 16:91 19:-10 1e:-11 1g:-5 1m:-12
mark $	f:-15 j:-28 k:-19 l:-28 m:-19 n:-29 o:-23 p:56 q:-26 t:-21 w:-7 12:-12 16:-35 18:-16 19:-16
mark against	5:34 h:45 i:32 j:-39 k:-22 l:-7 m:-21 o:-49 p:-33 10:-12 13:-10 14:-25 16:-12 1a:-15 1b:-10 1f:-19
mark down	1:-11 a:-8 b:-9 d:-11 f:-15 h:39 j:33 k:-12 l:-13 m:38 n:39 o:-11 p:32 t:-7 u:-14 v:-8 w:-13 12:-18 14:-33 16:-34 17:-11 19:-12 1d:-10 1g:-12 1l:-13 1m:-8
mark ha	0:-12 1:-32 5:-18 8:-11 a:-11 b:-31 d:-10 f:-12 h:-30 j:30 m:40 n:-29 o:24 p:-33 v:-10 w:-10 x:-14 14:-48 16:-19 17:-8 1f:-14 1m:-8
mark rowlei	1:-9 3:-10 7:-11 8:-8 9:-8 d:16 e:-12 f:50 g:-23 h:-12 j:-11 k:-9 l:-11 m:-11 o:-10 p:-18 r:-9 t:-12 v:-11 y:-10 11:-9 12:-9 14:31 16:-23 18:-11 19:-11 1d:-12 1f:-9 1i:-9 1j:-9
mark webster	f:-11 n:-8 p:-6 14:58 16:-8 1e:-11
mash	1:-8 3:-8 8:-8 a:-8 d:-9 f:-8 h:-21 i:-14 j:-8 k:-9 l:-12 n:-13 r:-12 s:-29 u:-7 v:-7 w:-9 y:-9 z:-9 11:-22 12:-9 14:-11 16:-18 17:-7 1a:-10 1b:-8 1c:-7 1d:-12 1e:63 1f:-8 1j:-9
match	0:-12 2:-11 8:-17 c:-13 e:-13 g:-20 h:-24 i:32 j:-15 n:-15 q:91 w:-10 x:-16 y:-20 z:-26 10:-25 12:-12 13:-8 15:-8 16:-8 18:-12 19:-9 1a:-25 1b:-16 1c:-17 1d:-12 1e:-12 1f:-9 1g:-12 1h:-15 1i:-17 1j:-10 1k:-8 1l:-31 1m:-21
mate	1:-6 4:-21 6:-8 9:-7 r:-6 11:-8 1c:29 1d:-14 1f:44 1g:-21 1k:-8 1m:-7
mate $	4:-6 r:-5 14:-16 1c:30 1g:-13
matt	4:-7 d:-10 x:47 y:-9 14:-14 1i:30 1k:-10
matt parr	0:-6 4:-11 d:-14 e:-10 g:-22 k:-9 x:50 y:-13 1i:33 1k:-15
matter	0:-7 3:-8 a:-14 c:-16 d:-11 f:-10 g:-7 h:19 i:-13 j:-29 k:-11 n:-22 o:-11 p:-11 q:-12 s:-19 w:-10 z:-14 14:31 16:-7 1a:-10 1e:-9 1g:-7 1h:-15 1j:32 1l:-11 1m:-8
maximum	0:-15 1:-7 3:-22 4:-10 6:-10 8:-24 b:-12 r:-20 s:-22 u:-8 v:-32 y:-10 11:25 14:56 1d:-8 1e:-13 1f:-14 1g:-20 1j:-7 1m:-12
mayor	6:-9 8:-8 d:-8 g:48 h:-7 n:-8 q:-6 t:-11 z:-10 11:-9 14:18 1j:52 1k:37 1l:-11
mayor of	d:-5 g:-20 11:-10 14:24 1j:46
me	n:14 14:23 1c:17 1h:38
me $	1:19 d:32 f:-28 11:-11 14:-12 16:-9 18:-14 1c:19 1e:38 1h:-10 1m:-8
me a	s:-7 14:72 16:-4 1h:-10 1m:-9
me about	4:-5 9:-10 h:-9 k:-11 n:-12 r:26 s:-12 t:-5 y:43 10:-8 16:-13 1a:35 1f:-22 1g:-20 1h:-12
me how	9:-16 d:-18 f:32 k:-9 m:28 n:-11 v:-26
me the	6:27 9:-14 b:-10 f:-12 g:-10 h:-20 k:19 o:-10 p:-14 q:-16 r:-19 s:-10 t:46 w:-12 y:-11 14:-20 16:43 1d:-23 1e:-10 1f:-12 1g:-11 1h:-24 1i:-12
me through	7:-17 a:-10 t:-18 10:-13 11:-17 13:-12 14:-24 1c:-8 1h:73 1l:-17 1m:-14
me what	3:-11 4:-16 6:-12 c:17 d:-12 j:-11 s:48 t:-7 y:-13 z:-16 12:-11 13:-17 14:-28 16:-12 1b:-14 1c:-30 1e:-18 1f:-13 1g:24 1h:-10 1m:-8
me when	0:30 f:-11 h:-11 k:-13 l:32 n:-16 t:42 z:-16 11:-24 12:27 16:-7 18:19 19:-16 1a:-15 1b:-13 1c:-29 1f:-17 1g:-20 1h:-15 1i:-10 1j:-10 1k:-13 1l:-8 1m:-13
me whether	0:-9 1:-11 3:-15 4:-17 5:-18 8:-24 9:40 f:-10 h:44 i:-9 j:-12 k:-13 l:-12 m:-14 n:-18 o:-42 r:-8 s:-13 t:-4 u:-9 v:-13 11:-12 14:-23 16:-13 1f:34 1g:-9 1h:-23
mean	c:24 r:22 s:-9 t:21 1a:18 1d:18 1e:25
mean $	c:21 n:-15 s:-9 t:28 y:30 16:-14 1m:-11
mean by	c:37 n:-30 r:29 y:-31 1a:28 1b:-8 1d:-12 1e:-21
mean for	c:14 r:-10 14:41 1a:12 1e:-26 1l:-26
mean in	c:-7 r:-62 s:-10 y:22 14:50 16:-36
mean of	w:-14 y:-29 14:39 16:-6
mean the	c:-14 d:36 e:27 g:-38 i:31 r:45 s:-8 t:21 x:-16 14:-16 15:-12 1d:-17 1e:-15
mean when	c:30 k:-11 r:22 s:-12 14:-14 1d:-15 1e:24
meant	s:55 14:-34 1d:36 1e:-18 1l:-11
meant by	r:30 s:-32 14:-43 1d:56
measur	1d:37
measur $	2:21 1f:28 1k:18
measur <date>	0:-8 2:-10 3:-13 4:-18 6:70 8:-9 9:-18 s:-7 v:-15 1d:-24 1f:-17 1g:70 1l:-9
measur <force>	0:29 2:-13 3:-23 4:-10 6:-6 7:-23 8:28 9:-11 a:-18 s:-16 t:-6 u:27 v:21 12:-12 14:-27 1d:-22 1f:-6 1h:-18 1k:-15
measur affect	s:-15 14:37 1d:-10
measur again	8:36 u:-15 11:-12 12:38 14:-15 19:-25 1f:-6
measur and	3:18 8:-9 9:-10 b:-10 i:-21 v:-21 1b:-11 1d:31 1j:34 1k:24
measur as	0:-10 1:-6 3:-10 4:23 6:-14 7:-9 8:-6 a:-12 s:-7 t:-11 u:-7 v:-7 14:-21 1d:27 1e:-15 1f:27 1g:-16 1h:-8 1l:-8
measur at	0:30 1:45 2:-14 4:28 6:-6 9:-52 v:-11 12:-9 14:-8 1d:-16 1f:-10 1m:28
measur but	1:-7 2:-8 4:-29 5:37 6:-13 9:-9 i:-13 o:-28 q:-18 11:-11 12:-15 14:19 1d:23 1f:32 1g:-17 1k:-13 1l:-31
measur by	0:-12 3:-30 4:-26 6:-9 7:-8 8:-13 9:-16 a:-20 f:-13 t:-28 v:55 14:11 1d:-27 1f:41 1h:-11 1k:-13 1l:-12
measur can	14:31
measur cost	s:-10 14:41 1m:-15
measur for	0:-6 8:50 9:-15 f:-11 s:-7 u:-28 v:19 14:39 1d:28 1l:-24
measur in	2:-7 4:-7 7:-8 b:30 r:-13 s:-37 14:-15 1d:72 1e:-16 1f:-6 1j:-39 1k:27
measur is	1:-19 4:-15 8:-12 9:-9 a:-16 r:-11 s:-11 v:28 12:-8 14:-23 1c:-12 1d:80 1f:-3 1g:-12 1h:-20 1j:-10 1l:-8
measur like	8:-11 t:41 u:29 10:27 11:-18 12:-14 14:-18 1d:-16 1f:-8 1l:-7 1m:-39
measur longer	0:28 1:-6 3:22 6:-21 7:-13 8:-23 9:-8 u:-10 v:23 14:-28 1d:-16 1f:-8
measur mean	b:23 r:-42 s:-50 14:20 15:-14 1d:29 1e:-21
measur now	1:37 9:-26 o:-11 v:18
measur on	0:-10 1:23 5:-18 6:28 7:-10 9:-10 v:-31 11:-11 12:-11 14:-57 1f:-9 1g:36 1h:-10 1i:-17 1k:34 1m:39
measur or	1:-10 2:-11 3:-12 4:-10 6:-11 7:-8 8:74 d:-11 f:25 i:-24 j:-9 q:-19 s:-9 t:-9 u:-9 v:-20 z:-11 14:-49 15:20 16:-10 1b:-23 1d:36 1f:-20 1g:-14 1i:-9 1j:-8 1l:-10
measur over	0:-8 2:-15 3:-18 6:-19 7:59 8:-30 h:-18 t:-43 v:-20 12:-19 14:-32 1d:-25 1f:-13 1g:-7 1h:-13 1k:-11 1l:52 1m:-16
measur pleas	2:-4 3:-17 4:-5 7:40 r:-30 u:-23 v:29 14:-19 1d:24 1l:-9 1m:12
measur the	0:-8 2:-11 3:38 4:37 6:39 7:-7 9:-20 e:-18 i:-15 q:-9 s:-9 u:-8 v:-10 14:-23 1d:41 1i:-8 1j:-8 1k:-24 1l:-7
measur wa	0:-19 4:-15 5:-12 6:-15 9:35 o:19 r:-36 s:-18 t:30 11:-13 12:-15 14:-22 1f:-32 1j:-12 1k:-13 1l:-12 1m:-12
measur what	1:-10 4:-16 6:-23 c:-11 r:-26 s:45 t:-7 y:-14 11:-10 12:-12 14:31 16:-11 1c:-20 1d:52 1e:-15 1h:-17 1m:25
measur when	0:-8 1:20 4:-23 7:-24 8:-9 f:-16 g:-11 q:-10 s:-9 12:-14 19:-13 1d:26 1f:-12 1g:44 1h:-8 1i:-14 1l:18 1m:-19
measur which	0:-17 1:-57 2:-33 4:47 5:-25 7:-16 9:-20 b:22 k:-9 t:-8 x:-17 10:-14 12:29 14:-10 1d:-17 1g:-8 1i:26 1l:-16 1m:-35
measur who	0:-7 2:-14 5:-12 6:-21 7:-8 8:-14 9:-34 d:-19 e:24 g:-44 t:-8 v:-7 12:-10 14:27 1d:-17 1g:-9 1j:-10 1k:32
measur with	2:-11 6:30 7:20 9:28 b:-12 d:-11 e:-14 s:-9 u:-17 x:-16 y:-14 11:41 12:19 13:-8 14:-49 1d:-18 1f:-15 1h:-13 1i:-16 1k:-13 1m:-14
measur yet	2:-10 4:-29 o:-12 11:-17 12:-16 14:29 1g:33 1m:-19
medal	d:-11 f:-16 u:21 14:27 1h:-15
meet	b:39 s:28 13:-12 14:48 15:26 1e:21
meet $	2:-12 b:-8 s:-29 14:56 1c:-7
meet with	b:57 s:-29 x:-11 14:24 1j:-12
melksham	h:-21 14:36
member	1:-12 2:-8 4:-11 6:-13 7:-7 9:52 b:-14 c:-14 d:-8 e:-10 q:-11 s:-17 t:-11 v:-8 z:-15 10:-12 11:-10 15:22 16:-12 18:-15 1d:-14 1e:-15 1f:-11 1g:-13 1h:-17 1j:-42 1k:-12 1l:-17
member of	0:-12 2:-11 3:-11 4:-15 6:-18 7:-10 8:-13 9:53 b:-17 c:-18 d:-11 e:-13 g:-13 h:-14 i:-19 j:-17 n:25 p:-17 q:-15 r:30 s:-18 t:-16 v:-12 y:-13 z:-20 10:-17 11:-14 12:-8 13:-12 14:17 15:-48 16:-15 18:-20 1b:-16 1d:-19 1e:-17 1f:-13 1g:-17 1h:-24 1j:-45 1k:-17 1l:-23 1m:-12
mental	c:-12 h:28 i:-15 m:-11 n:-17 14:29 17:-29 1f:-11
mental health	c:-12 h:28 i:-15 m:-11 n:-17 14:29 17:-29 1f:-11
mention	c:-21 h:-11 j:37 n:-28 r:24 s:-17 y:31 14:39 15:-9 17:-13 18:-25 1c:-10 1l:19
mention $	e:-20 g:-15 x:-23 y:54 10:-7 13:-18 14:-29 1a:29 1b:-20 1c:-21 1i:-9 1m:-9
merg	0:-14 9:-11 a:-13 h:-16 i:60 j:-7 m:-19 n:-11 p:-9 q:-12 x:-12 z:43 10:-13 13:-11 14:44 16:-9 1e:-10 1h:-8 1j:-10
merger	1:-32 7:-32 m:-19 z:13 14:50 1j:-14
messag	2:-21 f:-18 h:-26 k:-8 l:-14 z:-8 14:74 19:-7 1g:-7 1m:-13
met	a:23 j:25 t:-8 w:25 14:56 18:19
met caus	c:-24 h:22 l:17 n:24 14:-24
met exit	1i:28
meynel	f:61 m:-9 p:-50 t:-18 v:-7
michel	4:-11 a:-9 e:32 h:-6 k:-8 x:51 y:-9 12:-7 13:-15 1f:-21 1m:-7
michel skeer	4:-11 a:-9 e:32 h:-6 k:-8 x:51 y:-9 12:-7 13:-15 1f:-21 1m:-7
midland	1:-55 2:-10 4:38 6:47 7:65 8:-11 9:-9 d:-9 e:-11 j:-12 s:-18 u:-24 v:-8 x:-48 y:-16 10:-30 11:-30 14:21 1d:-19 1f:-48 1g:-43 1i:-22 1j:-11 1k:-15
mike	8:-12 a:-7 d:-30 f:38 l:-12 n:-10 p:-13 u:-9 v:-13 w:-9 12:-25 19:-13
mileston	7:-8 r:-13 s:-10 t:-13 w:-12 14:-32 1h:54
minist	4:-19 6:-9 8:-14 d:-11 e:-16 g:-10 q:-8 s:-9 y:-22 z:-20 10:-12 12:-9 14:45 1d:-14 1f:-20 1i:-14 1j:96 1l:-9 1m:-10
minut	2:-12 4:43 9:-7 e:27 f:-8 q:-12 y:-7 14:20 18:-12 1b:-12 1f:29 1g:-11
minut $	3:-6 4:54 6:-7 7:-8 8:-5 9:-14 h:-8 s:-13 u:-9 14:-30 1d:-13 1g:-9
minut of	2:-34 f:-7 14:74 15:-45 19:-9 1j:-11
misconduct	k:-7 l:-16 14:61
misconduct hear	13:-13 14:43
miss	c:-13 h:51 j:33 k:-31 m:-9 n:-8 12:21 14:-12 1l:-8
miss child	c:-34 h:33 i:24 j:23 m:-17 n:-16 14:-28 17:27
miss person	c:-7 d:-6 e:-12 g:-8 h:58 i:-8 j:-15 k:-49 n:-10 o:-7 p:-12 14:-23 18:-19 1f:-8 1l:-22 1m:-7
model	2:-24 6:-9 b:-6 f:-13 r:-21 s:-16 t:-8 y:-8 11:-7 13:-5 14:76 16:-7 19:-14 1l:-5 1m:-11
moment	1:19 o:-12 14:36 1f:39 1g:-6
moment $	1:26 4:26 d:19 1c:-15 1f:25 1g:-6
monei	1:43 4:-13 6:-9 a:-8 m:19 s:21 u:-13 14:30 17:23
monei did	14:27
monei o	1:33 4:-16 7:-8 c:-19 h:-24 k:54 l:-26 m:-12 p:-15 14:-20 1f:-13
monitor	r:23 13:13 1f:13 1g:20 1h:11
monitor $	1:-11 r:21 11:18 1f:-11 1g:-12 1h:19 1k:13
monitor <date>	1:50 4:-19 7:-7 8:-10 9:40 u:-21 v:-24 11:-9 12:27 14:-33 1a:-12 1f:-39
monitor at	2:-14 4:-17 6:49 9:-12 r:-39 s:-13 u:-13 11:-7 13:28 1f:-44 1g:41
monitor by	r:-7 y:-11 10:34 13:-10 14:19 1a:41 1b:-10
monitor in	s:-10 13:-9 14:54 1a:-55 1b:-26 1f:41 1g:-9 1m:-13
monitor level	2:-17 4:-23 6:-8 d:-14 p:-14 r:-14 t:28 12:-8 13:-9 14:-47 1b:-27 1f:59 1g:28
monitor process	r:25 y:-18 14:-43 1a:-13 1b:31 1f:17 1g:-30 1h:22
monitor stage	b:-16 r:47 14:-45 1b:-19 1d:-12 1g:37
monitor statu	4:-12 14:-23 1g:38
monitor the	2:-11 3:-7 4:-12 6:-10 7:-7 a:-11 d:-18 f:-8 g:-14 i:-9 r:-10 s:-7 u:-8 x:-8 y:38 z:-9 10:19 13:25 16:-8 1b:-10 1d:-7 1f:-11 1g:-17 1h:-11 1i:-7 1j:-10 1k:-25
monitor what	k:-11 r:37 s:-16 t:15 11:-9 12:-10 13:-6 14:-17 1a:38 1b:-16 1d:-22 1g:-22
month	3:20 6:-8 8:-10 f:30 p:17 v:61 w:32 12:25 14:-25 19:18 1g:-10 1m:-15
month $	0:-11 1:-7 2:-12 6:-14 7:-11 8:-21 b:-10 d:-12 e:-22 f:28 g:-8 j:-10 l:-14 v:51 w:27 x:-30 y:-12 z:-17 12:-27 14:-27 18:-31 19:-18 1g:-10 1i:-8 1l:-10 1m:-12
month did	p:20 w:-8 18:24 19:34 1m:-14
month in	0:-14 1:-14 2:-12 3:63 4:-26 6:-35 7:-9 8:-8 9:-12 a:-16 r:-16 s:-13 t:-6 u:-10 w:-10 12:28 14:-42 1b:-12 1d:-29 1f:-14 1g:-15
month wa	2:-15 f:37 l:28 p:-16 w:33 14:-52 19:-51
month were	k:-9 l:28 p:-34 v:22 14:-29 19:33
moral	0:-6 3:-7 4:-10 6:-26 8:-23 9:-6 f:-9 s:-13 t:-5 w:-8 y:-7 11:-7 14:113 1d:-14 1g:-9 1k:-7 1l:-8 1m:-8
more	0:29 4:-10 8:18 a:-11 c:-12 h:-11 k:-10 m:20 o:-8 s:50 w:-24 13:28 14:35 1f:-12 1g:-9
more $	0:-13 1:23 4:-19 6:-9 8:-14 9:41 a:-9 b:25 i:-13 m:22 o:-13 s:-9 11:-8 13:-10 15:-17 1d:-12 1f:-12 1g:-6 1j:-9 1l:20 1m:-19
more monei	1:-7 8:-9 s:46 t:-12 10:-6 11:-11 1j:-9
more than	0:-44 1:35 5:16 8:51 9:-23 c:-13 h:-14 k:-9 m:43 u:-17 14:-54 1b:-14 1f:-12
morn	4:43 5:-9 6:-21 7:-7 9:-22 n:-13 s:-9 y:-10 z:-13 10:-10 11:-8 13:-8 14:43 16:-13 1a:-7 1c:-14 1d:-12 1e:-7 1f:-35 1g:43 1h:-9 1j:-8 1k:-5 1l:-9
mosovo	1:-8 3:-9 4:-13 8:-9 a:-12 c:-28 e:-7 f:-11 h:51 j:-21 k:-6 l:-12 m:-14 o:-26 p:-14 q:-13 r:-18 s:-8 t:-12 u:-9 x:-7 y:-13 z:-15 10:-11 12:-8 13:-11 14:-48 16:-9 17:25 19:-9 1a:-11 1b:-10 1d:-14 1e:35 1f:-15 1g:-10 1h:-12 1j:-10 1l:-9
most	1:18 2:22 3:31 4:-14 k:14 n:-9 14:60 1m:-8
most of	1:-18 5:-11 7:28 8:-15 h:-28 k:58 l:-24 o:-7 z:-10 10:-13 14:-27
most recent	2:50 4:-26 w:26 1f:-11
move	6:-11 t:15 u:19 14:34 1i:26 1j:28 1k:21
move $	2:-9 p:-38 q:18 t:-12 14:24 1i:30 1k:-34
move <force>	8:-10 11:-7 1a:-10 1i:-9 1k:52 1l:27
move a	2:-10 8:37 z:-7 11:25 14:27 1a:-13 1f:-19 1i:-8 1j:29 1k:-50 1m:-13
move back	8:-10 f:-13 p:-12 t:-28 v:-15 11:40 12:49 13:-9 14:-53 19:-24 1f:-13 1i:-14 1k:-12 1m:-36
move from	a:-9 b:-7 t:24 12:-14 14:36 1b:-24 1i:-6 1j:-13 1l:-18 1m:27
move into	0:-12 1:-16 2:21 7:-4 9:-14 n:18 r:-16 s:-13 t:23 u:39 1f:-8 1g:-16 1i:16 1j:23 1k:-23
move our	0:-7 2:-20 b:-14 t:-21 11:-18 12:-18 1a:-26 1i:-16 1j:-19 1k:50 1m:44
move out	11:-29 12:-13 14:27 1f:-8 1i:16
move the	11:-16 14:7 1a:-14 1f:-14 1l:-19 1m:11
move to	5:18 6:-31 7:39 9:-11 b:-9 f:-11 q:-12 r:38 s:-7 t:-13 14:32 1f:25 1g:18 1l:-9
move up	0:-11 2:-10 8:-16 t:55 v:-8 12:-13 14:-30 1g:-11 1j:-19 1l:-16
mp	a:-12 g:-14 v:24 z:-11 14:70 1j:35
mp ask	14:30 1j:-7
much	14:34
much $	14:62 1e:-13
much did	14:29
much doe	1:-8 v:-9 14:46
much monei	14:24
much time	1:-7 3:-10 7:-9 v:51 14:-18
multi	a:-7 d:-7 i:21 j:-11 o:-10 q:-13 1d:-6 1e:33
multi agenc	a:-7 d:-7 i:21 j:-11 o:-10 q:-13 1d:-6 1e:33
murder	0:-4 8:-9 9:-7 f:-8 h:-10 o:-17 x:-14 14:69 1g:25
must	3:16 7:-11 b:46 g:18 l:-9 s:22 x:18 11:28 1j:-15 1m:-18
must a	6:-9 b:56 c:-15 14:-11 16:-7
must have	3:33 7:-38 8:-16 a:-8 b:-45 c:-21 e:-13 f:-6 g:-17 h:-18 i:-10 j:-7 k:-17 n:-10 s:-17 u:-13 w:-19 x:-19 z:-13 11:-25 12:-12 16:-6 19:24 1e:-8 1f:-7 1i:33 1j:-20 1l:-9
my	a:27 z:-9 14:70
my car	a:-6 14:43
my case	14:30
my daughter	4:-20 n:27 1d:-10 1g:-12
my forc	r:17 z:-10 14:50 15:-36 1d:-15
my mp	a:-42 d:-11 f:24 g:-36 v:17 1f:38
my name	14:23
my neighbour	h:-9 14:26 1l:17
name	4:17 6:25 d:17 e:29 f:-14 g:23 x:21 1c:-13 1d:12 1i:25 1k:-7
name $	4:-16 9:-13 d:42 e:19 f:-13 i:31 j:-9 k:-15 n:-14 q:-14 s:-10 x:41 10:-10 14:-10 16:-12 18:-12 1b:-11 1c:-42 1e:-12 1l:-16 1m:-10
name for	i:21 s:-8 14:-30 1d:69
name of	2:-6 5:-10 6:16 7:-8 d:25 f:-9 g:24 l:-12 y:19 1j:-15
name the	1:-9 2:29 5:20 6:24 a:18 c:-12 d:-13 g:-12 k:21 l:-16 n:44 o:-19 11:-7 1f:-14 1g:-11
name to	b:-16 e:-17 l:-10 p:-9 x:-15 y:-28 12:-8 14:29 18:-6 19:-17 1i:76 1j:-12 1k:-50
nation	a:-6 d:-15 e:20 h:-11 l:-8 y:-7 10:-16 14:69 19:-6 1f:-8
near	2:-12 3:-24 a:40 h:-10 k:-17 v:26
need	6:21 b:-18 h:32 j:-13 s:-21 t:19 z:-13 11:29 1l:18 1m:-18
need the	b:-19 f:-9 n:-10 q:-25 t:43 x:35 11:-24 14:-44 16:25
need to	b:22 s:-19 11:55 13:-8 18:20 1j:-20 1m:-25
neighbour	0:39 3:-8 8:-15 9:59 a:-12 d:-8 h:-8 j:-15 u:-19 v:-7 14:12 1g:-10
neighbourhood	e:-8 h:15 j:19 x:-16 14:72
neighbourhood offic	7:-17 14:40
neighbourhood polic	a:-9 d:-11 h:24 j:27 n:-9 x:-27 y:-10 14:52 19:-7 1f:-9 1i:-7 1k:-6
neighbourhood team	e:-17 14:39
never	8:-44 e:-11 f:-10 h:30 j:-13 n:-19 p:-11 q:-8 t:-8 u:78 y:22 14:31 1f:-9 1g:-11 1l:-12
never been	7:24 8:-19 f:-5 u:73 14:-23
new	2:17 6:-9 d:13 f:15 14:46 1i:21
new $	2:-34 i:22 14:33 1a:39 1b:-14 1c:-15 1f:-11
new <force>	d:-8 f:33 r:-5 18:21
new chief	0:-29 2:-41 a:-11 d:47 1g:34 1i:-10
new custodi	14:15
newcastl	3:-6 7:-47 8:-13 e:-17 f:-10 h:-13 k:-17 l:43 m:-9 n:-16 o:-12 p:-21 t:-8 u:48 v:-24 w:-10 y:-9 z:-16 12:-27 14:19 16:-6 19:-17 1c:-12 1d:-12 1j:-14
newspap	i:-8 s:-18 14:30 17:-20 1c:40 1d:30 1h:-15 1i:-10 1l:-22
next	2:24 w:20 13:53 14:18 19:-14
next $	2:28 6:-28 s:-5 w:-6 13:-28 14:50 19:-32
next for	13:52 14:-35
next pcc	13:-8 14:47
next peel	f:-9 w:30 13:-17 16:-17 18:-36 19:-13 1g:-8
next step	w:-7 13:60 14:-33 1h:-7
next to	2:38 13:-53
nh	1:-41 4:-18 v:-22 14:53
nh trust	1:-41 4:-18 v:-22 14:53
nick	4:-10 f:-15 h:-7 k:-9 v:-7 14:69 1f:20 1g:-10 1h:-13
nick adderlei	f:-28 v:-9 13:-7 14:43 1h:-16
nicknam	s:-5 u:-5 14:-18 1d:53 1f:-7 1j:-8
night	2:-7 g:-11 h:-17 i:-5 k:-32 l:-24 o:-6 11:-7 12:-6 14:75 1g:-15 1m:-13
night $	2:-8 5:-10 a:-5 g:-13 h:-22 i:-8 k:-37 l:-32 o:-8 11:-10 12:-8 14:65 1e:-10 1f:-10 1m:-16
no	0:-20 4:28 8:-8 g:-17 s:-11 u:35 v:-11 z:33 13:15 18:-13 1c:-10 1f:32 1g:-10 1l:-12
no forc	0:-49 1:37 2:-15 3:27 4:52 6:-22 7:-20 8:-17 9:-12 a:-20 f:-12 h:-10 j:-14 o:-22 q:-9 r:-19 s:-21 t:-9 u:-49 v:-21 w:-12 x:-12 10:-12 11:-26 12:-17 13:-13 14:-7 15:-8 16:-15 19:-11 1d:-19 1f:-28 1g:-14 1l:-30 1m:-21
no longer	0:-13 k:45 o:-9 t:-9 v:-8 14:-13 1f:43 1l:-16 1m:38
nobl	a:-10 c:-13 f:39 j:-10 n:-16 p:-8 w:-27 19:-13
nobodi	0:-55 1:-21 3:34 4:65 8:-8 a:-13 d:-11 e:-13 f:-7 h:-10 i:-10 o:-13 q:-12 r:-25 s:42 u:-8 v:-14 y:-12 z:-12 11:-9 12:-10 14:33 16:-8 1b:-8 1d:-36 1f:-44 1g:-9 1h:-13 1i:-9 1l:-12 1m:-9
non	1:-21 e:22 m:-16 y:-12 14:62 1e:-9
noo	0:-9 1:22 2:-14 3:-10 4:37 5:-19 6:-14 7:-11 8:-12 9:-15 a:-23 b:-13 c:-12 d:-12 e:17 f:-10 g:31 i:-16 j:-15 k:-18 l:-16 m:-11 n:-12 p:-10 q:-10 r:-25 s:-31 t:-9 u:-10 v:-11 w:-9 x:-9 y:-16 z:-13 10:-13 11:-12 12:-9 13:57 14:-60 15:-10 16:-12 17:-12 18:-13 19:-10 1a:-13 1b:-12 1c:-8 1d:-29 1e:-18 1f:31 1g:-20 1h:-21 1i:-15 1j:-11 1k:-12 1l:-22 1m:-42
noo $	0:-9 1:24 2:-9 3:-11 4:41 6:-15 7:-11 8:-10 9:-9 a:-16 b:-9 c:-9 d:-13 e:21 f:-10 g:33 i:-18 j:-11 k:-21 l:-17 m:-12 n:-9 o:-10 p:-9 q:-9 r:-12 s:-15 t:-9 u:-10 v:-11 w:-10 x:-9 y:-18 z:-14 10:-12 11:-9 12:-8 13:-28 14:-58 15:-9 16:-9 17:-10 1a:-11 1b:-10 1c:-8 1d:-31 1e:-18 1f:38 1g:-24 1h:-8 1i:-13 1j:-11 1k:-10 1l:-13
normal	1:-6 5:17 a:-10 h:-9 s:-11 t:-7 u:-6 w:-9 13:-12 19:-14 1a:20 1f:43 1g:36
north	4:25 6:-11 7:33 9:-16 a:34 b:-8 d:30 e:-10 g:-8 h:-10 i:-9 j:-9 k:-13 l:-10 s:-10 u:-12 x:-39 y:-33 10:22 13:-11 15:-8 1f:-27 1l:-19 1m:-16
northamptonshir	1:-12 c:-18 h:-36 i:-18 j:31 k:36 l:-23 m:-11 o:-7 p:-27 16:-10 1b:-13 1e:28 1l:-12
northern	7:21 q:39 u:-8 12:-11 14:-19 1f:-5 1i:-15 1k:-6
not	5:35 b:-11 j:-9 k:-36 l:-20 n:-10 o:42 y:-10 11:-9 14:28 1c:-15 1d:37 1e:19 1l:-9 1m:-11
not close	5:50 k:-20 11:-9
not the	d:33 f:-13 g:-41 h:-8 i:-17 k:-15 l:-35 p:26 q:-10 s:-13 t:-13 y:-30 14:-63 16:-7 1d:28 1e:-14 1l:-20
not yet	2:-12 4:-22 5:39 6:-9 d:-9 e:-14 h:-19 k:-27 l:-16 o:33 11:-11 12:-8 14:-24 1f:-40 1g:29 1m:-7
note	2:-10 4:-11 5:-14 6:-11 7:-8 8:-19 9:-9 a:-16 b:-16 c:-9 d:-13 e:-10 g:-14 h:-29 i:40 j:-11 k:-9 l:-8 m:-10 n:-18 p:27 q:-9 t:-17 w:-13 x:-10 y:-13 10:-24 11:-13 12:-11 15:-38 16:27 18:-9 19:-9 1b:-13 1c:-9 1e:-24 1g:-14 1i:-8 1j:-9 1k:-12 1m:-10
noth	2:-9 4:-12 5:17 a:-10 h:-17 i:-18 o:54 q:-25 11:-17 12:-8 13:-10 14:-59 16:-15 18:-8 1a:37 1b:-12 1c:-19 1d:-10 1f:-14 1i:-33 1j:-10 1m:28
notic	6:25 q:-52 t:14 18:-8 1c:-10 1k:30 1l:19
notic $	1:-14 4:-16 7:21 8:-14 b:26 o:-12 t:-17 u:28 18:-9 19:-8 1f:37 1k:-27
notic by	b:-14 l:-8 p:-18 q:-13 t:67 w:-14 12:-14 14:-33 18:-14 19:-17 1i:-23 1k:-25 1l:24
nottinghamshir	g:-15 i:-10 k:-13 l:25 o:-8 t:-14 14:33 19:-16 1f:20 1g:20
now	4:29 b:13 d:32 g:17 k:20 13:46 14:21
now $	4:25 k:22 x:19 14:26 1f:43
now it	1:-20 4:-17 b:43 o:-27 s:-15 13:52 1f:-13 1m:-10
now that	1:22 4:-12 b:33 k:-17 o:-52 11:-22 13:53 1f:-28 1m:-25
now theyr	4:-11 b:30 s:-20 13:27 14:-23 1f:-10
nowadai	4:-22 9:-13 f:-13 r:-10 y:-23 13:-7 14:20 1b:-13 1f:23 1g:-9
nowadai $	1:23 4:-21 9:-14 f:-14 r:-10 y:-24 13:-7 1b:-13 1f:25 1g:-10
npcc	1:-43 3:-9 4:-10 5:-11 7:-12 8:-9 9:-10 a:-12 c:-12 d:-13 e:-9 f:16 g:-12 h:-44 i:-36 j:-14 k:-8 l:-10 m:-17 n:-12 o:-9 p:-11 r:-12 s:-11 v:-11 w:-12 x:-11 y:-15 z:-10 10:-10 11:-9 12:-10 13:-8 14:-14 15:37 16:-10 17:-9 1a:-10 1b:-9 1c:-9 1d:-10 1e:71 1f:-10 1h:-12 1j:-13 1l:-13 1m:-10
npcc $	2:-15 3:-14 6:-15 b:-11 c:-9 d:-13 f:31 g:-17 k:-9 r:-18 s:-10 v:-19 y:-20 10:-8 11:-11 12:-16 13:-10 14:-31 15:-32 1a:-10 1b:-9 1c:-8 1d:-10 1e:49 1f:-14 1h:-9 1m:-8
number	1:24 j:24 m:16 14:25 16:20 1g:-12
number $	k:-18 m:26 14:36 17:16
number of	8:25 m:13 v:24 14:14 16:27
o	2:-9 4:-15 6:24 a:-11 c:19 e:28 f:-13 h:-7 i:-10 j:-18 k:38 l:-12 m:-21 p:-10 r:-12 t:-8 y:-10 11:-9 12:16 14:-6 1d:-16 1e:-9 1g:-21 1l:-17
o concern	c:46 h:-23 i:-24 j:-40 k:-7 l:-5 m:-10 n:34 p:-11 r:-14 13:-16 14:-13 17:-6 1l:-34 1m:-19
o special	0:-11 2:-21 3:-13 4:-17 5:-20 6:-19 8:-14 9:-12 b:-8 e:-20 f:-14 k:-14 l:-11 n:-10 p:-10 r:-19 s:-14 t:-23 u:-10 v:-17 w:-12 y:-19 z:-11 11:-22 12:37 13:-14 14:-38 16:-13 1d:-36 1e:-13 1g:-28 1i:34 1j:-21 1k:-9 1l:-23 1m:31
o the	1:19 4:-19 7:-9 9:-11 a:-11 f:-19 g:-9 h:-12 k:32 l:-11 m:-29 q:-8 w:-9 y:-9 z:-12 12:-9 16:-11 1e:-8 1f:-16 1i:-12
oblig	0:-14 1:-18 2:-16 3:-11 4:-16 6:-35 7:-20 8:-19 9:-15 a:-20 b:84 d:-19 e:-12 f:-19 g:-13 i:-11 k:-19 n:-18 p:-10 q:-17 r:-34 s:67 t:-31 u:-14 v:-11 w:-11 x:-20 y:-26 z:46 10:-14 11:-16 12:-12 13:-13 14:-76 15:-12 16:20 19:-13 1b:-15 1c:-11 1d:-12 1e:-18 1f:-13 1g:-37 1h:-29 1i:-14 1j:-27 1k:-15 1l:-33 1m:-12
odd	8:-18 i:21 q:45 11:-22 13:-6 14:26 1a:-8 1b:21 1c:-10 1m:-7
of	14:17
of $	0:-8 5:-9 a:-11 c:-10 j:-16 m:-21 n:-10 o:47 p:-8 r:-15 s:32 v:-7 y:-8 14:-40 16:-9 1b:-6 1e:32 1m:-12
of <force>	9:24 a:23 b:14 d:37 f:32 y:-10 14:-17 19:-11 1m:-9
of <number>	3:-16 9:25 h:-27 j:-19 k:53 l:-14 11:-14 12:-10 13:-9 14:54 15:-34 17:26 1b:-10 1f:-6 1g:-9
of a	2:-9 d:29 s:42 v:-7 11:-13 14:12 1j:-18
of all	0:-12 1:-17 2:-16 3:54 5:-17 6:-24 9:-22 d:-30 g:-21 k:-18 n:31 p:-22 r:-13 s:-17 u:-18 v:-33 x:-29 y:-14 14:-30 1d:-20 1i:-21 1j:-13 1k:-22
of caus	h:29 j:-10 m:45 n:-13 p:-11 14:-38
of cleveland	5:-13 j:18 n:-12 q:23 1h:13
of concern	c:37 j:17 k:17 m:23 n:23 p:16
of constabulari	1:22 4:-11 6:-14 d:-14 e:38 y:42 z:-13 1e:28 1k:-13
of crime	h:-17 i:36 j:-7 14:21 1f:-11 1l:27
of dai	1:-37 7:-15 8:-9 m:-17 t:-17 v:38 12:-34 14:24 18:-6
of date	g:-14 i:-10 q:-22 t:-9 w:-36 z:-11 12:-14 13:-31 14:44 16:-6 18:-22 19:25 1f:-18 1g:-7 1h:41 1j:-13 1m:-41
of domest	14:31
of duti	8:-8 13:-10 14:34
of engag	2:33 4:16 8:-13 14:17 1k:24
of enhanc	2:-15 6:-7 b:52 r:-22 s:45 11:-11 14:-29 1b:-12 1g:-10 1h:-15 1i:-12 1j:19
of event	14:-29 1h:62
of forc	1:48 2:-10 3:21 5:16 6:44 7:74 9:-8 d:-8 m:-15 o:-15 v:-10 14:-15 1f:-8 1k:-24
of gmp	c:-13 k:25 o:17 v:-12
of hi	0:-11 2:-18 3:-11 4:-17 5:-14 6:-14 7:-13 8:-18 a:-18 b:-21 e:-24 j:-22 k:-17 n:-13 o:-15 q:-13 t:-12 x:39 z:-16 10:-12 11:-47 13:-17 16:-19 19:-12 1a:-18 1b:-18 1c:-10 1e:-29 1g:-18 1h:-10 1j:-13 1k:34 1l:-18 1m:-24
of hmicfr	4:-6 6:-20 d:-37 e:50 g:-9 k:-6 n:-7 w:-23 x:-27 y:-9 10:29 13:-7 16:-8 1a:14 1c:-15 1e:-39 1f:-11 1h:-12 1i:35 1j:-9 1k:-20 1m:-7
of investig	5:-12 a:-14 h:37 j:19 k:-12 l:-7 m:-13 n:-9 o:-25 q:-11 16:-7 1f:-10
of it	c:-9 k:44 l:-11 n:-16 p:22 r:-10 11:-7 12:-10 13:24 14:34 1e:29 1f:-32 1g:20 1m:-10
of monitor	4:-15 r:49 s:-25 14:-57 1a:49 1b:32 1d:-8 1f:29 1g:-27
of offic	m:-20 n:-7 q:-7 14:44
of our	0:-18 1:-12 2:-25 4:-13 6:-17 8:-21 9:30 a:-10 b:-13 e:-14 f:-14 g:18 k:-10 n:-8 p:-20 s:-11 t:-19 u:-28 v:-14 w:-47 x:-22 11:-13 12:-20 13:37 14:-34 16:-12 18:27 19:28 1d:-16 1f:-10 1g:-14 1i:-22 1k:-23 1m:-18
of polic	6:-10 b:33 k:-10 r:-12 s:29 y:-8 15:20 1b:38 1j:-14
of recommend	14:-18 17:51 1e:-9
of scan	u:16 14:-16 1a:41 1i:-7 1k:-11 1l:34 1m:-36
of special	4:-11 5:15 s:17 11:21 12:29 1d:-17 1f:23 1m:29
of stai	0:-43 1:-9 3:57 4:-8 6:-7 8:-17 9:-7 b:-6 d:-13 e:-13 r:-12 s:-14 t:-6 v:19 11:-10 14:-42 16:-12 1e:-12 1f:-9 1h:-12
of the	j:12 k:15 10:11 1g:13 1i:12
of them	3:27 4:-9 9:-10 e:-9 h:16 i:27 j:-9 k:42 q:-17 u:-12 x:-10 14:-20
of those	2:-7 3:23 4:-16 5:-22 6:-14 j:-15 12:-6 14:41 1i:-16 1k:-8 1m:-13
of time	3:34 4:-9 6:-9 7:-10 8:-16 9:-16 u:-19 v:74 11:-9 12:-14 14:-14 1f:-6 1g:-13 1h:-9 1m:-12
of todai	1:34 7:-24 m:-14 1g:-7
of what	2:-12 4:-11 a:31 b:-13 f:-12 i:-10 n:-10 p:-12 q:-11 r:-12 s:-9 w:-19 x:-10 y:-10 z:-10 10:-15 11:-13 12:-19 13:-14 14:-21 16:-19 19:-21 1a:-9 1c:23 1d:-14 1f:-14 1m:35
off	h:34 k:42 l:38 n:18 p:-12 19:-14 1k:15
off $	5:-4 h:27 k:-11 l:54 o:36 p:-12 12:-19 14:-17 1m:29
off <date>	5:32 6:-18 7:-19 8:-16 h:-27 j:-15 k:45 o:-16 11:-16 12:-18 14:-10 19:-10 1g:-17
off enhanc	1:-8 6:-12 8:-10 9:-20 k:-22 r:-24 s:-22 t:-10 11:25 12:71 13:-15 14:-40 1d:-12 1g:-15 1l:-20 1m:-11
off so	w:32 11:-11 12:-28 19:-31
off the	5:-17 h:38 j:-21 l:51 m:-13 n:38 o:-10 p:-30 y:-19 z:-14 12:-11 13:-15 16:-14 19:-9 1m:-18
offend	h:39 i:32 j:25 k:-11 n:-8 14:46
offend $	6:-13 i:-12 j:47 n:-7 14:28 16:-48
offend manag	a:-11 e:-11 f:-11 h:26 i:46 k:-25 l:-24 m:-11 n:-19 o:-15 p:34 x:-18 z:-11 16:-12 1e:-22 1g:-8
offic	2:-10 d:13 y:18 z:17 14:82 1j:12
offic $	s:-10 z:56 14:15 1j:23 1k:-15
offic ar	14:16
offic did	14:37
offic for	d:-9 g:-12 r:-15 x:-13 y:37 z:-13 14:29
offic get	14:27 1j:-26
offic in	14:51
offic on	14:39
offic or	b:-20 s:43 y:18 z:-10 10:-7 14:-62 15:41 1d:-16 1e:-7 1f:-9 1j:-24
offic were	14:42
offici	5:-8 8:-14 c:37 d:-9 h:-19 j:23 k:-12 l:-18 n:-17 q:36 r:-9 y:-15 z:-8 14:-62 15:-7 1a:-10 1c:47 1d:18 1f:-7 1i:-13 1k:38
offici name	c:23 i:-11 m:-9 n:-12 p:-16 r:-13 s:-8 14:-21 1d:44
ofst	0:-16 b:-8 r:-10 s:-25 y:46 z:-17 10:-8 12:-13 14:75 16:37 18:-12 1b:-8 1d:-22 1e:-17
often	1:-12 4:-12 6:-13 9:-10 s:43 w:23 y:-11 z:-10 10:-21 13:-11 14:27 15:18 19:-11 1a:-8 1f:-7 1g:-13
often doe	b:-28 s:28 w:-18 14:-16 15:39
old	d:-11 i:24 v:-15 14:25 18:17 1c:-25 1d:26 1e:26 1g:27
old chief	d:-32 f:26 x:-13 14:17 1g:24 1l:-10
old is	e:-12 f:-19 14:33
on	14:29 16:15 1j:13
on $	5:-11 6:-15 f:-12 g:-10 q:-15 13:24 14:18 1c:56 1f:21 1g:-23 1j:-7
on <date>	1:-25 6:-16 7:-16 b:-5 h:-18 k:-21 l:35 m:-11 o:-19 r:-7 z:-13 13:-38 14:44 16:-9 17:-5 1g:-19 1m:-8
on <force>	b:29 w:20 16:19 18:40 19:-26 1f:20 1h:17 1j:-10 1k:32
on <number>	1:-7 3:-23 7:-19 8:46 f:-10 h:-15 n:-21 t:-16 u:-12 v:-51 w:-14 14:14 16:43 19:-11 1b:-25 1f:-9 1g:-13 1h:-22
on a	9:-8 b:-14 c:-9 r:-9 s:44 z:20 12:25 14:35 18:-24 1j:-13 1l:-12
on about	b:-7 i:-9 n:-16 q:-7 s:-10 y:-9 13:-14 16:-9 1a:27 1c:-8 1d:-12 1e:34
on child	14:24
on custodi	1:-11 m:-10 w:-22 z:-18 19:47
on domest	c:-15 j:24 k:-13 m:-15 n:-19 o:-7 1e:29
on engag	r:-15 s:-21 u:-8 y:34 11:34 14:-8 1h:-14 1j:16
on enhanc	1:-32 8:-22 v:39 12:-27 14:-19 1b:-9 1g:39
on forc	1:-44 2:-19 3:-8 4:-14 5:-29 7:-15 8:-12 9:-6 a:-10 k:-33 l:-20 m:-13 o:-16 s:-12 t:-13 z:48 10:-35 11:-15 17:-49 1f:-11 1g:-13 1j:40 1k:-28 1l:-11 1m:-12
on how	1:-44 k:-27 m:-20 q:47 11:27 14:30 18:-13
on in	0:-20 1:-9 2:-9 4:-18 5:-15 6:49 8:-16 9:22 g:-9 x:-10 1g:-29 1h:-15
on investig	h:-29 l:37 14:-30 16:43
on it	4:-11 9:34 a:-10 g:-33 j:-10 k:-10 n:24 o:17 x:-9 z:-34 11:-11 14:-32 15:-8 16:22 18:-19 1e:-13 1f:-11 1i:-12 1j:59 1k:-13
on leav	f:-26 o:25 11:-14 14:37 1f:-11 1i:-11 1j:-5
on move	14:-24 1j:78 1k:-72
on my	2:-14 4:-21 7:-15 8:-12 a:-18 d:-11 e:-25 g:-26 i:-9 q:-15 v:-13 x:-38 y:-25 10:-12 13:-14 14:33 1f:-16 1g:48 1i:-25 1j:-20 1k:-18 1l:-15 1m:35
on notic	4:18 6:29 b:27 q:-14 t:17 14:-51 18:-8 1c:-10 1k:34 1l:22
on our	5:-25 6:-9 9:-7 d:-9 x:24 y:-15 13:-31 18:40 1i:-21 1j:-10 1k:36 1l:-31 1m:-22
on polic	q:-10 14:48 17:-13 18:-14 1c:-17
on routin	1:18 t:-6 u:40 12:-7 14:-37 1a:-35 1b:-12 1f:24
on scan	12:24 14:-10 1a:19 1b:-8 1f:16 1g:28
on special	s:-7 14:27 1d:-31 1h:39 1k:-25
on that	2:-7 3:-7 5:-9 6:-8 7:17 8:-12 9:-23 d:-9 g:-8 h:-7 k:-25 l:-11 n:-10 o:26 11:-13 12:-8 14:23 15:-38 16:-7 1i:-10 1k:35 1m:-12
on the	9:23 19:-11 1f:17 1g:33 1h:20 1i:23
on their	0:-12 4:-12 5:-19 9:-15 d:-16 e:-17 k:-31 n:-27 o:38 w:-22 x:32 z:-20 10:-19 13:-21 14:20 16:-8 17:25 19:-31 1f:-13 1i:-19 1k:-22
on were	1:-28 4:-27 5:16 6:27 9:49 g:-15 j:-14 k:25 l:-13 n:-10 o:-30 14:-40 19:-22 1b:-11 1g:-40 1m:-8
on what	n:30 p:27 12:12 14:-19 15:20 19:31 1g:-11 1m:16
on whether	2:-29 4:-11 7:-11 8:-18 i:25 q:-28 s:-12 u:23 11:-40 1d:-17 1f:21 1g:-10 1m:-11
on which	5:-8 b:-9 f:22 j:-11 k:-28 l:37 n:-12 o:-12 q:-8 w:-36 14:-15 16:-10 18:35 19:42 1m:-12
on with	0:-9 9:-21 a:-15 b:-21 k:-8 n:-8 u:-9 y:-13 13:36 16:-11 1a:-15 1f:-34 1h:53 1j:-11 1l:-15
onc	7:-19 8:42 f:-13 k:-14 p:18 s:-8 t:-9 u:45 11:36 14:-13 1c:-19 1d:-13 1f:-9 1g:-16
onc $	1:34 8:35 e:26 f:-11 u:-37 1e:-8
onc in	0:-5 1:-17 4:-23 6:-12 f:-16 u:25 14:-9 1d:-33 1f:-12
onli	4:40 5:9 8:27 a:-12 i:-12 j:-12 m:24 o:3 q:-9 u:-23 z:24 10:33 14:-24 19:-10 1g:-14
onli $	2:-15 5:-16 6:-11 8:-12 9:-41 a:-11 d:-11 e:-10 o:-18 u:-30 v:-7 x:-11 10:15 12:-12 14:-22 1a:-27 1b:-23 1d:-10 1f:39 1g:-24 1i:36 1j:-10 1k:-17 1l:-9 1m:-14
onli <number>	1:-12 2:-10 3:-10 4:46 5:9 6:-11 8:-12 9:-12 c:-20 h:-22 i:-26 j:-26 l:-12 m:41 n:-16 p:-10 r:-12 s:-7 u:-8 z:-14 10:-13 11:-20 12:-14 14:-23 1b:23 1f:-18 1g:-12 1j:-11
onlin	c:-11 h:20 j:41 k:-11 o:-7 w:-9 18:29
onlin child	c:-17 h:24 j:46 k:-16 l:-11 o:-12 14:-49
oot	2:30 4:-14 5:53 9:-9 a:-12 b:-9 d:-8 e:-11 f:-10 g:-8 h:-19 i:-9 k:-14 l:-14 m:-9 n:-11 o:-63 p:-12 q:-10 r:-13 s:-16 t:-16 v:-13 w:-11 x:-10 y:-10 z:-10 10:-20 11:28 12:35 14:-53 15:-9 19:-20 1c:-9 1d:-9 1e:-11 1g:-8 1i:32 1k:-15 1l:-22 1m:62
oot $	2:37 4:-8 5:-19 9:-9 a:-9 b:-9 d:-7 e:-8 f:-9 g:-9 h:-10 i:-9 k:-13 l:-18 m:-10 n:-8 p:-15 q:-12 r:-11 s:-17 t:-20 v:-15 w:-13 x:-11 y:-8 z:-9 10:-8 11:36 14:-35 15:-8 16:-13 17:-9 19:-27 1c:-9 1e:-11 1f:-9 1i:15 1k:-17 1l:-13 1m:24
open	5:28 h:19 i:23 o:23 z:12 14:30
open $	5:24 h:42 k:-7 m:-11 o:31 11:21 14:26 17:-27 1f:-10
open again	l:-30 11:-9 14:54
open against	5:-9 h:-11 o:36 14:-10
open at	h:-12 z:-11 14:60
open caus	5:48 c:-18 h:-29 i:-9 k:-15 m:-11 n:-20 o:68 11:-13 14:-23
open concern	0:42 5:43 a:-15 h:-37 i:28 k:-8 l:-10 n:-17 o:-50 11:-13 13:49 14:-64
open for	a:-9 h:-10 o:-21 14:36
open in	h:-9 k:-9 m:-30 o:30
open on	h:-11 17:32
open or	5:-10 h:68 i:-18 k:-27 l:-11 o:-27 14:-26
open to	a:-10 b:-10 e:-12 h:-24 i:-20 n:-8 o:-37 x:-29 y:-34 z:63 10:-7 13:-23 14:-28 16:-13 1c:-8 1e:-18 1m:-7
open which	0:-5 4:-8 5:-26 h:-17 i:49 j:-26 k:-32 l:-13 o:34 14:-33
oper	2:-7 a:-6 k:-6 r:-9 s:-8 11:-18 14:101 15:-14 1j:-23 1m:-12
opinion	s:-17 14:51 1d:-12
or	0:30 a:30 14:-26 16:20 1c:10 1f:20
or <date>	0:-19 1:-10 2:-11 6:-22 8:-42 9:-8 a:-14 d:-11 e:-10 f:-22 g:-9 h:-66 i:-17 k:-39 l:71 m:-10 q:-13 t:45 u:-15 w:-40 10:-15 11:-9 12:33 13:-14 14:-63 15:-9 18:48 1f:-9 1g:-53 1h:-14 1i:-10 1k:-11 1l:-13 1m:-11
or <force>	0:95 2:-20 3:-14 5:-10 6:-9 8:-7 a:33 d:-16 e:-14 g:-11 j:-9 m:-8 n:-9 o:-8 q:-8 w:-16 10:-11 14:15 16:-8 1f:-15 1i:-9
or <number>	0:-17 4:-23 6:-11 7:-10 8:55 9:-13 a:22 c:-14 d:-11 h:-49 i:35 j:-25 k:-10 m:38 n:-20 p:-17 q:-33 s:-9 u:-9 14:-34 15:-11 1d:-27 1f:-26 1g:-13 1j:-12 1k:-15
or a	d:-11 r:37 s:-6 z:-8 11:-6 14:-17 1a:22 1b:-13 1d:35 1f:-15 1g:-12 1h:-11
or anoth	1:-13 3:-8 4:-10 6:-22 7:61 9:-21 i:-17 j:30 14:-14
or ar	4:19 5:-13 9:-18 a:-17 f:-10 h:-16 i:-7 k:-12 n:-11 o:23 p:-13 q:-6 s:-8 v:-19 x:-6 y:-8 10:-11 11:-12 14:-61 16:-13 17:-42 1b:-15 1c:30 1e:-11 1f:52 1g:-15 1i:-10
or close	5:-13 h:49 i:-12 k:-14 l:-14 o:-28 14:-28
or did	0:-13 4:-14 8:-23 9:24 d:-9 e:-22 g:-14 h:-16 i:-9 l:-22 m:-9 o:-13 p:-14 q:21 t:-12 w:22 x:-14 y:38 z:-15 10:-17 11:-13 13:-14 14:32 15:-8 16:-11 18:-10 19:-44 1c:-8 1e:-10 1f:-24 1g:-25 1h:-12 1i:-15 1j:-9 1k:30 1l:-15 1m:-22
or do	5:-9 a:-21 h:-13 k:-35 l:-18 o:35 s:-10 10:21 13:33 14:31 15:-18 16:-8 1c:-14 1e:-9 1f:-10
or engag	0:-10 r:-13 14:-32 1a:-19 1b:-19 1d:28 1f:48 1g:34
or enhanc	0:-8 8:-7 t:-7 u:-7 14:-8 1a:-11 1b:-29 1f:21 1g:34
or ha	8:29 a:-12 d:31 f:-50 h:18 i:-12 o:-9 u:-35 x:43 13:-8 14:-52 1f:-21 1j:-11
or have	0:-35 8:-9 a:-17 b:-7 d:-12 e:-15 f:-15 h:-9 i:-19 j:-12 k:-34 m:27 n:-9 q:-12 u:-10 w:48 x:-13 y:-24 z:-34 10:-11 11:-10 13:-22 14:-18 16:-14 19:-21 1f:-9 1g:-12 1m:-14
or is	0:-11 4:-15 8:-19 a:42 g:40 z:-13 10:-13 14:-51 1f:28
or just	1:-11 2:-13 8:-13 9:-11 b:25 h:-24 j:26 l:-13 m:-13 n:-10 q:-19 t:-8 x:-12 10:24 14:-29 16:-11 19:-12 1e:-10 1j:-14 1k:-11
or more	0:-12 1:30 2:-8 4:-17 5:-11 8:-6 9:-11 h:-9 i:-19 j:-9 m:25 s:-9 v:30 11:-9 12:-9 14:21 1d:-12 1g:-10
or not	0:-10 1:-9 4:-39 d:-9 h:18 o:-12 v:-17 y:-7 z:25 14:-27 16:-12 1d:24 1e:-9 1f:26
or onli	0:-12 4:-16 5:-9 9:-10 c:-12 i:-8 j:-20 l:-14 m:27 n:-19 o:-7 p:-7 w:-17 x:-15 10:-19 13:-17 14:32 19:-28
or out	0:-7 4:-18 7:16 o:-10 12:-10 14:-30 1f:43 1g:46 1k:-18
or scan	6:-7 r:-23 14:-15 1a:-50 1d:-15 1e:-19 1f:-16 1g:66
or someth	4:-9 5:-14 6:-10 9:-14 a:-14 c:-12 h:-14 i:-13 j:-8 m:-9 n:35 r:-13 s:-10 w:-12 x:-7 y:-9 z:-5 10:-13 14:26 15:28 16:-15 1c:-35 1d:28 1e:-11 1l:-42 1m:-22
or still	4:-11 h:25 j:-14 o:-36 14:38
or the	0:-16 2:-12 k:-18 q:45 s:18 y:-12 1f:-14 1g:-8 1i:-16 1j:-13 1k:43 1m:-15
or to	0:-19 1:-13 3:-8 5:-10 8:-12 9:-14 a:31 b:-12 c:-9 d:-11 e:-16 f:-11 g:-9 h:-16 i:-11 j:-7 m:-10 n:-11 p:-10 q:-16 r:-12 s:42 t:-11 u:-10 w:-13 x:-13 y:-11 z:-11 10:-20 13:-9 14:-42 15:-13 16:-12 18:-19 19:-9 1a:-10 1b:-10 1c:-15 1d:-16 1e:-13 1f:-14 1j:-25 1k:-13 1l:36 1m:-12
or wa	0:-24 1:-10 2:-10 3:-28 4:-10 6:-10 8:-26 a:-14 b:-13 d:-10 f:27 g:-36 q:-11 s:-11 t:-12 u:-11 v:20 x:-14 y:-14 z:-10 10:-20 12:-10 15:-8 18:-9 19:-11 1d:-13 1g:-17 1j:-34 1k:42 1l:-8
or were	0:-16 1:-19 3:-11 4:-17 5:-30 6:-16 7:-16 8:28 9:45 a:-22 b:-9 d:-10 f:-10 h:-25 i:-13 k:24 l:-15 m:-23 n:-20 o:-25 p:-14 r:-13 s:-11 t:-7 u:52 v:-17 x:-9 z:-12 10:-22 11:-12 12:-11 13:-12 14:-24 15:-10 16:-14 19:-12 1d:-21 1f:-26 1g:-37 1j:-10 1k:-11 1l:-9
order	1:-13 2:31 3:26 b:30 v:-12 z:26 11:-13 14:-4 1h:41 1j:-39 1k:21
order $	w:30 x:-9 14:30 17:-10
ordinari	r:-11 14:-50 1a:54 1b:34 1g:-20
ordinari monitor	s:-15 14:-17 1a:42 1b:24 1f:-13 1g:-24
organis	1:-22 2:-13 3:-14 4:-23 5:-19 6:-26 7:-15 8:-13 9:-19 a:-18 b:-33 c:-15 d:-14 e:-16 f:-14 g:-15 h:-25 j:-12 k:-18 n:-16 o:-25 r:-38 t:-19 u:-11 v:-14 w:-10 x:-18 y:78 z:-16 10:-12 11:-12 12:-20 13:-13 14:-63 15:-13 16:32 1a:-14 1b:-14 1c:-14 1d:-33 1e:-23 1f:-22 1h:-14 1j:-28 1k:-27 1l:-35
other	1:-11 4:18 6:21 7:-8 9:64 o:-10 s:22 t:-11 1b:22 1f:-9
other $	6:-17 7:-7 9:-47 a:-9 j:-17 n:48 o:-12 r:-8 s:-11 14:-27 1b:58 1c:-11 1f:-31 1j:-9
other forc	5:24 6:-26 7:-7 9:48 t:-18 14:45 1f:-8
our	0:13 2:-11 3:-8 4:-11 7:-12 g:14 u:-15 x:16 12:-11 14:-14 1k:20
our chief	0:-14 4:-11 6:-19 9:-17 a:-14 b:-11 d:62 e:-16 f:30 g:-42 h:-12 k:-13 l:-20 n:-8 r:38 s:-19 x:-21 12:-11 13:-32 14:-74 15:36 16:-10 1a:-9 1c:-16 1d:-12 1e:-20 1f:-25 1g:-12 1h:-20 1k:-14 1m:-14
our constabulari	3:-38 6:-10 k:-6 m:22 n:-8 v:24 x:-45 y:-16 z:-11 13:29 14:-25 1c:-24 1i:-33 1k:38
our forc	0:27 1:-10 2:-12 4:-14 6:-6 7:-13 c:-13 v:14 11:-12 14:-50 18:12 1d:-10 1f:14 1j:-11
our polic	0:-8 2:-14 4:-19 7:-24 a:-15 d:-9 g:21 j:-14 u:27 v:-11 w:-17 11:-12 12:23 13:19 14:-75 18:-11 1f:17 1j:-12 1m:25
out	2:20 11:15 12:19 1m:19
out $	f:-11 l:-12 v:21 w:-11 13:-10 14:14 18:-13 19:-7 1c:-13 1h:35 1m:26
out <date>	0:-14 1:-7 5:-11 6:-20 a:-10 d:-9 e:-7 f:-17 g:-11 h:-12 i:-9 k:-15 l:-14 o:-9 w:-16 11:-15 13:-9 14:-22 16:-11 18:55 19:-14 1c:-9 1d:-12 1f:-18 1g:49 1j:-7 1k:-8 1m:-12
out and	0:-8 8:25 9:-19 a:-11 n:-11 q:-15 t:-11 u:-11 11:-10 12:-24 18:28 19:29 1e:-15 1j:-12 1k:22
out becaus	5:-11 h:-8 i:-17 k:-24 l:-6 1l:-12 1m:43
out for	0:-13 2:-27 3:-13 8:-39 d:-11 f:-14 h:-11 j:-12 p:-10 q:-12 u:-13 v:-9 w:-40 11:37 12:-31 13:-11 14:-42 15:-9 16:-19 17:-21 18:53 19:-45 1a:-12 1c:-47 1e:38 1f:-8 1h:-12 1i:-13 1m:26
out how	3:-7 v:50 14:-17
out in	0:-5 3:33 5:-13 8:-8 p:27 v:-38 w:-8 z:-11 11:-21 12:-31 14:-51 18:-34 1a:28 1c:-7 1e:28 1f:-13 1g:31 1j:-9 1k:-7 1m:-16
out of	2:28 11:13 12:19 1f:21 1k:24 1m:17
out on	0:-7 1:-9 4:-12 5:-9 6:-18 9:33 a:-10 g:23 k:-7 w:24 14:29 16:-10 18:-6 1g:-12 1j:-19 1m:-41
out quick	0:58 14:-32
out the	0:-24 2:-12 9:25 f:-13 k:-10 l:-14 p:-11 w:30 11:-24 12:27 14:-73 18:-19 19:-29 1g:-8 1h:24 1m:32
out what	a:-10 y:-19 z:-24 11:-19 14:-45 16:32 1e:46
out when	0:-6 2:-19 f:-16 k:-9 n:-42 p:28 t:20 w:-15 11:-24 14:30 1f:-8 1i:-12 1m:-30
out with	2:-9 5:67 9:21 c:-11 h:-12 j:-13 k:-11 o:-26 11:43 14:-20 1m:-9
out yet	2:-22 4:62 5:-21 a:-19 o:-44 14:-18
outcom	14:38
outsid	1:-11 2:-14 7:-9 9:-8 a:35 d:-15 e:-11 f:-9 g:-11 i:-8 j:-10 n:-6 v:-8 w:-7 x:-16 y:-15 10:43 11:-10 12:-8 13:-7 1c:-14 1e:-12 1g:-12 1m:-14
outstand	h:24 k:-12 n:-11 o:49 16:76
outstand $	1:-9 5:43 h:51 k:16 l:-21 o:24 q:-10 14:-42 16:23 1f:-7 1h:-12
outstand at	4:-16 5:-28 a:-14 b:-10 e:-16 h:-16 j:-31 k:-12 n:-21 o:42 w:-16 y:-23 z:-20 10:-18 13:-31 14:-22 16:51 1f:-18 1m:-11
outstand suspect	1:-26 o:-33 14:51
over	7:16 e:21 f:20 w:22 11:-10 14:22 1k:-10 1l:29
over <force>	h:43 13:-6 14:19 17:12 1f:-8 1i:-15
over a	2:-8 5:-11 b:-19 c:-34 d:-51 e:34 f:-18 j:-22 k:-13 n:-21 s:-13 y:-10 z:-18 11:-14 13:-7 14:65 16:-8 1j:-12 1m:-15
over from	2:-9 a:-8 d:52 e:27 f:-31 g:-40 h:-9 w:-9 y:-21 14:-25 16:-13 1c:-7 1i:-18 1j:-4 1k:-55
over it	9:-7 c:-20 f:-15 h:-23 k:27 l:-19 o:-29 p:-44 w:-25 12:-12 14:-23 18:-13 19:47
over the	3:-13 7:51 d:-12 o:-12 w:22 x:-11 10:19 13:29 19:-26
over them	4:-13 5:37 7:-18 9:-8 k:-15 n:43 11:-11 13:-20 14:-13 16:-9 1f:-11 1m:-15
over what	3:-14 6:-8 f:-11 s:-21 v:35 11:-34 12:-15 14:63 1l:-29 1m:-23
overdu	w:-8 14:54
oversight	s:19 14:18 15:64
oversight $	1:23 2:-18 4:-19 8:-8 b:29 s:-17 t:29 u:28 13:-19 14:-23 1f:20 1g:-19 1i:29 1j:-12 1l:-8 1m:33
oversight <date>	4:-24 6:34 7:-7 8:-13 9:-12 d:-11 n:-8 s:-10 t:-15 v:-33
oversight group	14:20 15:79
overtim	2:-7 f:-8 k:-21 v:-14 11:-7 13:-14 14:65 1f:-15 1g:-7
own	5:-11 8:-12 9:21 e:-11 h:-27 i:65 k:-11 q:56 s:-13 x:-11 y:-15 10:-14 14:-53 1c:30 1e:-10 1f:-9 1g:-10 1h:-9 1i:-8 1j:21 1k:-20
owt	5:-9 e:-8 h:-32 o:54 z:30 10:-8 11:-11 13:-5 1f:-13 1m:27
page	1:-15 i:41 z:-14 14:29 1c:33 1l:-15
page is	14:37
pai	r:-8 s:-11 x:-19 y:-26 10:-14 14:103
pai $	r:-21 s:-12 14:42
paid	d:-12 e:-8 w:-22 x:-14 y:-14 14:76 19:28 1k:-8
paid $	d:-27 f:-23 g:-19 14:64
panel	g:-8 n:25 o:17 11:-9 14:14 1j:19 1k:36 1m:-15
panel in	b:35 g:-17
panel meet	14:40 15:-11
paper	i:32 k:-9 q:72 18:-13 1d:49 1h:-9 1l:-12 1m:-8
paper $	1:-19 9:-17 a:-6 h:-26 i:21 j:-10 q:23 s:-8 u:-7 z:-10 10:-9 11:-14 13:-31 14:56 16:-9 1c:-10 1d:-10 1e:-9 1h:-31 1j:-9 1k:-11
paper sai	2:-8 6:-8 c:-8 i:27 j:-10 k:-18 n:-10 q:38 14:-41 1d:51 1l:-20 1m:-13
park	5:-10 a:-31 h:-15 j:-8 m:-11 n:-34 o:-27 p:-9 y:-7 z:-7 10:35 13:-12 14:66 16:-19 1c:-9 1e:-8 1h:-13
parliament	1:-46 s:-11 z:-42 10:-11 11:-17 14:59 15:-8 17:-27 18:-11 1f:-7 1g:-15 1i:-10 1j:74 1k:-16 1m:-24
parr	0:-6 4:-11 d:-14 e:-10 g:-22 k:-9 x:50 y:-13 1i:33 1k:-15
part	3:-10 6:26 9:-9 a:37 s:-10 y:35 10:-8 17:-14 1e:-10 1m:-9
part of	a:41 b:17 s:-10 y:38 10:-8 14:-25 1e:-10 1f:-9 1m:-10
parti	2:-9 5:-8 6:-10 g:34 s:-9 11:-11 12:-9 14:51 1c:-6 1g:-13
partner	q:-11 14:57 1i:-9
partner agenc	q:-12 14:58 1c:-10 1i:-11
pass	9:-10 b:-12 e:-10 n:-11 v:20 x:37 y:-12 14:38 16:22
past	1:-16 2:-6 3:-9 4:-46 6:-20 7:43 8:-33 9:-15 d:-11 e:40 g:-9 o:-10 u:26 v:-15 14:-34 1e:-11 1f:-21 1g:-15 1h:-8
past and	2:-7 3:-9 4:-49 5:-9 6:-27 7:37 8:-13 9:-9 d:-15 e:43 f:-8 g:-13 h:-8 o:-13 t:-10 u:-26 y:-7 14:-24 1e:-13 1f:-26 1g:-17 1h:-10
patch	1:-15 2:-15 3:-11 4:-27 5:-13 6:-10 7:-16 8:-11 9:-11 a:78 b:-12 c:-12 d:-15 e:-28 f:-9 g:-29 h:-13 i:-11 j:-11 k:-12 l:-11 m:-12 n:-12 o:-12 p:-17 q:-14 r:-10 s:-12 t:-17 u:-12 v:-13 w:-12 x:-13 y:-29 z:-15 10:25 11:-13 12:-11 13:-18 14:-39 15:-11 16:-19 17:-13 18:-10 19:-12 1a:-13 1b:-13 1c:-11 1d:-11 1e:-15 1f:-19 1g:-13 1h:-12 1i:-27 1j:-22 1k:-23 1l:-11 1m:-10
pc	14:56 1l:19
pcc	d:-13 g:124 11:-9 12:-19 14:17 1j:19
pcc $	w:-19 y:-11 z:35 10:40 13:-16 14:19 1e:-8 1f:-9 1j:-11
pcc be	14:30
pcc elect	6:35 g:-43 14:46 1g:38
pcc for	2:-12 6:-5 a:-14 d:-10 g:40 h:-17 o:-10 x:-24 13:-10 1f:-32 1i:-11
pcc in	4:-13 6:-9 a:-11 d:-51 g:83 14:-38 1g:-20 1k:-15
pcc or	a:-20 g:39 q:27 w:-18 x:-17 14:-24 1j:-31 1k:-16
pcc sai	14:43
pcso	1:-16 k:-5 m:-7 z:-14 14:81
peel	14:33 16:62 18:60 19:-25
peel $	c:-18 h:-20 i:25 r:-16 x:-8 13:-12 14:29 16:21 18:-25 19:-14 1a:-8 1b:-8 1d:-9 1e:-40
peel grade	w:-19 14:47 18:-14
peel inspect	f:-11 l:-13 p:-9 w:-36 10:-12 12:-21 13:46 14:33 18:-31 19:-44 1h:-11
peel report	14:43 1g:19
peel stand	c:-9 r:-12 s:-11 w:-19 y:-29 10:-17 14:13 16:-58 1a:-11 1b:-7 1d:-12 1e:20 1f:-15 1g:-23
pension	r:33 s:-8 1d:-17 1f:-12
peopl	h:12 i:11 n:-9 s:-11 v:-14 w:20 14:49 1d:14
peopl $	8:-11 h:-24 i:-22 j:26 k:-22 m:-18 p:-11 s:-16 v:-7 10:47 11:-15 17:30 1f:-8 1l:42
peopl in	i:-17 j:28 n:-8 z:33 11:-9 14:-10 1j:-19
peopl work	14:13
per	1:-14 s:-13 v:-15 14:54 17:19
percentag	11:-20 14:56
percentag of	11:-22 14:46
perform	s:38 y:-19 15:57 16:-11
perform oversight	s:41 y:-11 14:-10 15:48
period	0:-12 1:-8 6:-13 7:-9 9:-11 b:-10 t:-8 u:-15 v:59 10:-11 12:-9 14:20 1c:23 1f:-13 1g:-10 1m:-11
period $	3:-9 v:-19 14:39
person	0:-9 6:-9 8:-12 a:-12 e:49 g:27 h:34 j:-10 k:-29 n:-14 r:-15 x:17 y:-22 10:-11 11:-14 12:-13 1c:-20 1f:-10 1g:-11 1i:24 1k:57 1l:-11 1m:-17
person $	x:32 10:-9 14:44 1c:-34
persuad	a:-12 b:-10 k:-16 n:-6 x:-8 y:-15 z:-14 11:-15 12:-13 13:-28 16:-8 19:-9 1e:-18 1h:-16 1i:-12 1k:-12 1m:77
phase	4:-10 r:30 s:-11 14:-36 1a:25 1b:65 1f:26
phase $	8:30 13:-9 1a:31 1b:14
phase of	r:31 s:-14 14:-6 1f:13
philip	g:37 h:-16 j:-11 n:-9 1e:-20
philip wilkinson	g:26
phone	d:-9 m:-13 s:-19 10:-7 14:87 15:-8 1e:24
phrase	c:24 j:-7 p:-9 r:-13 s:-9 t:-10 10:-7 14:-17 1d:76 1f:-7 1j:-6
phrase special	p:-10 t:-15 10:-10 1d:44 1f:-9 1h:-15 1j:-7
pick	h:19 k:-12 p:19 r:-7 s:-9 v:-12 w:-10 y:-12 14:65 1f:-11 1m:-24
pick up	h:23 l:-5 p:21 v:-16 14:35 1f:-14
piec	b:-11 i:-11 q:22 x:-14 1e:-13 1i:51 1l:-28
pit	0:-14 1:-32 2:-32 3:-23 4:-28 5:-13 6:-31 9:-21 a:-19 d:-22 e:-15 g:-18 j:-14 l:-16 m:-15 n:-15 q:-13 r:-27 s:-30 t:63 v:-36 w:-14 x:-16 y:-21 z:-14 10:-14 11:-17 12:-18 13:-16 14:-53 15:-11 16:-15 17:-14 19:-13 1a:-14 1b:-14 1c:-11 1d:-40 1e:-18 1f:-19 1g:-29 1h:-12 1i:-21 1j:-30 1k:64 1l:41 1m:-29
pit in	0:-10 1:-35 2:-16 3:-10 4:-17 5:-13 6:-8 8:-23 9:-15 a:-23 b:-17 c:-18 f:-13 h:-15 k:-16 m:-15 n:-15 p:-14 r:-37 s:-24 t:-52 u:21 v:-34 w:-10 y:-13 10:-16 11:-11 13:-26 14:-17 15:-13 16:-16 17:-15 18:-19 19:-11 1a:-14 1b:-15 1d:-32 1f:-25 1g:-33 1i:-10 1j:-7 1k:-34 1l:68 1m:-33
pl	5:-10 e:-11 k:-22 l:25 n:-10 p:-16 r:26 s:-9 t:-10 w:-18 x:-17 y:-47 11:-9 14:-12 1c:-13 1e:32 1f:-12 1h:27 1i:-10 1k:-11
pl $	e:-12 k:-24 l:26 n:-12 r:29 s:-11 t:-10 x:-19 y:-47 11:-10 1c:-16 1e:36 1g:-11 1h:-12 1i:-11
place	p:-13 r:-13 s:30 t:38 v:-13 10:-19 12:-10 14:-36 19:19 1f:-8 1j:31 1l:24
place $	2:-14 i:-12 j:23 k:-15 l:-15 n:-15 p:-28 q:20 s:-8 t:-18 w:-36 13:-17 14:-49 19:61 1l:38
place <force>	0:-10 2:-14 6:-9 8:-15 b:-26 r:-12 s:-16 t:-34 u:-8 v:-10 x:-11 14:-57 1d:-19 1f:-24 1g:-22 1h:-12 1i:-18 1j:-33 1k:67 1l:51 1m:-26
place in	0:-6 1:-21 3:-9 4:-12 6:-12 7:26 8:24 9:-13 b:-11 k:-15 r:-23 s:27 t:38 u:34 v:-8 x:-12 12:-17 14:-19 1d:18 1f:-8 1g:-13 1j:-14 1k:-31
place under	0:-12 6:13 8:-9 b:21 t:49 u:-16 v:-35 12:-12 14:-27 1f:-10 1g:-19
plai	6:-11 d:-17 e:-18 g:-8 s:-33 x:-31 y:-28 14:61 15:34 1g:-32 1i:-8 1k:-9
plain	7:-10 c:28 h:-8 m:-9 n:-13 r:24 s:-9 u:23 10:-12 14:-29 1b:-22 1e:-13 1f:-12 1m:-6
plan	b:47 s:26 14:52
plan $	b:32 s:-21 w:-14 14:34 15:-15
plan for	n:-10 s:-11 u:-9 13:23 14:74 1l:-8
plan to	z:-6 14:30
pleas	d:-21 f:-13 16:20
pleas $	d:-44 f:-17 p:-14 1i:-9
pleas the	14:38 1l:28
point	4:-9 6:-11 b:-9 h:-11 k:-14 l:27 n:-11 s:44 t:27 u:21 11:-14 1b:-13 1d:-21 1h:-10 1j:-12 1l:-11 1m:18
point $	7:19 8:36 9:-21 s:-11 u:-8 13:23 14:-12 1g:38 1h:-12
point to	b:-24 n:-4 x:-13 y:-16 z:-26 11:-7 13:-17 1m:54
polic	a:24 g:11 y:23 14:22
polic $	g:-10 y:37 z:-7 1d:56
polic and	a:-10 g:19 y:-11 10:24 13:-14 1h:32 1j:33 1k:19
polic ar	1:-11 a:-30 h:-7 k:-11 r:28 s:-7 y:-9 z:-7 10:-12 11:-14 14:14 16:-13 1a:31 1b:-16 1d:-14 1e:-15 1g:-7 1j:-5 1m:33
polic by	8:-8 a:36 n:-21 s:-10 z:-13 10:-6 15:-8 16:-7 1e:-8 1f:-14 1g:-15
polic do	a:-19 j:-6 n:-26 x:-19 y:-27 z:-19 10:44 13:-7 14:46 16:-9
polic feder	d:-20 y:-10 14:65
polic forc	4:24 a:43 b:-10 y:18 z:34 10:-13 14:-29 1c:-14 1f:-19 1h:-12
polic have	7:-9 8:24 e:-10 j:-17 k:33 n:-27 o:21 q:-10 r:-17 s:-10 t:-8 u:-16 x:-23 y:-21 z:-20 10:-27 14:23 1d:16 1f:-9 1i:24 1k:-9 1l:-9
polic in	a:-14 g:38 k:25 n:-12 p:14 s:-19 w:-17 x:-15 y:-20 12:17 14:-41 1e:-18 1h:28 1i:20
polic inspect	a:-10 c:24 n:-13 r:-17 s:-8 w:-40 y:-6 10:33 13:-21 14:-58 16:42 19:-16 1a:22 1b:-7 1d:-24 1e:-30
polic inspector	d:-21 e:40 r:23 w:-34 x:-25 y:21 z:18 10:-10 14:-48 19:39
polic monitor	b:-7 q:-17 r:17 s:-14 y:-10 14:-42 15:29 16:-17 1a:-18 1b:57 1d:-14 1f:-17 1g:-25 1h:-9
polic offic	y:40 10:-9 14:-18
polic perform	s:43 y:-12 14:-21 15:39
polic reform	14:33 17:-10 18:-14
polic staff	1:-20 14:37
polic station	a:-13 k:-26 l:-11 z:30 14:69
polic watchdog	4:-27 a:-12 b:-14 d:-76 e:56 g:-13 n:-10 q:-8 r:-21 s:-12 x:-34 y:33 z:40 10:-15 13:-12 14:-45 15:-11 16:-39 1a:-12 1d:-11 1e:-17 1h:-13 1i:-11 1j:-22 1k:-9 1l:-15 1m:-10
polish	0:-14 1:-15 2:-11 3:-11 4:-28 5:-14 6:-13 7:-30 8:-13 9:-13 a:41 b:-14 c:-26 e:16 f:-18 g:-14 h:-14 i:-10 j:-20 k:-12 l:-14 m:-17 n:-19 o:-10 p:-18 q:-12 r:-23 s:-18 t:-15 v:-13 w:-13 x:-14 y:-14 11:-12 13:-21 14:-20 15:-13 17:-14 18:-15 19:-13 1b:-15 1c:-42 1e:-14 1f:38 1g:30 1h:-11 1i:-12 1j:-13 1k:-12 1l:-24 1m:-22
poor	a:-9 d:-7 k:-14 l:-17 16:29 1e:-7 1f:-20 1g:-10 1l:23 1m:-10
posit	0:-24 1:-14 2:-32 3:-12 4:-54 5:-15 6:-30 7:-11 8:-14 9:-15 a:-32 b:-14 c:-12 d:-29 e:-20 f:-21 g:-12 h:-16 i:-12 j:-14 k:-16 l:-12 m:-14 n:-12 o:-21 p:-12 q:-17 r:-13 s:-13 t:-11 u:-12 v:-15 w:-20 x:-18 y:-18 z:-13 10:-14 11:-15 12:-13 13:-16 14:-58 15:-12 16:22 17:-12 18:-14 19:-14 1a:-13 1b:-12 1c:-13 1e:-20 1f:80 1g:61 1h:-18 1i:-14 1j:-13 1k:-11 1l:-13 1m:-12
post	f:47 o:-18 t:-16 v:-18 14:31
post $	d:-16 p:-8 t:-22 v:-16 14:46 19:-9
power	y:-10 z:74 1h:-5 1k:-13
power $	6:33 q:-12 r:-11 s:-9 y:-12 z:21 13:-23 14:32 1j:-47 1k:-10
power ha	y:-14 z:19 14:23 1j:-13
power of	e:-21 x:-23 y:-39 z:59 10:-23 14:-9 15:-5 1h:-17 1i:-8 1j:-29 1k:-5
power to	z:48 14:-27 1j:37 1k:-26
ppog	0:-10 1:-9 2:-11 3:-9 4:-11 5:-11 6:-11 8:-14 9:-11 a:-11 d:-14 e:-20 f:-24 g:-9 i:-10 j:-8 l:-12 n:-9 p:-15 q:-16 r:-15 s:-25 t:-9 u:-20 w:-14 x:-10 y:-18 z:-13 10:-13 11:-15 12:-15 13:-13 14:-55 15:152 16:-13 18:-13 19:-15 1a:-8 1b:-10 1c:-11 1d:-10 1e:31 1f:-12 1g:-13 1h:-11 1i:-9 1k:-13 1m:-10
ppog $	0:-11 1:-8 2:-10 3:-10 4:-9 5:-14 6:-9 7:-12 8:-11 9:-8 a:-11 b:37 c:-10 d:-13 e:-9 g:-14 h:-13 i:-15 j:-9 k:-10 l:-10 m:-13 n:-9 o:-10 q:-9 r:-7 s:-14 u:-31 v:-11 x:-9 y:-9 z:-9 10:-10 11:-11 12:-10 13:-9 15:-31 16:-11 17:-12 19:-10 1a:-11 1c:-8 1e:55 1f:-11 1g:-11 1h:-11 1i:-10 1j:-10 1k:-12 1l:-10 1m:-6
ppog meet	b:-26 k:42 l:-12 s:-9 11:-15 14:-19 15:29 1c:-22 1e:-22 1g:-21
practic	0:-10 1:-15 2:-12 3:-11 4:-16 6:-20 7:-11 8:-16 9:-16 b:37 c:-11 f:-16 i:-15 j:-15 o:-19 r:-42 s:68 t:-11 u:-14 v:-19 y:-15 z:-13 10:-20 11:-9 12:-9 13:-15 14:-43 15:-16 19:-14 1a:-14 1b:-17 1c:-15 1d:-53 1e:-19 1f:-19 1g:-17 1h:-13 1j:-9 1k:-13 1l:-19 1m:-18
prais	14:37
precept	7:-10 a:-12 14:75 1l:-6
present	4:62 b:-10 e:25 s:-8 13:-9 14:-15 15:-11 1f:36 1g:-13
present $	4:24 e:43 u:-10 14:-17 1f:21
present chief	4:-32 d:37 e:-11 f:32 n:-10 v:-21 y:29 14:-30 16:-12 1c:-14 1f:-17
present in	1:19 6:-17 7:27 14:-19 1f:-33
press	d:-11 i:19 o:21 q:33 14:25 1c:25 1d:20 1i:47 1k:-21
press offic	14:47 1d:-24 1i:-9
press releas	d:-24 i:-23 o:31 q:31 11:-14 12:-19 14:22 18:-15 1a:20 1c:21 1d:25 1f:-11 1h:-8 1i:28 1j:-12 1k:-37 1m:-17
previou	0:-22 8:26 9:-14 a:-9 b:-15 d:44 e:-14 f:32 h:-14 j:-13 n:-12 p:-17 q:-13 t:-15 u:-32 w:-15 x:-8 13:-18 14:-75 15:-9 16:45 18:15 19:-11 1e:-15 1g:-18 1h:-13
prime	9:-16 z:-9 14:24 1j:30
prime minist	9:-16 z:-9 14:24 1j:30
prioriti	2:-9 6:-8 g:-19 n:-6 13:-25 14:89 16:-10 1e:-3
prison	2:-19 4:-11 6:-13 e:-10 y:-6 14:105 1d:-10
prison $	e:-11 v:-6 y:-8 10:-7 11:-5 14:46
pritchard	b:-7 f:51 t:-20 v:-10 12:-21 1g:-10 1m:-12
probat	1:-11 4:-7 j:-8 s:-6 y:-16 10:-9 14:70 16:-21 1d:-15 1f:-16 1g:-7
problem	c:-17 h:-15 j:25 m:15 n:35 o:22 p:24 14:-8
problem area	h:-18 j:33 k:29 m:22 n:30 o:19 p:18 14:-47
process	1:-10 r:43 y:-11 11:25 13:-6 14:25 1g:-27 1m:-24
process $	1:-22 b:-7 r:67 s:-22 y:-11 14:-6 1a:-10 1b:-24 1d:-10 1g:-23
produc	2:-17 6:-11 b:86 s:-11 t:-16 w:-7 z:-17 13:-11 16:-8 1i:-8 1l:-12 1m:-29
profession	b:-14 d:-16 e:-13 h:24 j:31 k:-8 o:-28 z:-7 11:-11 14:29 1f:-8
profession standard	b:-14 d:-16 e:-13 h:24 j:31 k:-8 o:-28 z:-7 11:-11 14:29 1f:-8
programm	r:21 14:56 1f:-8
programm $	r:24 14:11 1f:-12
progress	l:-16 p:-17 w:-10 x:-12 10:-8 12:-30 13:31 14:-38 19:48 1i:25 1m:76
progress $	f:-7 w:31 12:-7 14:23 18:-17 19:-20
project	a:-9 d:-10 e:28 g:-6 h:-12 j:-5 n:26 r:-11 s:-7 x:-28 y:-8 10:-15 14:27 16:-8 1c:-5 1e:-22 1m:-4
promis	14:71 1g:-5 1m:-9
proper	4:-7 6:-7 q:-13 s:-5 14:-13 1d:60 1i:-8
proport	1:37 4:-24 k:22 r:-12 1f:-23
proport of	1:37 4:-24 k:22 r:-12 1f:-23
protect	h:43 i:25 j:18 k:-12 o:-13 w:17 1l:25
protect caus	c:-13 f:-12 i:-17 j:-18 k:-23 m:-18 n:-10 o:-27 14:19
protect concern	h:37 k:-18 l:-47 m:-9 n:-14 p:33 w:-12 12:-13 14:-80 19:19
protect vulner	b:-6 c:-15 h:21 i:23 j:27 k:-8 l:-16 m:-19 n:-36 o:-7 p:-17 w:-12 y:-12 z:-10 12:-14 14:24 16:34 19:-10 1l:-27 1m:-16
protest	1:-5 13:-9 14:80 1h:-28
public	h:22 i:16 j:18 14:37 18:25
public $	h:-9 p:-11 q:-12 18:32 1i:23 1k:-15
public confid	14:48
public protect	h:40 i:-15 j:40 k:-16 16:-8 17:19 18:-24
publish	p:28 q:56 w:-8 14:17 15:-15 18:38 19:-8
publish $	w:-12 14:64 15:-28 18:-21 19:-9
pull	l:-15 m:19 n:34 p:41 z:-15 11:-12 12:-11 14:-59 16:-11 1j:41
pull up	l:-17 m:20 n:37 p:43 12:-10 14:-17 16:-11 1j:-19
punish	3:-9 4:-13 a:-10 c:-9 h:-11 k:-10 r:35 s:71 u:-11 y:-24 z:36 10:-10 14:-64 15:-9 16:-9 1a:-11 1b:-7 1d:-13 1e:-15 1f:-12 1j:-36
purpos	0:-8 2:-10 3:-8 4:-8 5:-11 6:-8 8:-8 9:-10 a:-13 b:-14 h:-13 q:18 r:-22 s:83 t:-7 v:-12 y:-12 10:-12 11:-9 12:-15 13:-9 14:-63 15:29 16:-9 18:-17 1b:-11 1c:-10 1d:-31 1e:-13 1f:-19 1g:-14 1h:-14 1j:-7 1k:-10 1l:-10 1m:-11
purpos of	0:-7 2:-10 4:-8 6:-8 8:-7 9:-11 b:-15 r:-26 s:70 t:-7 v:-12 y:-11 11:-11 12:-10 14:-55 15:31 1b:-10 1d:-33 1e:-12 1f:-19 1g:-9 1h:-16 1j:-7 1k:-9 1l:-8 1m:-12
put	t:17 10:18 14:20 1k:32
put <force>	8:-8 9:-13 b:-9 e:-16 j:29 n:16 q:-12 t:-15 u:-7 18:-13 19:26 1h:-8 1i:-17 1k:59
put a	1:-13 4:-13 6:-14 7:-6 9:-10 b:-12 r:-27 s:66 t:-13 u:-8 z:-20 10:-8 11:-14 14:27 1d:-36 1i:-20 1j:44 1k:-25 1l:-40
put back	2:-9 8:40 z:-12 10:-13 11:45 13:-7 14:-22 19:-9 1f:-6 1g:-7 1j:-10
put in	2:38 t:38 10:50 14:31 1g:-10 1j:-9
put into	1:-21 7:42 8:-8 t:-8 u:-8 11:-9 14:22 1f:-15 1i:-13 1k:17
put it	b:27 h:-11 i:23 14:33 1i:-16 1l:-14 1m:-32
put on	4:24 b:44 l:-8 p:22 t:23 10:-15 14:-65 18:-8 19:-8 1i:26 1k:-22 1l:24
put out	8:-8 t:-12 12:-15 14:36 18:33
put the	2:-14 6:-11 8:-16 9:-7 d:-11 k:-8 n:-13 s:-11 t:-13 u:-8 10:-13 14:27 19:-17 1f:-10 1i:-12 1j:-14 1k:30 1l:-16
put them	8:46 9:-16 r:-16 s:33 t:-13 u:-9 10:-14 11:-27 13:-9 14:-28 1f:-11 1j:-18 1l:-20
put to	2:-8 7:-10 8:-7 b:-12 f:-8 h:30 j:-11 k:55 l:35 m:-8 o:33 s:-6 t:-20 13:-7 15:-33 1l:-15 1m:-7
put under	8:-12 t:40 u:30 14:27 1g:-10 1m:-9
question	7:-12 8:-14 9:-29 a:-8 b:-12 g:-18 h:-10 k:-8 n:-10 o:27 q:-12 s:-14 w:-30 11:-11 13:-9 14:15 15:-36 18:-17 19:-12 1b:-10 1c:46 1e:-16 1h:-17 1l:-10
quick	0:40 3:37 1m:-8
quick $	3:26 14:15
quickli	14:50 1g:-9
quit	0:-5 1:-61 6:-20 7:-51 8:-27 d:-19 f:69 m:-14 t:-21 u:-26 v:-15 14:-20 1g:-40 1j:-10
quot	q:-10 x:-13 12:-20 14:44 1i:76 1k:-13 1l:-9
quot $	9:-6 n:-11 q:-28 14:78 1b:-9 1d:-14 1e:-12 1i:-10 1j:-7
radio	n:-8 14:21 1a:33 1b:-18 1g:-11 1i:18
rais	k:-6 l:-7 m:24 p:56 14:43
rais $	l:-10 n:-30 p:47 w:-11 14:30 19:-7
rais a	c:38 h:30 j:-16 n:-35 p:-23
rais about	c:-16 j:-11 k:-7 n:52 p:-27 10:-15 14:16
rais concern	m:-33 n:-18 p:-33 14:59
rais the	h:-13 l:-10 n:-15 p:-15 14:39 19:38
ran	0:-7 2:-23 3:-5 4:-7 5:-11 6:-6 9:-22 b:-9 d:-17 e:49 g:-17 t:-23 w:-10 x:-17 y:-20 13:-11 14:33 1i:-48 1j:-9 1k:-34 1l:-12
rank	3:52 e:-15 h:-6 v:-30 y:-17 14:86 1f:-7
rank the	3:54 6:-11 8:-5 9:-6 v:-28 1f:-8 1g:-10
rape	c:-19 h:36 14:47
rape case	17:34
rape investig	c:-41 h:55 j:25 k:-7 m:-17 n:-22 o:-6 p:-15 14:15
rate	0:-8 14:70 16:81
rate for	h:-9 14:-40 16:63
rate in	0:-27 14:54
rate inadequ	j:-7 14:62 16:-43
rather	c:34 k:28 o:-10 p:-10 r:-14 1c:-12 1d:24
rather than	c:35 k:29 o:-12 p:-11 r:-13 14:-57 1d:28
re	0:21 1:-10 2:-9 6:-11 7:-9 8:93 9:-26 a:-17 b:-17 c:-37 d:-11 f:-14 g:-10 h:-31 i:-11 j:51 k:-14 l:-12 m:-18 n:-39 o:-8 p:-28 r:-14 s:-11 t:-25 u:-52 v:-8 x:-9 10:-15 11:-9 12:-19 13:-16 14:-53 15:-10 16:-12 18:-13 19:41 1b:-16 1d:-13 1f:-14 1h:-13 1i:-10 1j:-14 1k:-17 1l:-19 1m:-10
re inspect	8:-20 c:-15 f:-13 h:-22 j:-16 l:-9 m:-15 p:-29 w:27 10:-18 12:-22 13:-22 14:-24 19:37 1g:-17
react	14:49
react to	14:42 18:-10
reaction	14:74
read	a:-6 d:-10 f:-40 h:-30 q:-8 r:-12 x:-13 y:21 z:-11 13:20 17:25 1c:58 1d:-10 1e:-12 1h:-12
real	s:-13 14:10 1c:-15 1d:50 1l:-17
real person	14:28 1c:-8
realli	s:-12 v:25 14:20
reason	k:-7 1l:44 1m:48
reason $	5:-16 i:-24 k:-24 l:-8 q:-22 11:-19 12:-15 14:43 1i:-13 1l:-36 1m:48
reason did	1k:-9 1l:34
reason for	i:-14 q:21 1l:23
reason given	14:-17 1m:44
rec	i:-15 j:-9 o:-20 13:-19 14:-66 17:87
receiv	c:-19 k:-13 l:-13 m:42 n:-16 p:30 r:-12 s:37 w:-10 10:-8 14:-24 19:-21 1e:-9
recent	2:53 4:-26 8:17 d:-9 e:-10 q:-15 w:24 x:23 12:38 13:-10 14:-18 1f:-20
recent $	2:42 4:-10 14:-17
reckon	1:-9 8:-17 c:-10 h:-17 j:-8 k:-15 m:29 n:-12 o:-28 p:-11 q:-12 v:-17 11:-12 13:-16 14:63 16:41 1c:-19 1d:-12 1f:22 1m:-35
recognit	4:-8 9:-9 14:41 1a:-7
recommend	c:14 z:39 14:22 17:73
recommend $	c:46 14:30
recommend ar	1:-10 o:-26 17:48
recommend did	14:27
recommend for	h:-13 z:-15 14:36 16:-19 17:32
recommend left	o:-14 14:-10 17:56
recommend made	14:-35 17:53
recommend on	z:-24 14:15 17:26
record	3:49 8:-9 h:25 i:32 u:43 v:-10
record $	0:-10 3:24 h:-20 j:-12 k:28 n:-11 14:15 17:16
record concern	h:20 i:-8 k:-45 l:25 o:-8 14:-47
record crime	h:20 l:-8 n:-24 o:-25 x:-12 y:-12 16:31 1m:-20
record for	3:55 8:-7 r:-21 s:-14 v:-28 14:-29 1d:-13
record of	3:-10 4:-11 5:-16 6:-15 7:29 8:-12 9:-23 a:-10 b:-8 d:-10 h:35 i:-10 j:-11 o:-24 q:-9 r:-14 s:-17 t:-16 u:67 10:-10 11:-14 14:-51 1f:-8 1g:-14 1j:-13 1l:-10
record system	d:-11 g:-9 h:-14 14:61 1l:-26
recruit	1:-7 8:-14 h:-9 k:-8 o:-7 r:-18 s:-5 14:101 1a:-4 1f:-17 1g:-13
recruit $	1:-16 r:-11 s:-11 11:-8 14:48 1f:-12 1g:-9
red	c:28 l:15 m:19 o:22 14:-29
red flag	i:18 j:23 l:15 m:20 o:22 14:-30
refer	4:-10 6:-20 7:-10 9:-8 a:-8 c:-11 h:-20 i:18 n:-16 r:29 s:-15 y:-16 z:-12 14:17 16:-9 1c:38 1e:-12 1j:-11
refer to	1:-13 2:-8 9:-10 c:-21 g:-12 h:-32 i:28 n:-12 r:42 s:-28 y:-29 10:-12 14:-9 16:-11 1b:-7 1c:-11 1d:38 1e:-13 1j:-10 1l:-10
reform	14:64 18:-10 1h:-9
reform $	14:27 17:-12 18:-14
refug	c:-7 d:-20 h:24 j:-12 n:-6 o:-9 x:-9 14:47
refus	c:-20 e:-11 h:-19 n:-15 q:-6 r:-8 s:-20 w:-9 x:-9 10:-10 11:-35 13:-16 14:54 19:-8 1h:-19 1i:-8 1j:-27 1m:-8
regard	e:-7 i:-15 j:32 k:27 l:-16 n:-17 o:-34 p:-10 x:-8 14:44 16:-13 1d:-11 1i:-11
regim	3:-6 4:-17 9:-10 b:42 r:-14 s:-17 t:-12 u:-7 v:21 y:-15 11:-19 13:-6 14:20 1d:-15 1f:27 1g:-11 1i:-14 1l:-9
region	4:-9 6:-9 9:-11 a:-10 b:-12 d:22 e:-54 f:-18 g:-17 i:-14 j:-13 n:-11 q:-9 r:-10 s:-12 x:72 y:-42 z:-27 10:-17 13:-16 15:-14 16:-17 1b:-16 1d:-17 1e:-23 1h:-12 1i:-13 1j:-17 1k:-16 1m:-8
regist	j:34 n:-9 o:-18 14:28
regist sex	h:35 i:-9 j:45 n:-14 o:-16 14:-25
relat	8:-10 a:-8 c:-9 h:-33 i:-16 j:65 k:-12 n:-11 o:-10 p:-10 r:-9 s:-7 z:-10 11:-9 1c:-8 1e:-8 1f:-12 1j:-6
relat to	a:-8 c:-10 h:-37 i:-18 j:68 k:-12 n:-12 o:-9 p:-11 r:-10 s:-8 z:-6 14:-42 15:-6
releas	8:25 18:24 1g:20 1i:16 1k:21 1l:-12 1m:27
releas $	5:-9 8:38 d:-17 f:-11 h:-8 l:-19 o:-9 w:-11 x:-15 12:-15 19:-13 1f:-8 1g:23 1h:16 1i:-26 1k:22
releas <force>	2:-8 8:28 a:-13 k:-8 q:-13 19:-14 1a:-20 1h:-10 1i:-10 1j:-17 1k:18 1m:25
releas from	0:-9 6:-9 f:-9 g:-8 o:-12 q:16 12:24 14:48
releas on	0:-20 2:-26 q:33 v:-13 11:-16 12:-10 14:-30 1i:59 1j:-20 1k:-17
releas the	0:-13 8:-29 e:-10 f:-10 i:-23 l:-21 t:-22 w:-8 y:-28 10:-16 12:-15 13:-12 14:-17 18:55 19:-14 1g:-17
remain	1:16 4:19 5:-15 c:-14 i:-9 j:-14 k:-22 m:-32 n:-14 o:83 w:-16 11:-11 13:42 14:-44 19:-13 1f:44 1g:-12
remain in	0:-9 2:-17 3:-14 4:40 5:-19 7:-13 8:-13 9:-15 a:-21 b:-16 h:-13 o:-36 r:-23 s:-16 v:27 12:-14 14:-51 1b:-16 1f:40 1g:-34 1l:-10
remain open	5:-16 c:-14 k:-14 m:-58 o:51 14:-36
remain under	1:28 4:-16 6:-18 7:-6 8:-10 o:-43 s:-16 t:-7 u:-8 v:-15 10:-14 13:-9 14:-34 17:18 1f:53 1g:-13 1j:-6
rememb	0:-31 1:-8 3:-14 8:37 d:-21 e:30 f:-19 g:-6 h:-20 i:-12 p:34 q:-15 t:24 u:-11 v:-13 w:-10 12:-10 14:-27 15:-8 16:-9 19:-8 1c:-10 1e:-11 1g:-14
remind	0:-6 4:-9 6:-7 9:-10 a:-11 b:-10 d:44 e:-15 f:-48 j:-8 s:-7 t:53 12:-20 16:-12 1d:-15 1e:-14 1f:-11 1h:-15 1i:-8 1l:-16
remit	0:-18 1:-14 2:-14 3:-13 4:-16 5:-14 6:-14 7:-15 8:-15 9:-16 a:-25 b:-22 c:-15 d:-15 e:-37 f:-15 g:-15 h:-16 i:-14 j:-20 k:-19 l:-14 m:-14 n:-18 o:-15 p:-14 q:-15 r:-15 s:-14 t:-14 u:-15 v:-16 w:-14 x:-48 y:-82 z:-49 10:125 11:-16 12:-14 13:-18 14:-84 15:-17 16:-17 17:-14 18:-15 19:-14 1a:-16 1b:-13 1c:-13 1d:-14 1e:-36 1f:-25 1g:-22 1h:-26 1i:-21 1j:-16 1k:-21 1l:-14 1m:-14
remov	0:-10 1:-9 2:-11 3:-9 4:-10 5:-14 7:-15 8:-14 e:-11 f:-20 g:-23 h:23 j:-28 k:51 m:-16 n:-23 o:-11 p:-19 q:-11 r:-18 t:-12 u:-11 v:-15 w:-11 x:-16 y:-16 z:61 10:-15 11:-15 12:28 13:-13 14:-80 16:-10 18:-11 19:-14 1c:-12 1f:-11 1g:-14 1h:-13 1j:-18 1k:-10 1l:-11 1m:58
reopen	6:-6 8:-6 k:-11 14:85
reopen $	14:30
repeat	0:-20 1:-16 2:-9 3:-18 4:-10 6:-11 7:-12 8:104 9:-31 a:-21 b:-12 f:-10 h:29 i:-10 j:-9 m:-9 o:-24 s:-10 u:-44 v:-28 w:-42 x:-11 z:-12 10:-25 13:-10 14:-25 16:-13 19:-33 1d:-18 1f:-10 1g:-19
replac	0:-11 2:-15 3:-11 4:-12 5:-11 6:-11 7:-12 8:-19 9:-10 a:-14 e:-8 f:58 g:-16 h:-12 l:-11 p:-10 q:-9 t:-10 u:-48 w:-12 x:-8 y:-15 z:-10 11:-15 12:-16 15:-9 19:-14 1e:-16 1j:-11 1k:-14 1m:-18
repli	8:-18 b:-8 d:-8 e:-11 f:-14 h:-9 q:-11 r:-12 s:-5 v:-26 x:-5 z:-8 10:-6 11:-8 14:71 15:-15 1f:-5 1g:-7 1j:-11
report	14:21 18:42
report $	i:24 q:-12 z:18 14:39
report a	q:27 s:-6 14:31
report about	p:-9 q:-8 14:-16 18:51
report for	w:-15 14:34 19:20 1g:-14 1h:-16
report on	i:-10 m:23 p:-19 18:59
report publish	b:-8 14:-19 18:42 1g:-10
report sai	14:24
report to	b:36 q:-19 r:-11 s:32 z:-16 13:31 14:-18 15:40 18:-49 1f:-13 1g:-24 1j:-13
report what	r:13 x:29 14:-38 16:21 1c:-11 1e:-10
request	g:-8 o:-18 14:75 16:-7 1c:-10 1e:-10
requir	b:37 r:-10 t:-19 11:54 12:-8 13:-13 14:-23 16:71 1d:-10 1e:-11 1m:-38
requir improv	a:-7 b:-33 c:-12 j:-13 r:-14 s:-9 y:-10 11:-31 16:85 1a:-12 1b:-15 1d:-10 1e:-23 1m:-10
rescu	a:-7 d:-7 g:-6 t:-7 y:-8 10:29 12:-9 14:42 16:-10 1f:-19
resid	d:22 n:-28 p:-44 14:70 1l:-11
resign	z:37 14:55 1l:-11
resign $	e:-5 y:-7 z:47
resign over	f:-7 14:60
resolv	c:-15 h:15 j:-13 k:71 l:53 m:-14 n:-25 p:-10 14:-43 1h:-10
resolv $	h:44 j:-14 k:28 l:51 n:-13 o:-17 p:-9 14:-35
respond	i:22 p:-10 z:27 14:18 16:26
respond to	i:24 p:-11 z:29 16:28 18:-11
respons	a:16 i:30 l:-13 n:-13 p:-18 x:39 14:55 1l:-9 1m:-7
respons for	a:36 d:-9 w:-14 x:48 z:-28 10:29 14:-22 17:-12 1l:-8
respons time	0:-9 3:-12 8:-12 f:-9 h:72 k:-11 l:-32 n:-11 o:-25 t:-10 v:-13 14:28 17:21 1l:-18
respons to	a:-10 c:-17 f:-13 h:-18 i:51 j:-19 l:-5 m:-26 n:-37 p:-16 q:-15 14:39
rest	0:-10 1:-25 2:-13 3:-10 4:-18 6:-18 7:-12 8:-15 9:32 a:-23 b:-14 d:-16 e:-13 f:-12 g:-10 h:-25 i:-16 j:-14 k:-32 l:-21 q:-12 r:-12 s:-14 t:-15 u:-9 v:-16 w:-11 x:-12 y:-24 z:-16 11:-15 12:-27 13:-16 14:28 15:-13 16:-12 17:-12 19:-14 1a:-10 1b:-11 1c:-12 1d:-17 1e:47 1g:-21 1h:-11 1i:-10 1j:-15 1k:-12 1l:-12 1m:-13
result	8:-8 a:-7 b:-22 d:-15 f:-11 h:-28 j:-7 r:-11 s:-12 t:-9 w:-6 11:33 12:-9 13:-12 14:-14 16:42 18:-9 1e:-8 1i:-7 1j:-22 1k:-9
retir	8:-35 a:-11 d:-45 e:-12 f:84 l:-12 s:-10 u:-33 12:-10 14:-31 15:-7 1f:-15
retir $	d:-28 e:-18 l:-8 p:-9 s:-10 14:21 19:-9
return	5:16 8:56 w:-30 14:-24 19:72 1g:-10 1j:-9 1m:21
return to	5:21 8:61 v:-9 w:-17 14:-32 19:53 1b:-12 1g:-11 1m:23
review	p:-16 13:23 14:58 17:-22 18:-14 19:31
review $	14:34
revisit	p:-9 w:23 16:-13 18:-13 19:87 1g:-8 1h:34
revisit $	k:19 w:-16 14:64 16:-17 19:24
revisit <force>	k:-12 l:-16 p:-12 x:-9 10:-17 13:-10 14:-10 16:-19 18:-14 19:58
revisit to	8:-10 f:-9 w:18 13:28 14:-20 18:-9
richard	f:31 v:-11 12:-11 14:37 19:-9
richard lewi	f:33 v:-16 12:-16 14:32 19:-13
rid	1:-20 5:-10 a:-9 g:-58 h:-10 i:-9 j:-25 k:51 m:-43 n:-14 o:51 p:-12 s:-10 y:-9 10:-10 16:-8 17:-7 1c:-8 1j:-19 1m:-11
rid of	1:-20 5:-10 a:-9 g:-58 h:-10 i:-9 j:-25 k:51 m:-43 n:-14 o:51 p:-12 s:-10 y:-9 10:-10 16:-8 17:-7 1c:-8 1j:-19 1m:-11
right	6:-16 14:-14 1d:12 1f:22
right $	0:28 2:-8 3:-42 4:-11 5:-14 6:-8 b:-19 c:-8 i:-12 j:21 k:-14 n:-12 o:-9 q:44 v:-7 10:-14 12:-11 13:-15 16:-8 1b:-12 1d:-13 1f:27 1g:-11 1i:-7 1l:-9 1m:31
right care	14:54
right now	4:25 6:-10 d:27 13:-9 1f:32
right person	x:-14 14:51 1i:34 1k:-11
right that	6:-17 14:-39
right to	1:-11 4:-15 5:-30 7:-11 8:-21 9:-16 a:-14 b:-29 e:-14 h:-20 n:-11 o:-16 q:-16 r:-15 s:-16 t:-31 u:-13 v:-10 x:-12 y:-23 z:40 10:-19 11:-35 12:-24 13:-22 14:48 15:-12 16:-14 19:-12 1a:-39 1b:-16 1c:-17 1d:41 1e:-15 1f:-20 1g:-14 1h:-12 1i:-13 1j:-34 1k:-35 1l:-13
ring	a:32 p:17 r:-9 s:-23 v:-20 14:51 1b:-18
ring $	a:41
riot	f:-21 o:-14 w:-10 14:44 19:-12 1f:-8 1g:45
riot $	6:27 o:-23 14:28 1g:-16
rise	a:-6 13:-8 14:79 1m:-8
rise in	14:59 1m:-16
risk	f:-10 i:47 p:-7 w:-18 14:60 18:-11 19:-13
risk assess	e:-8 f:-17 o:-8 p:-6 t:-11 w:-25 14:55 18:-19 19:-17 1c:-8
road	h:-27 l:-10 o:-23 10:-27 14:85 1c:-6 1f:-14
rod	0:-8 8:-23 f:33 l:-8 o:-12 p:-14 u:-22 v:-16 w:-8 11:-10 12:-17 13:-7 14:27 15:-8 19:-13 1f:-8 1g:-30
rod hansen	0:-8 8:-23 f:33 l:-8 o:-12 p:-14 u:-22 v:-16 w:-8 11:-10 12:-17 13:-7 14:27 15:-8 19:-13 1f:-8 1g:-30
roi	8:-7 a:-27 f:-6 h:-7 r:-8 t:-9 u:-6 x:47 z:-7 10:-9 12:-9 1d:-7 1e:-7 1f:-8 1g:-7 1h:-15 1i:31 1j:-13 1k:41
roi wilsher	8:-7 a:-27 f:-6 h:-7 r:-8 t:-9 u:-6 x:47 z:-7 10:-9 12:-9 1d:-7 1e:-7 1f:-8 1g:-7 1h:-15 1i:31 1j:-13 1k:41
role	0:-9 6:-8 9:-24 a:-11 b:-9 c:-9 d:-9 e:22 f:-17 g:-58 i:-11 j:-8 k:-8 n:-9 p:-9 q:-17 r:-16 s:-37 x:41 y:-22 z:-22 10:-10 11:-12 13:-11 15:26 16:-9 1a:-9 1b:-13 1c:-9 1d:-8 1e:-24 1g:-16 1h:-13 1j:57 1k:-21 1m:-13
roll	1:-13 3:-8 4:-10 6:-9 7:58 9:-18 f:-7 t:-11 u:-14 14:57 1f:-10 1g:-16 1m:-15
room	6:-11 h:22 i:27 14:68 15:-12 1k:-31
room $	j:30 n:-20 14:23
room <date>	2:-16 5:-17 6:-42 9:-6 d:-10 g:-11 14:58
roper	d:17 14:21
roughli	9:-14 f:-20 t:42 u:-14 v:35 13:-11 1a:-27 1b:-24 1c:-43 1f:-25 1g:-18 1i:-12
round	0:-13 2:-16 3:-9 5:-19 6:-11 7:-11 9:-27 a:-12 b:-13 d:-12 f:-17 h:-12 j:-9 k:-10 l:-12 n:-16 o:-9 p:-10 w:41 x:-9 z:-12 10:-10 11:-35 12:-15 13:-13 14:-10 16:52 18:-11 19:47 1g:-13 1i:-13 1j:-14 1m:25
routin	u:17 14:-10 1a:24 1f:27 1g:20 1k:13
routin $	5:-12 14:-11 1k:13 1m:26
routin monitor	5:19 u:24 14:-28 1a:12 1b:-14 1j:-9 1k:16
routin or	0:-8 8:-7 t:-7 u:-7 14:-8 1a:-11 1b:-29 1f:21 1g:34
rowlei	1:-7 8:-7 d:32 e:-9 f:45 g:-33 h:-10 k:-7 l:-8 p:-13 y:-8 12:-8 14:29 16:-16 1d:-9 1f:-7 1j:-8
rule	2:-8 5:-15 n:-10 r:-24 s:-18 y:-15 11:75 12:-16 14:47 16:-12 1b:-7 1e:-8 1j:21 1m:-25
rule $	5:-23 c:-12 h:-13 y:-7 11:24 14:66 16:-8 1e:-5
run	1:-12 4:-17 6:-12 d:38 e:34 g:-16 h:-10 x:-22 z:33 10:-7 15:33 1f:-13 1h:33 1i:-20 1j:-13 1k:-13
run the	0:-9 2:-12 4:-9 6:-24 b:-9 d:-48 e:64 f:-11 g:-13 h:-16 w:-8 x:-20 y:27 z:-27 10:-10 14:39 15:-11 1f:-22 1i:-36 1j:-11 1k:-21
s	4:-13 5:18 6:-9 c:-13 e:-10 h:-13 i:-12 o:-35 q:-8 r:-29 s:-10 x:-11 y:-57 z:-28 10:-34 11:-12 13:-12 14:28 16:-9 1a:-12 1b:-13 1c:-13 1d:-10 1e:66 1j:-8 1l:-18 1m:-23
sack	c:-13 d:-19 f:39 g:-28 j:-7 k:-15 o:-12 z:26 14:79 15:15 1j:-21
sack a	f:-12 z:23 15:28 1j:-15
sadiq	0:-6 n:-9 1j:34 1l:-8
sadiq khan	0:-6 n:-9 1j:34 1l:-8
safe	0:-35 4:-8 8:-8 a:-36 d:-9 j:-14 n:-13 o:-16 11:-11 13:-10 14:86 17:-8 1b:-8 1f:-37 1l:-14 1m:21
safeguard	a:-9 e:-12 h:62 i:34 j:33 k:-15 o:-57 p:-26 q:-21 z:-8 13:-11 14:-51 1e:28 1f:-9
sai	i:17 q:18 1j:23
sai $	b:-8 i:-9 j:27 p:20 q:30 z:28 14:-62 1c:28 1e:-7 1j:21
sai <date>	2:-17 6:-18 d:-7 i:-28 q:63 11:-11 12:-7 1d:-14 1f:-7 1g:-10 1j:-7 1k:-5 1m:-7
sai <force>	2:-12 q:22 u:50 v:-9 14:-10 1f:-7 1l:-9
sai <number>	c:-8 h:-9 i:26 k:-10 n:-10 q:47 14:-11
sai a	1:-8 4:-14 r:-17 s:-22 z:-16 11:-17 14:-21 15:-11 16:-10 1a:20 1d:61 1f:-11 1m:-10
sai about	14:36 15:28
sai anyth	q:-5 14:66
sai he	i:-9 q:-6 14:56
sai in	11:-14 14:-37 1a:29 1e:-28 1i:-10 1j:64
sai it	c:31 i:29 n:-9 q:-10 12:-11 13:-21 14:12 1a:25 1f:23 1m:-43
sai on	14:64
sai special	4:-8 f:-19 i:-23 l:-15 q:-37 s:-17 12:25 14:-14 1d:73 1f:-6 1i:-11 1j:-9 1l:-38 1m:-22
sai that	b:-10 14:61 1g:24 1i:-11 1j:-15
sai the	1:-14 9:38 b:17 q:34 14:-36 1e:-24
sai wa	b:-13 c:-15 i:-24 n:28 14:-24 1l:43 1m:-14
sai what	i:-10 m:-10 n:29 q:-25 r:51 14:-23 1c:-30 1d:-8 1e:23 1f:-13
sai when	14:24 1j:53
said	14:47 1f:26 1i:36 1m:15
said $	i:-19 k:-8 q:28 1m:28
said <force>	n:-8 u:-9 v:14 11:-11 14:-31 1e:-15 1f:51 1i:52 1j:-10 1k:-28 1l:-19 1m:-34
said about	n:-10 z:-9 14:79 15:-13 1i:-8
said it	d:-11 e:-12 1i:43 1k:-7
said that	x:-24 14:38 1i:34 1j:-20 1m:-9
said the	b:19 h:27 i:-10 x:-19 14:23 1e:-11 1i:31 1l:-20 1m:-16
salari	b:-6 c:-6 d:-65 e:-13 f:-36 x:-9 y:-32 z:-9 13:-4 14:86 16:-5 1e:-5 1g:-14 1m:-4
same	0:26 9:26 c:15 h:-11 i:67 k:-8 y:23 10:24
same $	0:-42 4:-13 6:-11 9:-42 a:-26 h:-26 i:34 j:-13 l:-10 n:-9 o:-9 q:-22 x:-10 y:-17 z:-10 10:-31 14:52 1b:-7 1h:-14
same as	4:-9 9:-33 e:-15 n:-11 q:24 y:51 z:-12 10:-17 1d:34 1j:-12
same caus	h:-24 i:49 j:-24 q:-14 14:-24
same dai	0:69 1:-7 9:21 a:-8 i:-21 k:-42 l:62 q:-7 t:-26 u:-14 12:-15 14:-52
same inspector	9:-30 a:-24 i:-14 q:-13 u:-18 x:-16 y:-26 z:-15 10:51 14:19 1i:33 1k:-35
same thing	9:-25 c:42 h:-11 i:34 m:-11 q:-10 10:-11 14:-23 17:-12 1b:22 1f:-9
same time	2:-13 4:-10 6:19 9:37 i:-24 l:-9 p:16 q:-14 u:-7 v:-15 w:-7 14:-28 1g:-16
sat	0:-10 1:-10 2:-9 3:-12 4:-17 6:33 7:-17 9:-6 s:-8 v:30 12:-8 14:49 1g:-19 1i:-17 1k:-13
satisfi	b:-17 i:-10 k:-29 o:23 y:-15 z:-9 11:40 13:-18 14:-20 1m:48
scale	8:-14 a:-11 s:-14 t:-8 u:-11 x:-13 y:-19 z:-16 10:-23 11:-9 13:-11 14:-57 15:-10 16:79 19:-11 1a:-12 1b:21 1c:-7 1d:-9 1f:-7 1l:-12 1m:-7
scan	14:26 1a:59 1b:41 1f:15
scan $	8:-12 u:21 11:15 13:-12 1a:20 1c:-12 1f:30
scan and	s:-14 14:29 1a:-20 1b:41 1f:-13 1g:-11 1k:-19
scan engag	5:-9 r:-11 s:-8 1a:-49 1b:56 1f:-6 1g:-15 1k:-14
scan in	1a:74 1b:-21 1e:-29 1f:-13
scan is	a:-8 r:-11 13:-24 14:38 16:-8 1a:46 1b:17 1f:-26 1g:-29
scan mean	14:-19 1a:46 1b:-8
scan or	r:-11 s:-12 14:-26 1b:25 1f:34 1g:33
scan phase	14:-21 1a:44 1b:-15
scan stage	1a:36 1b:-8 1g:-10
scan the	14:-17 1f:-23 1g:21
scan to	b:-10 r:-10 s:-21 t:50 11:-9 12:-11 14:-24 1a:-31 1i:-8 1j:38 1m:-29
scan what	8:-10 r:-17 11:-27 12:-8 14:-25 1a:57 1b:26 1d:-16 1e:-20 1f:-25
scanner	b:-12 w:-6 z:-7 10:-11 14:56 1j:-7
school	7:-10 e:-17 n:14 r:-19 x:-7 11:-17 12:-20 14:99 16:20 1d:-21 1f:-18
school in	7:-20 14:55 1f:-8
score	8:-21 b:-9 k:-7 n:-9 s:-20 w:-24 x:-16 y:-18 z:-17 10:-19 11:-48 13:-12 14:22 16:65 18:-11 19:-20 1c:-16 1e:-8 1h:-29 1l:-7 1m:-37
scotland	9:-11 a:-17 e:-7 h:-12 j:-14 n:-6 r:-10 s:-14 x:-9 y:-19 z:-8 10:25 13:-8 16:-16 1c:-12 1e:-11 1h:-8 1l:-24
scotland $	a:-6 e:-7 h:-12 n:-6 r:-7 x:-10 y:-22 z:-7 11:-9 14:26 1c:-12 1e:-13 1h:-9
scrap	a:-13 f:-7 g:-19 s:-7 u:-11 y:-7 z:-18 10:-14 14:86 16:-9 1d:-18 1e:-19 1f:-15 1h:-32
screen	14:68 1c:-13 1d:-22
scrutini	9:18 s:35 10:-11 14:-12 1f:26
scrutini $	3:29 4:-16 6:23 8:21 9:-15 s:28 t:24 w:-15 10:-10 12:-12 14:-26
scrutini <date>	0:-14 1:29 2:-22 3:-34 4:40 7:-20 8:-17 9:24 b:-7 d:-17 e:-11 g:-14 k:-20 n:-11 s:-33 t:-12 u:-18 v:-15 w:-12 x:-15 12:-23 14:-15 1c:-15 1f:-11 1g:54 1i:-14 1k:-8 1m:-6
scrutini at	1:-32 2:-27 4:-18 6:-20 7:-18 9:32 b:-13 s:-21 t:-8 v:-18 14:-39 1f:68 1g:-23
scrutini panel	b:-33 g:-9 h:-11 j:-10 k:16 m:-13 n:32 p:-22 s:-9 14:40
search	h:40 j:37 14:45
search $	5:-10 h:-53 j:66 k:-13 m:-12 n:-21 o:-11 p:-14 14:-15
search in	l:16 14:26
second	4:15 8:70 r:24 u:-7 v:-5 z:-12 10:-13 13:-8 1f:-21 1g:-9 1j:-13
second tier	4:26 6:30 r:21 14:-23 1b:20 1f:-27 1g:-4 1j:-17 1k:23 1l:21
second time	0:-6 3:-18 7:-7 8:75 t:-36 u:-28 v:-14 14:-17
secretari	z:-10 14:43 1k:38
secretari put	s:-26 14:-68 1j:77 1k:29
see	c:21 r:20 w:-8 z:-12 12:-10 14:-10 16:-10 19:60 1f:-8 1l:-11
see the	1:-11 4:18 a:-9 b:42 c:22 h:-7 i:-9 j:-9 m:-12 n:-7 q:-16 r:34 s:-11 x:-10 y:-11 z:-22 10:-12 13:-9 14:50 15:-21 16:-25 19:-18 1c:-20 1d:-23 1e:-17 1f:-21 1h:-19 1j:-19 1k:-17 1m:-9
seem	1:-8 2:-8 9:12 c:29 e:-9 f:-5 h:-24 i:-15 j:-15 k:-9 n:-18 p:36 t:-6 v:35 14:-27 16:-10 19:-7 1g:-13
seem to	1:-8 2:-8 9:12 c:29 e:-9 f:-5 h:-24 i:-15 j:-15 k:-9 n:-18 p:36 t:-6 v:35 14:-27 16:-10 19:-7 1g:-13
send	8:32 9:-10 b:-18 m:-13 u:-11 z:48 11:-27 14:51 1j:-32
sent	2:-11 7:21 8:29 b:-13 l:-12 r:-9 s:-10 t:42 z:-15 11:36 12:-14 14:15 19:-15 1h:-25 1j:-8 1k:-10 1l:28 1m:-11
sent to	7:-9 8:-22 b:-11 l:-23 r:-15 s:-14 t:30 u:25 w:-12 12:-15 14:-36 1h:-40 1k:-9 1l:54
sentenc	1:-10 3:-7 4:-9 6:-7 9:-9 a:-9 c:-11 d:-9 g:-7 j:-9 s:-16 y:38 z:-9 11:-15 13:-10 14:-22 15:-8 16:-11 1a:-16 1b:33 1c:-6 1e:-15 1f:-9 1g:-12 1h:-11 1k:-13 1l:-25 1m:22
separ	1:-50 3:-13 7:-29 8:76 a:29 c:-10 h:-20 i:41 j:-11 k:-16 m:28 n:-26 p:-15 r:-15 s:-12 t:-14 u:-10 v:-44 10:-37 13:-10 14:-56 16:-26 1a:-15 1b:57 1e:-11 1f:-13 1g:-10 1m:-9
sequenc	f:-6 11:-10 14:-14 16:-8 1h:54
sergeant	1:-20 m:-27 14:80 16:-13
seriou	c:54 h:-19 m:23 n:22 w:-10 14:-20
seriou fail	h:-14 j:27 m:27 n:39 p:-13 14:-36 19:24
serv	0:-9 1:-11 4:-11 6:-13 8:-14 9:-11 a:32 d:-14 f:-11 n:-12 s:-9 v:56 1f:-9 1g:-9 1k:-9
server	1:-12 3:-4 7:-18 8:-8 f:-12 h:-6 p:-8 v:-33 y:-6 z:-9 11:-10 14:67 1c:-28 1f:-6
servic	0:-16 a:-12 i:37 k:-9 o:-8 u:-23 y:-15 14:29 16:-11 18:13 1d:-9 1e:21 1f:-21 1l:33
set	0:23 2:-10 3:-11 4:-10 6:-11 8:-9 b:89 e:-13 f:-17 j:-13 k:-10 l:-9 m:-10 n:23 p:-16 r:-18 s:-20 t:-37 v:-14 x:-14 y:19 z:-16 10:-11 12:-17 13:-8 14:-13 15:-8 16:26 19:-15 1a:-12 1b:30 1e:-11 1f:-11 1g:-16 1i:-8 1l:-16 1m:-10
set out	0:-9 2:-8 w:-11 11:-11 16:27 1a:-9 1b:23 1g:-6 1h:35
set up	0:-14 2:-13 3:-11 6:-10 e:-28 f:-35 l:-21 n:-10 p:-39 t:-21 w:-33 y:47 12:-30 14:25 15:-9 16:-17 18:-12 19:-36 1b:-14 1c:-9 1e:-11 1h:-11 1i:-10 1j:-9 1k:-18
sever	5:37 b:-17 c:-18 h:-31 i:-12 k:-24 m:46 n:58 o:-12 p:-14 q:-11 s:-12 t:-19 14:-35 1l:-17
sex	h:40 i:19 j:34 k:-7 14:22
sex offend	h:40 i:19 j:34 k:-7 14:22
share	0:-20 4:-11 6:30 9:32 a:-18 d:-10 14:64 1f:-13 1h:-14
share a	9:-12 a:-9 14:33
share of	7:28 14:23 17:-16
she	2:-12 8:-12 a:-8 e:-13 f:44 h:-8 q:-7 u:-14 x:52 z:-12 1e:-9 1f:-11 1i:23 1j:-12 1l:-13 1m:-12
she $	0:-10 2:-26 3:-12 5:-13 8:-18 9:-11 a:-9 b:-10 d:-42 e:-17 f:-45 g:-31 h:-13 i:-10 q:-9 t:-15 u:-20 w:-12 x:40 y:-12 z:-11 10:-9 11:-11 12:-15 13:-11 15:-9 16:-10 19:-11 1a:-10 1e:-15 1f:-11 1i:41 1j:-9 1k:24 1l:-31 1m:-29
she sai	k:-13 14:67
shift	9:-19 i:-11 z:-16 14:64
shop	8:-9 a:-12 d:-14 f:-7 g:-6 h:-13 k:-19 t:-13 u:-7 w:-12 z:-26 14:77 15:32 1e:-16 1j:-10
shoplift	0:-18 8:-33 a:-8 d:-17 f:-5 h:-8 t:-17 u:-7 w:-16 14:85
short	3:16 v:22 1e:24 1h:20
short for	3:-25 n:-10 r:-14 y:-11 14:-23 1e:59 1h:-11
short stai	0:19 3:37 v:-21
shortcom	5:18 6:-18 9:-12 a:-12 h:-41 j:54 k:-10 m:20 n:62 p:21 w:-15 14:-73 19:-11
should	r:-10 s:-11 x:-9 y:-12 14:76 1e:-9 1f:-9 1g:-7 1j:-38 1k:23 1l:-7
should i	a:33 e:24 h:-11 i:34 r:-10 x:-9 y:-12 1l:-12
show	5:32 b:22 c:-11 h:-10 i:38 o:-13 s:-31 z:-8 11:28 15:-27 1e:-12 1j:-9
shut	h:32 k:62 l:33 z:18 15:-20 1m:-19
shut $	f:-13 h:34 k:34 o:-9 14:-10
shut the	1:-7 h:-35 i:-16 j:-19 k:-31 l:52 o:-18 p:-12 w:-10 y:-9 z:-14 13:-6 14:20 16:-6 17:-5 18:-9 19:-13 1g:-16
sick	1:-5 6:-9 9:-7 r:-10 s:-10 v:-6 11:-8 13:-12 14:77 16:-7 1a:-8 1b:-19 1f:-14 1g:-32 1h:-11
side	0:49 a:-8 o:-11 t:-9 12:-12 13:26 14:-19 16:-7 1b:23 1h:-19 1k:-29 1m:-14
side by	0:58 a:-11 f:-10 p:-9 t:-13 12:-14 14:-35 16:-7 1b:30 1e:-8 1f:-6 1g:-7 1h:-23 1k:-11
sign	h:20 k:38 l:30 o:31 12:-11 14:-30 1e:-9 1i:-12 1k:26 1m:-15
sign off	h:23 k:-19 l:34 o:36 12:-12 14:-14 1i:-11 1j:24 1k:33 1m:-15
sign the	2:-16 d:-11 g:-7 x:25 y:-11 14:41 18:-17 1e:-26 1i:-13 1j:-29
sinc	7:43 c:-12 h:-11 t:13 w:42 y:17 12:16
sinc the	2:34 7:41 h:-8 14:21
sinc thei	7:-17 8:28 b:-8 f:-8 h:-10 t:-22 u:-12 v:38 w:-8 11:-20 12:-15 14:39 19:-12 1j:-8 1l:-6 1m:-21
sinc when	7:-14 8:-14 d:-20 e:25 f:32 j:-11 l:-10 t:39 u:-9 w:-26 x:-10 y:33 12:26 14:-31 19:-24 1f:-12 1m:-8
singl	14:83 18:-12 1i:-12 1m:-19
sir	0:-8 6:23 8:-10 9:-10 a:-20 b:-10 d:-20 e:66 g:-8 i:-11 q:-8 s:-9 t:-11 x:-9 y:-15 11:-10 12:-10 14:-38 16:-11 1e:-46 1g:29 1h:-20 1i:-11 1j:-10 1m:-10
sir mark	6:36 8:-8 9:-9 d:-16 f:26 l:-12 t:-13 12:-10 14:-18 18:-9 1g:37 1j:-7
sise	8:-12 9:-5 a:-14 b:-9 d:-21 e:-10 f:-36 g:-11 h:-13 j:-13 p:-9 r:-10 s:-21 t:-15 w:-20 10:-10 13:-7 14:81 15:-6 16:-6 19:-12 1g:-7 1h:-6 1i:-16 1j:-21 1l:-9
sit	a:-11 b:41 j:31 n:-10 s:-38 11:-19 15:27 1a:12 1f:18 1g:-12
sit in	1:-14 4:20 7:-11 b:-14 d:41 f:-12 v:20 11:-30 1a:25 1b:-12 1f:-26 1g:-12
sit on	9:-9 b:-16 d:-13 x:-10 y:-17 z:-9 15:16 16:26 1f:-8 1i:-11 1j:-12
site	e:-10 f:-23 i:21 k:-15 l:-13 m:-9 o:-9 q:32 v:-38 w:-18 z:-19 12:-20 14:29 19:30 1g:-12 1i:-8
skeer	4:-11 a:-9 e:32 h:-6 k:-8 x:51 y:-9 12:-7 13:-15 1f:-21 1m:-7
small	2:-8 3:-6 5:-7 a:-16 h:-18 j:-10 q:-6 r:-9 s:-15 y:-21 z:-8 10:-7 11:-22 13:-7 14:76 16:-6 19:-16 1b:-12 1c:-5 1d:-6
so	r:12 14:-15 1l:20 1m:19
so far	8:-7 k:43 m:-19 o:-13 u:-10 v:24 14:-17 17:24 1h:23
so mani	14:31
so scan	1:-9 r:-16 12:-5 14:-9 1a:38 1b:31 1f:-33 1g:-13
so special	1:-7 4:-20 6:-10 9:-12 b:-9 c:-8 r:-26 s:37 v:-16 10:-14 11:-10 13:-8 14:-13 16:-16 1b:-12 1c:-23 1d:45 1e:-11 1f:-6 1h:-6 1l:-35 1m:-27
so that	1:38 4:-12 6:-10 7:30 8:-10 b:-19 c:-13 h:19 j:-13 o:-13 r:-29 s:-26 t:-8 u:-38 v:27 12:-11 13:-13 16:-11 1b:-9 1d:-13 1f:-10 1g:-11 1j:-9 1l:-14 1m:24
so the	2:-11 8:-21 b:27 f:36 k:-20 m:18 o:-14 q:-13 t:-8 u:-11 w:-15 y:-15 z:-23 11:-15 13:-22 14:33 16:-10 1d:-13 1f:-11 1g:-9 1h:-11 1i:-9 1l:-10 1m:-24
so thei	5:-28 8:24 b:-13 h:-26 l:21 o:-31 r:-13 s:33 t:-12 z:27 11:25 12:-13 13:-17 14:-19 16:-12 17:-13 19:30 1c:-8 1f:-10 1g:-17 1h:-35 1l:-21 1m:-25
so what	4:-17 5:-15 b:-12 c:-12 j:-11 k:-12 m:-11 s:-8 y:-14 13:53 16:-6 1f:-11 1l:20 1m:42
so when	b:-9 e:-14 f:-21 h:-17 l:-50 p:-21 t:-31 w:28 x:-12 y:-18 z:-16 10:-30 11:-11 12:48 13:-14 14:-16 16:32 18:-19 1f:-24 1h:-14 1l:-10 1m:-18
so who	0:-10 1:-32 2:41 3:-11 4:25 5:-12 6:-28 7:-9 8:-17 9:-16 b:-14 d:-31 e:32 g:25 m:-11 n:-15 o:-9 s:-10 t:-17 u:-14 v:-10 w:-19 x:-16 y:-11 z:-12 13:-9 14:-51 15:-11 16:-10 17:-10 19:-12 1d:-29 1e:-11 1f:-24 1g:-12 1i:33 1j:-13 1k:-23 1l:-11 1m:-14
softwar	0:-11 2:-14 a:-13 b:-8 d:-18 g:-7 i:-15 j:-30 k:-10 o:-7 s:-7 y:-14 11:-18 12:-17 14:112 16:-11 1d:-16 1e:-11 1f:-14 1i:-9 1k:-8 1l:-14 1m:-24
solicitor	d:-12 f:-10 s:-40 14:54 16:-9 17:-34 1l:41 1m:-16
solv	0:-14 1:-10 8:-22 j:-11 k:32 n:-21 o:-7 14:74 1m:-11
some	5:-14 7:34 a:-11 e:-11 h:-17 k:35 l:-27 14:-16 1j:-19 1k:43 1l:-11
some point	7:40 8:-27 f:-15 k:-13 m:-14 t:-17 u:-13 w:-11 12:33 14:-37 18:-15
somebodi	2:-10 4:-11 9:-12 a:-10 b:-16 d:-10 g:-16 q:-15 r:31 s:-29 t:-10 u:-9 v:-14 z:-15 11:-28 16:-9 1b:-19 1c:18 1d:-13 1e:17 1f:35 1j:-24 1l:-9
someon	n:-10 v:-10 x:27 10:-50 12:28 14:19 1e:41 1h:-24 1j:-13 1k:-31
someth	5:35 9:-10 a:-9 c:34 h:-19 i:-9 k:-8 s:-12 z:-9 13:-9 14:18 16:32 17:-16 1c:-11 1e:30 1f:-12 1l:35
someth $	2:-9 5:26 o:-14 z:15 14:-9 16:-8 1e:26
someth els	0:-14 4:-11 5:-25 6:-15 8:-21 9:-36 a:-17 h:-21 i:-21 k:-18 l:-16 m:-13 n:34 o:-8 q:-17 s:-10 t:-13 u:-10 w:-11 x:-15 y:-9 z:-8 10:-10 11:-14 14:-17 15:-11 16:-18 1c:-32 1d:45 1e:-13 1f:-9 1i:-14 1j:-14 1k:-12 1l:51 1m:28
soon	2:-19 l:28 p:-9 w:-12 11:-16 14:21 19:41 1h:-9 1m:-8
soon $	2:-10 11:-22 14:49 1l:-13
sort	3:31 h:51 j:-14 k:-6 l:-13 r:18 y:15 11:-12 14:-14 1j:15
sort $	3:32 5:30 a:-12 h:63 i:-17 j:-12 l:-10 n:-15 o:18 r:-12 v:-32 14:-65 1m:-8
sort of	b:-16 h:-11 k:-25 o:-9 r:33 s:-10 w:24 y:31 z:-8 11:-6 15:33 16:-8 19:-14 1j:24 1m:-23
soteria	2:-8 3:-9 6:-10 a:-17 r:-6 y:-7 14:54 15:-22 1k:-9
sourc	o:-9 q:61 14:-66 1c:83
sourc $	g:-11 q:-35 r:-7 y:-8 14:-43 16:-10 1c:60 1e:-8 1h:-29 1i:-23
south	1:-8 3:-7 4:20 7:42 a:33 s:-8 10:-25 14:-30 1f:-14 1l:-18 1m:-10
south west	3:-11 4:-8 6:-8 7:45 x:28 10:-18 14:-9
speak	1:-7 4:27 6:-18 7:-7 9:-11 a:-16 h:-14 n:-22 p:-11 q:-11 s:-10 u:-7 y:-9 z:-23 10:-15 11:-12 14:41 1c:-13 1d:-15 1f:31 1g:-10 1j:20
speak $	0:-11 1:-11 2:-22 3:-15 4:38 5:-17 6:-35 7:-16 8:-13 9:-14 a:-34 b:-10 c:-12 d:-15 g:-14 h:-15 i:-15 l:-17 o:-12 r:-21 s:-16 t:-13 u:-11 v:-11 y:-16 12:-14 14:-52 15:-17 1b:-16 1d:-27 1f:43 1g:-23 1i:-11 1j:34 1k:-10 1l:-13
special	1d:37
special constabl	1:-31 f:-6 k:-11 m:-14 q:-6 13:-6 14:65 1g:-26 1i:-8 1j:-7
special measur	1d:37
speed	a:-10 d:-12 g:-5 y:-11 10:-9 14:64 1h:38
spell	1:-17 3:25 4:-12 6:-18 7:29 8:68 s:-13 u:31 v:-23 10:-10 11:-11 12:-14 14:-34 1b:-10 1c:-12 1d:-11 1e:23 1f:-9 1g:-12 1h:18 1m:-12
spell in	1:-24 3:-11 4:-8 6:-6 7:27 8:67 9:-24 b:-9 s:-13 u:47 v:-11 14:-37 1b:-11 1d:-11 1f:-7 1g:-8 1h:30
spend	0:-11 1:-56 3:-17 6:32 7:-13 8:-21 9:-10 v:83 14:-63
spent	0:51 1:-16 3:56 4:-12 7:-5 8:-8 9:-10 v:22 11:-9 12:-12 1f:-11
spent in	1:-33 3:28 6:-13 7:-14 8:-18 9:-8 r:-24 s:-18 v:58 14:-38 1f:-6 1h:-9
spoke	2:-10 5:-16 6:-22 8:-27 b:-13 d:-11 e:-40 g:-10 h:-10 j:-24 k:-13 l:-10 q:-10 t:-40 w:-7 x:-45 y:-22 z:-15 10:-16 12:-20 13:-11 14:-18 16:-12 19:-20 1c:-25 1e:-8 1g:-26 1i:113 1j:-16 1k:-31 1l:-17 1m:-14
staff	1:-11 s:31 x:20 14:78
staff $	f:-33 j:23 l:-9 p:-17 s:34 12:-14 14:26 15:-5 19:-16
staffordshir	3:19 b:-9 c:-21 h:-18 j:19 p:21 w:-12 13:34 15:-18 1c:-14 1i:21
stage	1a:24 1b:23 1g:41
stage $	0:-9 6:-14 v:-9 11:16 1a:15 1m:20
stage <date>	1:52 2:-12 4:-18 5:-12 7:-16 8:39 9:-7 b:-22 r:-23 s:-17 u:-13 v:-10 11:-24 12:-20 13:-11 1b:-14 1f:-21 1g:41 1h:-50 1j:-9 1m:-16
stage ar	1:-26 4:-29 7:-6 d:-8 13:-10 14:-31 1b:20 1f:66 1g:-34
stage at	4:-9 r:-9 s:48 z:-18 13:-5 14:-27 15:-6 1c:-45 1d:-7 1f:49 1i:-10 1l:-53 1m:-15
stage in	1:-14 4:-17 6:-19 7:40 r:29 s:-15 t:-8 u:22 y:-19 14:-25 1a:-10 1b:31 1f:-5 1g:-18 1h:-44 1i:-15
stage is	4:-30 9:-24 d:-9 r:-16 s:35 13:-6 14:10 1a:-9 1b:24 1e:-13 1f:48 1g:-15
stage of	4:-23 r:32 s:-20 13:-6 14:24 16:-9 1a:22 1b:29 1c:-14 1e:-11 1f:25 1g:35 1h:-7
stage wa	6:-8 14:-50 1f:-10 1g:65
stai	0:36 3:40 7:-7 8:26 9:-8 o:27 u:-6 11:18 14:20 1g:-9
stai in	0:18 7:-10 8:34 9:-11 s:-9 u:-10 v:27 11:33
stai on	v:-25 14:55 19:-7
stai open	0:-17 3:-25 6:-10 f:-13 h:-26 i:-10 k:-18 o:52 v:-14
stalk	1:-22 c:-12 h:54 j:-15 k:-14 m:-9 n:-12 o:-28 r:-17 y:-10 14:73 1a:-7 1e:-17
stand	e:-33 o:22 r:-16 s:-11 y:20 13:-15 16:-14 1a:-9 1b:-8 1d:-9 1e:65 1f:32 1m:-8
stand $	4:51 5:24 6:-16 7:-6 9:-7 a:-13 h:40 j:-31 k:-15 n:-13 o:20 s:-9 10:-10 14:-31 1d:-11 1f:-37
stand for	c:-8 g:-14 r:-24 s:-10 y:38 16:-25 1a:-15 1b:-9 1d:-9 1e:36 1f:-12 1g:27
standard	b:-12 d:-11 e:-10 h:28 i:37 j:22 k:-7 o:-22 r:-25 s:-20 y:-10 z:-9 14:22 1b:-13 1e:-10 1f:28 1g:-20
star	9:-11 a:-14 c:-18 d:-10 f:-17 h:-16 k:-12 o:-20 p:-12 r:-39 s:-26 y:-7 z:-10 10:-25 11:-12 14:39 15:-8 16:48 1b:-10 1c:-31 1d:-14 1e:-21 1h:-9 1j:-14
start	6:44 7:28 9:-7 b:14 d:-12 f:29 l:-14 p:20 s:-11 12:-10 1f:-11 1g:30 1h:24 1k:-9
start $	1:-22 6:32 7:40 8:-5 b:-10 d:-14 f:-72 p:-14 t:-30 14:56 19:-8 1h:25
start at	b:-9 d:-26 f:77 p:-16 t:-37 w:-22 z:-8 13:-18 14:-59 19:-10 1h:24
start date	8:-7 b:-7 d:-24 e:-25 f:52 p:-9 q:-10 t:33 x:-11 12:-18 14:-26 19:-6 1d:-11 1h:-5
start to	v:34 12:-6 14:-29 1h:38 1m:-9
state	h:44 j:-9 y:-18 10:-11 14:39 1f:-8
state of	e:28 y:-22 10:-14 14:42
statement	h:-9 q:35 14:27 1i:41
statement $	f:-16 14:71
station	k:-21 l:-9 z:45 14:59
station ha	k:-43 14:38
station in	k:-11 14:54
statu	6:-5 h:35 j:-9 n:-8 s:-8 v:-8 14:-24 1b:-8 1f:66 1g:56
statu $	1:-7 3:-12 5:-10 6:24 7:-8 8:-8 9:-9 a:-21 b:-10 c:-15 d:-8 g:-9 j:-13 k:-12 m:-14 n:-12 o:-9 q:-15 r:-11 s:-13 u:-9 v:-11 w:-10 12:-8 13:-10 14:-24 15:-10 16:-11 1a:29 1b:-21 1e:-13 1f:36 1g:-13 1h:-9 1l:-11 1m:-8
statu <date>	6:-9 14:-20 15:-6 1f:-36 1g:85
statu of	d:-12 h:51 j:-18 n:-14 r:-20 s:-15 14:-42 1f:62
step	p:-10 w:-9 z:-13 13:58 14:-21 1c:-24 1h:30 1k:-9 1l:-8
step by	0:-7 2:-12 b:-16 y:-10 z:-10 11:-22 12:-23 13:36 14:-35 19:-14 1h:55 1i:-15 1k:-23 1m:-28
step down	b:-6 d:-19 f:30 l:-10 p:-27 q:-11 t:-9 w:-9 z:-15 12:-12 13:-17 15:-7 18:-12 19:-11 1h:-12 1i:26 1l:-21 1m:-16
step in	4:-16 8:-13 9:-28 b:35 c:-14 f:-14 k:-16 n:-11 r:-16 s:35 u:-10 w:-22 y:-22 z:-27 10:-13 11:-13 13:-30 14:21 15:-16 16:-11 1h:-14 1j:-16 1k:-13 1m:-9
stephen	d:34 f:22 k:16 o:-27 12:-7 14:31
stephen watson	d:40 h:-9 k:20 12:-7 1m:-9
steve	0:-7 g:33 r:-13 1e:-11 1f:-11 1g:-14
still	5:22 h:23 o:38 1f:29 1g:15
still a	5:-36 h:23 i:-11 j:-33 k:-27 l:-25 m:-15 n:-33 o:54 p:-9 11:-7 13:-8 14:-17 1f:-39
still be	4:-14 a:-21 d:-8 h:16 o:-21 1e:-14 1f:46 1g:-13
still close	h:-26 14:42 1f:-10
still got	4:-13 5:-15 e:-18 h:-29 k:-19 o:56 y:-10 z:-16 13:-20 17:30 1f:-43 1g:-19 1m:-12
still had	4:-12 5:62 h:-18 i:-25 k:-7 o:-49 14:-22 1l:-19 1m:35
still hang	h:46 13:-13 14:-36 1f:-12
still have	4:-24 b:-19 j:-16 k:-11 n:-16 o:69 s:-17 11:-14 13:33 14:-18 18:-17 1f:-17 1g:-19
still in	2:-10 4:23 5:-14 8:-10 9:22 d:-18 e:-12 h:-16 o:-19 1d:-14 1f:56 1g:52
still live	1:-38 h:19 i:-9 k:-21 o:29 17:20 1f:-19
still on	4:-24 d:-14 h:17 j:-13 n:-20 o:33 13:-14 1f:30
still open	4:-10 11:29 1f:-15 1m:18
still outstand	h:32 i:-7 o:28 11:-10 14:-20 17:22 1f:-20 1g:-14
still stand	2:-7 4:-53 5:27 9:-10 h:28 j:-26 k:-24 n:-17 o:48 p:-14 u:-13 13:-12 14:-40 1b:-11 1e:-12 1f:-40 1g:-15
still the	a:-9 d:19 e:28 f:-11 g:19 k:-10 o:-12 x:-9 1f:-10 1g:-13
still to	5:56 d:-10 k:-19 l:-14 o:17 11:-17 14:-42 1f:-13
still under	4:30 6:-17 a:-11 d:-7 h:-9 14:45 1f:-18 1g:21
still unresolv	4:-14 5:-35 d:-10 e:-21 h:36 y:-9 z:-19 11:21 13:-24 16:-8 1f:-29
stint	0:33 1:-19 2:-12 4:-14 6:-13 8:69 9:-20 a:-20 b:-14 d:-14 e:-12 f:-15 g:-11 h:-14 i:-18 j:-17 k:-12 l:-11 m:-16 q:-19 s:-27 t:-15 u:-22 v:-35 w:-12 x:-10 z:-11 11:-19 12:-11 14:-29 15:-11 16:-12 17:-11 19:-13 1b:-13 1c:-14 1d:-31 1e:-15 1f:-15 1g:-21 1h:-10 1i:-45 1l:-11 1m:-9
stop	h:28 j:25 k:-7 w:19 14:20 19:-7 1c:19
stop and	h:32 j:29 k:-9 14:38 1h:-10
stori	a:22 14:22 1h:17 1l:21
stori $	a:-9 y:28 1c:-12 1h:24 1i:-10
stori of	14:63 1c:-9 1h:-35 1i:-14
straight	0:-9 2:50 3:-9 5:-12 6:-11 7:-13 8:-44 a:-30 b:34 o:-10 p:-8 x:-10 z:-34 10:-16 11:56 13:-14 14:-70 19:-24 1j:-27 1l:-20
street	a:-9 q:-7 s:-8 14:51 1l:-29 1m:28
stretch	2:-14 3:19 4:-13 6:-12 8:-16 9:-32 a:69 b:-12 d:-21 f:-18 g:-13 i:-11 j:-10 n:-13 o:-8 p:-13 q:-9 r:-14 s:-20 t:-10 u:-9 v:29 x:-9 z:-14 10:-31 11:-8 14:-67 15:-9 16:-11 1c:-14 1d:-15 1e:-15 1f:-18 1g:-11 1h:-11 1j:-8 1k:-15
strike	0:-10 1:-16 2:-9 4:-17 5:34 7:-18 8:-14 9:-13 a:-12 b:-13 d:-10 f:-11 h:54 j:19 k:47 l:35 m:35 n:41 o:21 p:31 t:-10 u:-36 v:-9 w:-10 x:-10 y:-10 z:-20 10:-11 11:-13 12:-16 13:-9 14:-36 16:-10 18:-9 19:-12 1c:-9 1e:-10 1f:-16 1g:-14 1m:-14
strike $	5:-12 7:-19 8:-10 a:-11 d:-7 e:-8 g:-8 h:37 j:-37 k:-21 l:-16 m:-13 n:-18 o:-9 p:-16 r:-8 u:-46 y:-21 z:-35 10:-8 11:-15 14:46 15:-7 16:-11 19:-6 1b:-10 1c:-10 1e:-10 1f:-7 1h:-9 1j:-16
strike against	0:-10 1:-11 4:-7 9:-15 d:-10 f:-13 g:-9 h:-10 i:-9 j:41 l:34 n:36 o:25 p:23 t:-12 x:-11 y:-9 10:-10 11:-11 12:-24 13:-7 14:-43 16:-8 19:-14 1c:-9 1f:-12 1m:-16
strip	h:25 j:21 m:-12 n:-11 o:-14 14:20 1a:-8 1j:-8
strip search	h:27 j:23 m:-14 n:-13 o:-17 14:22 1a:-9
struck	h:33 i:-13 j:-13 k:59 l:45 m:-12 n:-20 o:-8 p:-24 12:-8 14:-32 19:-8
struck off	h:33 i:-13 j:-13 k:59 l:45 m:-12 n:-20 o:-8 p:-24 12:-8 14:-32 19:-8
stuck	2:-9 3:18 7:-11 8:-15 b:-13 s:-10 v:24 13:-14 14:-10 1a:-12 1d:-12 1f:33 1g:-10 1j:-7 1k:-31 1l:33 1m:-17
stuck in	1:-12 2:-8 3:18 7:-13 8:-16 9:-7 b:-10 s:-12 t:25 v:21 x:22 14:-33 1d:-11 1f:47 1g:-10 1i:-40 1j:-8 1k:-18 1m:-20
stuff	0:-7 2:-26 4:-11 5:35 8:-16 9:-16 a:-8 c:-48 d:-15 g:-17 h:-19 i:19 j:-13 k:-7 n:42 o:-19 r:-9 s:-12 w:-9 y:-16 z:-14 10:-9 11:20 12:-13 13:-8 14:-54 15:-9 16:-11 1b:-16 1c:61 1e:-14 1f:-14 1g:-10 1h:-9 1i:-13 1k:-24 1m:-9
style	0:-13 1:-16 3:-9 4:-15 8:-16 9:-13 a:-27 b:-14 c:-11 d:-10 e:-24 f:-12 g:-15 h:-13 i:-16 m:-9 n:-17 o:-13 p:-9 q:-13 r:-14 s:-8 t:-13 u:-14 v:-9 w:-11 x:-14 y:-36 z:-16 10:-12 11:-16 12:-9 13:-13 15:-11 16:37 18:-10 1a:-17 1b:-9 1c:-12 1d:33 1e:47 1f:-28 1g:-12 1h:-10 1i:-14 1j:-13 1k:-10 1l:-9 1m:-13
subject	4:-24 c:-21 n:45 p:-13 v:37 14:-40
subject to	3:-9 4:-32 7:-9 8:-12 u:23 v:43 12:-12 14:-36 1f:23 1g:-9 1l:-10 1m:-11
such	1:-9 4:-13 9:-19 a:-13 s:-10 y:-12 z:-7 10:20 11:-16 14:-41 16:35 1d:51 1f:-10 1j:-9
suit	l:-9 w:-16 z:26 14:43
suit in	14:32
summari	0:-11 3:-27 8:-8 v:-6 14:-17 18:-17 1c:41 1h:32
summaris	14:38 18:-20 1c:-14 1h:31
super	r:-8 y:-18 13:-16 14:34 1a:29 1b:-19 1f:-11 1m:-7
superintend	c:-8 e:-13 g:-7 i:-9 y:-6 14:76 18:-12 1m:-10
supervis	1:-15 e:-15 h:48 j:27 o:-12 x:37 y:-39 1f:-13
supervis of	5:-12 h:32 i:-8 j:36 k:-7 n:-9 o:-25 1f:-11
support	6:-9 h:-15 r:-16 s:69 11:-14 16:32 1b:-9 1d:-7 1f:-8 1m:-11
suppos	1:-7 6:-11 a:-9 b:39 j:-7 k:-7 n:-7 s:29 t:-9 v:-9 y:-8 z:-7 11:-16 13:-8 14:-41 15:-38 16:-8 1b:-10 1d:-21 1e:-26 1h:-8 1j:-12 1l:-9 1m:-5
suppos to	1:-7 6:-11 a:-9 b:39 j:-7 k:-7 n:-7 s:29 t:-9 v:-9 y:-8 z:-7 11:-16 13:-8 14:-41 15:-38 16:-8 1b:-10 1d:-21 1e:-26 1h:-8 1j:-12 1l:-9 1m:-5
surrei	c:-8 f:38 h:-12 i:-12 k:-22 l:40 12:-16 14:-48 16:33 18:-11 1e:-39
survei	14:59
suspect	o:-14 12:-13 14:58 16:27
suspend	f:-35 g:-16 u:-10 14:45 1k:-10
suspend $	d:31 f:-45 u:-18 v:-16 14:20 1k:-18
system	1:-16 3:-16 7:29 c:19 h:-13 j:-5 11:-11 14:68 16:24 1g:-19 1j:-9
system $	2:-12 3:-35 9:-13 16:36 1j:-23
tabl	0:-11 1:-13 2:-12 3:66 6:-12 8:-9 b:-18 h:-23 i:47 j:-13 k:-18 m:16 r:-9 v:-36 11:-9 12:-9 14:-23 16:27 1i:-14 1k:-9 1m:-10
tae	0:-9 2:20 4:-13 5:-14 6:-11 7:-10 8:-11 9:-12 a:-13 b:36 d:-10 e:-15 g:-10 h:-13 k:-28 l:-12 m:-10 n:-10 p:-11 r:-26 t:-6 u:-8 v:-10 w:-26 x:24 y:-26 z:-21 10:-25 11:40 12:-11 13:-12 14:-36 18:-11 1a:-11 1c:-9 1d:-29 1e:-14 1f:-9 1g:-11 1h:-10 1i:-16 1j:-42 1k:35 1l:21
tae dae	0:-10 1:-14 2:-11 4:-9 6:-9 7:-13 8:-10 9:-10 a:-15 b:57 c:-11 f:-18 g:-8 j:-14 l:-8 m:-9 n:-9 p:-13 q:-12 r:-22 s:22 t:-43 u:-10 v:-8 w:-11 x:-14 z:-16 10:-13 12:-16 13:-16 14:-20 15:-15 16:-29 17:-12 18:-13 19:-13 1a:-13 1b:-11 1f:-9 1i:-16 1j:-9 1k:-23 1l:-48 1m:-24
tae get	0:-8 2:14 4:-9 5:-22 8:-17 b:-37 h:-19 k:-25 m:-9 r:-17 s:-39 t:-17 u:-8 13:-14 14:-35 15:-11 16:-22 18:-13 1c:-6 1d:-17 1f:-10 1g:-10 1j:-8 1k:-17 1l:51 1m:37
tag	l:-16 12:-30 14:54 1k:-8
take	a:14 14:30 19:11 1e:16 1k:19
take $	14:60
take <force>	y:-14 14:-45 1f:-20 1j:-14 1k:63 1l:-20 1m:25
take a	g:-32 z:-22 11:-24 14:14 1f:-9 1j:24 1k:-28
take in	0:-21 a:45 v:-14 14:-31
take it	1:-7 a:-10 r:-8 z:-6 11:-36 16:-9 1e:46 1f:-33 1g:-9 1h:-13 1j:-16 1k:-13 1m:23
take over	2:-19 d:-27 e:16 g:-19 x:-9 z:46 12:-9 14:50 19:-7 1i:-10 1j:-16
take place	c:-12 f:-13 j:-14 l:-24 m:-11 n:-24 p:-25 t:-15 w:-19 11:25 13:-35 14:-41 19:60
take the	2:-8 3:-12 5:-8 6:-10 b:-8 d:-8 g:-8 i:-9 q:-21 r:-20 s:-20 t:-11 v:28 11:-25 12:49 13:-9 14:27 15:-31 1b:-15 1e:-35 1g:-10 1h:-9 1j:29 1k:-34 1m:-23
take to	3:-5 f:-8 v:-31 11:57 14:18 1m:-18
taken	0:-8 3:-11 9:26 k:-13 l:-13 q:-13 z:-12 12:37 19:-17 1c:19 1d:-12 1g:-24 1j:25 1m:28
taken off	0:-11 1:-11 2:-12 4:-25 5:-14 6:-15 8:-21 9:41 d:-13 e:-9 f:-15 g:-13 h:-17 k:-21 l:-32 o:-11 p:-11 q:-12 r:-17 s:-16 t:-12 w:21 x:-16 11:22 12:45 13:-10 14:25 15:-8 16:-14 18:-12 19:-32 1c:-12 1e:-11 1f:-25 1g:-35 1j:-13 1k:-16 1l:-9 1m:-39
taken out	0:-9 2:34 3:-16 5:29 k:-11 s:-13 12:15 14:-76 1d:-17 1g:-13 1h:-14 1j:42 1k:-11 1m:33
talk	0:-11 2:-12 r:19 s:-8 x:-8 z:-13 11:-10 14:34 15:55 1e:28 1i:43 1k:-25 1m:-12
talk about	2:-7 i:23 o:-11 r:33 s:-11 y:-9 11:-14 14:-41 15:54 1e:40
talli	4:-23 7:-21 c:-12 j:-6 k:-10 m:43 n:-11 q:41 14:-41 1f:-9 1i:-14 1l:-26
talli of	1:27 4:-26 7:-23 c:-15 j:-7 k:-13 m:45 n:-15 14:-26 17:13 1f:-10
target	2:-11 a:-6 n:-5 12:-30 13:-15 14:78
tax	0:-7 a:-7 14:40 1l:32
tax precept	14:29
taxpay	14:26
taxpay $	14:26
team	14:98 1m:-15
team $	14:36
tell	k:20 p:-8 1i:13 1m:-9
tell me	k:20 n:19 p:-12 s:20 y:14 14:-17 16:26
tell the	2:-15 b:22 d:-10 f:-15 l:31 p:-6 14:22 1i:28 1l:-9
tell us	3:-9 9:-8 e:-11 k:23 n:-8 r:27 s:-13 x:23 10:-10 11:-10 13:-13 14:-42 15:28 16:-13 1c:22 1g:-10 1h:-11 1i:-10
term	c:61 h:-16 i:26 j:-12 m:-11 n:-16 p:-7 q:-27 r:23 s:-9 12:-7 1b:-8 1c:-23 1d:44
test	2:-11 4:-7 8:-19 a:-8 b:-11 e:-9 f:-9 h:-11 i:-6 n:-10 o:-8 r:-12 s:-13 w:-21 y:-12 z:-8 10:-8 11:78 12:-16 13:-14 14:70 15:-13 16:-14 18:-8 19:18 1a:-13 1c:-59 1d:-12 1e:-13 1f:-18 1g:-7 1h:-10 1i:-9 1j:-13 1k:-8 1l:-9 1m:-56
than	0:31 9:-18 1b:17
than <force>	0:47 3:44 6:16 8:-15 9:-29 a:-20 u:-7 v:-33 14:28 1f:-12 1g:-15
than <number>	0:-46 1:38 4:-9 5:20 7:23 8:50 9:-31 h:-16 o:-11 s:-17 14:-51 1f:-15
than a	0:-33 3:-42 8:-20 c:15 r:-11 v:68 z:-8 11:-11 1b:-10 1f:-8
than onc	8:27 u:-31 14:-22 19:35
than the	0:-38 2:-13 3:-17 5:-18 8:-15 9:-19 c:-13 f:-24 h:-16 i:-11 j:-11 k:-21 m:-10 p:32 q:31 r:-12 14:-43 16:-10 19:-15 1a:-10 1b:29 1e:-16 1f:23 1h:-14 1l:-9
thank	d:-10 q:-6 14:66 1i:-8
that	a:12
that $	a:39 d:-11 e:22 h:-15 i:-11 n:-12 p:-10 r:14 t:-9 x:-25 11:-12 19:-12 1c:17 1e:-11 1l:-10 1m:-19
that <force>	8:17 a:46 h:-13 m:16 o:-12 u:34 v:21 w:-11 11:-13 12:29 1d:-18 1f:29 1i:18 1k:-10 1l:28
that <number>	1:40 4:-27 5:-14 7:36 8:-8 a:-11 c:-10 f:-9 h:-22 j:24 k:23 l:-9 n:-14 o:34 u:-22 v:25 10:-9 14:-9 1d:-10 1f:-29 1g:-9
that a	d:-14 e:29 f:-10 h:38 j:-27 m:-11 n:-14 p:-10 s:-17 z:-13 11:61 14:-27 17:-12 1a:21 1j:-14 1m:-17
that about	1:-11 3:-7 6:-13 7:26 8:-10 a:-14 c:-12 f:-12 h:-24 i:-38 j:63 k:-14 l:-9 m:-33 n:-17 p:-10 s:-12 u:-11 x:-9 z:-8 10:-10 11:-8 13:-11 15:-11 16:-11 17:-10 18:-11 1a:-7 1b:-10 1d:-20 1e:-13 1f:-8 1g:-22 1i:-9 1j:-9 1k:-8 1l:-23 1m:-14
that ar	1:54 4:32 5:-21 6:-16 7:-23 h:-19 i:-13 n:-14 o:32 p:-16 t:-17 u:-10 z:20 10:-10 12:-23 14:-39 1a:-28 1b:-14 1c:-11 1d:-13 1f:-27 1j:-13
that be	0:-10 1:-10 2:-18 5:-18 9:-13 a:39 b:-10 e:-16 f:-12 g:-11 h:-18 i:23 j:18 k:-9 m:-11 n:-8 o:-18 p:-16 q:-31 t:-9 u:-8 v:-9 w:-9 x:-16 10:-32 11:-28 14:-69 15:-8 16:-10 1b:-12 1e:39 1g:-16 1j:-10 1m:-12
that caus	h:45 i:-23 j:-31 k:-34 l:-21 p:39 t:-16 1f:-21 1l:-24
that decid	r:-11 s:-18 y:37 z:-16 11:-27 14:-42 15:28 1j:24 1k:-30
that got	0:-15 1:-9 3:-28 8:-9 h:-13 k:12 l:-8 n:-9 o:-18 t:-26 v:-21 11:-14 12:-20 14:-53 1f:-12 1g:-10 1j:-10 1k:18 1l:-17 1m:85
that ha	2:-7 4:-12 5:-12 6:-22 7:35 8:-26 r:-8 s:-12 u:-8 z:-7 10:-15 11:38 1c:-11 1j:-30
that happen	0:-11 3:-11 4:-8 6:-6 8:-26 9:-10 a:-21 d:-11 f:-15 g:-9 h:-10 j:-12 l:-14 n:-14 o:-12 p:-11 s:-19 t:-11 u:-13 v:-20 w:27 y:-11 11:-10 12:37 13:-11 14:-47 16:-12 18:-9 19:-36 1a:-10 1c:-10 1d:-11 1f:-9 1g:-6 1h:60 1i:-8 1k:-9 1m:-6
that have	5:-12 7:68 9:-8 b:-10 h:-16 j:26 n:28 o:-24 u:-25 z:-7 14:-30
that i	0:16 1:-9 8:-8 c:-11 d:29 e:-8 f:-8 g:-15 h:-11 i:-24 j:-13 k:24 l:-10 m:22 p:23 t:-7 14:-36 19:23 1d:-14 1e:25 1f:-9 1g:-11 1j:-11 1l:-7
that in	1:-20 4:-23 6:-14 7:-22 b:-10 h:-53 i:-17 j:38 n:-13 q:28 r:-24 t:-11 v:-11 x:-15 y:-25 z:-15 10:-16 11:-19 13:-19 14:12 15:43 16:-16 1b:-17 1d:-13 1e:26 1j:-12 1m:-12
that inspector	k:-6 n:-7 o:-29 p:-23 y:-11 z:-8 13:-16 14:72 1h:-14 1i:-8
that is	1:43 4:-35 8:34 a:-12 b:13 f:-6 h:-18 j:-13 t:-22 u:-17 v:-8 w:-14 10:19 12:-8 13:-19 19:-15 1g:-21 1i:-7 1j:-15 1l:-19
that it	0:-11 1:-8 2:-13 3:-8 4:-12 6:-22 8:-13 a:-12 b:-12 e:-8 f:-10 h:-18 j:-11 o:-10 p:-12 q:-10 r:-10 t:38 u:-12 v:29 w:-14 x:-11 y:-12 z:-11 10:-12 11:-15 13:37 14:-17 16:-9 1d:-21 1g:17 1i:18 1j:-13 1k:42 1l:28 1m:-10
that left	0:-18 2:42 4:-10 5:44 6:-9 a:-12 h:-16 k:-19 l:-18 o:-47 11:-13 12:-11 13:-9 1m:-14
that onli	1:-13 4:20 5:10 8:39 9:-36 f:-9 h:-13 k:36 l:-22 o:-14 u:-40 v:-11 10:20 12:-26 14:-10 1d:-28 1f:-24
that our	0:-13 1:-10 2:-14 3:-14 4:-10 7:-15 8:-33 9:-11 a:-13 d:-15 e:-9 f:-15 g:-10 h:-12 i:-15 k:-13 o:26 p:-11 s:-11 t:39 v:-12 w:29 x:-12 y:-10 z:-10 10:-25 12:-14 13:-15 14:-45 16:-12 18:-11 19:-50 1d:26 1e:-15 1f:-21 1g:-38 1i:35 1k:-22 1l:-10 1m:-10
that put	0:-13 1:-28 2:-24 4:-27 6:-29 7:-14 8:-13 9:-16 b:26 c:-19 g:-22 j:-20 n:29 q:-15 r:-30 s:-56 t:-26 u:-11 v:-16 y:59 10:-17 11:-13 14:-46 1d:-38 1f:-22 1h:-12 1i:-23 1j:39 1l:-49 1m:-13
that so	1:30 7:24 8:-12 c:20 h:-18 j:21 k:-8 m:-22 n:-10 r:43 s:-16 t:-8 11:-13 12:-10 17:-10 1a:-16 1b:15 1f:-50 1j:-8 1l:-9
that the	1:-8 d:-16 f:31 g:-10 h:20 j:-10 k:-17 l:24 p:31 t:28 12:1 14:18 1d:-10 1e:-12 1f:-10 1g:-7 1j:-10 1k:-7
that thei	1:-10 4:-19 8:27 b:-39 f:-9 j:-18 k:22 l:-13 m:-10 n:-30 o:-11 p:-13 q:-12 r:-10 s:28 u:-20 w:-11 z:-13 10:26 11:-16 12:25 13:-13 14:-43 16:-12 1a:-22 1b:25 1d:-19 1g:-27 1i:-11 1j:-9 1k:-10 1l:68 1m:21
that there	1:41 4:-47 5:-34 8:-11 h:-27 i:-16 j:-20 k:-10 m:-34 o:49 s:-9 w:35 10:-12 14:-37 16:-13 19:-14 1a:-17 1b:30 1f:-16
that theyr	0:-16 1:-10 2:-11 3:-8 4:-26 8:-11 9:-13 a:-17 b:38 d:-12 h:-18 k:-15 l:-15 r:-9 s:-18 t:-8 u:-12 v:-13 w:-9 10:-11 11:-17 12:-19 13:-31 14:23 15:-11 16:-9 1d:-23 1e:-20 1f:44 1g:-22 1j:-12 1k:-9 1m:29
that wa	4:-13 6:21 7:-8 l:27 1g:-17
that we	0:-17 1:-13 2:-18 3:-15 4:-13 7:-15 8:-28 9:-20 a:-20 b:-17 d:-12 e:-18 f:-33 g:-15 h:-18 i:-15 j:-10 k:-11 l:-34 m:-13 o:-26 p:-23 q:-31 r:-15 s:-13 t:37 u:-16 v:-13 w:31 x:-12 z:-16 10:-14 11:-27 12:47 13:-27 14:-48 15:-18 16:34 17:-13 18:-16 19:-35 1b:-22 1c:-22 1d:-23 1e:-18 1f:-40 1g:-25 1h:-16 1i:-14 1j:-18 1l:-23 1m:-10
that were	1:-14 4:-19 5:36 6:39 7:21 9:-19 h:-19 k:-17 m:-14 n:42 o:-10 p:-42 t:-11 u:-13 11:-12 14:19 1f:25 1g:-33 1m:17
that what	1:-8 3:-10 6:-9 a:-14 b:16 e:-10 g:-7 h:-20 i:35 j:-14 k:-12 m:-9 n:-15 o:-9 p:28 q:-17 r:-18 s:-25 t:-8 v:31 w:-10 x:-15 y:-21 z:-16 10:-10 12:-11 13:-12 14:-45 16:-41 19:-9 1a:-11 1b:-8 1c:-11 1d:-12 1e:30 1f:-13 1g:-14 1i:-9 1j:-11 1k:-7 1l:-8
the	14:24
the <force>	f:21 k:-11 10:60 14:21 18:25 1k:17
the <number>	2:22 h:27 i:32 o:-12 14:-16 17:-15 1b:69 1f:-7 1l:-11
the a	h:-11 14:47
the abbrevi	c:-15 r:-29 w:-8 x:-9 y:-32 z:-8 10:-12 14:-42 15:-12 16:-16 1a:-11 1b:-13 1d:-12 1e:71 1h:-8 1m:-9
the allianc	0:-26 a:-15 f:-7 v:-26 12:-12 14:59
the angiolini	z:-9 14:35 17:-21
the announc	q:19 t:26 1f:-11 1g:32 1i:26 1k:-13
the articl	14:69 1h:-12
the averag	l:-8 14:33
the backlog	h:-8 k:-26 14:56
the bbc	2:-10 18:-12 1c:26 1d:17 1g:-7 1i:26 1k:-10 1l:-8
the big	3:-16 4:28 6:-8 7:30 9:-16 n:46 s:-6 u:-17 y:-16 14:13
the black	5:-11 f:-11 h:27 j:-30 l:55 m:-10 o:-17 p:22 u:-15 12:-8 14:-23 19:-11
the bodi	4:-7 6:-7 a:-21 b:-7 d:-14 g:-11 n:-17 r:-11 s:-25 v:-7 w:-11 y:65 z:-10 10:-24 13:-8 14:-15 15:-7 16:-13 1c:-8 1e:-34 1h:-11 1j:-44 1k:-16 1m:-13
the boss	4:-29 a:-21 d:68 e:44 f:-11 g:-29 h:-16 k:-9 o:-13 x:-11 y:-28 14:-61 1f:-22 1k:-10
the call	0:-7 2:-9 6:-5 d:-12 h:23 i:-14 j:27 l:-14 o:-22 p:19 y:-12 14:-54 1b:-9 1i:-9 1j:68 1k:24 1m:-8
the case	14:-14 1f:28 1h:28
the casei	14:27 18:-31 1g:37
the caus	5:-10 c:-22 h:21 j:31 m:-14 n:58 o:-2 14:10
the cell	w:38 14:27 19:-16
the charg	14:43 1m:-7
the chief	e:14 f:33 14:37 15:20 1j:24
the child	a:-10 d:-10 g:-34 j:-16 k:-13 l:35 m:-10 n:-8 o:-14 w:-11 14:42
the close	5:-11 h:-20 i:-8 k:22 l:22 n:-12 x:-9 13:-15 14:61 16:-10 19:-9 1h:-11 1k:-14
the colleg	4:-11 9:-16 d:-16 s:27 w:-11 y:-10 14:63 15:-15 16:-9
the commission	g:36 z:-20 12:-8 13:-12 14:31 1i:-12 1l:15
the common	14:44
the concern	h:24 k:-8 l:20 m:-11 n:44 p:46 11:15 14:-17 19:18
the constabulari	1:-14 2:-11 6:27 7:-7 9:-9 b:33 r:-17 s:-13 t:39 y:-12 13:-15 14:-50 1a:-24 1b:-31 1f:29 1g:-15 1j:-14 1l:-14
the control	h:21 j:24 k:-21 14:25
the coron	4:-19 6:47 9:-15 j:-25 k:-9 n:-13 14:44 17:-39 1f:-15 1g:-17
the council	h:-5 q:22 u:-31 14:60 1k:-20
the countri	3:-9 4:21 a:-8 d:-10 10:-18 14:45
the crime	g:33 h:27 i:-14 j:29 k:-11 w:-9 14:-11 15:18 18:23 1e:-7
the current	4:20 d:-12 e:60 t:-14 x:-12 y:-21 14:-57 16:40 1c:-15
the custodi	h:27 k:-19 o:-11 18:18 19:-12
the dai	0:-11 3:-16 4:-13 6:31 7:-11 t:29 12:37 1f:-12 1g:42 1i:27 1k:-11 1m:-12
the date	b:-9 f:-15 i:-12 k:-15 n:-14 q:72 r:-13 s:-12 t:42 11:-11 12:29 13:-11 14:-51 19:-9 1l:-13 1m:-9
the decis	q:34 t:22 1i:26 1j:-26 1k:16 1l:15 1m:20
the default	t:-11 12:35 13:-6 1a:26
the deputi	d:-25 f:-38 g:45
the detect	14:38 1l:-17
the differ	c:23 q:-12 1b:28
the domest	d:-18 h:-13 i:40 j:-22 l:31 p:10 z:-13 17:36 1e:-25 1f:-12
the elect	1:-28 3:-8 4:-44 5:-20 6:44 7:-10 9:-15 d:26 e:-10 g:15 p:-21 s:-12 t:-29 v:-12 12:-28 14:-17 19:-8 1d:-32 1g:25 1i:-20
the end	1:-10 2:-13 4:-26 8:-9 b:-9 d:-13 e:-14 v:-9 12:-13 14:-9 1f:-29 1i:26 1k:22 1m:43
the engag	r:81 v:-11 12:-10 14:-9 1g:-9 1i:18 1j:-12
the enhanc	1:18 2:-11 6:27 7:-7 b:-13 d:21 k:-16 t:-24 u:-11 v:-11 w:-12 1a:-21 1d:22 1f:-12 1g:-15 1i:23 1k:-19 1l:-11
the extra	8:-21 e:-18 l:-9 s:-18 t:-9 v:25 x:-31 y:-25 z:-9 12:25 14:27 1f:-8 1g:-11 1i:-13 1k:-7 1m:33
the fail	h:23 j:-14 k:-20 m:-12 o:31 p:23 w:-14 14:29 19:-9
the famili	14:26
the feder	8:-8 a:-7 d:-23 e:-36 f:-10 i:-10 n:-11 u:-8 y:-7 14:37 1d:-17 1e:-7 1f:47 1i:-11 1l:-12
the first	0:-10 2:37 l:45 t:-10 u:-9 w:-9 14:20 19:19 1a:26 1b:-8
the follow	2:-11 f:-12 w:-53 14:-27 19:54
the forc	4:-9 7:-8 8:26 b:12 q:14 v:11 11:-11 13:12 1f:22 1g:20 1j:-8 1k:15
the front	h:-9 w:-12 14:20 16:-8 18:32
the full	0:-14 6:-12 a:-17 b:-21 c:-11 d:-11 f:-9 g:-15 h:-28 i:-11 j:-17 k:-9 m:-20 n:54 o:-10 p:-18 r:-14 s:-12 v:-8 w:-13 x:-15 y:15 z:-13 10:-14 13:-12 14:-56 16:35 18:-23 1a:-10 1b:-10 1f:-11 1g:-14 1h:44
the gener	6:16 k:21 r:-37 s:-8 14:33 1f:-22 1g:27
the govern	e:-6 i:25 q:-10 t:-22 y:28 z:-30 10:-9 13:-19 1i:-8 1j:21 1k:34
the grade	a:-14 d:-12 n:-14 q:-14 z:-20 11:-18 14:-31 16:69 1c:-31 1e:-15 1h:-9 1l:-16 1m:-12
the ground	b:-14 r:-23 s:43 t:-19 11:-19 13:-16 14:35 1b:-13 1d:-15 1m:-31
the group	2:-9 3:-8 4:-9 5:-11 8:-17 a:-8 b:-9 d:-9 f:-7 h:-8 j:-9 n:-26 o:-7 p:-9 q:-8 v:-9 w:-10 14:-44 15:84 16:-7 1f:-23 1g:-12 1j:-12 1m:-10
the guardian	h:-17 i:50 n:-12 o:-15 p:-10 y:-11 10:-12
the head	1:-15 2:-11 6:-18 9:-11 a:-16 b:-13 d:36 e:42 f:45 g:-16 i:-9 j:-8 k:-19 n:-10 o:-9 q:-9 r:-10 s:-14 v:-12 w:-11 x:-12 y:-18 z:-15 10:-11 11:-14 12:-13 13:-9 14:-33 15:-10 16:-12 17:-10 19:-9 1a:-14 1c:-9 1e:-15 1g:-14 1h:-9 1i:-12 1j:-10 1k:-9 1m:-15
the headlin	12:-14 14:59 1e:-8 1g:-7 1m:-15
the headquart	1:-14 6:-16 a:-22 e:-12 f:-17 l:-16 p:-31 t:-13 w:49 x:-13 y:-13 12:-32 14:28 16:-10 18:-13 19:-19 1c:-19 1f:-7
the high	1:26 4:-19 8:25 9:-11 r:33 11:-10 14:-15 1a:-12 1h:-14 1j:-10
the hmi	d:-16 f:-15 x:68 y:-22 z:-15 10:-9 1j:-23 1k:39
the hmicfr	b:-11 e:-14 i:-17 q:-11 x:-17 y:-29 z:-12 10:-15 13:-8 16:31 18:-10 1e:-9 1h:-10 1i:20
the home	b:25 y:22 z:-12 15:16 1j:27 1k:28
the improv	b:-10 14:75 1k:-15
the independ	x:-10 y:29 z:-12 17:-20
the inspect	c:26 w:-20 14:34 16:-10 1e:23 1g:34
the inspector	b:14 y:25 z:26 10:19
the investig	f:-25 h:32 j:-12 k:-25 l:22 o:-25 w:39 12:-13 14:-16 19:-34
the iopc	d:-18 e:-10 h:-10 i:-15 q:-11 y:50 10:-42 14:61 1b:-11 1e:-17
the isl	2:-10 a:33 d:-13 e:-11 f:-10 g:-8 h:-7 p:-11 q:-7 w:-48 x:-9 y:-8 10:25 12:-9 13:-10 14:20 16:-8 18:-10 19:-39 1c:-10 1k:-9
the issu	5:-13 j:32 k:13 l:-36 n:26 o:-16 p:18 14:-30
the job	d:-47 e:29 f:33 p:-17 v:-17 x:-34 y:30 14:-25 1e:-13
the king	v:-12 14:-40 1f:-18 1g:66
the last	1:33 2:70 g:34 l:33 v:-13 w:-32 12:-12 14:-23 1g:-13
the latest	2:62 4:-18 d:-10 w:-12 11:-14 12:-13 13:-13 14:-4 16:-29 18:45 1c:24 1g:-9 1m:-12
the length	0:-31 1:-7 2:-16 3:29 4:-8 6:-18 b:-16 d:-17 e:-18 r:-20 s:-20 t:-11 v:72 11:-16 12:-23 13:-14 14:-37 16:-14 1a:-21 1b:-14 1e:-13 1g:-25 1h:-9 1m:-24
the letter	i:23 r:-9 11:-9 12:30 16:-19 1e:61 1j:-12 1k:-21
the list	2:-11 4:-28 5:-10 6:23 7:-14 9:48 a:-8 b:20 c:-15 d:-12 h:27 j:-12 k:56 l:-13 m:-14 n:-3 o:-13 p:-20 q:-9 s:-17 x:-13 13:-24 14:-60 16:-9 1c:-7 1f:22 1k:-17
the local	0:-13 i:-10 m:-6 q:64 12:-7 14:-21 1m:21
the longest	14:53
the lot	0:-15 1:-32 2:27 3:-14 5:-11 6:-18 b:-15 c:-14 j:-11 k:44 m:-9 o:-42 t:-11 14:-49 1c:-11 1h:42 1k:-9 1l:-13
the low	1:-16 2:-11 3:-11 4:-17 6:-23 8:-13 9:-9 a:-16 b:-10 c:-9 d:-10 h:-11 j:-13 r:-51 s:-19 y:-10 10:-10 11:-11 13:-8 16:28 1a:65 1b:26 1c:-9 1d:-9 1e:-14 1f:-35 1g:-17 1h:-10 1j:-8 1m:-9
the m	4:-10 h:-14 k:-12 o:-12 1e:37
the main	a:-18 c:-13 e:37 i:-10 n:-19 w:-16 x:-27 y:-12 z:-11 14:46 16:-15 1e:-7 1h:18 1i:-13
the mayor	6:-10 8:-8 b:23 h:-8 n:-9 q:-7 t:-12 z:-11 11:-9 14:39 1j:52 1k:41 1l:-13
the meet	b:-46 s:-28 v:-27 11:-15 14:70 15:-23
the minut	4:33 e:34 f:-11 s:-9 x:-10 y:-10 14:16 15:-28 1d:-8
the misconduct	h:-13 k:-15 l:-26 14:43
the miss	h:-64 i:37 j:-16 k:-24 l:44 m:-10 n:-10 p:-15 w:-14 10:-10 14:-18 19:-11
the moment	d:18 o:-14 1f:22 1g:-6
the monitor	9:-11 d:-12 s:-8 y:-22 1a:-10 1e:-11 1g:53 1k:-15
the most	1:34 2:17 3:55 6:-7 7:-7 16:-11 1m:-14
the move	b:29 x:-14 14:-42 1i:36 1l:19 1m:-14
the murder	h:-20 k:-7 l:-7 x:-17 14:31
the name	9:-10 d:25 n:36 r:-10 x:40 y:28 14:19 1b:-10 1e:-12 1f:-11 1i:-9 1k:-11
the nation	e:26 1k:-8
the new	6:-11 d:17 f:28 p:19 q:24 1i:32
the next	e:-8 f:22 w:-25 13:36 14:23 15:-8 18:-14
the noo	0:-9 2:-10 3:-13 4:48 6:-18 7:-10 8:-10 9:-9 a:-19 b:-9 c:-8 d:-14 e:26 g:-31 h:-16 j:-8 k:-12 n:-9 o:-10 p:-8 q:-9 r:-15 s:-19 t:-10 u:-10 v:-11 w:-10 x:-9 y:-20 z:-15 10:-14 11:-8 12:-8 13:-28 14:-27 15:-10 16:-9 17:-9 19:-10 1a:-11 1b:-11 1c:-7 1d:-33 1e:-12 1f:47 1g:-30 1h:-8 1i:-16 1j:-12 1k:-10 1l:-12 1m:-8
the normal	14:-50 1a:56 1b:22 1f:12 1g:-18
the north	4:18 7:22 d:-26 x:-51 y:-19 14:54 1f:-9
the npcc	f:31 g:-10 r:-11 s:-6 y:-15 14:36 15:26 1e:-60
the number	1:65 6:-19 7:-17 8:-10 m:39 n:-10 v:-9
the odd	8:-34 n:-9 r:-11 11:-37 13:-11 14:72 16:-17 19:-18 1a:-16 1b:27 1c:-4 1e:-7 1f:-9 1h:-8 1l:-18 1m:-15
the offic	d:20 e:52 f:-7 g:-13 h:-15 l:-8 p:-33 y:-13 14:30 1e:-14 1f:-10 1g:-10
the offici	5:-10 f:-24 h:-13 i:31 j:-10 k:-21 l:-28 n:-12 o:-9 p:-14 q:37 1c:-13 1d:35 1k:-17
the old	d:-20 e:-9 i:24 1e:43
the on	2:-9 4:-31 5:-18 6:15 9:-14 b:-7 d:-17 e:-22 g:-11 h:-15 i:-8 k:26 l:-12 n:-18 o:41 q:-10 t:-11 u:-11 w:-10 x:-17 y:-21 z:-18 10:-11 11:-14 13:-19 14:-48 15:-6 16:-27 17:-8 1a:-7 1c:-8 1e:-10 1f:-38 1g:-16 1h:-14 1i:-13 1j:-12 1m:-16
the onli	0:-16 1:-14 2:-15 3:-13 4:38 5:32 6:29 8:-24 9:42 b:-10 d:-12 h:-12 i:-8 j:-12 m:-22 o:-22 r:-16 s:-10 t:-22 u:-17 x:-10 10:-15 11:-18 13:-10 14:-28 1b:-16 1d:-16 1f:-15 1g:-30 1j:-12 1l:-13
the open	f:-7 14:33
the other	1:-25 4:-15 6:-31 7:-10 9:40 f:-13 j:-13 n:34 p:26 x:-9 14:-34 1b:42 1g:-14 1i:23 1j:-11
the oversight	b:24 s:-35 14:17 15:69
the panel	k:20 m:-16 o:39 w:-9 10:-11 13:-11 14:30 15:-10 1e:-6
the paper	i:-22 k:-11 m:32 q:41 14:-12 1d:24 1e:26 1l:-16
the pcc	d:-11 f:-8 g:37 14:29 1g:14 1m:-8
the peel	i:20 16:16 19:-16
the phrase	c:26 j:-7 p:-10 r:-14 s:-10 t:-11 10:-7 14:-11 1d:66 1f:-6
the plan	13:26 14:18
the polic	a:-15 d:-10 e:18 w:-10 y:43
the polish	0:-9 1:-15 2:-10 3:-10 4:-28 6:-12 7:-33 8:-11 9:-12 a:-28 b:-10 d:17 e:23 f:-19 g:-12 l:-14 n:-9 p:-11 q:-10 r:-12 s:-11 t:-16 v:-12 w:-13 y:-14 11:-12 13:-15 14:-57 15:-10 16:23 19:-12 1a:25 1b:-13 1g:34 1h:-9 1i:-11 1k:-11 1l:-13 1m:-17
the power	14:-37 1j:53 1k:-33
the ppog	2:-8 9:-11 a:-8 b:31 d:-10 f:-21 g:-7 r:-9 s:-11 t:-9 y:-9 11:-10 12:-9 14:-24 15:96 1c:-11 1e:-17
the present	d:47 f:27 v:-16 y:25 14:-30 1c:-8 1f:19
the press	3:-11 i:33 o:26 14:-8 1a:18 1i:58 1k:-19
the prime	9:-16 z:-9 14:24 1j:30
the problem	5:-16 a:-17 j:32 l:27 o:-28 p:29 w:-17 14:-41
the progress	f:-8 w:-35 x:-21 12:-7 19:52 1i:28 1m:-10
the public	h:18 i:31 m:-8 r:22 14:25 16:26 18:-15 1i:-12
the reason	14:-22 1a:-9 1l:34 1m:35
the recommend	h:-18 k:-21 z:44 14:23 17:30
the record	2:-13 3:81 a:-18 d:-11 f:-10 g:-8 h:-19 i:-10 j:-14 k:-21 l:27 n:-15 p:-17 r:-17 s:-13 u:-12 v:-31 x:-8 y:-8 z:-8 10:-13 12:-9 14:-47 16:-7 1c:-8 1d:-12 1e:-11 1f:-18
the red	c:-13 k:28 m:-14 n:36 o:-21 p:19 11:18 14:-19
the releas	5:38 o:-27 1h:17 1k:24 1m:-10
the report	i:40 m:17 q:-18 18:43
the respons	f:-10 h:27 o:-16 w:-8 14:32 19:-4 1g:-9 1m:-28
the rest	0:-7 1:-30 2:-12 3:-10 4:-17 6:-18 7:-9 8:-11 9:38 b:-13 d:-14 e:-14 g:-9 i:-19 j:-16 q:-11 s:-13 t:-17 u:-10 v:-9 x:-15 y:-30 z:-18 10:23 14:-68 16:-10 1b:-9 1d:-21 1e:53 1f:23 1g:-12 1h:-9 1j:-13 1k:-12 1l:-11
the revisit	h:-11 i:20 q:-10 w:-26 14:42 19:40 1g:-10
the right	2:-23 8:-12 b:-20 f:-12 h:-12 k:-21 l:15 p:-10 t:54 u:-9 v:-14 w:-15 x:-13 y:-15 z:40 10:-10 14:-19 16:-11 19:-10 1d:42 1e:-16 1f:-13 1g:-13 1h:-24 1k:-11 1l:-13 1m:-11
the riot	o:-19 12:-12 1g:46
the road	h:-16 14:29
the safeguard	5:-10 8:-9 f:-7 h:36 i:-11 j:-9 k:-24 l:24 n:-8 o:-28 p:-28 s:-23 14:-6
the same	9:30 a:-10 c:17 h:-12 i:50 k:-9 q:27 y:26 z:-10 10:25
the scan	1a:49 1b:-14
the school	w:-6 12:-28 14:42
the scrutini	b:-36 g:-13 s:-15 z:-15 11:-10 13:-8 14:68 1c:-17 1f:-10 1j:-12 1m:-5
the second	4:22 6:27 p:-14 r:28 w:-13 14:-29 19:18 1f:-27 1g:-8 1j:-15
the seriou	c:-15 h:-10 k:26 m:-36 n:-25 p:30 t:-13 w:-31 14:-38 15:-9 19:32 1b:26
the sex	a:-13 h:39 j:-22
the short	0:-16 3:56 v:-14 14:-24 1h:-13
the sourc	i:-18 o:-16 q:64 13:-12 14:-52 1c:40 1i:-13
the south	1:-13 7:32 q:-10 x:27 10:-20 14:-12
the special	0:-13 1:-13 2:-20 3:-12 4:-18 5:-18 7:-12 8:-11 9:49 a:-24 d:-22 e:-14 g:-16 h:-15 j:-19 n:-17 q:-17 r:-28 s:-19 t:30 u:-12 x:-14 y:-17 12:-12 13:-13 14:-19 15:-11 16:-20 1a:-13 1b:30 1c:-13 1d:-55 1e:-28 1f:-14 1h:41 1j:-26 1k:-8 1l:-12 1m:-9
the stage	1:-10 3:-9 4:-18 6:-9 7:-11 9:-31 a:-14 c:-11 j:-13 n:-16 q:-13 r:27 s:-19 u:-9 x:-13 y:-24 z:-13 11:-11 13:-9 14:-58 15:-12 16:-16 1a:35 1b:57 1d:-14 1e:-19 1f:-26 1g:-34 1h:-10 1i:-12 1j:36 1k:-29
the start	0:-8 2:-14 3:-17 4:-15 6:61 8:-6 9:-24 b:43 d:-9 s:-25 t:-14 v:-16 14:-39 1f:-7 1g:-11 1k:-12 1l:-17
the state	y:-28 10:-21 14:46
the statement	x:-16 13:25 14:-31 1c:-17 1i:66 1k:-19
the station	l:-11 14:27
the statu	4:-16 6:-22 9:-10 b:-13 c:34 d:-14 j:-27 n:-27 r:-36 s:-35 y:-17 13:-10 14:-37 15:-8 1a:-11 1b:-10 1d:-9 1f:41 1g:37 1l:-13
the stop	h:55 j:-17 k:-8 l:-8 o:-14 1f:-9
the stori	a:-9 q:-11 t:-11 14:44 1c:-10 1h:28 1i:-13 1l:29
the strike	1:-9 3:-14 4:-9 5:-39 6:-12 8:-10 a:-10 b:-15 d:-11 e:-11 f:-23 g:-12 h:16 i:-12 j:35 k:-31 l:41 m:-30 n:25 p:50 q:-10 r:-10 t:-18 w:-11 x:-15 y:-12 z:-14 10:-10 12:-29 13:-8 14:-60 15:-10 16:-10 18:-15 19:-18 1a:-9 1c:-12 1e:-11 1f:-10 1g:-26 1h:-14 1i:-11 1m:-11
the superintend	2:-6 5:-7 i:-11 y:-6 14:52 1k:-11 1m:-16
the talli	1:-20 c:-16 j:-8 k:-14 m:47 n:-18 14:-26 17:15
the taxpay	14:26
the term	c:41 h:-8 j:-10 k:-8 m:-14 n:-16 p:-9 r:32 s:-15 y:-8 1b:-6 1c:-31 1d:27
the thing	8:-7 h:41 j:-25 m:-6 n:-23 p:-18 w:-16 x:-12 y:-9 z:-11 14:52 16:-7 1m:-23
the time	1:-23 3:-12 8:-9 9:28 d:18 f:-12 k:19 v:-6 w:-25 x:-18 19:30 1g:63
the top	0:-13 1:-8 2:-14 3:-18 4:-12 6:-34 8:-24 9:-10 a:-18 b:-14 d:-52 e:42 f:56 g:-20 h:-16 i:-8 j:-8 l:-17 m:-7 o:-24 p:-8 q:-8 t:-8 u:-24 v:-14 w:-10 x:-35 y:-13 z:-9 10:-14 12:-11 13:-24 14:-34 15:-11 16:20 18:-9 19:-13 1f:-10 1g:-23 1i:-30 1k:-34 1m:-9
the tough	7:21 11:15 14:-37 1f:16 1g:-9
the union	14:38
the vet	i:-16 j:-13 k:-9 l:30 o:-16 q:-11 12:-11 17:32 18:44 1m:-28
the victim	g:-16 14:14 18:27
the vulner	8:-13 h:28 i:42 j:-11 k:-21 l:31 o:-10 12:-10 13:-12
the wai	14:49
the watchdog	k:20 p:-10 w:20 10:13 14:-51 1j:-7 1k:-12
the weather	12:-32 14:69 1m:-16
the websit	0:-15 i:17 q:31 r:-30 s:-10 18:30
the week	0:-7 2:-11 3:-9 8:-8 9:-6 f:-9 p:-9 t:-33 v:-28 w:-21 12:-17 14:37 18:-10 19:-14 1b:-19 1f:-17 1g:62 1i:-11 1l:-15
the whole	0:-9 2:-10 4:-18 6:-9 7:26 9:-8 e:43 i:-11 r:-12 s:-8 t:-9 u:-9 v:-9 x:-26 16:-10 18:-18 1c:-14 1d:-38 1e:-20 1f:-7 1g:-11 1h:25 1i:-13
the wood	2:-13 4:-8 5:-6 9:-20 f:-11 k:-8 w:-7 y:-9 z:-8 10:-7 11:-11 13:26 14:-51 19:-13 1f:36 1i:22 1l:-15 1m:29
the word	e:-32 j:19 n:-16 r:60 s:-11 y:-8 14:-50 15:-8 16:-17 17:-35 1a:32 1b:-10 1c:-16 1d:25 1e:43 1f:-9 1h:-16
the worst	q:-9 s:-16 z:33 11:-20 16:16 1g:-18 1m:-8
the year	1:-14 3:-29 7:72 k:21 v:-14 14:-38 1h:28 1m:-8
thei	z:13 12:10 14:-6 16:13 1m:16
thei $	1:-25 8:-7 b:-9 k:-4 n:55 s:-12 t:-9 u:28 w:-10 10:-10 13:18 1d:-24 1k:-16 1l:-14 1m:-10
thei be	b:-46 c:-11 j:-11 n:-12 s:32 u:-19 z:41 11:-16 12:-10 13:40 14:-63 1f:-9 1g:-11 1h:-13 1m:-20
thei been	2:-11 7:-10 8:47 b:56 f:-11 h:-10 k:-12 p:-23 s:-39 t:-13 u:-17 v:29 w:-12 z:-13 11:-14 12:-15 13:-6 14:-13 19:27 1d:-13 1f:-8 1l:-7 1m:-13
thei came	5:-25 8:32 11:25 12:-13 14:30 19:-10 1m:41
thei can	5:-28 h:-12 k:-8 l:-10 o:-17 s:-21 z:54 11:33 14:-38 16:24 17:-13 1c:-10 1f:-10 1j:-13 1m:-9
thei close	5:-14 8:-8 c:-18 h:23 i:-12 k:53 l:-11 n:-14 o:-26 z:-7 12:-10 14:24 19:-9 1f:-8 1m:-15
thei come	2:-23 9:-13 a:-20 b:-7 f:-14 j:-12 k:-10 l:-18 p:-17 q:-8 t:-9 x:37 y:-19 z:-13 11:-14 12:58 13:-15 14:-34 18:-14 1g:-9 1h:-9 1i:-20 1k:-10
thei do	a:-11 b:-9 n:-15 q:-10 t:-6 w:30 11:-16 12:-17 14:-29 15:-10 16:32 19:-15 1d:-33 1e:-10 1f:-16 1l:34 1m:48
thei ever	7:-29 a:-17 f:-12 h:35 i:-11 l:-12 t:-11 u:41 11:-12 14:33 1l:-7
thei get	2:-12 8:-11 b:-9 c:-14 g:-30 h:15 j:-38 n:-17 o:-14 t:30 u:-8 y:26 12:-13 13:-11 16:-17 19:-35 1d:-13 1f:-12 1h:-18 1j:-9 1l:29 1m:30
thei go	8:23 9:-15 b:-43 p:-10 s:33 10:-10 12:-8 19:55 1b:-13
thei got	0:-9 1:-10 2:-14 4:39 5:-12 6:-8 7:-12 8:21 b:24 c:-12 g:-11 h:-13 i:-10 k:-27 m:24 o:-10 p:-14 s:-15 t:-11 u:-8 11:-18 12:40 16:-12 19:-16 1d:-18 1e:-12 1f:-13 1g:-11 1h:-21 1i:-11 1k:-12 1l:-19
thei had	5:-20 f:-10 g:23 h:-17 i:-15 k:38 l:-27 o:-21 s:-8 v:-16 w:26 11:-8 13:-16 14:-14 16:-9 18:-11 19:-10 1e:-11 1m:-14
thei have	6:-14 7:-15 8:-16 b:48 h:-19 i:-11 j:16 k:-22 l:-14 m:44 p:-9 s:33 w:-8 z:-16 11:-12 13:-12 14:-34 15:-23 18:-19 1g:-11 1l:-9 1m:-10
thei in	0:-10 1:-12 2:-12 3:-13 4:-15 6:-27 7:-12 8:19 9:-11 a:-11 b:-14 c:16 f:-17 k:-9 n:-37 p:-10 r:-12 s:-16 t:-9 u:34 v:33 w:-7 x:-8 11:-8 12:-10 14:-35 16:-11 1e:-17 1f:24 1g:45 1l:-9
thei leav	4:-15 5:-17 9:-11 f:-20 h:-25 i:-9 m:-15 o:-44 v:-16 z:-33 11:25 12:-14 13:-16 18:-7 19:-10 1f:37 1g:-16 1j:39 1m:-10
thei left	0:-6 4:-9 5:-47 h:27 k:-9 l:-10 o:31 11:-9 12:-16 13:-19 14:-21 1m:36
thei let	5:-34 9:31 k:27 l:-8 n:-9 11:-11 12:25 13:-7 14:20 16:-6 1i:-9 1k:-10 1l:-12
thei mean	h:-11 i:34 n:-21 o:-12 q:-12 r:-20 10:-13 14:-42 16:-9 1d:38 1e:32 1i:-9
thei out	4:-20 8:-10 o:-13 11:-7 12:-13 14:-44 1f:57 1m:-14
thei revisit	h:-12 k:-12 m:-15 p:-12 v:-16 w:31 z:-39 10:-12 13:-15 16:-16 19:31
thei sai	14:38 1a:28
thei shut	a:-9 h:-25 l:29 o:-13 10:-7 14:41 1e:-14 1g:-13
thei still	4:-24 9:-7 b:-16 d:-8 e:-16 h:-8 k:-8 q:-10 s:-21 v:-13 x:-45 11:-10 13:50 14:34 16:-10 18:-21 1f:27 1i:-9
thei went	b:44 f:-11 q:28 s:-19 t:-33 v:21 12:-12 19:-13 1i:-14 1m:-19
thei were	1:-11 5:15 6:-13 h:21 l:-16 m:-10 t:30 u:-16 v:-6 12:21 14:-7 19:-16 1a:-12 1f:-13 1g:27 1i:25 1k:-14
their	m:-14 p:16 w:-7 11:-8 12:-14 16:-9 1a:-13 1h:22 1k:20 1l:-8 1m:28
them	4:-10 5:23 b:19 p:17 10:16 14:-32 1i:-7 1j:-8 1k:32 1l:-11 1m:24
them $	6:-11 h:23 j:-14 l:-14 n:21 w:-12 x:19 y:-10 z:-10 10:40 11:-10 13:19 14:-21 15:-11 19:-9 1f:-9 1i:-20 1k:-13 1m:-11
them in	1:-8 2:-18 3:-8 4:-15 5:-17 6:-9 7:-7 8:-13 9:-23 b:42 e:-13 g:-9 q:-12 r:-21 s:27 t:-29 u:-9 v:-8 x:-11 y:-12 z:-14 10:-20 13:-9 14:-23 15:-7 16:-10 1d:-11 1h:-10 1i:27 1j:-28 1k:38 1l:-25 1m:-12
them out	2:-16 5:-7 x:-21 11:-11 12:-13 14:-31 1i:-27 1j:-7 1k:61 1m:14
them to	v:40 z:19 10:-13 11:-13 13:27 14:-23 19:-10
then	0:-10 2:-10 4:-14 9:29 b:-8 g:-12 h:-10 k:-12 n:-13 s:-17 u:-10 x:-15 11:-11 12:-13 13:24 14:-46 19:-11 1d:31 1f:-12 1g:19 1h:27 1i:-19 1l:-18 1m:26
then $	1:23 2:-12 4:-11 6:-4 8:-9 a:32 b:-10 d:21 f:-11 g:-13 h:-9 k:-17 l:18 n:-11 o:-10 r:22 s:-21 x:-17 y:29 10:-8 12:-13 13:-21 14:-35 16:-11 1b:-10 1c:-14 1d:30 1f:-14 1g:43 1h:-17 1i:-9 1j:-10 1k:-21 1l:-11
there	1:17 4:21 h:-10 j:18 o:16 11:24 16:16 1b:17 1f:-10
there $	0:-13 1:-13 3:-15 6:-8 7:-9 9:50 d:-16 e:21 f:-10 h:22 j:-12 k:-9 n:-9 o:-13 q:22 s:51 t:-20 u:-13 v:25 w:-8 x:-20 z:-9 11:-13 13:-12 14:-31 1d:-18 1e:-11 1g:-16 1h:-16 1m:-11
there <number>	e:22 h:-47 i:-20 j:52 k:-11 m:-15 n:-13 11:-21 13:-14 14:-45 1a:-10 1b:33 1f:-9
there a	3:-9 c:-12 h:-12 j:25 q:20 s:-10 u:-9 v:-11 11:73 14:-8 1d:-7 1f:-16 1g:-12
there an	11:-15 14:88 16:-29 1h:-48 1j:-18
there ani	4:-6 8:-7 9:-19 q:29 s:-8 u:55 z:-11 11:-10 14:34 17:14 1f:-12 1g:-12 1j:-8
there been	1:-13 7:24 8:-12 c:-18 e:-13 f:-15 h:-18 j:-28 l:-10 m:-10 p:44 t:-15 12:-12 14:31 1d:-17
there in	1:-19 10:-8 14:49
there more	0:-12 1:49 3:-16 4:-19 5:-14 6:-12 7:47 8:-32 h:-10 j:-15 v:-6 13:31 14:-32 1b:-20 1f:-39 1g:-11 1j:-10
there still	e:-15 h:-48 k:-17 l:-19 o:56 11:-14 13:-15 14:22 1f:-10
there were	1:38 c:-23 h:-16 i:-30 j:-25 k:-23 l:-10 m:48 o:-6 12:-12 14:-36 16:-11 17:-8 1b:-13 1c:-28 1g:-21
these	0:-6 1:-9 2:-12 4:23 6:-10 a:-20 f:-9 g:-8 h:-12 j:-12 l:-12 p:18 v:-12 x:23 14:-22 16:-9 1c:32 1e:-9 1g:-9
these dai	0:-10 1:-15 3:-13 4:39 6:-13 b:-10 d:22 e:35 f:-9 g:-10 v:-20 y:-16 1f:26 1g:-11
theyd	1:-7 2:-11 f:-15 k:-21 l:-14 p:-7 t:18 w:-14 11:-11 12:-26 14:-20 17:16 18:-15 1g:30 1m:24
theyr	4:-12 o:-13 r:-8 s:24 u:-10 z:-10 11:-15 12:-9 13:51 1d:-12 1e:-11 1f:22 1g:-9 1l:-9 1m:18
theyr in	1:-12 4:-15 6:-10 7:-11 8:-11 b:40 j:-10 r:-11 s:48 u:-10 v:-8 z:-12 11:-22 13:-21 14:-24 16:-12 1d:-15 1f:-7 1l:-11 1m:-9
theyr out	2:-8 s:-13 u:-12 11:-16 12:-12 13:56 1d:-13 1e:-12 1f:-31 1m:30
theyv	5:-9 7:-10 d:22 e:-10 h:-17 k:17 l:-13 m:-9 s:-14 u:15 v:23 13:52 14:-28
theyv been	1:-10 3:-10 4:-17 7:-14 8:-13 b:28 d:-22 h:-14 k:-17 m:-13 o:-10 s:-31 u:-11 v:38 13:50 14:-31 1e:-18 1f:-30
thi	2:-9 4:20 8:23 e:-5 t:-9 u:-18 x:-10 y:24 10:-11 11:-11 15:26 1b:-9 1c:71 1e:-8 1f:28 1g:-10 1j:-18
thi $	2:-5 7:-9 8:24 f:-13 u:-34 z:19 13:24 1c:23 1f:-7
thi bot	10:-9 1c:29 1k:-22
thi forc	1:-17 2:-35 4:-20 6:-20 7:-12 8:-15 b:-32 s:-24 t:-23 u:-20 y:-9 14:-18 1c:-18 1d:-14 1f:-12 1g:-22 1h:28 1i:-10 1j:-60 1k:71 1l:-34
thing	2:-11 9:-12 b:-8 h:16 n:14 r:19 s:-9 y:-12 14:-19 1c:-7 1d:27 1e:16 1h:22
thing $	0:-9 1:-8 4:-18 6:-8 7:-13 8:-9 9:-18 c:-14 d:-15 e:-21 g:-12 h:-27 i:35 j:-20 m:-10 n:-12 q:-13 s:-9 u:-11 y:-16 10:-11 11:-9 14:-60 16:-20 1b:17 1d:22 1e:18 1f:-13 1g:-12 1h:41 1i:-9 1j:-11 1l:-15
thing as	4:-13 9:-19 c:44 i:-44 j:-17 m:-14 n:-14 q:-9 s:-13 z:-8 10:-13 11:-13 14:-35 16:34 17:-16 1d:56 1f:-10
thing stand	0:-11 1:-14 4:53 6:-32 7:-12 9:-38 a:-23 b:-9 g:-10 r:-22 s:-26 u:-19 w:-9 x:-12 y:-24 10:-15 14:-24 16:-10 1b:-10 1d:-21 1e:-40 1f:39 1g:38 1h:-35 1m:-20
thing the	2:-32 b:-13 f:-14 h:15 j:-13 n:-9 q:-10 y:-23 z:-15 13:-14 16:-12 1e:37 1g:-16 1h:-17 1l:-24 1m:-25
thing were	1:-10 h:-16 m:32 p:-25 14:-48 16:-7 17:29
think	14:14 1e:17 1m:31
think $	8:-10 13:-8 14:42
think <force>	0:30 2:-30 7:-14 8:-11 f:-10 q:-10 t:-9 u:24 11:-12 12:46 14:-26 1c:-13 1d:-14 1f:-7 1g:-20 1l:-9 1m:-18
think it	5:-30 9:-13 h:-19 o:-13 11:-15 1c:-14 1m:42
think of	14:41 1m:-15
third	4:-27 9:-26 b:-14 f:-23 g:-13 h:-6 i:-8 j:-11 l:-6 o:-15 p:34 q:-9 r:-13 s:-13 u:-20 10:-9 11:-31 13:-40 16:-12 19:-12 1a:-16 1b:60 1f:-15 1g:-25 1j:-9
those	3:12 4:-11 5:-33 a:-16 n:-13 o:32 v:25 w:-18 x:-10 10:28 11:-8 12:-8 14:11 19:-8 1d:-10 1e:45 1f:-39 1i:-12
though	3:-10 5:31 f:-8 k:-22 l:-13 n:-7 o:-14 v:32 w:-7 y:-10 11:-12 14:-15 1f:-12 1i:-13 1k:-16 1m:35
thought	0:-8 1:-9 2:-10 4:-25 5:-12 6:-15 8:23 9:-13 d:-15 g:-14 h:-10 r:-53 s:-13 t:-26 v:-7 y:-12 12:-17 19:-20 1d:35 1e:-15 1f:36 1g:-25 1h:-15 1i:-12 1j:-18 1k:14 1m:-11
thrive	i:-9 r:-10 14:20 16:-8 18:-20 1a:-8 1e:49
through	1:-16 7:29 8:-12 f:29 k:-8 u:15 14:-43 17:30 1h:78
through it	0:-6 7:28 8:-24 d:29 f:-8 k:-17 u:33 w:-21 11:-8 14:-42 17:-7 1h:43 1l:-10
tick	h:41 k:17 l:15 o:20 14:-29 1m:-21
tick off	h:41 k:17 l:15 o:20 14:-29 1m:-21
tier	4:17 9:-12 w:-9 10:-11 13:-9 14:-6 1b:31 1g:-9 1j:-14
tier $	1:-10 8:-20 a:-14 r:23 s:-8 18:-14 1b:-27 1f:-11 1j:-12 1l:34 1m:-10
time	3:17 8:20 9:16 u:18 v:24 11:22 14:20
time $	0:-5 1:54 4:-13 6:-20 7:45 8:11 u:-18 v:-13 19:-10 1g:-15
time <date>	0:-10 1:-14 2:-30 3:-13 6:53 7:-5 9:-41 f:-11 o:-14 u:-29 12:30 1g:-18 1m:-17
time a	3:-20 b:-16 r:-13 s:-19 v:-19 14:47
time as	0:-10 1:-11 4:-12 6:-20 9:55 14:-11
time for	0:-11 8:31 p:-8 14:47 1g:-24 1i:-15
time ha	1:-60 7:-38 8:69 m:-13 u:-17 v:-54 w:-9 14:-9 17:-24
time in	0:42 1:-10 2:-14 3:50 4:-9 6:-9 f:24 v:-32 11:29 1d:-11 1f:-8
time of	0:-35 3:-11 6:22 8:-6 9:-16 d:26 f:-16 v:-14 w:-33 14:-17 19:34 1g:59
time or	1:-15 3:-18 4:-8 6:-23 7:73 8:-16 9:-33 i:-35 k:21 l:-18 p:29 q:-17 u:-13 v:-15
time the	1:-41 2:-18 3:-12 7:-25 8:26 b:-10 e:-11 f:-7 k:-32 p:-8 t:-32 v:-30 w:21 15:48
time to	3:-10 h:-12 17:32
time under	0:-12 1:-16 3:17 6:-12 8:-13 9:-11 s:-16 t:-7 v:48 1g:-14 1h:9
timelin	a:-8 k:-10 r:-7 t:36 w:-12 x:-13 14:-29 1f:-7 1g:29 1h:36 1i:29
to	b:17 z:15 14:15
to $	d:-38 f:28 g:-8 r:27 s:-13 x:-7 y:21 14:-20 1a:13 1b:-12 1c:-8
to <force>	8:-9 a:42 v:-11 w:51 x:15 17:11 19:37 1f:16 1g:14
to a	r:27 v:-19 z:20 11:-13 14:11 16:-12 1l:-9
to answer	3:-31 b:28 h:-11 j:-8 s:-18 z:-10 1c:27
to be	2:33 c:21 k:-17 o:26 r:11 s:-14 11:19 1j:17
to bed	2:-8 4:-13 7:-9 8:-8 b:-9 f:-8 h:34 j:-12 k:66 l:55 m:-9 n:-10 p:-37 t:-19 12:-10 14:-7 1l:-13 1m:-11
to check	8:30 h:22 i:-13 j:-12 m:16 p:-12 w:18 13:32 14:-51 18:-18
to close	h:-11 k:-17 l:-27 z:20 14:50
to come	5:31 8:-9 b:33 o:-15 r:-14 s:24 z:-7 11:42 12:-7 14:10 1d:-17 1f:-21 1g:-10 1k:-8 1m:-20
to date	1:-16 4:34 5:-8 6:-10 c:-11 f:-15 j:-8 k:58 l:-53 m:-8 n:-10 q:-17 t:-26 w:-10 12:-24 13:-8 19:-20 1a:-21 1b:-9 1c:25 1h:-11
to do	b:62 j:45 s:45 z:20 11:14 14:-47 1l:23 1m:-17
to end	4:-16 b:-12 s:-18 t:-29 11:-11 13:-26 14:-48 1f:-23 1k:-26 1l:54 1m:49
to engag	4:-11 6:-10 8:31 b:22 s:-20 t:26 12:-13 14:-14 1d:-14 1h:-16 1i:16 1l:40 1m:-19
to enhanc	8:37 t:26 u:-28 v:32 11:-10 12:-23 14:-19 1i:-23 1m:-14
to escal	b:-24 e:-13 x:-15 z:-34 10:-8 14:-33 1i:48 1j:40 1k:-46 1l:22 1m:-11
to finish	v:31 12:-6 14:-20 1h:27
to fix	a:-13 b:-18 h:-18 j:-10 k:-46 n:37 o:24 11:-22 14:19 1m:-20
to get	2:-10 3:27 c:24 k:-14 s:-10 v:31 12:-12 14:22 16:-11 1m:25
to give	b:-12 11:-34 14:53 1m:-12
to go	0:-8 2:44 8:-15 b:50 t:-11 u:-16 13:-25 1k:-17 1l:-14
to have	8:-10 b:-17 f:-21 j:-10 n:-15 p:-17 w:-31 11:25 12:-11 13:-9 14:-42 16:23 19:43 1m:34
to help	9:-14 a:-12 b:-19 h:-9 r:-15 s:44 10:-9 16:-5 1b:-5 1m:-16
to hmicfr	c:-6 e:-19 f:-9 l:-15 n:15 o:-13 p:-14 w:-11 y:-55 z:34 10:-8 12:-11 13:-8 16:-5 18:-9 19:-24 1c:35 1e:-6 1i:-13
to it	b:-11 z:-10 13:25 1l:28 1m:-22
to join	1:-16 4:-11 7:-22 b:-17 11:-9 14:47 1f:29
to know	r:-10
to leav	0:-22 2:44 3:28 5:29 s:-29 11:42 12:-13 14:-27 1f:-11 1m:36
to let	5:-25 h:-13 o:-9 z:-19 11:-20 12:-11 14:28 15:-8 1f:-7 1g:-7 1j:27 1k:-10 1l:-31 1m:50
to look	8:-42 w:-52 z:-14 10:-14 11:-17 13:47 14:-27 15:-8 18:-8
to meet	4:-8 6:-9 b:58 d:-13 n:-9 s:-7 11:-15 1j:-13 1k:-11
to merg	10:-20 13:-6 14:44
to move	q:22 14:-30 1i:-10 1j:43 1k:17
to produc	2:-23 6:-15 b:84 s:-14 t:-22 w:-9 z:-21 13:-12 14:-41 1i:-10 1j:-16 1l:-17
to put	8:35 b:-26 o:44 s:29 v:22 11:-28 13:-7 14:24 1c:-18 1i:-9 1k:-32 1l:20
to releas	k:-6 14:-38 1h:16 1j:-17 1k:31 1m:44
to report	8:-10 b:-82 o:-12 q:-23 r:-15 s:56 z:-24 11:-11 13:41 15:25 16:-14 18:-41 1f:-22 1g:-32 1i:-11 1l:-8 1m:-13
to routin	5:25 v:19 11:22 12:29 14:-19 19:-12 1a:-35 1g:-9 1i:24 1j:-10 1k:32 1m:34
to sai	2:-21 c:-13 q:22 14:-61 1d:42 1g:19 1i:-11 1j:55
to scan	5:25 t:-10 11:28 12:53 14:-41 19:-14 1a:-12 1b:-15 1f:20 1g:-12 1j:-16 1k:28 1l:-16 1m:47
to see	3:27 c:-14 k:-10 l:-13 p:-11 s:-8 v:-21 w:-15 z:-10 11:26 12:-18 19:79 1f:-16 1g:-9 1j:-16 1k:-13 1m:-25
to show	1:-9 2:-8 4:-11 5:-13 6:-11 7:-11 8:-14 9:-12 a:-10 b:28 d:-12 i:-15 j:-8 k:-8 n:-8 q:-11 r:-12 s:-41 t:-13 u:-15 v:-10 x:-10 y:-9 z:-19 10:-13 11:34 13:-9 14:32 15:-42 16:-9 1a:-11 1c:-8 1e:-28 1f:-13 1g:-13 1h:-10 1i:-10 1j:-21 1k:-12 1l:-11 1m:-26
to sort	5:31 h:12 k:-35 l:-9 o:39 11:-13 13:-10 14:36 1m:-16
to special	0:-9 2:-6 4:-9 7:-11 8:61 11:-12 12:-21 19:-27 1d:-20 1f:-25 1g:-9 1j:-6 1k:-10 1l:-9 1m:-7
to take	0:-7 8:-25 f:22 h:-9 o:-11 1k:-18 1m:30
to the	6:-14 7:17 8:17 b:23 h:-10 i:17 n:-9 10:24 1g:-11 1j:21
to understand	8:-12 b:-20 c:19 m:-11 n:-12 p:-7 r:29 s:23 x:-9 y:-8 z:-16 14:-38 16:31 18:-15 19:-12 1a:-19 1b:31 1c:-7 1d:-20 1m:-17
to us	0:-9 2:-49 3:-10 6:-12 8:-12 9:-8 a:38 e:-10 f:-11 h:-8 j:-11 q:-25 t:-13 u:-17 w:42 x:-7 y:-17 z:-10 10:-7 11:-12 13:13 15:-5 16:-10 1c:-7 1e:-17 1g:-17 1h:-17 1i:-10 1k:-6
to victim	a:-13 h:51 i:33 k:-27 o:-11 1f:-17 1l:-10
to when	b:24 c:-19 f:31 k:-16 l:-24 n:-14 p:35 w:-13 11:-12 12:-19 13:-11 15:-8 19:-41 1c:-9 1i:-11 1k:-13 1m:42
to work	b:-7 f:-8 o:-28 s:-16 t:21 11:-10 13:-25 14:59
to write	8:-8 a:-12 d:23 e:-11 g:-20 q:-14 s:28 x:30 13:-11 14:-33 19:-20 1d:34 1i:-10
todai	1:29 4:38 e:-6 h:-11 12:-11 1f:23
todai $	1:34 4:41 5:-13 6:-7 f:-9 h:-11 12:-14 1f:20
togeth	0:-18 2:-6 4:-9 5:-12 6:-18 8:-9 9:72 a:-15 u:-25 12:-14 14:-15 15:28 1m:-8
togeth with	0:-8 2:-8 4:-13 5:-12 6:-14 9:62 a:-18 12:-23 14:-29 1m:-10
told	b:62 c:-18 d:15 g:-11 n:40 12:22 1j:-7
told the	2:-9 6:-17 7:-5 b:-9 g:-19 q:-11 14:39 1d:-12 1i:36 1j:-14 1k:-18
told to	b:85 s:-26 v:-11 14:-25 1g:-22 1l:-10
tonight	4:-9 a:-8 d:36 e:-8 f:-9 g:-9 h:-14 j:-13 o:-14 q:-11 r:-10 x:-33 y:-14 10:-13 11:-49 12:42 13:-10 14:25 16:-13 1b:-8 1e:-11 1f:-26 1h:-19 1i:-11 1j:-13
too	9:27 a:-7 s:-8 w:-14 x:-6 y:-16 z:-13 10:45 13:-5 14:49 1c:-7 1f:-18 1g:-10 1j:-10
too $	4:-5 a:-8 s:-14 w:-30 x:-7 z:-9 10:60 13:-9 19:-10
took	2:-17 3:21 7:-7 d:29 s:-10 t:-12 z:-8 14:-23 1g:31 1i:-23 1j:-11 1k:61 1l:-14
took over	0:-6 2:-14 3:-9 8:-11 d:33 f:24 g:25 t:-16 w:-23 12:-15 14:-34 19:-12 1g:47 1i:-26 1j:-5 1k:-59
took the	2:-15 3:37 g:-9 1i:-9 1j:-16 1k:38 1m:-9
top	0:-19 1:-9 2:-11 3:38 4:-10 5:-13 6:-15 8:-14 9:-11 a:-20 b:-9 d:51 e:52 f:30 h:-15 i:-9 j:-10 k:-9 l:-11 m:-11 n:-10 o:-19 p:-10 q:-9 s:-13 t:-10 u:-13 v:-34 w:-13 x:-31 y:-17 z:-11 10:-19 11:-10 12:-14 13:-13 14:-78 15:-10 16:49 17:-9 18:-9 19:-10 1d:-9 1e:-11 1f:-11 1g:-13 1h:-12 1i:-26 1j:-13 1k:-19 1m:-10
total	4:-10 7:48 8:-6 c:-11 m:54 n:-9 p:-16 v:53 14:-22 17:13 1f:-11 1g:-6
total $	1:-12 j:-7 m:36 n:-17 14:-21
total number	1:-49 7:36 8:-10 c:-32 v:40 14:-35
tough	11:15 14:-37 1f:15 1g:-9
tough stage	7:25 u:-8 11:17 14:-37 1g:-19
tough tier	0:-16 3:-10 4:-9 6:-13 7:-33 8:-37 9:-15 u:55 v:-15 12:-13 14:-39 1f:33 1g:36 1h:-34 1m:-16
town	a:53 d:-15 e:-24 g:-7 j:-13 n:-9 10:-7 14:69 1f:-15
train	1:-13 c:-10 h:-6 m:-12 n:-23 14:93
transfer	4:-9 6:-12 a:-23 b:-8 d:-17 e:-10 f:-16 g:-13 i:-9 l:-58 r:-11 s:-10 t:38 w:-11 z:-16 10:-23 11:-11 12:-20 14:52 15:-7 18:-9 19:-17 1a:-25 1b:-42 1c:-17 1e:-12 1g:-12 1h:-8 1i:-8 1j:41 1k:-21
translat	8:-6 a:-8 b:-7 c:-28 h:-8 i:-4 j:-15 k:-11 m:-24 n:-23 o:-8 p:-19 10:-11 14:77 18:-11 1c:-27 1e:-8 1h:-6 1l:-16
treat	a:-6 h:-24 i:40 j:33 n:-17 q:-11 11:-13 1m:-6
trial	f:-7 14:85 1d:-17 1j:-43 1k:-21
trigger	b:-7 j:-25 r:-8 s:-16 t:-24 14:24 1b:-9 1l:65 1m:-11
troubl	2:-8 4:-13 6:-7 7:-7 9:-30 a:-10 b:-8 i:-11 j:35 n:-13 q:-12 t:-14 11:-9 14:59 16:-11 1b:31 1f:-11 1h:-9 1i:-13 1l:-28 1m:-9
true	1:31 7:-12 8:-22 9:-32 a:-13 d:-8 f:28 h:-12 i:-13 t:-12 u:35 v:-9 14:-10 16:31 1d:-10 1e:-17 1g:-15 1j:-11 1k:-11 1l:32 1m:-17
trust	1:-25 2:-30 4:-15 7:-9 8:-6 a:-6 u:-11 v:-12 14:63 1c:36 1l:-19
trust ar	1:-42 4:-18 14:44
try	b:-8 f:-7 l:-11 t:18 w:-11 12:-8 15:39 1c:-13
try to	b:-9 f:-8 l:-12 t:21 w:-12 12:-9 14:-27 15:40
turn	4:-9 6:-8 a:-11 d:-11 h:-15 l:-7 q:-8 w:21 z:21 11:-30 14:23 15:-18 19:-9 1m:31
turn up	3:-16 6:-15 7:-11 a:-20 b:31 d:-16 e:-10 f:-13 g:-12 h:-21 i:30 j:-13 k:-10 p:-14 q:-15 t:-11 u:-12 v:-15 w:30 x:-11 y:-17 z:28 10:-15 15:-32 16:-12 19:-16 1c:-12 1e:-11 1f:-12 1g:-12
turnaround	3:28 a:-9 b:15 13:-20 14:45
twice	0:-15 1:-12 2:-11 3:-8 4:-10 7:-15 8:91 9:-16 a:-15 f:-19 h:-15 i:25 l:-20 m:-12 p:-10 q:-29 s:-10 t:-8 u:-64 v:-13 w:43 x:-10 10:-12 11:-13 12:-9 13:-13 14:-12 19:-9 1d:-31 1f:-32 1g:-28 1k:-9 1l:-9
twice $	0:-9 7:-13 8:54 a:-10 h:-16 i:25 k:-9 l:-25 m:-13 p:-8 q:-38 u:-34 v:-10 w:-9 11:-16 12:-7 1f:-13 1g:-30
unannounc	b:-11 t:-11 w:24 z:72 10:-16 11:-9 14:-56 19:-21 1f:-8 1j:-9
under	4:15 6:17 a:27 j:14 t:15 10:19 14:-11 1f:24
under $	2:-6 4:-14 6:-6 9:-15 a:30 x:34 10:-26 1f:-11 1i:-13 1k:-11
under <force>	0:-13 2:-7 8:-8 9:-6 a:88 b:-11 d:-13 f:-13 g:-8 j:-13 o:-8 q:-11 s:-10 t:-15 u:-15 w:-9 x:-15 10:-56 12:-10 13:-10 14:-66 18:-12 1e:-12 1f:-17 1g:-8 1h:-10 1k:-12 1l:-14 1m:-11
under a	3:37 5:-13 8:-9 a:-16 f:-40 h:-7 i:19 j:-16 k:-11 p:-15 q:-20 t:-41 w:-11 11:-19 12:-23 14:-4 19:-8 1e:-17 1f:-9 1g:-9 1j:-9 1m:-17
under engag	r:-21 s:39 v:-6 w:-12 10:-12 14:-21 16:-13 18:-33 1b:-9 1e:-13 1g:42
under enhanc	0:21 6:36 r:-12 v:-13 1f:18 1k:-30
under extra	3:-4 4:26 7:-10 9:28 a:-15 u:24 w:-13 10:-10 12:-12 14:-18 1g:30 1m:-8
under intens	3:-11 6:28 s:-13 t:23 v:32 14:-21 1f:-17
under it	1:-16 2:-10 6:18 7:-24 8:-29 a:-22 b:-14 d:-9 f:-10 g:-9 h:-18 j:-21 k:-10 m:-22 p:-9 q:-13 u:-10 x:-6 z:-19 10:38 11:-14 14:-10 16:29 17:28 19:-11 1a:-16 1b:-18 1f:-14 1j:-10
under special	0:-17 1:-7 2:-13 3:-9 4:44 7:20 8:-14 9:-18 a:-14 t:28 u:-7 12:-11 1d:-33 1f:35 1g:19
under the	1:-10 7:-14 h:-10 m:-9 s:-11 t:15 v:29 x:-8 y:-11 z:-9 10:44 13:-12 14:-23 17:32
under which	2:-10 4:-12 5:-15 6:-9 a:21 c:-10 h:-20 j:44 k:-9 n:-10 o:-7 x:22 10:-16 11:24 12:-9 14:-31 1a:-9 1i:-16 1k:-7 1l:-11 1m:-7
understand	8:-9 i:-15 r:23 s:17 w:-8 x:-7 14:-25 16:22 19:22 1b:23 1d:-12 1e:-10 1m:20
understand the	c:23 m:-10 n:-13 p:-7 r:-17 s:-10 x:-12 13:-7 14:-34 16:40 18:-15 1a:37 1b:-11 1e:-13 1f:-10 1l:23 1m:-15
understood	b:-24 c:47 j:-10 n:-33 r:35 s:-30 y:-17 10:-11 13:-9 16:-9 1e:-25 1m:-11
union	14:38
unison	n:-7 11:-10 14:38
unit	1:-10 2:-11 3:-9 4:-10 8:-10 9:-10 a:-19 b:-10 d:-14 f:-12 h:-14 j:-8 r:-11 s:-10 u:-11 v:-9 y:-11 z:-9 10:-14 13:-9 14:34 15:-8 16:-13 1c:-8 1d:-25 1e:72 1f:-39 1g:-9 1l:-47 1m:-10
unit $	1:-13 2:-8 8:-7 a:-19 d:-23 e:-15 f:-11 g:-8 h:-11 i:-12 j:-7 l:-10 u:-14 x:-7 z:-6 10:-7 12:-11 14:15 15:-6 16:-13 1a:-8 1e:46 1f:-12 1l:-8
unrecord	7:-7 f:-4 m:-7 s:-34 t:-12 v:-12 14:48 1l:54
unrecord crime	0:-10 s:-40 t:-17 14:22 1j:-16 1k:-9 1l:58
unresolv	2:-7 5:39 h:38 j:-12 k:-9 n:-16 o:81 11:21 13:-9 14:-30 1f:-11
unresolv $	2:-11 5:46 h:35 i:-7 j:-13 k:-9 o:16 11:23 14:-41 1f:-8
up	d:12 t:28 12:-10 1h:12 1k:8 1m:-9
up $	0:-25 d:-11 e:-10 f:-13 g:-9 h:-16 l:-13 n:-11 p:36 t:-16 u:-12 v:-10 w:-13 y:36 z:-12 11:-15 12:-9 14:28 19:-21 1i:-8 1k:38
up <date>	6:35 7:-9 a:-12 d:-7 f:-8 n:-23 v:-14 1c:-11 1g:-20 1h:-27 1l:-11
up in	6:-12 7:-10 8:-25 d:49 f:-16 g:30 i:-11 q:-18 t:45 u:24 w:21 12:-23 14:-38 1f:-10 1h:-10 1k:-8 1l:31 1m:-29
up on	9:21 h:-11 l:-12 m:13 n:26 t:-19 u:-9 w:-10 y:-8 14:-18 16:-10 1d:-14 1h:51 1j:-15 1l:-6
up the	d:-11 e:27 y:-13 11:-9 14:-11 15:23 1e:16 1h:-15 1m:-18
up to	1:-11 3:-13 b:-5 e:-16 k:33 t:29 x:-22 y:-14 z:-10 10:-8 12:-14 13:-9 14:-21 1c:34 1g:-21 1h:18 1j:44 1k:16
up with	2:-9 4:-6 6:-7 b:43 d:-10 g:-9 q:35 r:18 s:-8 v:27 z:-11 10:-9 11:-19 13:-7 1b:-18 1i:-10 1k:-14
updat	1:-6 2:-39 3:-11 6:-15 f:-21 l:-9 p:-9 q:-10 t:-8 w:-27 11:-12 12:-12 14:-30 15:-10 16:-7 19:-21 1c:89 1f:-13 1g:-17 1j:-14
us	2:-11 4:-12 16:17 1a:-15 1f:-17 1h:14 1j:-9
us $	5:-28 6:-14 9:35 a:21 c:-11 j:-17 k:-10 n:-10 o:30 r:-12 s:-14 x:-10 y:-21 10:19 11:-11 12:-11 13:-11 14:-53 15:-9 1b:34 1d:-9 1h:-11 1i:28 1k:-14 1l:31 1m:-19
us about	b:-10 e:-12 n:-7 p:-11 r:-9 s:-11 t:-17 w:-11 x:-18 z:-19 10:-19 15:37 16:-13 1c:-16 1d:-52 1e:-12 1h:-13 1i:-11 1k:-8 1l:-9
us ai	14:20 1c:18
us by	a:-23 c:17 d:-8 e:-15 h:-17 m:-8 n:-13 o:-10 r:46 s:-9 w:-6 x:-13 y:-47 z:-16 10:-15 13:-8 14:37 15:-12 16:-11 1a:-8 1c:-10 1d:-32 1e:33 1f:-28 1g:-10 1h:-12 1i:-11 1l:-9
us for	n:42 s:-9 t:-12 u:-16 x:-11 y:-30 z:-13 10:-10 13:-15 16:46 17:24 1a:-53 1b:-32 1e:-11 1f:-18 1l:-8 1m:-7
us in	0:-14 2:-11 4:-14 6:-9 9:42 a:-18 b:-22 e:-22 s:-14 x:-22 y:-17 10:28 14:-38 1d:-18 1e:-11 1g:-13 1i:22 1j:-8 1k:22 1l:26 1m:-12
us the	9:-29 b:-9 e:-11 f:-13 i:-9 k:-9 q:-15 t:-9 w:-21 x:-19 y:-25 z:-12 10:-12 14:25 16:-16 18:-16 19:-14 1d:41 1h:58 1i:-8
us to	4:-12 8:-6 b:-18 e:29 r:-11 s:-12 y:24 z:-9 10:-10 13:-13 14:36 1b:-8 1j:-28 1k:-10 1m:-13
us what	4:-23 d:-15 k:36 n:-8 o:-11 r:47 s:-23 y:-20 13:-25 14:-18 15:-8 16:-8 1c:-9 1e:-14 1f:-15 1i:-9 1l:-8 1m:-15
usual	2:-9 5:20 6:-16 h:-8 k:-10 o:-10 q:-9 s:-29 v:-14 10:-9 11:-14 13:-8 1b:31 1f:-10 1g:39
v	0:88 1:20 2:-62 3:-13 4:-11 5:-25 7:-12 8:-20 9:-10 a:-17 d:-43 f:-30 g:-14 k:-14 q:-19 t:-23 v:-31 x:-10 11:-20 12:-31 15:-11 17:-23 19:-14 1b:-17 1e:-14 1f:-24 1h:-13 1i:-14 1j:-45 1k:-23 1m:-31
vallei	8:-13 9:-15 a:54 b:-6 d:-15 f:-12 g:-7 k:-7 n:-7 q:21 z:-8 10:-9 13:-12 14:-5 16:36 18:-28 1c:-9 1e:-9 1i:-18 1j:-15 1k:-13 1l:-11 1m:-25
van	5:-13 7:-7 f:-14 l:-20 p:-13 12:-5 14:63 17:-11 19:-7 1f:-4 1g:-18 1i:-15
verdict	0:-9 2:-33 4:-12 5:-25 c:-10 d:-22 f:-21 r:-16 x:-12 y:-13 10:-11 12:-17 14:-43 16:65 18:-13 1e:-37 1f:-30 1g:25 1i:46 1j:-9 1k:-55 1m:-22
versu	0:37 9:-8 c:19 i:28 j:-9 m:-28 14:12 1b:12
versu <force>	0:53 9:-23 q:-8 t:-6 12:-8 1b:-10 1d:-7 1f:-11 1h:-7
vet	c:-12 h:67 j:28 k:-18 m:-19 n:-25 p:-10 v:-7 w:-12 14:64 19:-8 1m:-7
victim	h:60 i:18 j:38 k:-9 m:-9 n:-11 q:-20 14:57 16:36
victim $	h:-11 y:-11 z:-10 14:15 16:42 17:20
victim commission	g:-28 14:48
victim group	11:-8 14:43 1m:-10
victim in	h:34 i:34 o:-30 14:-19
victim were	7:-17 k:-9 14:55
video	0:-4 8:-13 b:-7 h:-9 i:-5 11:-10 14:78 18:-13 1d:-19 1k:-8
view	14:82
visit	s:29 t:-11 w:39 10:-9 14:28 18:-18 19:53
visit $	w:-20 13:-9 14:40 19:19
visit by	2:-21 e:-19 n:-9 w:50 x:-22 y:-9 z:-23 10:-28 13:-39 14:-28 16:-12 19:26 1c:-7 1g:-14 1h:-19
visit to	8:45 a:-22 f:-8 s:-12 w:29 10:-9 13:-36 14:-56 16:-8 19:27
visitor	y:-17 14:42 1e:-7
volunt	1:-13 9:-16 a:-13 f:-10 o:-9 r:-31 v:-15 w:-14 10:-14 14:60 16:-6
vote	0:-6 2:-11 4:-14 8:-16 d:-23 g:43 j:-10 o:-10 q:-8 s:-10 t:-13 u:-10 11:-41 12:-10 14:-12 16:-14 1d:-9 1f:-19 1g:25 1j:63 1k:-39 1l:-14 1m:-13
vote on	1:-11 4:-7 g:-48 j:-18 o:-16 q:-14 s:-10 u:-8 10:-12 11:-49 14:-17 16:-23 1b:-9 1d:-8 1f:-13 1j:61
vulner	h:38 i:40 j:31 k:-14 n:-15 o:-10 14:26 1j:-12 1l:19
vulner peopl	h:37 i:33 k:-13 l:-9 n:-25 o:-20 p:21 13:-10 17:26 1l:26
vulner wit	14:69 1d:-32 1j:-38 1k:-31
wa	14:27 1g:20
wa $	0:42 1:-10 2:29 3:-48 9:51 g:-24 u:-11 v:-8 14:-47 1g:-13
wa <force>	0:37 f:-9 p:-9 u:27 w:15 14:-6 15:12 1f:-13 1g:58 1l:-14
wa <number>	8:-10 c:-21 i:-13 j:21 k:-17 m:-20 p:-18 w:-16 19:-9
wa <person>	9:-9 d:-62 e:-13 f:-69 14:59 1i:27 1j:-20 1k:29
wa a	0:-8 1:-6 a:-10 c:-31 d:-14 e:-7 f:-12 g:-15 h:47 j:-21 m:-23 o:-6 p:-11 w:-19 14:41 19:36 1g:-16 1i:-14
wa ani	0:-11 1:-6 4:-9 5:-27 6:-9 9:27 h:-14 j:17 k:-7 o:26 p:-13 u:-18 12:-7 14:-41 1f:-8 1g:20
wa announc	q:26 14:21 1i:-12 1l:-15
wa be	2:-15 6:27 t:-4 12:-8 1d:-8 1f:-6 1g:-27 1i:34
wa behind	2:-15 6:-9 s:-8 14:-39 1d:-17 1i:-10 1j:-11 1l:41 1m:35
wa chief	2:-13 6:-45 7:-10 9:-14 d:-15 e:-20 f:-24 g:-26 x:-18 y:-24 14:52 19:-10 1i:-12 1j:-17 1k:-45
wa close	h:-21 k:-29 l:64 p:-9 14:13 1g:-10 1i:-10
wa discharg	5:26 e:-9 h:-14 k:-16 o:-18 p:-12 s:-10 t:-14 x:-14 y:-11 14:-50 1c:-21 1i:49 1k:-10 1l:-19 1m:55
wa escal	2:-14 3:-24 4:-12 6:-49 7:-9 9:46 b:-14 d:-21 g:43 s:-12 u:-19 v:-17 w:30 12:-14 14:-45 18:-16 19:-27 1g:-16 1h:-16 1i:-21 1j:-30
wa first	0:-28 3:-12 5:-7 6:-12 8:-13 9:-7 a:-16 p:-11 q:38 t:27 18:-9 1b:-8 1g:-17 1h:-14 1i:-18 1j:-9 1k:-9
wa he	e:18 f:-29 g:22 w:-5 12:-29 14:39 1m:-25
wa hi	2:-9 5:-16 8:-10 9:-10 b:-9 c:-11 d:-15 e:-13 f:-28 l:-19 n:-12 o:-13 t:-9 w:-8 11:-9 12:-34 14:38 1g:42 1m:-10
wa home	2:-11 6:45 9:-13 d:-14 g:-16 1k:-47
wa in	2:-9 3:35 4:-12 6:76 8:-12 e:20 g:-13 s:-10 1g:29 1k:-22
wa it	0:-5 6:-11 8:-11 h:-6 k:-10 m:14 t:23 u:-2 v:14 12:24 16:-15 1f:-11 1g:20 1i:16 1j:-11 1k:53
wa let	1:22 2:-18 5:31 8:-13 11:-14 12:-16 14:-30 15:38 1f:-11 1g:-10 1k:-11
wa lift	3:-6 6:-9 k:-18 l:30 p:-5 12:-20 14:24 1i:-18 1k:-6 1m:32
wa move	1:-21 2:-10 7:-23 8:21 b:23 h:-15 n:34 s:-10 t:25 u:-12 v:-15 w:-9 14:13 1g:-9 1i:-9 1k:-9 1l:-8
wa next	2:67 6:-41 d:-10 13:-26 14:-68
wa on	9:20 n:-5 q:30 14:31 15:-56 1g:-11 1i:27
wa our	0:-9 6:-17 9:22 f:-15 l:-9 p:17 s:-12 v:-14 w:18 12:-16 14:-33 15:21 18:-8 1g:38 1j:-10 1m:-7
wa out	0:30 2:-20 a:-22 d:-8 f:-11 i:-7 q:20 w:-9 12:28 18:-8 19:-7 1g:-26 1j:-23 1k:20 1m:-42
wa put	0:43 2:-20 a:-9 t:29 u:-15 w:-17 10:-11 18:30 19:-11 1g:-23 1k:-15 1l:19
wa rais	l:-8 n:-7 q:-11 t:33 12:-12 14:-11 17:17 1g:-15
wa releas	0:40 1:18 2:-27 5:-15 6:-22 7:-7 8:-20 9:-8 a:-17 d:-12 f:-9 g:-15 h:-27 k:-15 l:38 p:-13 q:-19 t:-19 v:-14 11:-19 12:44 14:-21 18:-15 19:-12 1c:-12 1f:-8 1g:-12 1i:-18 1k:-28 1m:-20
wa said	15:-12 1m:37
wa still	2:-20 4:-47 5:34 6:-14 9:77 d:-15 g:-24 h:-29 k:-11 n:-12 11:-10 12:-15 14:-17 1f:-37 1g:-17 1i:-22
wa that	c:-18 f:31 h:40 i:-12 j:-22 n:-14 q:-10 t:34 12:24 14:-34 19:-5 1g:-15 1m:-11
wa the	2:16 j:13 w:-10 14:30 19:14 1l:-8
wa there	0:-9 1:30 4:-10 6:-10 9:-7 d:23 h:-10 m:28 q:-9 s:-12 v:-10 11:-19 12:-10 13:-14 19:24 1g:-16
wa under	0:-11 1:-17 3:-13 4:-19 6:35 8:-16 9:22 b:-8 g:-15 r:-13 s:-29 t:-18 u:24 v:-31 w:29 12:-8 1f:-14 1k:-14 1l:-14
wai	b:-16 g:34 q:20 z:-8 17:15 1a:-22 1f:18 1m:51
wait	3:-13 v:-34 14:87 18:21 1a:-12
wait for	11:17
wale	10:27 14:29 1f:-11
wale $	f:20 10:15 14:42
walk	2:-9 4:-11 5:43 d:-12 h:-15 k:-9 o:-40 t:-13 11:24 13:-7 14:-8 16:-8 1f:-13 1h:35 1j:-9 1k:-11 1m:-9
want	f:17 11:-11 14:25
want to	b:-25 s:20 v:24 14:-33 1l:23
warwickshir	3:-11 5:-10 6:-18 9:25 b:20 c:-17 e:-11 j:-28 k:21 m:-26 n:14 o:-18 p:-14 x:31 13:-11 14:-51 1i:-10 1k:-12 1l:-12 1m:23
wasnt	1:-20 2:-10 4:-14 6:-29 8:-10 9:36 a:-17 c:-13 h:29 i:-12 j:-20 k:-11 m:-14 n:-18 t:-11 u:-15 v:-15 12:-12 14:-10 1d:-27 1f:-20 1g:52 1k:-7 1m:-26
watch	5:-16 6:26 h:-16 i:-9 k:-30 l:-12 o:-12 r:21 s:-12 w:-7 y:-10 z:-11 10:-10 11:-9 13:38 1c:-8 1f:31 1m:-20
watchdog	d:-15 e:20 k:17 p:-10 w:18 y:30 z:27 14:-53 1j:-7 1k:-12
watchdog $	0:-16 4:-7 8:-13 a:-17 b:-10 e:-19 h:-8 i:-17 k:-14 l:-8 m:-8 n:-19 p:-8 q:35 t:29 u:-9 w:-18 x:-14 z:-22 12:-13 13:-8 14:38 15:19 16:-7 18:-9 1c:-10 1f:-12 1i:-9 1j:-21 1k:21
watchdog had	8:32 9:18 b:-19 m:21 w:-10 x:-10 y:-12 13:-8 14:-16 16:-7 1f:-11 1i:-24 1j:-7 1k:-15 1l:-11 1m:-16
watchdog have	6:28 7:-11 k:-30 o:-17 q:-12 w:-18 x:-18 y:-26 z:51 10:-27 13:-10 1f:-30 1g:-13 1j:-51
watchdog sai	b:-17 h:-14 l:-14 n:-21 o:-9 q:27 11:-17 14:-44 1a:-17 1d:-13 1i:-15 1l:43 1m:-6
watchdog to	2:-11 4:-13 8:-9 a:-16 b:-10 k:-18 n:-7 q:-7 r:-19 s:-15 t:-10 w:-12 x:-8 y:-19 z:-37 10:-11 11:-23 12:-9 13:-13 14:-18 16:-9 1f:-8 1i:-21 1j:35 1k:-17 1l:51 1m:36
watchlist	1:29 2:41 7:-13 8:-9 a:-10 b:-17 c:-24 e:-10 f:-9 g:-9 i:-9 m:-22 n:-7 o:-9 q:-7 r:39 s:-14 x:-13 y:-52 z:-26 10:-18 11:-30 13:-12 14:-59 15:-11 16:-15 17:-9 19:-9 1a:-14 1c:-10 1d:-15 1e:-21 1f:-10 1g:-12 1h:-10 1i:-11 1j:27 1k:-11 1m:-8
watchlist $	1:29 2:41 7:-13 8:-9 a:-10 b:-17 c:-24 e:-10 f:-9 g:-9 i:-9 m:-22 n:-7 o:-9 q:-7 r:39 s:-14 x:-13 y:-52 z:-26 10:-18 11:-30 13:-12 14:-59 15:-11 16:-15 17:-9 19:-9 1a:-14 1c:-10 1d:-15 1e:-21 1f:-10 1g:-12 1h:-10 1i:-11 1j:27 1k:-11 1m:-8
water	0:-4 1:-8 2:-8 4:-8 8:-10 9:-10 s:-7 t:-9 u:-9 v:-6 11:-16 14:87 1d:-33 1f:-20 1g:-11 1j:-5 1k:-10 1l:-9
watson	d:37 k:18 12:-6 14:26
we	1:-8 3:-9 6:-13 h:8 j:-14 n:-14 12:29 1f:40 1m:-12
we get	1:-10 3:-31 4:-11 8:-10 h:-18 m:-8 v:-9 11:-15 14:32 1f:-37 1g:-20 1m:-11
we in	0:26 3:-14 4:-11 6:-20 7:-9 8:34 9:-12 m:-9 p:-9 s:-8 u:-30 14:-24 1d:-13 1f:20 1g:22 1l:23 1m:-9
we were	0:-6 8:-7 b:-10 p:-7 t:-10 u:-5 w:-16 12:-18 14:29 16:35 18:-20 19:22 1e:-7 1f:-7 1k:-8 1m:-7
wear	b:-27 i:-5 x:-12 z:-8 11:-12 14:81 15:-38 18:-13 19:-11 1c:-22
weather	12:-32 14:69 1m:-16
websit	h:-25 i:54 k:-14 q:29 r:-23 s:-7 x:-9 y:-19 z:-11 10:-11 16:-7 1c:33 1i:-8
websit $	1:-13 8:-10 b:-12 e:-11 r:-31 s:-13 x:-16 y:-28 z:-12 10:-18 13:-9 14:44 16:-12 18:24 1b:-11 1e:-10 1f:-13 1h:-11 1i:-12
webster	f:-11 n:-8 p:-6 14:58 16:-8 1e:-11
week	0:-14 1:-33 3:-22 7:-6 8:-17 f:20 k:-19 t:-31 v:58 w:-13 1f:-11 1g:56 1l:-8
weekend	14:58 1c:-14
welcom	14:47
welfar	c:-14 h:18 j:-39 k:-12 l:-8 m:-23 n:-33 o:-5 14:59 1l:-17 1m:-17
well	h:-10 i:-12 n:32 s:-14 x:-9 y:-12 z:-10 10:38 13:-9 14:-9 15:-8 16:29 1c:-9 1d:-12 1f:-8 1l:-9 1m:-8
well $	4:-10 5:-11 a:-26 h:-15 i:-10 j:-8 m:-9 n:42 s:-15 u:-9 w:-9 10:31 15:-6 16:-9 1c:-9 1d:-12 1l:-13 1m:-7
wellb	a:-17 c:-56 d:-12 f:-12 h:38 i:-11 j:36 k:-8 m:-34 n:-24 o:-6 p:-19 q:-12 s:-8 10:-11 14:32 16:-11 1e:-10
welsh	c:-5 10:23 14:45 1c:-9
welsh $	c:-13 10:-23 14:57 18:-21 1c:-13
welsh forc	1:14 4:31 10:15 14:-37 1f:-15
went	0:26 2:15 t:-5 14:30 1h:21 1l:30
went back	2:-15 8:22 f:-8 w:-27 14:21 19:30 1m:-11
went in	0:23 2:43 6:-11 a:-8 d:-10 f:-10 g:-9 h:-12 j:-8 p:-6 t:-10 1k:-11 1l:37
went into	0:38 1:-14 2:-17 8:-9 q:21 u:-7 14:-18 1h:26
went on	9:-9 b:-6 f:25 13:-5 1h:34 1l:-12
were	6:23 9:20 l:11 n:21 p:18 14:14 1g:18
were <force>	1:-9 6:20 c:-12 k:-8 v:37 w:23 14:-55 1g:37
were all	1:-7 3:-10 6:-20 7:-23 8:-13 9:-17 f:-16 h:-28 i:-33 j:-16 n:-26 p:61 q:-20 11:-23 12:-13 13:-20 14:-22 16:-10 18:-10 1g:-37
were ani	5:-9 9:-11 h:-8 i:-20 j:-10 k:47 l:-12 n:-11 o:-11 p:-29 u:-9 z:-8 14:41 1g:-10 1i:-12 1l:-13 1m:-12
were be	1:-13 4:-27 7:-18 8:-13 9:46 b:-9 l:-27 p:-18 w:-11 14:-22 19:25 1g:-18
were close	5:25 6:-12 h:-20 m:-9 n:-18 o:-14 11:-8 14:22
were discharg	5:44 8:-10 h:-18 k:-30 o:-45 p:-19 12:20 14:-10
were escal	1:35 7:-25 8:26 f:-7 h:-13 t:-23 u:-21 w:-6 12:-13 14:31 1j:-14 1k:-9 1l:26 1m:-11
were ever	1:-6 5:-7 6:-11 7:44 n:-9 u:-23 14:-17
were flag	6:-19 8:-16 9:-17 j:-13 k:-8 n:34 p:47 t:-14 u:-33 11:-13 14:-35 1g:-26 1i:-28 1l:-19
were held	6:-15 14:-23 1f:-11 1g:51
were in	1:76 4:-10 6:68 8:-9 14:-20 1f:-13
were let	1:-17 2:-13 5:38 7:-16 8:15 m:-10 12:-17 14:-17 15:26 1i:28 1m:17
were move	2:-12 6:-55 7:46 a:-12 b:-16 r:-23 s:-17 t:50 14:31 18:-13 1g:-26 1i:15 1j:-15 1k:-13 1l:-32
were on	6:20 7:-13 9:-24 a:-16 b:-7 h:-12 k:-13 l:-12 n:-10 10:-7 14:28 15:34 1f:-12 1g:-16 1m:-9
were our	3:-12 h:-12 k:-21 l:29 p:-18 v:-37 w:-14 12:23 14:-7 18:-35 1g:40 1m:-12
were out	0:-14 2:-18 3:-13 4:-15 6:-10 8:-24 9:-13 e:-10 k:-9 q:-8 t:-8 v:-14 w:-11 x:-15 y:-13 z:-12 10:-9 11:-17 13:32 14:32 19:-17 1f:-43 1g:-27 1i:37 1j:-12 1k:-26 1m:-22
were put	0:-9 1:-28 2:-16 6:-13 7:19 8:-24 f:-15 h:-13 j:-11 k:-12 p:-14 t:64 u:-10 w:-7 10:-14 12:-22 14:-14 1g:-26 1k:-19 1l:42
were rais	1:-10 c:-10 h:-18 i:-11 k:-30 m:44 o:-9 w:-25 13:-12 19:-14
were still	2:-8 4:-56 6:49 9:-44 o:-24 v:-9 14:-34 1d:-20 1g:46
were the	1:-9 9:15 h:-17 k:-21 l:40 n:44 t:-9 w:-24 14:19 1f:-12 1g:20 1l:18
were thei	1:-8 6:-11 n:51 s:-9 u:32 v:24 14:-20 1f:-14 1g:59 1l:-13 1m:-5
were there	6:-10 8:-17 i:-10 j:-15 m:51 n:-13 p:-15 17:37 1g:-11
were under	4:-32 6:45 7:-16 9:50 a:-24 d:-13 f:23 l:-13 n:-10 p:-11 s:-20 t:-10 v:-8 12:-20 14:-19 18:-8 19:-10 1b:-11 1f:-11 1g:-15 1j:-13
were we	1:-10 3:-10 6:-21 7:-9 8:20 f:-9 h:-23 j:-33 l:-17 m:25 n:-40 p:30 t:-16 u:-23 w:-14 11:-11 14:-37 16:-9 17:-10 1f:-17 1g:45
west	3:-9 4:-7 6:-7 7:44 x:27 10:-17
wha	0:-11 1:-20 3:-14 5:-14 6:-11 7:-10 8:-13 9:-12 a:-12 b:-18 c:-12 d:-35 f:-18 g:-13 h:-11 i:-10 j:-9 k:-13 m:-9 n:-9 o:-10 p:-11 q:-16 r:-11 s:-14 t:-13 u:-10 v:-15 w:-11 x:-15 z:-26 10:-17 11:-13 12:-14 13:-12 14:47 15:-13 16:-12 17:-11 18:-11 19:-10 1a:-12 1b:-12 1c:-16 1d:-15 1f:-27 1g:-12 1h:-15 1i:42 1l:-11 1m:-17
what	14:22 1e:11
what $	0:-12 b:-8 c:-12 j:-7 k:-17 o:-12 p:-11 q:-9 r:-14 s:-9 y:-7 11:-8 12:-11 13:-7 14:37 16:-7 1b:-9 1d:-10 1f:-11 1h:49 1j:-10 1k:-10 1l:-25 1m:54
what <force>	2:-12 4:-10 a:34 b:42 d:-11 e:-12 g:-8 h:-14 i:37 j:-20 k:-11 n:-11 p:-10 q:32 r:-7 s:-19 v:-10 w:-9 x:-18 y:-24 z:-27 10:-25 12:-8 13:-24 14:-38 15:-9 16:-12 1a:-11 1c:-14 1d:-15 1e:-23 1f:-9 1h:-11 1i:-16 1j:-14 1k:-8 1l:-7 1m:-12
what a	c:45 j:-11 n:-37 r:-5 y:-6 14:46 15:-18 1e:-15 1l:-11 1m:-9
what about	c:-11 h:51 j:-9 k:-14 l:-12 o:-39 p:-7 w:-12 y:-12 10:70 12:-9 13:-7 14:-55 16:-11 1e:-13 1f:-11 1g:15
what an	c:55 j:-6 n:-27 p:-15 x:-10 y:-28 z:-8 13:-4 14:28 16:-6 1e:-11 1m:-5
what ar	5:-16 j:-10 k:-7 n:32 r:-15 s:-11 z:-10 11:27 14:-15 16:52 1b:17 1l:-9 1m:-12
what basi	1m:32
what be	b:-11 c:-12 n:-15 s:19 y:-14 11:-15 14:33 1b:-6 1d:34 1e:-26
what been	2:-7 4:-12 b:-10 d:-10 h:-17 k:74 l:-18 o:-31 q:16 13:-19 16:-8 17:-9 1c:-11 1l:-7 1m:-9
what can	y:-9 z:45 14:-40 16:-6 1c:48
what caus	5:-14 a:-15 h:-33 j:87 k:38 l:-11 m:-25 n:-57 o:-9 p:-13 14:-40 1e:-22 1l:-10 1m:-23
what chang	2:-8 r:-9 s:-31 t:-7 11:-7 13:-7 1a:-18 1b:50 1j:-13 1l:-16 1m:52
what come	2:-17 3:-10 6:-15 8:-10 a:-21 b:-26 d:-11 f:-10 k:-14 n:-21 o:-10 r:-38 t:-11 v:-10 w:-16 x:-12 10:-14 11:-27 12:-18 13:76 14:-45 16:32 19:-14 1b:-14 1d:-11 1e:-18 1f:-10 1g:-37 1k:-10 1l:-11 1m:-45
what convinc	b:-13 k:-11 y:-14 z:-13 11:-22 12:-8 13:-18 14:-33 1i:-10 1k:-13 1l:-8 1m:78
what count	c:52 m:-28 n:-17 14:39
what dai	4:-15 8:-12 b:-9 f:-25 v:-11 12:36 14:17 18:35 1f:-8 1g:-8
what date	n:-10 p:29 q:-9 t:18 12:29 14:-19 19:26 1c:26
what did	f:10 k:13 14:48 1l:12 1m:17
what do	b:-10 n:-13 14:22 15:-23 16:20 1b:23 1e:22 1l:-6 1m:-13
what doe	b:-14 r:25 y:29 11:16 14:26 1e:-19 1m:-10
what els	c:-21 i:-7 j:-32 n:36 z:-20 11:-12
what engag	6:-8 b:-31 k:-14 r:46 s:28 y:-8 11:-9 14:-16 16:-7 1b:-8 1c:-11 1d:-12 1e:-18 1m:-9
what evid	b:-30 c:-20 s:-11 11:-21 14:49 15:-5 1l:-8
what exactli	b:39 i:-17 n:45 s:-18 t:-14 y:-10 13:-18 14:-36 1a:26 1b:-21 1f:-12 1k:-11
what follow	2:-11 6:-13 b:-11 o:-15 r:-17 s:-12 11:-36 12:-9 13:81 14:-29 1a:-24 1b:-14 1f:-12 1g:-22 1m:-26
what forc	1:-28 2:-10 4:19 5:42 6:80 7:39 9:-18 a:43 b:-10 n:-11 o:-30 r:-15 s:-18 t:-11 v:-14 y:-9 z:-10 10:-17 11:-9 13:-11 14:-34 16:-8 1c:-12 1d:-14 1e:-16 1f:-17 1g:-37 1h:-9 1l:-20 1m:-12
what grade	k:-9 w:-13 14:44
what ground	a:41 s:-15 12:-9 14:-22 1m:35
what ha	h:-13 k:45 n:-10 o:-7 s:-9 11:38 14:33 1m:-11
what had	2:-5 7:-8 e:-19 u:-12 11:-34 13:-8 14:-11 1g:-10 1k:-6 1l:36 1m:82
what happen	h:25 z:26 13:-13 14:24 1a:20 1h:16
what have	5:-20 b:31 h:-38 k:42 l:-39 n:-24 o:41 s:-8 w:-20 y:-16 z:-24 13:-12 14:-12 1h:-12 1l:-11 1m:-12
what hi	e:40 f:-11 s:-9 x:-18 y:21 14:21 1d:-12 1e:-15
what improv	b:-27 s:-16 z:-7 11:-19 14:-24 1c:-5 1m:54
what in	1:-26 3:-11 4:31 6:-20 9:-10 a:-10 b:-16 d:-17 e:-14 f:-13 g:-15 i:-11 n:-8 r:-11 v:-9 x:-11 z:-12 10:-11 13:39 14:-14 15:-11 16:-25 1c:-9 1d:-26 1e:-26 1f:-28 1h:-8 1l:-10 1m:-11
what is	c:13 n:-11 r:65 s:31 y:38 11:-7 1a:19 1b:-9 1d:24 1e:20
what it	3:-10 a:-9 b:-10 d:-9 f:-14 g:-9 h:-10 i:-9 j:29 k:-9 l:-10 n:-24 p:-8 q:-9 r:26 t:-9 y:-16 z:-18 11:-9 13:-10 14:20 16:22 18:26 19:-11 1b:-8 1c:-10 1g:-12 1l:-13 1m:-9
what kind	r:-19 s:-9 15:24 1a:37 1b:-21 1f:-16 1m:-12
what left	5:-23 l:-16 o:27 z:-21 13:31 14:-22 16:-6 17:22 1m:-31
what make	0:-11 c:41 n:-31 14:-11 1b:29
what meant	2:-15 y:-11 14:-31 1a:19 1b:-10 1d:23 1e:-35 1h:-11
what month	e:-16 f:31 p:-17 t:32 v:-13 w:22 x:-23 12:-15 14:-57 18:19 1m:-13
what must	7:-10 s:54 13:25 14:-55 1f:-16 1m:-27
what now	1:-6 4:-41 b:-14 d:-24 f:-7 g:-9 k:-12 n:-6 o:-22 v:-7 x:-12 y:-5 13:60 14:34 16:-9 1a:-35 1b:-15 1e:-14 1f:-35 1l:-16 1m:-14
what other	1:-10 4:46 5:-10 6:-9 n:-5 s:-10 1f:-8 1m:-7
what percentag	11:-22 14:55 1m:-7
what polic	0:-21 1:-40 2:53 3:42 4:27 5:-18 6:-47 7:37 8:-24 9:-21 a:41 b:-23 d:-21 e:-19 g:-22 j:-15 k:-20 n:-20 o:-16 r:-45 s:-52 t:-29 u:-27 v:-30 w:-17 y:-21 z:-19 11:-29 12:-17 13:-31 14:-71 15:-19 16:-19 1a:-18 1b:-26 1c:-15 1d:-41 1e:-26 1f:-28 1g:-27 1h:-53 1j:-15 1k:-17 1l:-41 1m:-30
what power	14:50 1j:-12
what proport	1:37 4:-24 k:22 r:-12 1f:-23
what reason	1m:34
what scan	8:-13 11:-32 12:-12 13:-7 14:-29 16:-13 1a:64 1b:-23 1f:-27 1m:-10
what share	7:28 14:23 17:-16
what sort	b:-17 h:-10 k:-26 o:-10 r:34 s:-10 w:26 y:34 z:-8 11:-7 14:17 15:35 16:-8 19:-15 1m:-23
what special	6:-10 r:-25 s:-34 t:-4 11:-9 14:-26 1c:-18 1d:74 1l:-11 1m:-7
what stage	4:-16 14:50 1b:-10 1c:-17 1f:41 1g:24
what that	6:-7 b:-11 n:-12 r:62 s:-32 y:-17 13:-7 14:-29 15:22 1b:-26 1d:25 1g:-14 1l:-6 1m:-9
what the	d:18 g:9 s:13 y:35 11:17 16:-6 1a:13 1b:-10 1e:21 1h:19 1m:-12
what time	t:-11 w:-12 12:28 14:64 19:-38
what wa	1:14 2:16 b:41 s:-11 14:17 15:-12 1g:21 1l:11 1m:22
what wai	b:-14 k:-8 q:-12 r:-7 s:-12 z:-8 11:-10 14:44 16:-8 18:-15 1a:-25 1g:-9 1m:28
what went	9:-9 b:-22 j:-10 n:-33 1e:-17 1h:32 1l:25
what were	2:-12 c:-15 j:-9 k:-11 m:-9 n:89 p:-13 s:-12 12:-13 14:35 16:-7 1e:-16 1g:-15
what wi	0:-21 1:-19 2:-29 3:55 4:-21 5:-22 6:18 7:-21 8:-23 9:-52 a:-23 b:-28 c:-32 d:-16 e:-23 f:-23 g:-19 h:-26 i:-25 j:-21 k:-26 l:-23 m:-25 o:-19 p:-28 q:-21 r:-36 s:-36 t:44 u:-20 v:-48 w:-24 x:-20 y:-19 z:-20 10:-23 11:-18 12:-19 13:-21 14:-52 15:-20 16:-25 17:-24 18:15 19:-24 1a:-24 1b:-24 1c:-22 1d:-39 1e:-38 1f:-23 1g:-58 1h:-20 1i:-32 1j:-17 1k:-40 1l:-54 1m:-29
what will	e:-19 r:-20 s:43 13:53 14:-41 1d:-11 1l:-33 1m:-21
what would	7:-21 9:-18 a:-16 b:-33 i:-17 k:-9 q:-12 r:-10 s:-19 u:-23 w:-10 y:-13 z:-14 10:-32 11:53 13:-7 15:-9 16:-12 19:-15 1e:40 1m:-33
what year	3:-10 b:-11 e:15 f:25 p:-13 v:-14 w:-16 y:-37 12:22
what your	6:-11 a:-19 d:-20 e:-17 g:-11 k:-15 l:-17 n:-7 o:-8 q:-9 r:-6 s:-8 x:-21 y:-9 z:-11 11:-11 12:-16 13:-9 14:48 16:-6 1a:-7 1c:40 1d:-13 1e:-15 1m:-17
whaur	0:-9 1:-9 2:-10 3:-9 4:-10 5:-10 6:-9 7:-8 8:-14 9:-12 a:-13 b:-12 c:-9 d:-12 e:-9 f:-14 g:-9 h:-9 i:-10 j:-9 k:-12 l:-8 m:-11 n:-8 o:-9 p:-8 q:-9 r:-8 s:-15 t:-10 u:-7 v:-11 w:-8 x:-8 y:-12 z:-13 10:-8 11:-14 12:-9 13:-9 14:-47 15:-14 16:-16 17:-9 18:-9 19:-8 1a:-10 1b:-8 1c:71 1d:-8 1e:-22 1f:-11 1h:-10 1i:-10 1j:-9 1k:-9 1l:-13 1m:-14
when	f:19 l:19 p:20 t:14 w:14 12:14 14:24 19:17
when $	8:-14 e:24 h:-18 k:-15 p:42 t:-10 12:30 13:-12 14:-41 18:15 19:50 1h:20
when <force>	6:-24 9:48 b:-7 e:23 t:42 12:-30 14:-6 1c:-16 1g:-11 1i:55 1k:-22 1l:-11 1m:34
when a	1:-6 4:-18 a:-14 k:-10 r:37 s:-4 t:-10 y:-9 z:22 13:-17 14:-46 15:44 16:-9 1d:-13 1e:-15 1h:-9 1l:-12
when ar	g:-8 w:-17 13:-20 14:46 1f:-13
when can	h:-14 l:-11 p:-22 t:-11 z:-28 11:22 12:-44 14:32 16:-9 18:49 19:-9 1c:-40 1j:-11
when did	h:-10 l:24 p:41 t:-6 12:31 14:18 15:19 18:23 19:27 1m:-14
when do	8:-13 c:40 f:-17 l:-31 p:-45 w:56 11:-20 12:-13 13:-21 14:38 19:-49 1c:-28
when doe	e:-12 f:-48 y:40 12:-9 14:63 15:-14 18:-26
when exactli	5:-14 c:-18 j:-11 k:-19 l:36 m:-16 n:-17 14:-38 18:35 19:-18
when ha	7:-13 8:-19 c:-8 d:-18 e:41 f:36 h:-8 j:-14 p:28 t:51 u:-12 v:-8 w:-12 x:-13 y:-32 14:-47 19:-13 1f:-8
when he	2:-9 d:34 g:-9 14:-24
when inspector	c:38 n:-18 14:33 19:-7
when is	6:-8 p:-6 11:20 12:-13 14:58 18:-40 19:-6 1g:-12
when it	6:-11 b:26 h:-13 j:22 p:-14 s:-10 t:-25 12:-10 14:32 1j:-8 1k:-43 1l:-9 1m:19
when the	6:20 c:22 h:-16 k:-10 l:19 r:20 s:-9 w:-21 14:14 1g:27 1k:-10
when thei	9:30 b:33 l:-13 16:24 19:-18 1i:46 1k:-25 1l:-15 1m:-16
when wa	f:34 h:-14 p:32 t:23 y:23 12:17 19:25 1c:9 1g:-8 1i:-11
when were	f:-11 j:-16 k:-9 l:29 n:-19 t:37 12:13 19:22
when wi	2:-18 e:-12 h:-31 l:24 t:32 w:26 12:-13 14:-14 18:-14 1g:-8
when will	f:-5 w:-36 14:36 18:19 19:-30
where	f:-11 h:16 14:19 1c:29
where ar	h:27 l:-18 y:-9 z:-9 14:42 15:-24 1g:-12
where can	14:55 18:-22 1c:-15
where did	f:-43 14:37
where do	13:25 1f:37
where doe	3:21 j:-12 v:-19 14:-5 15:-24 16:20 1d:46
where is	h:30 i:-8 j:-28 y:-6 z:-9 14:37 1c:-10 1f:-11
where the	e:-12 s:-14 z:-11 14:57 1a:-23 1b:36 1f:-23
where wa	2:-8 6:-9 a:-10 d:-6 e:-11 f:-8 g:-8 h:-12 w:-14 x:-10 y:-7 13:-6 14:37 16:-6 1c:-16 1e:-7 1g:38 1i:-16
whether	2:-9 4:-7 8:54 h:27 k:-11 l:-12 s:-10 v:-11 w:-11 10:27 14:-21 19:13 1f:27
whether <force>	0:-8 3:-12 4:-12 6:-28 7:-23 8:26 9:32 b:-8 f:-12 h:-16 k:-20 l:-11 r:-10 s:-14 t:-17 u:37 v:-10 w:-14 10:-11 11:-12 14:-23 19:15 1f:28 1h:-15 1i:-8 1j:-10 1k:-13 1m:-11
whether a	5:-8 h:-9 l:-13 14:18 1k:-20
whether the	8:38 a:-13 h:50 j:-14 k:-17 l:-22 m:-12 n:-7 o:-20 p:-13 w:-23 x:-13 y:-12 z:26 10:41 13:-11 14:-32 16:-15 1c:-12 1e:-8 1f:-15 1j:-10
which	a:11 j:17 14:19
which $	1:-33 2:27 3:-10 4:-16 6:-18 7:45 8:-12 9:38 k:23 m:-12 o:-10 u:-30 v:-9
which <force>	0:-5 2:-12 3:-11 4:-22 5:-29 6:-17 9:-5 a:-46 c:-15 j:-31 n:-13 o:-15 p:-11 r:-13 t:28 v:21 14:91 1f:-13 1k:-7 1m:-10
which <number>	0:34 1:-23 5:-16 7:-8 c:-22 h:-25 j:42 k:-19 n:-10 10:-17 14:-23
which area	0:-8 2:-27 5:-34 a:-40 c:-39 j:-47 k:-25 n:43 o:-19 p:-15 w:-11 x:-11 14:38 16:43 1l:-14
which bodi	0:-13 2:-31 3:-13 4:-14 5:-17 6:-15 7:-14 8:-11 a:-15 b:20 d:-10 e:-11 j:-16 k:-12 q:-9 t:-17 y:-23 10:19 11:-16 12:-17 14:-64 1b:-11 1i:-14 1j:41 1k:50 1l:-22 1m:-18
which came	2:-11 3:28 7:-33 q:39 14:-27 18:33 1h:-15
which caus	5:-21 a:-19 c:-20 h:-25 j:61 k:48 m:-21 n:-37 o:54 p:-12 14:-47
which chief	0:-8 2:-18 3:-9 4:-13 5:-13 6:-17 7:-21 9:-34 c:-34 d:89 f:-37 j:-27 k:-23 n:-19 w:-21 x:-11 z:-17 12:-13 14:-37 1b:-8 1g:-12 1i:-23 1j:-14 1k:27 1m:-27
which concern	4:-9 5:-15 a:-21 h:-19 i:-9 j:53 k:64 l:-13 m:-18 n:-53 p:-14 x:-9 14:-19
which constabulari	0:-12 2:44 3:25 4:41 5:34 6:41 9:-7 a:46 d:-11 j:-20 k:-19 n:-8 o:-17 u:-14 x:-10 11:-16 14:-60 1b:-9 1f:-40 1g:-26 1m:-17
which dai	3:-10 6:-14 9:-12 j:-15 k:-30 l:46 p:25 t:46 w:-25 14:-51 19:21
which date	5:-9 f:28 k:-36 l:20 o:-18 p:-11 q:-11 t:-13 w:30 10:-10 12:24 13:-11 14:-42 15:-7 18:34 19:25
which forc	2:26 3:27 4:21 6:42 9:26 a:16 o:-8 14:16 1c:14 1k:-9
which had	0:56 2:-13 3:-20 5:36 9:-6 c:-15 d:-12 j:-22 k:-34 n:-12 o:-18 12:-18 14:-18 1f:-12 1m:-19
which hm	e:-14 x:21 14:28 1i:-17 1k:33
which improv	2:-8 b:-24 z:-11 11:-29 14:-40 1a:-11 1e:-15 1k:-8 1m:89
which inspect	0:-8 2:-11 6:-23 8:-18 a:-12 d:-15 f:-15 g:-9 j:-21 k:-20 l:-8 n:-27 o:-9 p:31 w:60 x:-21 10:-36 13:-22 14:-16 16:-23 18:-9 19:-37 1c:-8 1e:-8 1g:-40 1h:-20
which inspector	4:-8 5:-10 6:-8 9:-10 a:-16 b:-6 d:-14 e:-29 k:-20 o:-7 r:-10 w:-8 x:26 10:-33 14:29 1e:-7 1i:40 1j:-11 1k:40 1l:-8 1m:-15
which is	0:-42 5:-19 6:-10 8:37 9:-11 a:-47 d:-7 h:-20 k:-15 q:57 x:-7 14:-30 1b:53 1j:-9
which issu	a:-7 h:-19 i:-25 k:51 l:-16 n:48 o:-18 p:-18 14:-54 16:-10 1e:-9
which month	6:-10 f:27 p:31 v:-16 w:20 14:-20 18:-21 19:29 1m:-9
which mp	5:-9 14:44
which of	5:12 6:-8 9:-10 a:-17 h:-17 j:37 k:-7 n:-13 o:35 w:-13 x:49 y:-14 10:-9 14:-48 1b:29 1g:16 1i:41
which offic	2:-9 5:-20 k:-20 14:38 1i:-7 1j:42 1k:-16 1m:-9
which on	0:-8 3:-11 4:32 5:44 6:31 9:32 k:29 o:31 11:-14 14:-76 1f:-14 1g:-21
which other	0:-7 2:-7 6:42 9:-13 a:-10 k:-18 o:-16 q:-6 1g:-12
which parti	2:-9 5:-10 6:-9 a:-9 g:49 j:-7 1b:-5 1c:-9
which polic	0:43 3:14 4:21 6:34 a:41 k:-15 14:-41 1f:-19
which problem	4:-12 5:-10 a:-14 j:-26 k:25 l:-14 n:35 o:35 14:-33 1m:-13
which red	5:-49 j:-18 k:31 l:-43 n:-13 o:25
which stage	4:-19 6:-15 a:-9 d:-5 1b:-8 1f:48 1g:73
which town	6:-6 a:39 10:-8 1g:-26
which wa	0:62 2:41 6:-11 7:-9 a:-24 q:39 t:-13 12:26 14:-62 1g:-13 1i:-16 1j:-9 1k:-15
which were	1:-28 5:18 7:-8 9:42 k:53 l:-17 n:-14 o:-24 p:-12 u:-26 14:-10 1g:-13
which year	e:-12 f:-44 l:27 p:43 t:42 w:-10 12:-16 14:-48
while	5:29 9:19 f:12 o:-14 s:31 v:-6 w:29 14:63
while <force>	0:-7 2:-8 4:-18 6:-18 9:38 g:-33 s:-11 u:-17 14:47 1d:-16 1f:-19 1g:-12 1i:-7 1k:-14 1m:-9
while in	1:-23 b:-12 s:23 14:60
while it	v:-14 w:49 14:37 19:-15
while the	1:-18 b:31 d:-10 s:-14 1j:-8
whit	0:-11 1:-17 2:-14 3:-11 6:-10 7:-10 8:-13 9:-14 a:33 d:-11 e:-15 f:-11 g:-13 h:-14 i:-8 k:-11 l:-12 m:-11 o:-20 p:-11 q:-11 r:35 s:22 t:-19 u:-12 v:-12 w:-10 z:-11 10:-12 11:-15 12:-16 13:21 14:-51 19:-10 1c:-19 1f:-16 1g:-18 1h:-15 1i:-12 1j:-11 1k:-17 1l:26 1m:16
whit did	2:-12 4:-8 8:-10 a:-10 b:39 f:-7 h:-11 k:-8 l:-19 m:-8 n:-7 p:-7 q:-8 r:-18 s:-34 t:-20 u:-7 z:-14 10:-11 11:-15 13:-12 14:28 15:-8 16:-16 1d:-13 1e:-8 1f:-10 1i:-10 1k:-23 1l:52 1m:-24
whit the	a:-6 b:-14 c:-5 q:-9 r:-18 s:-13 10:-6 13:-9 14:-19 15:27 16:-8 1a:-9 1b:50 1e:-9 1f:-7 1g:-10 1l:-12 1m:-9
who	2:19 d:27 f:-11 g:26 y:16 14:36 1j:12 1k:22
who $	0:-15 2:26 3:-10 4:-8 7:-8 8:-17 9:-9 a:-12 b:-19 e:31 f:-18 g:46 q:-28 s:-13 t:-10 u:-10 w:-12 x:34 y:-28 z:-18 10:-18 13:-12 14:-27 15:-9 16:-8 1e:-12 1f:-12 1j:-24 1k:-15
who announc	9:-6 q:16 14:24 1i:29 1k:-15
who ar	a:31 d:-16 e:-16 g:-28 x:-13 y:66 1h:-10 1k:-9 1l:-6
who at	4:-5 9:-12 d:-13 e:-19 x:46 y:-14 z:-12 10:-18 17:-13 1j:-22 1k:40
who been	2:-17 3:39 4:-15 6:-15 7:35 9:-13 a:-7 d:28 e:-17 f:-10 g:-19 k:-14 14:-31 1g:-9 1i:-10 1k:-14
who came	0:-11 2:13 5:23 6:-7 d:-10 g:32 r:-11 14:24 1b:-13 1k:-17
who chair	d:-6 e:-25 g:-12 x:-8 y:-14 14:51 1j:-10 1k:-14
who chief	4:-29 9:-13 a:-12 e:42 f:-34 g:-27 x:-13 y:-12 13:-11 1f:-14
who decid	x:-14 y:-9 1j:40 1k:25
who did	3:24 5:24 9:-9 d:-15 g:16 u:-10 14:-11 1j:-9
who do	x:-10 y:38 14:26
who doe	a:-14 b:42 e:-12 g:38 x:-27 y:-28 10:56 11:-9 14:-55 1c:-23 1j:-24 1k:-14
who els	0:-10 1:-11 2:-12 4:30 5:37 6:38 a:-11 g:-11 o:-17 x:-10 14:-6 15:-11 1d:-13 1g:-17 1i:-12 1j:-8 1k:-12 1l:-11
who get	2:-28 11:-16 14:-34 1i:-18 1j:78 1k:-25
who goe	e:-12 x:-36 y:-29 z:-12 14:-11 15:22 1i:35 1j:23 1k:-20 1m:-18
who got	0:24 3:18 4:-9 6:-15 9:-8 d:36 e:-8 f:-17 k:-11 q:16 12:-17 14:-30 1i:-13 1k:-23 1m:-17
who ha	0:-33 3:-10 4:25 5:29 a:-9 b:-11 d:-9 11:-8 14:22 1f:-12 1j:32
who in	1:-27 2:-19 4:59 6:-11 9:-10 d:-57 e:-15 g:21 x:-15 14:-64 1f:-31 1j:69 1k:-49
who inspect	a:-9 d:-14 g:-9 w:-23 y:47 10:18 16:-12 19:-12 1k:-11
who is	4:17 a:-13 f:-16 g:24 14:19 1f:-12 1k:-24
who lead	0:-27 2:-13 4:-25 7:-11 9:-12 a:-36 d:37 e:50 f:-7 g:-20 q:-8 x:-40 y:-26 10:-9 13:-12 1c:-9 1e:-7 1f:-15 1i:-26 1j:-12 1k:-13
who led	d:-19 e:43 g:-10 x:-10 y:-9 14:-16
who left	0:18 1:-22 5:-34 6:-7 9:34 a:-18 d:-18 e:-12 g:-34 o:-20 12:-11 13:-10 14:27 1f:-22 1i:-14 1k:-27 1m:-26
who made	2:-9 9:-5 a:-7 d:-16 e:-8 g:-13 y:-13 14:41 1c:-38 1j:-14 1k:42 1m:-11
who make	2:-14 4:-13 5:-10 6:-8 a:-8 d:-16 e:-6 g:-17 h:-10 y:-15 14:-31 15:25 16:-8 1c:-8 1d:-11 1i:-7 1j:63 1k:-59
who monitor	2:-11 3:-6 4:-9 6:-9 9:-4 a:-11 d:-19 g:-15 r:-8 x:-8 y:34 13:-12 14:35 1b:-8 1h:-9 1i:-7 1j:-9 1k:-29
who move	d:-7 14:34 1i:-22 1k:41
who polic	0:-14 1:-18 2:-24 3:-12 4:-15 5:-16 6:-13 7:-14 8:-13 9:-20 a:70 b:-14 d:-74 e:-20 g:-41 h:-14 i:-14 j:-14 k:-11 l:-17 m:-14 n:-14 o:-13 p:-15 q:-14 r:-18 t:-14 x:-26 y:-70 z:-13 10:-34 12:-11 13:-14 16:-12 17:-14 18:-14 1a:-14 1b:-13 1c:-12 1d:-32 1e:-16 1f:-12 1g:-29 1h:-16 1i:-11 1j:-30 1k:-54 1m:-19
who put	0:-7 2:-15 4:-7 6:-8 9:-5 d:-13 g:-13 14:25 1j:-15 1k:30
who run	0:-7 2:-9 4:-34 d:62 e:-60 g:-21 x:-14 y:50 10:-7 14:-20 1f:-13 1k:-9
who said	d:-9 1i:47 1k:-24
who sign	2:-18 5:-31 d:-14 g:-11 k:-26 l:-41 11:-17 12:-14 14:76 1e:-19 1i:-15 1j:-31
who sit	4:-18 7:-13 a:-8 b:-17 d:42 e:-15 f:-14 g:-13 x:-10 y:-19 1i:-10
who spent	0:42 3:34 6:-9 9:-4 v:-17 14:-37 1k:-8
who the	2:27 4:-10 d:-22 e:-35 f:-15 x:31 y:19 14:39 1j:-16
who took	2:-12 d:47 f:-18 g:21 14:-17 1i:-31 1j:-6 1k:15
who wa	4:-10 6:59 9:44 d:20 g:27 y:-12 1g:-28 1j:-11 1k:-21
who went	2:37 d:-13 g:-12 x:-6 14:-41 1k:-15
who were	0:-15 1:-12 6:38 9:22 d:-9 g:22 n:-17 x:-7 14:21 15:-34 18:-19 1g:-16 1i:-19
who wi	0:-13 2:28 3:-19 4:-11 5:-12 6:-11 7:-9 9:32 a:-7 b:-16 d:-44 e:23 g:-24 j:-9 t:-29 v:-21 x:-21 y:-17 11:-19 12:-10 14:-24 18:-10 19:-8 1c:-6 1g:-22 1i:-17 1k:23 1m:-22
who won	0:-9 2:-19 6:-12 a:-17 d:-10 g:16 1g:-15
who write	g:-10 14:22 18:-8 1i:-13 1k:-7
whod	0:-12 2:-14 3:-59 4:-10 5:-11 6:-16 7:-12 8:-13 9:-9 a:-12 d:-16 e:-11 f:37 g:-11 k:-11 p:-10 s:-14 t:-50 u:-12 v:-18 w:-8 y:-11 z:-14 11:-12 12:-21 13:-22 14:-15 15:-12 16:-10 18:-9 19:-11 1d:-18 1e:-15 1f:-21 1g:-15 1h:-10 1i:-11 1j:22 1k:-15 1l:51 1m:34
whoever	2:-10 3:-8 6:-23 7:-6 9:-9 b:-10 d:33 e:28 f:31 g:-13 k:-13 n:-6 t:-32 x:-16 1k:-13
whole	0:-10 1:-17 2:-14 3:-11 4:45 6:-12 8:-15 9:-22 b:-18 e:31 i:-12 n:-12 r:-15 s:-17 t:-10 v:-15 x:-24 y:-10 11:-8 12:-19 15:-11 16:-11 18:-17 1b:-13 1c:-14 1d:-43 1e:-19 1f:-13 1g:-13 1h:27 1i:-13 1j:-11 1k:-13 1l:-12 1m:-19
whole stori	14:34 16:-7 1c:-10 1h:-21
whom	0:-9 2:-10 5:-10 7:-9 8:-9 9:-11 b:39 d:-12 e:20 g:25 s:-8 t:-12 w:-16 x:-23 y:-28 10:34 11:-18 12:-9 13:-10 14:-25 1j:-4 1k:40 1l:-8
whose	0:50 3:22 9:-7 s:28 v:-10 y:-10 14:-21 15:-7 18:-9 1i:21 1k:-14
why	s:16 14:46 1l:36 1m:15
why $	a:-10 h:-7 i:23 k:-11 q:-13 s:-9 11:-12 12:-9 1d:-10 1f:-11 1l:44 1m:-12
why <force>	q:-8 14:-52 1i:23 1l:30 1m:30
why ar	s:-11 14:30 1d:-12 1f:-8 1l:37 1m:-38
why did	14:54 1m:19
why do	i:-15 q:34 s:-15 14:21 1d:37 1i:-11 1l:-47 1m:-40
why doe	i:29 s:32 1l:-42 1m:-22
why is	g:-32 s:41 14:32 1l:-58 1m:-26
why wa	14:66 1l:-19
why were	i:-11 1l:35
wi	1:-20 3:24 4:-14 6:-13 7:-9 8:-13 9:34 a:-13 d:-14 f:-13 g:-12 i:-11 j:-12 o:-21 p:-13 q:-12 s:-18 t:34 u:-11 v:45 x:-11 y:-12 z:-13 11:-13 12:-12 13:-12 14:-74 15:-9 16:-12 1c:-9 1d:-19 1e:-19 1f:-12 1g:32 1h:-13 1i:36 1j:-11
wi in	0:-21 1:-19 2:-23 3:47 4:-20 5:-19 6:44 7:-16 8:-12 9:30 a:-15 b:-17 c:-15 d:-23 e:-18 f:-17 g:-18 h:-17 i:-18 j:-15 k:-20 l:-17 m:-16 n:-27 o:-12 p:-12 q:-14 r:-18 s:-17 t:-53 u:-17 v:-23 w:-17 x:-14 y:-15 z:-14 10:-17 11:-14 12:-13 13:-14 14:-52 15:-16 16:-14 17:-17 18:-28 19:-17 1a:-17 1b:-17 1c:-15 1d:-19 1e:-35 1f:-12 1g:-63 1h:-19 1i:-27 1j:-15 1k:-19 1l:-14 1m:-16
wi the	0:-9 1:-21 2:22 3:-18 4:-16 5:-13 6:-46 7:-8 8:-14 9:-23 b:-13 d:-13 f:-12 n:-10 q:-10 s:-26 t:48 u:-12 v:59 y:-10 11:-14 12:-14 13:-13 14:-49 15:-8 16:-13 1c:-10 1d:-25 1f:-16 1g:35 1h:-10 1i:-26 1j:-8 1k:-25 1l:23
wilkinson	g:26
will	8:-12 u:-7 w:-15 13:93 14:48 19:-14 1f:-8
will <force>	2:-8 8:-41 9:-18 f:-6 t:-20 u:-34 10:-12 11:-8 13:-50 14:82 1k:-7 1l:-9
will be	2:-22 e:32 x:-10 y:-18 13:17 14:20 1f:-9
will kerr	b:-9 d:34 f:41 g:-8 l:-18 p:-15 q:-14 r:-7 t:-24 w:-8 12:-26 13:-38 14:-11 18:-9 19:-10 1c:-14 1e:-9 1h:-6 1i:-9 1k:-21 1l:-15
will the	z:-13 13:51 14:29
will thei	f:-7 u:-12 w:-7 11:-12 12:-12 13:59 18:19 19:-8
wilsher	8:-7 a:-27 f:-6 h:-7 r:-8 t:-9 u:-6 x:47 z:-7 10:-9 12:-9 1d:-7 1e:-7 1f:-8 1g:-7 1h:-15 1i:31 1j:-13 1k:41
wiltshir	0:29 3:-29 q:-12 14:48 1b:-8 1i:-8
wipe	1:-14 5:-9 7:-24 8:-12 9:-11 f:-7 h:-19 i:-8 j:-22 k:82 l:35 m:-63 n:-58 o:-26 p:-39 t:-7 u:-14 w:-10 x:-9 14:-49 16:-22 17:-6 1f:-10 1j:-11
wit	t:-6 14:82 1d:-28 1j:-29 1k:-15
with	3:-8 5:42 9:44 b:12 j:21 11:11 1h:22
with $	0:-8 1:-18 2:-12 5:-16 6:-14 9:30 b:18 c:-16 d:-19 f:-9 g:-20 i:-8 j:-13 k:33 l:31 n:-17 o:-26 p:-36 s:-29 w:-10 x:-9 y:-13 11:-24 12:-18 13:-10 14:-20 17:-12 19:-16 1c:-7 1h:-10 1j:-8 1k:-12
with <force>	5:-13 6:-17 7:-10 8:-11 9:93 d:-13 j:-12 k:-10 n:37 v:-12 11:-9 1e:-12 1f:-20 1g:-18 1h:52
with a	5:40 9:-14 c:-10 d:-10 f:-7 h:-9 o:-13 p:18 11:28 14:23 16:-20 1m:-11
with caus	5:46 o:-58 11:20 13:-7 14:-16 1m:42
with concern	5:40 h:-42 o:-8 11:25 13:-6 1f:-17 1m:-17
with engag	1:-12 5:-10 9:-12 b:-7 j:-10 r:-19 s:47 w:-11 13:-36 1a:-13 1b:35 1d:-6 1f:-8 1g:-10 1h:-8 1l:-26 1m:-9
with hmicfr	2:-30 4:-15 5:-33 b:-23 e:-26 h:-18 k:-18 o:29 x:-15 y:-46 z:-21 10:-20 11:19 14:-62 16:-17 1c:38 1f:37 1h:-12 1m:-12
with it	5:-35 9:-11 b:-10 c:-20 h:-11 j:-21 k:-15 n:-15 o:40 p:-15 r:-11 s:32 t:-15 v:22 11:-19 13:-9 14:37 18:29 19:-9 1f:-23 1m:-10
with my	14:55 1c:-11 1h:-5
with no	1:29 3:-12 7:-6 8:-11 u:33 v:-10 14:17 1f:-9
with open	5:62 9:-13 h:-14 o:-20 11:-22 14:-14
with our	5:-9 d:33 k:-7 m:19 z:-8 13:21 14:-51 15:27 1h:21
with the	3:-25 4:25 5:-13 h:25 s:-16 x:-11 y:-15 z:-10 13:31 14:26 1h:21 1m:-10
with them	0:-7 1:-8 4:-18 5:-32 6:-47 9:57 b:25 k:-8 n:20 o:-22 s:-43 z:-16 10:-13 11:-31 12:-11 13:-11 16:-7 1f:-6 1j:-10 1m:-10
with what	0:-42 5:-17 9:-24 b:23 i:-16 k:-18 n:-9 o:-15 q:57 r:-11 s:-20 w:-12 x:-14 y:-27 z:-26 10:-19 11:-14 13:-10 14:-35 16:-18 1b:-21 1c:-10 1e:-12 1h:-20 1i:-12 1j:-10 1k:-17 1l:-12 1m:57
with young	5:-13 9:-12 a:-10 h:-9 j:35 k:-9 n:-26 s:-22 10:-10 11:-16 14:42 1h:-9
within	8:-10 n:-8 10:62 14:-30
within the	a:22 n:-17 x:-5 10:31 14:-9
without	2:-6 5:46 8:-10 u:26 z:-8 14:52 1k:-8 1m:-14
without charg	14:47 1m:-11
woman	d:45 f:-8 14:58 1i:19 1l:-13
woman aid	14:38
won	0:-9 2:-18 a:-16 d:-37 f:-21 g:16 14:25
won the	0:-9 2:-19 6:-12 a:-17 d:-10 g:16 1g:-15
wood	2:-13 4:-8 5:-6 9:-20 f:-11 k:-8 w:-7 y:-9 z:-8 10:-7 11:-11 13:26 14:-51 19:-13 1f:36 1i:22 1l:-15 1m:29
wood $	11:-9 12:-17 13:-9 14:-44 1f:29 1i:-13 1l:-23 1m:32
word	j:19 k:-12 q:-15 r:22 x:-16 y:-18 14:-19 16:28 17:-12 1d:25 1e:78 1f:-8 1l:-8 1m:-7
word $	e:-24 j:-19 q:-10 r:-8 x:-33 y:-29 z:-10 16:-9 1e:68 1l:-7 1m:-7
word for	c:-19 h:-11 i:-16 j:39 n:30 s:-11 14:-45 16:-15 1d:45 1e:-73 1l:-6 1m:-5
work	s:-9 v:19 w:17 x:-10 13:22 14:72
work $	b:-8 o:-9 s:-12 11:31 13:-17 16:28 1a:22 1c:-12 1m:-11
work for	4:-9 s:-29 v:-9 14:37 1d:-18 1f:-6 1g:28 1j:-9
work on	1:-42 o:-30 11:-8 13:-30 14:68 1m:-7
work out	2:-11 t:21 v:14 11:-14 12:-7 14:37 16:-4 1m:-18
worri	n:-27 14:23 1a:11 1l:52
wors	0:67 3:-8 4:-11 6:-15 9:-12 a:-26 c:18 s:-7 x:-11 y:-7 16:13 1b:21 1d:-19 1l:-8 1m:-24
wors than	0:-18 3:-8 9:-7 c:36 14:30 1d:-15
worst	1:-14 b:-10 s:-10 z:26 11:-14 14:31 16:64 1e:-28 1m:-9
would	8:-9 a:42 b:-10 s:-10 z:-9 10:31 11:18 13:-8 14:33 1k:-9 1l:-10 1m:-13
would be	1:-6 a:-16 f:-11 h:21 i:-18 j:-10 k:-10 l:-16 o:-5 p:-10 q:-9 t:35 11:-13 12:-13 14:33 18:-18 1b:-11 1g:-33 1i:-15 1j:-8 1k:-11 1m:-9
would the	7:-15 8:-8 h:-19 i:51 o:-19 u:-51 10:43 11:27 13:-8 14:-80 1a:-24 1g:34 1l:-13 1m:-21
would you	1:-10 2:-18 3:-9 4:-12 6:-9 7:-15 8:-8 j:-8 k:18 m:-12 r:30 s:-15 t:-9 u:-11 v:-11 10:-10 11:-23 13:-15 14:65 1c:-25 1d:-12 1f:-9 1g:-20 1h:30 1j:-23 1l:-6 1m:-13
write	b:-13 q:-10 x:22 y:-14 11:-10 1d:26 1e:45
write a	4:-14 6:-8 9:-9 b:-27 c:-9 g:-13 k:-14 t:18 v:-11 x:-19 14:-31 1e:-12 1f:46 1g:-31 1h:-30 1i:30
write an	6:30 b:-35 s:52 t:-18 11:-15 13:-14 14:-33
write me	s:-13 t:-7 11:-9 14:64 1d:-9
write the	g:29 14:45 18:-7 1i:-13
write to	a:-18 d:19 e:-19 f:-34 g:34 p:-22 s:-10 t:-11 w:-8 x:26 y:-7 10:-11 12:-16 14:15 15:-8 18:-8 19:-18 1d:-12 1e:-12 1i:-10 1j:-10 1k:-10
wrong	8:-13 b:-8 c:-11 q:27 14:42 1c:-9 1d:28 1l:58 1m:-21
wrong $	0:-12 n:-20 q:27 14:23 1a:17 1c:-13 1d:27 1f:-12 1g:25 1l:-13
wrong with	5:-12 9:-22 c:-17 i:-15 j:-17 k:-9 n:28 14:34 1e:-21 1h:-19 1l:-54
wur	0:-11 1:-19 2:-21 3:-16 4:-21 6:41 7:-10 8:-40 9:-9 a:-18 b:-10 d:-16 e:-18 f:-23 g:-13 k:-17 l:-27 p:-15 s:-12 t:-11 v:-19 x:-11 y:-18 10:-12 11:-17 13:-9 14:-59 15:-9 18:-14 19:18 1b:-11 1d:-31 1f:-12 1g:24 1h:-8 1i:-12 1m:-21
ye	0:-13 1:-18 2:-11 3:-13 4:-40 5:-19 6:-31 7:-16 8:-13 9:-9 a:52 b:-16 c:-12 d:-30 e:-44 f:-21 g:-12 h:-23 i:-14 j:-16 l:-16 m:-12 n:-11 p:-12 q:-12 r:-13 s:-24 t:-13 u:-16 v:-12 w:-12 x:-11 y:-12 z:-25 10:-16 11:-18 12:-14 13:-10 15:-13 16:-18 17:-13 18:-12 19:-12 1a:-14 1b:-13 1c:22 1e:-23 1f:-11 1g:-9 1h:-11 1i:-14 1j:-26 1l:-12 1m:-9
yeah	0:-12 1:-10 3:-12 4:-9 5:-10 6:-17 8:-15 9:-10 a:-13 b:-14 c:-14 d:-10 f:-12 g:-16 h:-15 i:-11 k:-26 l:-25 m:-15 n:-10 o:-10 q:-10 r:32 s:-16 t:-11 u:-10 v:-10 w:-11 x:-11 y:29 z:-17 10:-9 11:-36 12:-16 13:-16 14:-51 15:-10 16:-30 17:-11 18:-11 19:41 1a:-10 1b:-12 1c:-10 1e:-15 1f:-23 1g:-17 1h:-12 1i:-13 1j:-8 1k:-11 1l:-11
year	0:-11 1:-9 3:19 8:-11 f:44 k:12 p:23 t:31 v:59 y:-14 12:20 14:-21 1m:-11
year $	0:-12 1:-9 3:27 7:22 8:-11 f:-15 k:22 v:20 y:-9 14:42 1g:-9 1j:-10
year did	e:17 f:53 n:-7 p:36 t:30 v:-26 w:-6 12:-14 14:-75 19:-10 1f:29
year in	0:-28 1:-8 3:-26 8:-41 9:-16 f:-10 t:-6 v:91 14:-8 1d:-13 1f:-7 1g:-9
year wa	2:-16 6:-9 b:-15 e:-20 f:42 k:-19 p:-17 t:22 v:-27 w:-24 y:-49 18:-10 19:17
yet	2:-9 4:12 d:-12 e:25 f:30 o:30 13:-9 14:-7 1f:28
yet $	2:-9 4:27 5:-14 d:-15 k:23 o:-14 w:24 13:-7 19:-11 1f:30 1g:25
yet and	2:-22 4:-14 8:-17 d:-13 e:48 g:-7 h:-12 q:-13 w:-47 13:-13 14:-49 16:-9 18:30 19:39 1f:-44 1g:-9
yorkshir	1:-13 2:-9 6:-16 7:64 9:-11 d:21 n:-27 p:-12 s:-9 u:-35 10:-19 14:-18 19:-7 1f:-18
you	z:-12 11:22 14:36 1c:110 1j:-9 1m:-10
you $	5:-12 i:-16 k:16 o:-9 18:-17 1c:37
you a	z:-8 14:70 1c:-55
you confirm	e:23 h:-8 k:-13 p:-14 q:-13 t:-17 v:38 w:30 11:-14 12:-19 14:-36 16:-9 19:-21 1c:-20 1f:12 1g:32 1h:-12 1i:-40
you explain	r:52 y:18 14:-40 16:32 1c:-18 1d:-15
you get	11:62 12:-9 14:-63 1c:40 1i:-9 1m:-28
you give	3:-8 6:-14 d:27 f:-23 i:-11 j:-7 k:-11 m:33 n:-29 q:17 r:-18 t:29 11:-14 12:-12 13:-16 16:-20 1f:-14 1h:-12 1m:-13
you got	6:-8 7:-10 a:-10 k:-8 m:-8 n:-9 q:-8 1c:55 1g:-13 1l:-8
you have	2:-24 7:-31 8:-8 b:-25 e:29 f:-9 u:32 w:-11 11:48 14:-21 15:-27 16:-18 1c:37 1j:-9 1m:-25
you know	t:46 y:-12 14:-52 1a:-13 1b:-11 1c:49 1f:27
you set	0:-11 w:-16 z:-10 11:-9 12:-10 14:-12 16:31 19:-8 1a:-13 1b:34 1f:-10 1g:-7
you tell	c:35 d:-10 h:16 j:-19 l:25 n:-28 o:-17 s:-22 y:-11 z:-21 11:-19 12:21 14:-37 16:-12 1b:-14 1c:42 1e:-15 1f:-14 1g:31 1h:-12 1j:-15 1k:-12 1m:-10
you think	5:-20 8:-6 h:-9 o:-6 11:-19 13:-6 14:78 1c:-24 1m:-12
you us	i:-7 q:-22 10:-7 14:-38 18:-19 1c:57
young	5:-11 9:-10 a:-8 j:35 k:-8 n:-22 s:-18 10:-8 11:-13 14:43
your	8:-11 f:-9 r:-8 s:-7 t:-10 14:28 16:-6 1c:121 1d:-7 1e:-8 1f:-10
your data	f:-18 l:-8 p:-17 w:-26 14:-49 15:-8 19:-18 1c:70
your inform	8:-21 11:-4 14:-23 19:-8 1c:55 1f:-20 1g:-19
your opinion	14:27
your sourc	q:28 14:-12 1c:14
youth	h:-25 i:37 j:-23 14:24`;
