## Names

name-kit-wall = wall
name-kit-step = step
name-kit-leg_press = leg press
name-kit-slant_board = slant board
name-kit-bench = bench
name-kit-plate = weight plate
name-kit-weights = weights

name-control-steady = Steady
name-control-wobbly = Wobbly
name-control-lost = Lost it

name-skip-tired = Tired
name-skip-busy = No time
name-skip-ill = Ill
name-skip-pain = Pain
name-skip-rest = Want a rest
name-skip-other = Something else

name-pause-injury = injury
name-pause-illness = illness
name-pause-holiday = holiday
name-pause-travel = travel
name-pause-other = another reason

name-run-easy = easy run
name-run-long = long run
name-run-hard = hard run
name-run-key = key run
name-run-race = race

name-side-left = left
name-side-right = right

name-unit-kg = { $n } kg
name-unit-lb = { $n } lb
name-unit-s = { $n } s
name-unit-ft = { $n } ft
name-unit-m = { $n } m

name-amount-reps = { $n ->
    [one] { $n } rep
   *[other] { $n } reps
 }
name-amount-seconds = { $n ->
    [one] { $n } second
   *[other] { $n } seconds
 }
name-amount-feet = { $n ->
    [one] { $n } foot
   *[other] { $n } feet
 }
name-amount-metres = { $n ->
    [one] { $n } metre
   *[other] { $n } metres
 }

# $sets, $count: "3", "30 s". The other three add to $dose what is known.
name-dose = { $sets } × { $count }
name-dose-each = { $dose } each leg
name-dose-tempo = { $measure ->
    [reps] { $dose } at { $tempo }
   *[other] { $dose }, { $tempo }
 }
name-dose-load = { $dose } with { $weight }

# How dates and times are written: https://www.unicode.org/reports/tr35/tr35-dates.html
name-pattern-day = EEE d MMM
name-pattern-clock = HH:mm

## Tempo

tempo-reps-0 = 2-0-2
    .dose = 2-0-2
    .help = Two seconds up, two seconds down, no pause.
tempo-reps-1 = 3-0-3
    .dose = 3-0-3
    .help = Three seconds up, three seconds down, no pause.
tempo-reps-2 = 3-2-3
    .dose = 3-2-3
    .help = Three seconds up, hold two seconds at the top, three seconds down.
tempo-seconds-0 = high
    .dose = high
    .help = A shallow sit: slide down the wall only a little.
tempo-seconds-1 = half
    .dose = half depth
    .help = Halfway down: between standing and thighs level with the floor.
tempo-seconds-2 = deep
    .dose = deep
    .help = As low as thighs nearly level with the floor, heels still high.
tempo-feet-0 = normal
    .dose = normal pace
    .help = An easy, even pace.
tempo-feet-1 = slow
    .dose = slow
    .help = About two seconds a step, with a pause on the ball of each foot.

## Exercises

# One message an exercise; .short is used in plan lines and has at most 24 characters.
exercise-wall_sit = soleus wall sit
    .short = wall sit
    .purpose = Holds the soleus under tension without moving, as it is held at every step of a run.
    .setup = Back flat against a wall, feet hip-wide and about a foot's length away. Slide down a little, then lift both heels and hold.
    .cue1 = Heels stay high the whole time.
    .cue2 = Weight over the ball of the foot, big toe included.
    .cue3 = Knees over the toes, and still.
    .cue4 = Breathe evenly; end the hold when the heels begin to sink.
    .faults = Heels sinking, knees falling inwards, hands on the thighs, holding the breath.
    .harder = Sit lower: high, then half, then deep. After that a weight held at the chest, for a shorter time.
    .stop = End the set when the heels drop or shake. Stop for today at pain of 3 or more.
    .contra = Go no lower than your knees like. With knee pain, high blood pressure or a heart condition, ask a doctor before long holds.
exercise-soleus_walk = soleus walk
    .short = soleus walk
    .purpose = Trains calf and foot together in steps, close to how running uses them.
    .setup = Stand tall by a wall or rail on a clear, level floor. Rise onto the balls of both feet and bend the knees slightly.
    .cue1 = Keep the same slight bend of the knee throughout, as if locked in a brace.
    .cue2 = Small steps, heels high, from the ball of one foot to the other.
    .cue3 = Press through the ball of the foot and keep the ankle from rolling out.
    .cue4 = Look ahead, not at the floor.
    .faults = Heels dropping between steps, knees straightening, ankles rolling outwards, hurrying.
    .harder = With weights: farmer's carry first, one in each hand, then suitcase carry, one hand only. Without weights: slower steps.
    .stop = Stop the set when a heel touches down or the ankle wobbles. Stop for today at pain of 3 or more.
    .contra = Not on a slippery or cluttered floor. After a recent ankle sprain or with poor balance, keep a hand on the wall and ask a physio first.
exercise-raise_two_floor = two-leg raise on the floor
    .short = two-leg raise, floor
    .purpose = The first bent-knee raise: it teaches the soleus to do the work with both legs sharing it.
    .setup = Stand barefoot or in flat shoes on a level floor, feet hip-wide, fingertips on a wall. Bend both knees a little.
    .cue1 = Knees keep their bend throughout, as if locked in a brace.
    .cue2 = Press through the ball of the foot, big toe included.
    .cue3 = Rise as high as you can without straightening the knees.
    .cue4 = Lower slowly until the heels touch.
    .cue5 = End the set when control goes, not when the number says so.
    .faults = Knees straightening on the way up, rolling to the outer edge, bouncing off the floor, leaning on the wall.
    .harder = Both legs on a step, then one leg.
    .stop = Stop the set when the pace or the knee bend goes. Stop for today at pain of 3 or more.
    .contra = With a fresh calf, Achilles or foot injury, or a clot now or in the past, ask a doctor first.
exercise-raise_two_step = two-leg raise on the step
    .short = two-leg raise, step
    .purpose = The same raise with more range: the heels travel a little below the edge.
    .setup = Balls of both feet on the edge of a firm step, a rail or wall within reach. Bend both knees a little.
    .cue1 = Knees keep their bend throughout, as if locked in a brace.
    .cue2 = Press through the ball of the foot, big toe included.
    .cue3 = Lower slowly, heels only a little below the edge.
    .cue4 = No bounce at the bottom: a still moment, then up.
    .cue5 = End the set when control goes.
    .faults = Dropping into the bottom, straightening the knees, heels sinking far below the edge, feet sliding back.
    .harder = One leg, on the floor first.
    .stop = Stop the set when the heels drop or the pace goes. Stop for today at pain of 3 or more.
    .contra = Where the Achilles is sore at its end near the heel, stay on the floor and ask a physio before using a step.
exercise-raise_one_floor = one-leg raise on the floor
    .short = one-leg raise, floor
    .purpose = All of your weight on one soleus, as in running; it also shows which side is weaker.
    .setup = Stand on one leg on a level floor, the knee slightly bent, fingertips on a wall. The weaker side goes first.
    .cue1 = The knee keeps its bend throughout, as if locked in a brace.
    .cue2 = Press through the ball of the foot, big toe included.
    .cue3 = Fingertips balance, they do not lift.
    .cue4 = Lower slowly until the heel touches.
    .cue5 = End the set when control goes; then the other leg.
    .faults = Pushing off the wall, straightening the knee, swinging the free leg, rolling to the outer edge.
    .harder = On a step; without a step slower, then with a weight in one hand.
    .stop = Stop the set at the first rep without control. Stop for today at pain of 3 or more.
    .contra = With a fresh calf, Achilles or foot injury, or unsure balance, stay with two legs and ask a physio.
exercise-raise_one_step = one-leg raise on the step
    .short = one-leg raise, step
    .purpose = The main lift of this plan: the whole range of the ankle, all of your weight on one leg.
    .setup = Ball of one foot on the edge of a firm step, a rail or wall within reach, the knee slightly bent. The weaker side goes first.
    .cue1 = The knee keeps its bend throughout, as if locked in a brace.
    .cue2 = Press through the ball of the foot, big toe included.
    .cue3 = Lower slowly, the heel only a little below the edge.
    .cue4 = No bounce: a still moment at the bottom, then up.
    .cue5 = End the set when control goes; then the other leg.
    .faults = Dropping into the bottom, straightening the knee, pulling on the rail, hurrying the last reps.
    .harder = Slower, then a weight in one hand and fewer reps. The first time with weight, stand flat on the floor.
    .stop = Stop the set when the heel drops, the knee straightens or you grab the rail. Stop for today at pain of 3 or more.
    .contra = Where the Achilles is sore at its end near the heel, stay on the floor. With a fresh calf or foot injury, ask a physio first.
exercise-seated_raise = seated raise
    .short = seated raise
    .purpose = With the knees well bent the soleus does most of the lifting.
    .setup = Sit on a firm chair, knees at about a right angle, feet hip-wide. Rest the weight on the thighs just above the knees and hold it there.
    .cue1 = Knees stay at a right angle; only the heels move.
    .cue2 = Press through the ball of the foot, big toe included.
    .cue3 = Rise as high as you can, then lower slowly.
    .cue4 = Hold the weight still; the arms do not help.
    .cue5 = End the set when control goes.
    .faults = Bouncing the weight, half the range, knees drifting outwards, pulling with the arms.
    .harder = Slower, then the next weight with fewer reps.
    .stop = Stop the set when the heels drop or the weight slips. Stop for today at pain of 3 or more.
    .contra = Put padding under the weight. With a clot now or in the past, numb feet or thin bones, ask a doctor first.
exercise-leg_press_raise = leg press raise
    .short = leg press raise
    .purpose = A bent-knee raise against the machine: load in small, known amounts.
    .setup = Balls of both feet on the lower edge of the plate, knees bent and kept so, stops of the machine set. Begin light.
    .cue1 = Knees keep their bend throughout, as if locked in a brace.
    .cue2 = Press through the ball of the foot, big toe included.
    .cue3 = Let the plate come back slowly, heels only a little behind the edge.
    .cue4 = Back flat on the pad, hands on the handles.
    .cue5 = End the set when control goes.
    .faults = Locking the knees straight, bouncing at the bottom, feet slipping off the edge, too much weight.
    .harder = Slower, then the next weight with fewer reps.
    .stop = Stop the set when the knees straighten or the plate drops. Stop for today at pain of 3 or more.
    .contra = Never without the stops of the machine. With back pain, high blood pressure or a heart condition, ask a doctor first.
exercise-straight_raise = straight-knee raise
    .short = straight-knee raise
    .purpose = Trains the gastrocnemius, the other large calf muscle, which works when the knee is straight.
    .setup = Stand tall on a level floor, feet hip-wide, knees straight but not forced back, fingertips on a wall.
    .cue1 = Knees stay straight; the movement is all at the ankle.
    .cue2 = Press through the ball of the foot, big toe included.
    .cue3 = Rise tall, then lower slowly.
    .cue4 = End the set when control goes.
    .faults = Bending the knees to help, leaning forwards, rolling to the outer edge, bouncing.
    .harder = More reps, then one leg.
    .stop = Stop the set when the pace goes. Stop for today at pain of 3 or more.
    .contra = After a recent calf strain begin with bent knees only, and ask a physio when to add this one.
exercise-horse_raise = horse stance raise
    .short = horse stance raise
    .purpose = Works the soleus while hips and thighs hold a wide, low stance.
    .setup = Feet wide, toes turned out a little, sit down as far as is comfortable with the back upright. Then lift one heel at a time.
    .cue1 = Hips stay level and at one height.
    .cue2 = Knees point where the toes point.
    .cue3 = Press through the ball of the foot, lower slowly, change sides.
    .cue4 = End the set when the stance begins to rise or sway.
    .faults = Standing up between reps, knees falling inwards, leaning forwards, hurrying.
    .harder = More reps a side, then a lower stance.
    .stop = Stop the set when the stance goes. Stop for today at pain of 3 or more, in calf, knee or hip.
    .contra = With hip, groin or knee pain choose another exercise.
exercise-slant_squat = slant squat
    .short = slant squat
    .purpose = A deep, one-sided bend of knee and ankle that asks calf and thigh to steady each other.
    .setup = Ball of the front foot on the slant board or plate, its heel unsupported; rear foot up on a bench behind. A rail within reach.
    .cue1 = Front heel stays where it is; it neither sinks nor rises.
    .cue2 = Down slowly, the knee over the toes.
    .cue3 = Press through the ball of the front foot to come up.
    .cue4 = Only as deep as the foot stays quiet.
    .faults = Heel sinking, knee falling inwards, pushing off the rear leg, going too deep too soon.
    .harder = More reps, then a little deeper.
    .stop = Stop the set when the heel or the knee wanders. Stop for today at pain of 3 or more, in calf or knee.
    .contra = Not with pain at the front of the knee, and not in the first weeks after any leg injury. It is the hardest one here; leaving it out is fine.
exercise-balance = one-leg balance
    .short = one-leg balance
    .purpose = Quiet work for the small muscles of foot and ankle.
    .setup = Stand barefoot on one leg beside a wall, the knee slightly bent.
    .cue1 = Three points of the foot on the floor: heel, big toe, little toe.
    .cue2 = Toes long, not clawed.
    .cue3 = Hips level, eyes on one spot.
    .faults = Locking the knee, clawing the toes, leaning to the side.
    .harder = Turn the head slowly, then close the eyes with a hand near the wall.
    .stop = Put the other foot down whenever you sway. Stop for today at pain of 3 or more.
    .contra = With dizziness or unsure balance keep a hand on the wall.
exercise-glute_bridge = glute bridge
    .short = glute bridge
    .purpose = Strengthens the hips, which share the work of every stride.
    .setup = Lie on your back, knees bent, feet flat and hip-wide, arms beside you.
    .cue1 = Squeeze the buttocks and lift the hips until shoulders, hips and knees make a line.
    .cue2 = Press through the whole foot.
    .cue3 = Lower slowly, one part of the back after the other.
    .faults = Arching the lower back, pushing with the neck, knees falling apart.
    .harder = Hold longer at the top, then one leg.
    .stop = Stop the set when the hips sink or a hamstring cramps. Stop for today at pain of 3 or more.
    .contra = With back pain or late in pregnancy, ask a doctor first.
exercise-hamstring_walkout = hamstring walkout
    .short = hamstring walkout
    .purpose = Strengthens the back of the thighs, which slow the leg before each landing.
    .setup = Begin in a bridge: on your back, knees bent, hips lifted.
    .cue1 = Walk the heels away in small steps, hips high.
    .cue2 = Go only as far as the hips stay up, then walk back.
    .cue3 = Breathe all the way.
    .faults = Hips sinking, steps too large, holding the breath.
    .harder = Further out, then slower.
    .stop = Stop the set when the hips sink or a hamstring cramps. Stop for today at pain of 3 or more.
    .contra = After a recent hamstring strain leave it out and ask a physio when to begin.
exercise-split_squat = split squat
    .short = split squat
    .purpose = Strengthens the front of the thighs one leg at a time.
    .setup = One foot a long step in front of the other, both pointing ahead, a wall within reach.
    .cue1 = Sink straight down, the front foot flat.
    .cue2 = Front knee over the toes, not inside them.
    .cue3 = Rise through the front leg, slowly both ways.
    .faults = Front knee falling inwards, leaning forwards, a step too short.
    .harder = Deeper, then the rear foot on a low step.
    .stop = Stop the set when the knee wanders. Stop for today at pain of 3 or more, in knee or calf.
    .contra = With knee pain stay shallow or choose the bridge.

## Decisions

# Numbers that stand as words; beyond ten digits read better.
decision-word = { $n ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $n }
 }
    .start = { $n ->
    [1] One
    [2] Two
    [3] Three
    [4] Four
    [5] Five
    [6] Six
    [7] Seven
    [8] Eight
    [9] Nine
    [10] Ten
    [11] Eleven
    [12] Twelve
    [13] Thirteen
   *[other] { $n }
 }
decision-times = { $n ->
    [1] once
    [2] twice
   *[other] { decision-word } times
 }

# What became easier, as a sentence of its own behind the reason.
decision-easier-exercise = One exercise back: { $exercise }.
decision-easier-weight = Down one weight; we build from there.
decision-easier-load = Down to { $weight }; we build from there.
decision-easier-unload = No weight for now; we build from there.
decision-easier-tempo = { $measure ->
    [reps] Back to a { $tempo } tempo.
    [seconds] A little less deep.
   *[feet] Back to your normal pace.
 }
decision-easier-target = Down to { $count }.
decision-easier-sets = One set fewer.
decision-easier-dose = Next time { $dose }.
decision-easier-same = The same again.

# What the next good session would open.
decision-ahead-sets = we add a set
decision-ahead-count = { $measure ->
    [reps] { $n ->
        [1] we add a rep
       *[other] we add { decision-word } reps
     }
   *[other] we add { $amount }
 }
decision-ahead-tempo = { $measure ->
    [reps] we slow it down
    [seconds] we go a little deeper
   *[feet] we slow the steps
 }
decision-ahead-load = we add weight
decision-ahead-variation = it is time for the next exercise
decision-ahead-later = we look at the next step
decision-ahead-top = you are at the top of what your kit allows

# One sentence for each rule and verb.
decision-a1-stop = A warning sign: training stops until a professional has looked at it and agreed.
decision-a1-keep = Training stays stopped until a professional has agreed; this changes nothing.
decision-a2-halt = { $then ->
    [load] Above our stop line. Two calm mornings first, then much lighter.
    [same] Above our stop line. Two calm mornings first, then gently from where you were.
   *[easier] Above our stop line. Two calm mornings first, then much easier.
 }
decision-a2-clearance = Above our stop line again within four weeks. It waits until a professional has agreed.
decision-a2-keep-clearance = Still waiting until a professional has agreed; this changes nothing.
decision-a2-keep = Still waiting for two calm mornings in a row; this changes nothing.
decision-a2-build = Two calm mornings in a row. We begin again with { $dose }.
decision-a3-reduce = { $what ->
    [load] Pain { $pain }: less load, and no increases for { $freeze }.
    [same] Pain { $pain }: the same work, and no increases for { $freeze }.
   *[step] Pain { $pain }: one step easier, and no increases for { $freeze }.
 }
decision-freeze = { $n ->
    [7] a week
    [14] two weeks
    [one] { $n } day
   *[other] { $n } days
 }
decision-a4-keep = Skipped, and nothing changes: the next one is as planned.
decision-a5-clean = { $measure ->
    [reps] Control went at { $n }, so { $n } clean reps is the target.
    [seconds] Control went at { $n }, so { $n } clean seconds is the target.
   *[feet] Control went at { $amount }, so that is the target.
 }
decision-a5-less = Control went in a set. Down to { $count }, and all of it clean.
decision-a5-same = Control went in a set. The same again, ending each set while it is clean.
decision-a5-early = Control went early. { $easier }
decision-a6-unanswered = Tell me how it was, steady, wobbly or lost, and we see what comes next.
decision-a6-hold = A little wobbly. The same again, until it is smooth.
decision-a6-smooth = Wobbly twice running. Down to { $count }, where it was smooth.
decision-a6-ease = Wobbly twice running. { $easier }
decision-a7-missing = Not every set was done. The same again; nothing is lost.
decision-a7-hold = { $time ->
    [1] Short of { $count } today. The same again.
   *[other] Short of { $count } a second time. The same again; after a third we ease off.
 }
decision-a7-deload = { $weight ->
    [none] Third session short of { $count }. { $easier }
   *[other] Third session short with { $weight }. { $easier }
 }
decision-a8-unanswered = Tell me how the calf felt, pain 0 to 10, and we see what comes next.
decision-a8-hold = Pain { $pain }: we hold here until it is calmer.
decision-a9-hold = Effort { $effort } is hard enough. The same again, until it feels easier.
decision-a10-repeat = { $left ->
    [1] Good, controlled sets. One more session like this and { $ahead }.
   *[other] Good, controlled sets. { $word } more sessions like this and { $ahead }.
 }
decision-a10-keep = Good, controlled sets. Maintenance holds you here.
decision-a10-close = { $loaded ->
    [yes] Too close to other load days, or lighter than planned: it counts, but earns no rise.
   *[no] Too close to other load days: it counts, but earns no rise.
 }
decision-a10-frozen = { $days ->
    [1] Good, controlled sets. No increases for another day, so the same again.
    [7] Good, controlled sets. No increases for another week, so the same again.
   *[other] Good, controlled sets. No increases for another { $days } days, so the same again.
 }
decision-a11-sets = { $word } controlled sessions in a row, so one set comes back: { $dose }.
decision-a11-count = { $word } controlled sessions in a row at { $before }, so now { $after }.
decision-a11-spare = { $word } easy sessions with reps to spare, so we go up by { $rise }.
decision-a11-ask = { $ask ->
    [morning] Ready for more. First tell me how the calf felt this morning.
    [effort] Ready for more. First tell me how hard it was, 1 to 10.
   *[both] Ready for more. First tell me how the calf felt this morning and how hard it was.
 }
decision-a11-sore = Ready for more, but the morning after was at { $morning }. A calm one first.
decision-a12-tempo = { $measure ->
    [reps] { $n } controlled reps { $times }. Same exercise, slower now, fewer reps.
    [seconds] { $before } { $times }. A little deeper, { $after }.
   *[feet] { $before } { $times }. Slower now, { $after }.
 }
decision-a12-hold = { $weights ->
    [none] No weights at home, so we add a two-second hold instead.
   *[other] Your next weight is too big a jump for now, so we add a two-second hold instead.
 }
decision-a13-wait = Ready, but load goes up at most once a week.
decision-a13-careful = Ready, but with the careful profile no weight is added in the first four weeks.
decision-a13-load = { $measure ->
    [reps] { $n } { $pace ->
        [slow] slow
       *[other] controlled
     } reps { $times } and calm mornings: { $weight }, fewer reps
    [seconds] { $amount } { $times } and calm mornings: { $weight }, a shorter hold
   *[feet] { $amount } { $times } and calm mornings: { $weight }, a shorter walk
 }{ $flat ->
    [yes] ; the first time stand flat on the floor.
   *[no] .
 }
decision-a13-reps = The next weight is a big jump; we earn it with a few more reps.
decision-a14-sessions = { $n ->
    [one] Ready for { $next } after one more session like this.
   *[other] Ready for { $next } after { decision-word } more sessions like this.
 }
decision-a14-days = { $days ->
    [one] Ready for { $next }, but each exercise gets two weeks: one more day.
   *[other] Ready for { $next }, but each exercise gets two weeks: { $days } more days.
 }
decision-a14-both = { $n ->
    [one] Ready for { $next } after one more session like this and { $days } more days.
   *[other] Ready for { $next } after { decision-word } more sessions like this and { $days } more days.
 }
decision-a14-careful = Ready, but with the careful profile the step waits for the first four weeks to pass.
decision-a14-variation = { $next ->
    [raise_one_floor] { $word } steady sessions over two weeks. Time for one leg.
   *[other] { $word } steady sessions over two weeks. Time for the step.
 }
decision-a15-keep = This is as far as your kit goes. Hold it here in maintenance, or add to the kit.

# S5: time away, then what is easier.
decision-away-days = { $word } days off
decision-away-weeks = { $weeks ->
    [2] Two weeks off
    [3] Three weeks off
    [4] A month off
   *[other] { $word } weeks off
 }
decision-eased-fresh = Rested and ready: as planned.
decision-eased-week = { $away }: the same again, and the count of controlled sessions starts anew.
decision-eased-set = { $away }: one set fewer to ease back in.
decision-eased-same = { $away }: the same again to ease back in.
decision-eased-back = { $away }: { $parts }, then we build back.
decision-eased-part-exercise = one step easier
decision-eased-part-load = less weight
decision-eased-part-unload = no weight
decision-eased-part-tempo = { $measure ->
    [reps] a quicker tempo
    [seconds] less deep
   *[feet] your normal pace
 }
decision-eased-part-target = { $measure ->
    [reps] fewer reps
    [seconds] shorter holds
   *[feet] a shorter walk
 }
decision-eased-part-sets = { $n ->
    [one] one set
   *[other] { decision-word } sets
 }

# S1 to S4: why today rests.
decision-standing-stopped = Training is stopped until a professional has agreed that you may go on.
decision-standing-halted = Rest: after a halt we wait for two calm mornings in a row.
decision-standing-clearance = Rest: two halts within four weeks. Please see a professional before we go on.
decision-standing-sore = Rest: the calf was sore in the morning. We go on after an answer of 2 or less.
decision-standing-ill = Rest while you are ill; the streak is kept.
decision-standing-race = Rest before the race, so that the legs are fresh; the streak is kept.
decision-standing-none = Ready as planned.

# The receipt of /why: the rule's name, and what would change it.
decision-rule-a1 = Stop
    .change = What would change it: a professional has looked at it and you tell me that they agreed.
decision-rule-a2 = Halt
    .change = What would change it: two mornings in a row at 2 or less; a second halt in four weeks, a professional.
decision-rule-a3 = Reduce
    .change = What would change it: pain of 3 or less in a session, 2 or less in a morning, and the freeze over.
decision-rule-a4 = Skipped
    .change = What would change it: nothing needs to. The next session comes as planned.
decision-rule-a5 = Control lost
    .change = What would change it: sets that end while they are still under control.
decision-rule-a6 = Wobbly
    .change = What would change it: every set steady. Wobbly twice running eases.
decision-rule-a7 = Short
    .change = What would change it: every set at the target. Three short sessions running ease.
decision-rule-unanswered = Waiting for your answer
    .change = What would change it: how the sets were kept, and the pain.
decision-rule-a8 = Pain held it
    .change = What would change it: pain of 2 or less. From 4 on we reduce, from 6 on we stop.
decision-rule-a9 = Effort held it
    .change = What would change it: the same work at an effort of 8 or less.
decision-rule-a10 = Counted
    .change = What would change it: more controlled sessions in a row, with a day between load days.
decision-rule-a11 = Rise
    .change = What would change it: a wobbly set, a short set, pain of 3 or an effort of 9 would have held it.
decision-rule-a12 = Slower first
    .change = What would change it: a weight small enough for the next step, once one is owned.
decision-rule-a13 = Load
    .change = What would change it: a smaller next weight, or a week since the last rise.
decision-rule-a14 = Next exercise
    .change = What would change it: three controlled sessions and two weeks, or kit for another exercise.
decision-rule-a15 = Top reached
    .change = What would change it: more kit, or choosing maintenance.

decision-receipt-rule = *{ $name }* · { $title }
decision-receipt-prescribed = Prescribed: { $exercise }, { $dose }.
decision-receipt-smallest = Smallest set: { $count }.
decision-receipt-missing = Smallest set: 0, because not every set was logged.
decision-receipt-control = { $control ->
    [steady] Control: steady.
    [wobbly] Control: wobbly.
    [lost] Control: lost.
   *[unknown] Control: not told yet.
 }
decision-receipt-felt = { $pain } · { $effort } · { $morning }
decision-receipt-pain = { $known ->
    [yes] Pain { $n }
   *[no] Pain not told
 }
decision-receipt-effort = { $known ->
    [yes] effort { $n }
   *[no] effort not told
 }
decision-receipt-morning = { $known ->
    [yes] morning after { $n }
   *[no] morning after not told
 }
decision-receipt-sessions = Controlled sessions before it: { $ok }; { $enough } in a row open a rise.
decision-receipt-freeze = { $days ->
    [one] No increases for { $days } day.
   *[other] No increases for { $days } days.
 }
decision-receipt-next = Next: { $exercise }, { $dose }.
decision-receipt-sources = Source: { $sources }.
decision-source-s1 = “4 Soleus Strengthening Exercises for Runners” (Healthy Running)
decision-source-s2 = “The Super Soleus”
decision-source-s3 = “Gastrocnemius vs. Soleus” (Healthy Running)
decision-source-s4 = “Top 4 Soleus Exercises” (Garage Strength)
decision-source-own = our own cautious choice

## Replay

replay-wrong = line { $line }: expected { $expected }
replay-decision = { $member } · { $day } · { $exercise }: { $changed ->
    [yes] { $before } → { $after }
   *[no] { $before }, unchanged
 } ({ $readiness }, { $rule }). { $sentence }
replay-other-exercise = { $exercise }, { $dose }
replay-expected-json = one JSON object
replay-expected-member = a “member” line before this one
replay-expected-choice = “{ $field }” to be one of { $names }
replay-expected-whole = “{ $field }” to be a whole number from { $least } to { $most }
replay-expected-number = “{ $field }” to be a number from { $least } to { $most }
replay-expected-truth = “{ $field }” to be true or false
replay-expected-list = “{ $field }” to be a list of at most 100
replay-expected-set = each set to be an object with “count”, “control” and “side”
replay-expected-name = “{ $field }” to be a text of 1 to { $most } characters on one line
replay-expected-day = “day” to be a date such as 2026-01-05, from { $first } to { $last }
replay-expected-later = “day” not before { $day }, where the “state” above it stands
replay-expected-zone = “zone” to be an IANA zone such as Europe/Berlin

## Simulate

simulate-week = Week { $week }
# $day and $kind come padded, so that the columns stand under each other.
simulate-day = { $day }  { $kind }
simulate-missed = missed
simulate-morning = morning after: { $pain }
simulate-decision = { $exercise }: { $sentence }

## Plan

plan-title = *The next { $days } days*, if every session stays controlled{ $mornings ->
    [waited] { " " }and the mornings are calm:
   *[known] :
 }
# One line a day; $day and $kind come padded, so that the columns stand under each other.
plan-line = *{ $day }  { $kind }*  { $what }
plan-line-bare = *{ $day }  { $kind }*
plan-kind-load = load
plan-kind-light = light
plan-kind-rest = rest
# $detail: tempo and weight, where there are any.
plan-item = { $exercise } { $sets } × { $count }
plan-item-detail = { $item } ({ $detail })
plan-items-more = +{ $n }
plan-done = done
plan-skipped = skipped
plan-eased = eased back in
plan-why-not_placed = starting point not known yet
plan-why-reduced_yesterday = pain the day before
plan-why-four_in_seven = four load days in seven
plan-why-three_in_seven = three load days maintain
plan-why-run_tomorrow = hard or long run the next day
plan-why-stopped = stopped until a professional agrees
plan-why-halted = until two calm mornings in a row
plan-why-clearance = until a professional agrees
plan-why-sore = sore morning
plan-why-ill = ill
plan-why-race_day = race
plan-why-race_near = race near
plan-why-paused = paused
plan-why-requested = as you asked
plan-why-race_day_after = the day after the race
plan-why-rest_day = your rest day
plan-why-six_days_running = after six active days in a row
plan-spacing = Light days lie between load days: the calf gets a day between load sessions.
plan-button-week = 7 days
plan-button-month = 4 weeks

## Why

why-nothing = Nothing has been decided yet. After your first load session I tell you here which rule decided, by which facts, and what would change it.
why-changed = Changed since then, by your kit, a swap or a new beginning: now { $exercise }, { $dose }.
why-beside = { $exercise }: { $rule }. { $said }
why-button-exercise = How it is done

## Exercise card

card-title = *{ $name }*
card-purpose = { $text }
card-next = { $when ->
    [today] Yours today: { $dose }.
   *[later] Yours next on { $day }: { $dose }.
 }
card-usual = Usually { $sets } sets of { $lo } to { $hi }{ $each ->
    [yes] , each leg.
   *[no] .
 }
card-tempo = Tempo { $tempo }: { $help }
card-needs = Needs: { $kit }.
card-setup = *Set-up.* { $text }
card-cues = *Cues*
card-cue = • { $text }
card-faults = *Common faults.* { $text }
card-harder = *Harder.* { $text }
card-easier = *Easier.* { $name }.
card-stop = *When to stop.* { $text }
card-contra = *Who should ask first.* { $text }
card-sources = Source: { $sources }.
card-choose = Choose an exercise
card-list = Which exercise? Press one, or type for example /exercise wall sit
card-several = That could be more than one. Which do you mean?
card-unknown = I know no exercise by that name. These are the ones I know:
card-button-easier = Easier: { $name }
card-button-all = All exercises

## Morning

morning-question = How does the calf feel now, from 0 (nothing) to 10?
    Up to 2 is fine, 3 to 5 we cut back and rest, 6 or more we stop.
    These are our limits of caution, not a diagnosis.
morning-choose = From 0 (nothing) to 10
morning-limit = A number from 0 to 10, please; { $n } is outside that.
morning-stale = That question was about { $day }. How is it today?
morning-halt-stands = This morning you answered { $before }, and training rests because of it.
    If that was pressed by mistake, take it back first; then answer anew.
morning-calm = { $pain }: fine. Everything goes on as planned.
morning-rest-over = { $pain }: calm again. The plan goes on, a little easier and without increases for now.
morning-one-more = { $pain }: calm. One more morning like this, tomorrow, and training begins again.
morning-two-more = { $pain }: calm. Two mornings in a row like this, from tomorrow on, and training begins again.
morning-halt-over = { $pain }: two calm mornings in a row. Training begins again, gently.
morning-clearance-calm = { $pain }: calm, good. Training waits until a professional has looked at it and agreed.
morning-cut-back = { $pain }: today is for rest, and so is every day until an answer of 2 or less.
    Then it goes on a little easier, without increases for a week.
morning-physio = The second sore morning within three weeks: it is worth seeing a physio.
morning-not-calm = { $pain }: not calm yet. Training waits for two mornings in a row at 2 or less.
morning-halt = { $pain }: above our stop line, so training rests now.
    It begins again, much lighter, after two mornings in a row at 2 or less.
morning-clearance = { $pain }: above our stop line, for the second time within four weeks.
    Please have it looked at. Training stays paused until a professional has agreed.
morning-stopped = { $pain }: noted. Training stays stopped until a professional has agreed.
morning-flags = Is one of these true as well?

## Runs

runs-noted = { $when ->
    [past] Noted: { $run } on { $day }.
    [today] Noted: { $run } today.
   *[coming] Noted: { $run } on { $day }.
 }
runs-known = That one is noted already: { $run } on { $day }.
runs-name-km = { $name } of { $km }
runs-unit-km = { $n } km
runs-unit-mi = { $n } mi
runs-effect-none = The plan stays as it is.
runs-effect-far = When it comes near, no load session falls on the day before it.
runs-effect-far-race = When it comes near, the two days before it and the day after are for rest.
runs-effect-come = A load session now falls on { $day }.
runs-effect-move = The load session of { $from } moves to { $to }.
runs-effect-shift = The load session of { $from } moves to { $to }, and the ones after it follow.
runs-effect-drop = { $n ->
    [one] The load session of { $days } is left out; nothing is made up.
   *[other] The load sessions of { $days } are left out; nothing is made up.
 }
runs-effect-rest = Rest on { $days }, so that the legs are fresh.
runs-effect-rest-after = Rest on { $days }, to recover.
runs-list-title = *Known runs ahead*
runs-list-line = *{ $day }*  { $run }
runs-list-none = No runs are noted ahead. Tell me of a hard or long one: /run 18k hard friday. Or a race: /race 12 april 21k
runs-button-plan = Plan

## History

history-title = { $pages ->
    [1] *Your history*, newest first
   *[other] *Your history*, newest first, page { $page } of { $pages }
 }
history-decision = { $exercise }: { $name }
history-none = Nothing is logged yet. Your sessions, mornings and decisions appear here, newest first.
history-year = *{ $year }*
history-line = *{ $day }  { $kind }*  { $what }
history-kind-load = load
history-kind-light = light
history-kind-skip = skip
history-kind-flag = stop
history-kind-none = { "" }
history-log = { $exercise } { $sets }
history-log-weight = { $log } @ { $weight }
history-pain = pain { $n }
history-effort = effort { $n }
history-morning = morning { $n }
history-flag = warning sign
history-recalled = brought along
history-button-newer = Newer
history-button-older = Older

## Stats
# Seen by the member alone. Each block has a heading; what there is nothing to say about is left out.
stats-title = { $period ->
    [week] *Your last 7 days*
    [month] *Your last 28 days*
   *[all] *Your days since { $day } { $year }*
 }
stats-none = Nothing is logged yet. Your numbers appear here after the first session.
stats-quiet = Nothing was logged in these days.
stats-button-week = 7 days
stats-button-month = 28 days
stats-button-all = All of it
stats-button-history = History
stats-share = { $n } %
stats-minutes = { $seconds ->
    [0] { $minutes } min
   *[other] { $minutes } min { $seconds } s
 }
stats-hours = { $minutes ->
    [0] { $hours } h
   *[other] { $hours } h { $minutes } min
 }

stats-habit = *Habit*
# The streak counts planned entries kept in a row.
stats-streak = { $ever ->
    [best] { $n ->
        [one] Streak: one planned day kept.
       *[other] Streak: { $n } planned days kept in a row, your longest.
     }
   *[was] { $n ->
        [0] Streak: the next planned day begins a new one. The longest was { $best }.
        [one] Streak: one planned day kept. The longest was { $best }.
       *[other] Streak: { $n } planned days kept in a row. The longest was { $best }.
     }
 }
stats-freezes = { $n ->
    [one] One freeze in hand, for a missed day.
   *[other] { $n } freezes in hand, for missed days.
 }
stats-kept = { $planned ->
    [one] { $kept ->
        [0] The one planned day was not kept.
       *[other] Kept: the one planned day.
     }
   *[other] Kept: { $kept } of { $planned } planned days, { $share }.
 }
stats-score = Consistency: { $share }, the latest days weighing most.
stats-paused = Paused: { $spans }. They count neither way.
stats-paused-part = { $n ->
    [one] one day ({ $reason })
   *[other] { $n } days ({ $reason })
 }
stats-paused-held = waiting for the body
stats-excused = { $n ->
    [one] Excused: one day on which I was not there.
   *[other] Excused: { $n } days on which I was not there.
 }

stats-work = *Done with control*
stats-work-now = { $total }.
stats-work-none = nothing
stats-work-before = The { $days } days before: { $total }.
stats-sets = { $n ->
    [one] One set, { $steady ->
        [0] not steady.
       *[other] steady.
     }
   *[other] { $all ->
        [yes] { $n } sets, all of them steady.
       *[no] { $n } sets, { $steady } of them steady.
     }
 }
stats-recalled = { $n ->
    [one] Brought along from a file, one set: { $total }.
   *[other] Brought along from a file, { $n } sets: { $total }.
 }

stats-tracks = *Where you stand*
stats-track-plain = { $exercise }: { $dose }.
stats-track-same = { $exercise }: { $dose }, again as at the beginning.
stats-track-moved = { $exercise }: { $dose }. It was { $was }.
stats-track-other = { $exercise }: { $dose }. It was { $before }, { $was }.
stats-steps-more = { $n ->
    [one] • One step before these
   *[other] • { $n } steps before these
 }
stats-step = • { $day }: { $dose } ({ $why })
stats-step-day = { $day } { $year }
stats-step-exercise = { $exercise }, { $dose }
# In place of a rule: what changed the dose.
stats-step-chosen = your choice
stats-step-kit = your kit

stats-legs = *Left and right*
stats-leg = { $weaker ->
    [left] { $exercise }: left { $left }, right { $right } a set on average. The left is the weaker one; it goes first.
    [right] { $exercise }: left { $left }, right { $right } a set on average. The right is the weaker one; it goes first.
   *[none] { $exercise }: left { $left }, right { $right } a set on average. About even.
 }

stats-felt = *How it felt*
stats-effort-flat = Effort: { $mean }.
stats-effort-mean = Effort: { $mean } on average, { $highest } at most.
stats-effort-way = { $way ->
    [up] Effort: { $later } on average of late, { $earlier } before. It felt harder.
    [down] Effort: { $later } on average of late, { $earlier } before. It felt easier.
   *[same] Effort: { $later } on average of late, { $earlier } before. About the same.
 }
stats-pain-none = Pain: none.
stats-pain-flat = Pain: { $mean }.
stats-pain-mean = Pain: { $mean } on average, { $highest } at most.
stats-pain-way = { $way ->
    [up] Pain: { $later } on average of late, { $earlier } before, { $highest } at most. A little more.
    [down] Pain: { $later } on average of late, { $earlier } before, { $highest } at most. Less.
   *[same] Pain: { $later } on average of late, { $earlier } before, { $highest } at most. About the same.
 }
stats-morning-none = Mornings: all calm.
stats-morning-flat = Mornings: pain { $mean }.
stats-morning-mean = Mornings: pain { $mean } on average, { $highest } at most.
stats-morning-way = { $way ->
    [up] Mornings: pain { $later } on average of late, { $earlier } before, { $highest } at most. A little more.
    [down] Mornings: pain { $later } on average of late, { $earlier } before, { $highest } at most. Calmer.
   *[same] Mornings: pain { $later } on average of late, { $earlier } before, { $highest } at most. About the same.
 }

stats-times = *Hours and misses*
stats-hour = Best hour: { $begins } to { $ends }, on { $days } of { $of } days.
stats-pattern-weekday = Missed more often: { $weekday }, { $missed } of { $planned }. Other days { $missed_else } of { $planned_else }.
stats-pattern-run = Missed more often: the day after a hard or long run, { $missed } of { $planned }. Other days { $missed_else } of { $planned_else }.
stats-pattern-late = Missed more often: the day after an entry told late, { $missed } of { $planned }. Other days { $missed_else } of { $planned_else }.
stats-pattern-miss = Missed more often: the planned day after a miss, { $missed } of { $planned }. Other days { $missed_else } of { $planned_else }.
stats-pattern-care = A count, not a cause. Another hour may suit such days: /remind

## Stop

stop-sign = *Stop sign.* Is one of these true right now? Press it, and training pauses at once.
    I cannot tell what it is, nor call for help. When in doubt, ring your emergency number.
stop-sign-messages = Or do you only want fewer messages from me?
stop-heard-flag = *Stop for now.* If one of these is true, press it, and training pauses at once.
    I cannot tell what it is, nor call for help. When in doubt, ring your emergency number.
stop-heard-pain = I am sorry that it hurts. Leave it for now; nothing here is worth training through pain.
    Is one of these true as well? If not, tell me how strong it is. Nothing was noted yet.
stop-button-strength = How strong, 0 to 10
stop-flag-calf = One calf is swollen, warm or throbbing
stop-flag-breath = Breathless, or pain in the chest
stop-flag-pop = A sudden pop, or I cannot rise on tiptoe
stop-flag-night = Bone pain at night, at rest or in one spot
stop-flag-numb = A numb, weak or cold foot
stop-flag-fever = Fever, or a wound
stop-button-none = None of these
stop-button-sign = Another warning sign
stop-button-back = Nothing, go back
stop-button-quiet = Stop all messages
stop-button-speak = Messages on again
stop-button-cleared = A professional agreed
stop-button-cleared-sure = Yes, examined and agreed
stop-button-cleared-not = Not yet
stop-direction-calf = *Have this looked at today*, at an emergency department or a same-day clinic. Leave the calf alone until then.
    If you become breathless or your chest hurts: ring your emergency number at once.
stop-direction-breath = *Ring your emergency number now*: 112, 999, 911 or your country's own. I cannot call for you.
    Sit down, stay with someone if you can, and do not drive yourself.
stop-direction-pop = *Have this looked at today*, at an emergency department or a same-day clinic.
    Walk as little as you can until then, and do not test it again.
stop-direction-night = *See a doctor in the next few days*, and do not run or jump until then.
    If you cannot put weight on the leg: today.
stop-direction-numb = *Have this looked at today*, at an emergency department or a same-day clinic.
    If the foot turns pale or cold all at once, or the weakness spreads: ring your emergency number.
stop-direction-fever = *Have this looked at today*, by a doctor or a same-day clinic.
    If you shiver, feel very unwell or redness spreads: ring your emergency number.
stop-paused = Training and its reminders are paused from now on. Nothing is expected of you.
stop-ends = What ends the pause: a professional has examined it and agreed to training again. Then tell me here.
stop-care = *Training is paused* until a professional has looked at it and agreed.
    If it has become worse, have it looked at today. Breathless, or pain in the chest: ring your emergency number now.
stop-cleared-question = Did a professional examine it, and agree that you train again?
stop-cleared-halted = Noted. Training begins again gently: first two mornings in a row at 2 or less, then much lighter than before.
stop-cleared-ready = Noted. Training goes on, gently and step by step.
stop-nothing = Nothing is stopped just now, so there is nothing to clear.
stop-quiet = No more messages from me, unless you write first. Your plan stays as it is; /today shows it whenever you want.
stop-quiet-already = Messages are off already. I only answer when you write.
stop-speak = Messages are on again: { $hours }.
stop-speak-already = Messages are on already.

## Buttons

button-done = Done as planned
button-adjust = Adjust
button-later = Later
button-skip = Skip
button-undo = Undo
button-why = Why
button-today = Today
button-plan = Plan
button-help = Help

## Manners

manners-understood = I understood “{ $text }”.
manners-example = For example: { $example }
manners-already = That arrived twice; it counted once.
manners-trouble = Something went wrong on our side. Nothing was changed; please try again.
manners-not-yours = That button belongs to somebody else, or to something that is gone. Nothing was changed.
manners-stale = That button has had its day. Nothing was changed; here is the way to now.
manners-lone-number = { $n } of what? A number alone could be many things, so I noted nothing.
manners-out-of-range = { $n } is outside the scale. Nothing was noted.
manners-lost = I did not understand that.
manners-lost-example = To log sets: { $answered ->
    [command] /log 15 15 15 steady.
   *[words] 15 15 15 steady.
} All commands: /help
manners-problem-empty = There was nothing to read.
manners-problem-too-long = That is longer than { $limit } characters, too long for me to read.
manners-problem-not-understood = I did not understand “{ $text }”.
manners-problem-said-twice = “{ $text }” was said twice.
manners-problem-negative = “{ $text }” is below zero.
manners-problem-no-sets = I found no sets for “{ $text }”.
manners-problem-too-many-sets = “{ $text }”: at most { $limit } sets at a time.
manners-problem-too-many-exercises = “{ $text }”: at most { $limit } exercises in one line.
manners-problem-too-many-reps = “{ $text }”: at most { $limit } reps a set.
manners-problem-too-many-seconds = “{ $text }”: at most { $limit } seconds a set.
manners-problem-too-many-feet = “{ $text }”: at most { $limit } feet a set.
manners-problem-mixed-units = “{ $text }” mixes two units in one exercise.
manners-problem-wrong-unit = “{ $text }” does not fit that exercise; it is counted in { $limit }.
manners-problem-all-logged = All that was planned for that day is logged. Name the exercise to add “{ $text }”.
manners-problem-unknown-exercise = I know no exercise called “{ $text }”. /exercise lists them.
manners-problem-ambiguous-exercise = “{ $text }” could be { $names }. Which one?
manners-problem-pain-range = Pain “{ $text }”: a whole number from { $limit }.
manners-problem-effort-range = Effort “{ $text }”: a whole number from { $limit }.
manners-problem-too-heavy = “{ $text }”: at most { $limit } kg.
manners-problem-too-light = “{ $text }”: at least { $limit } kg.
manners-problem-too-many-weights = “{ $text }”: at most { $limit } weights.
manners-problem-weights-missing = I found no weight in “{ $text }”.
manners-problem-body-range = Body weight “{ $text }”: from { $limit } kg.
manners-problem-km-range = Distance “{ $text }”: from { $limit } km.
manners-problem-no-day = I found no day in “{ $text }”.
manners-problem-no-such-day = “{ $text }” is no day of the calendar.
manners-problem-day-too-old = “{ $text }” is too long ago; at most { $limit } days back.
manners-problem-day-in-future = “{ $text }” has not come yet.
manners-problem-day-past = “{ $text }” is over already.
manners-problem-day-too-far = “{ $text }” is too far ahead; at most { $limit } days.
manners-problem-no-hour = I found no hour in “{ $text }”.
manners-problem-no-such-hour = “{ $text }” is no hour of the day.
manners-problem-wait-range = “{ $text }”: I can wait from one minute to 24 hours.

## Today

today-load = *{ $day }*, load day, about { $minutes } minutes
today-light = *{ $day }*, light day, about { $minutes } minutes, easy all the way
today-item = • { $exercise }: *{ $dose }*
today-item-rest = • { $exercise }: *{ $dose }*, rest { $rest } s
today-flat-first =   First time with weight: stand flat on the floor, not on the step.
today-new = New today, { $exercise }: { $purpose }
today-new-too = New too, { $exercise }: { $cue }
today-new-cue =   – { $cue }
today-cue = Think of: { $cue }
today-how-to = How to: { $exercise }
today-why-first = We begin gently; from here on your controlled sets decide.
today-why-last = Last time: { $why }
today-why-frozen = { $days ->
    [0] The calf was hurt lately; calm, controlled sessions now open the next rise.
    [one] No increases for one more day, since the calf hurt. The same, kept steady.
   *[other] No increases for { $days } more days, since the calf hurt. The same, kept steady.
 }
today-why-not_placed = Light for now: no starting point is set yet. /settings has the test.
today-why-reduced_yesterday = Light today, because yesterday hurt; the load waits a day.
today-why-spacing = Light today: the calf gets a day between load sessions.
today-why-four_in_seven = Light today: four load sessions in seven days is our limit.
today-why-three_in_seven = Light today: three load sessions a week maintain.
today-why-run_tomorrow = Light today, so that tomorrow's run finds fresh legs.
today-rest = *{ $day }*, rest day
today-rest-paused = Everything is paused { $until ->
    [open] until you say /resume.
   *[other] to the end of { $until }. /resume ends it sooner.
 }
today-rest-requested = You asked for a rest. Nothing to do.
today-rest-rest_day = Your rest day: kept by itself, nothing to do.
today-rest-six_days_running = Six active days running; today the body catches up.
today-rest-race_day = Race day. Nothing from us but good legs.
today-rest-race_near = A race or key run is close: nothing from us before it.
today-rest-race_day_after = The day after a race: rest.
today-rest-ill = Rest until you are well. /resume when you are.
today-rest-sore = Rest until a morning is at 2 or less. /morning tells me.
today-rest-halted = Paused until two calm mornings in a row, 2 or less. /morning tells me.
today-rest-clearance = Paused twice in four weeks: please see a professional. /stop has the way back.

## The habit

habit-streak = { $n } planned days kept in a row.
habit-kept = { $n } planned days kept in all.
habit-frozen = { $day } was not kept. A freeze, earned by { $earned } days kept, holds your streak at { $n }; today goes on from there.
habit-broken = { $day } was not kept, so today can begin a new streak. Your longest stays { $best }.

## Later

later-ask =
    When shall I come back today?
    { $answered ->
        [command] Press one, or say it by /remind: in 45 min, today 19:30.
       *[words] Press one, or say it: in 45 min, 19:30, half past six.
    }
later-half-hour = In 30 minutes
later-two-hours = In 2 hours
later-tonight = Tonight at { $at }
later-at = At { $at }
later-moved = I will be back at { $at } ({ $away }).
later-moved-day = That one comes { $at } ({ $away }). Every other day stays as it is.
later-back = As usual instead
later-drop = No reminder after all
later-too-late = By then your day is over.
later-quiet = Then it is quiet: your quiet hours are { $begin }–{ $end }.
later-latest = The latest today is { $at }.
later-latest-day = The latest on { $day } is { $at }.
later-none = There is no time left today. Tomorrow is another day.
later-none-now = There is no time left today at which I could come back. You can still do it now, or leave it for today.
later-next = The next session comes { $at } ({ $away }).
later-day-over = That was for { $day }, and that day is over. Here is today.
later-hour-past = { $hour } is over already today.
later-unread = I found no hour in “{ $text }”.
later-no-hour = “{ $text }” is no hour of the day.
later-one-hour = One hour is enough.
later-at-least = It takes at least one minute.
later-another-day = Today I leave you alone, then. Nothing was changed.
later-left = All right, nothing was changed.
later-or-log = “{ $text }”: a time for your reminder, or how much you did? Nothing is noted yet.
later-meant = “{ $text }”: shall the reminder come then?
later-daily = Every day at { $at }
later-log = Log { $line }
later-day-lasts = Your { $day } lasts until { $at }.
later-which = { $n ->
    [one] Do you mean this?
   *[other] Which do you mean?
}
later-or-answer = Is { $n } the hour to come back, or your answer to the question that is open?
later-answer = The answer: { $n }
later-past = That time is over already, so nothing was changed.
later-too-far = I can move one reminder at most { $days } days ahead. Nothing was changed.
later-nothing-logged = { $day } is logged already, so there is nothing to remind you of.
later-nothing-skipped = You skipped { $day }, so there is nothing to remind you of.
later-nothing-paused = On { $day } everything is paused, so no reminder comes. Resume ends the pause.
later-nothing-stopped = Training is stopped until a professional agrees, so no reminder comes.
later-nothing-rest = { $day } is a rest day, so there is nothing to remind you of.
later-off = Reminders are off, so none would come. Shall they begin again?
later-in-minutes = in { $n } min
later-in-hours = in { $n } h
later-in-both = in { $hours } h { $minutes } min
later-tomorrow = tomorrow

## Log

log-day = *Logged, { $day }*
log-item = • { $exercise }: { $sets }{ $load }
log-load = { " " }with { $weight }
log-next =   Next: { $exercise }, *{ $dose }*
log-tomorrow = Tomorrow: { $kind ->
    [load] a load day.
    [light] a light day.
   *[rest] rest.
 }
log-ask-control = How were the sets?
log-ask-pain = Any pain, 0 to 10, and how hard was it, 1 to 10? We aim at 6 to 8.
log-ask-pain-light = Any pain, 0 to 10?
log-limits = Pain: up to 2 is fine, 3 we hold, 4–5 we cut back, 6 or more we stop. These are our caution limits, not a diagnosis.
log-ask-effort = How hard was it, 1 to 10? We aim at 6 to 8.
log-ask-flags = Is any of these true as well?
log-as-planned = No pain, as planned
log-no-pain = No pain
log-pain = pain { $n }
log-effort = effort { $n }
log-morning = morning { $n }
log-choose-pain = How much pain?
log-choose-effort = How hard was it?
log-choose-morning = How was the morning after?
log-maintain = Maintain
log-more-kit = More kit
log-field = { $exercise }
log-field-hint = { $measure ->
    [reps] Repetitions, set by set.
    [seconds] Seconds, set by set.
    [metres] Metres, set by set.
   *[feet] Feet, set by set.
} A w marks a wobbly set, an x one where control went.
log-field-pain = Pain 0–10
log-field-effort = Effort 1–10
log-pain-choice = { $n ->
    [0] 0, none
    [2] 2, slight
    [5] 5, hard to ignore
    [10] 10, the worst there is
   *[other] { $n }
}
log-effort-choice = { $n ->
    [1] 1, hardly any
    [4] 4, light
    [7] 7, hard, with some left
    [10] 10, all there was
   *[other] { $n }
}
log-form = What you did, { $day }
log-form-unread = { $field }: { $problem }
log-form-rest = Nothing is noted yet. What I understood, as a line: /log { $line }
log-form-nothing = Nothing is noted yet.
log-button-form = Open the form
log-form-help = Tell me what you did. A w marks a wobbly set, an x one where control went.
log-pain-stands = Pain { $pain } halted training, and that stands. If it was pressed by mistake, undo it.
log-nothing-planned = Nothing is planned for this day.
log-nothing-planned-example = To log something: /log raise 10 10 10 steady
log-nothing-logged = Nothing is logged for { $day } that this could belong to.
log-rest = A rest day keeps itself. Nothing to log.
log-other-day = This form is for { $day }; { $other } stands in it. Nothing was noted.
log-other-day-example = Another day takes a line of its own: /log yesterday 10 10 10 steady
log-changed-since = The plan changed since that message. Here it is as it stands.

## Skip

skip-logged = { $day } is logged already, so it cannot be skipped; undo takes the log back.
skip-ask = What speaks against it today?
skip-done = { $reason ->
    [rest] { $day } is a rest day now. Nothing is lost.
   *[other] { $day } is skipped. Nothing changes; the next session is as planned.
 }

## Undo

undo-nothing = There is nothing to take back.
undo-later = Something you did later builds on that. Take the later one back first.
undo-later-first = Undo the later one
undo-mistake = That was a warning sign or strong pain. Was it pressed by mistake?
undo-mistake-yes = Yes, by mistake
undo-mistake-no = No, leave it
undo-done = Taken back, and everything is as before:
undo-done-counts = Taken back:
undo-counts = It still counts among the halts of four weeks; after a second one a professional has to agree.
undo-item = • { $what }
undo-edit = • the change to { $what }
undo-log = { $exercise }, { $day }
undo-skip = the skip of { $day }
undo-morning = the morning answer of { $day }
undo-flag = the warning sign of { $day }
undo-exercise = the change of exercise
undo-phase = the change between building and maintaining
undo-pause = the pause
undo-resume = the end of the pause
undo-run = the { $run } on { $day }
undo-settings = the change of { $names }

## Console

console-welcome = Soleus Coach. Type as in a chat; /start begins, /help lists what it understands.
    :press 1 presses the button with that number. Other lines with a colon steer
    this simulation: :help lists them, :quit leaves.
console-help = :wait 1d or 2h, :until 2026-03-29T07:00 or 07:00, :now    the clock
    :down 9h    the coach does not run for so long, then starts again
    :as ann, :in riverside, :in    who speaks, and where: in a place, or in private
    :as ann@discord    the same on another platform, simulated too: try /link
    :admin, :admin off    look after the place one is in; who came first does
    :leave, :move hill    leave the place one is in; let it have another name
    :gone, :gone board    delete the newest post there; the newest of a kind
    :shut, :open    close one's private messages to the coach; with a place, that place
    :press 2 or :press Done, :cancel    buttons and forms
    :send log.csv    send a file from this machine, such as one for /import
    :zone Europe/Berlin    the zone this terminal tells time in
    :expect TEXT    fail unless the last answers contain it
    :quit    leave
console-field = { $label } [{ $value }]:
console-field-empty = { $label }:
console-arrived = -- { $day } { $at }
console-arrived-for = -- { $day } { $at }, for { $who }
console-arrived-in = -- { $day } { $at }, in { $place }
console-changed = -- { $day } { $at }, in { $place }, changed
console-only = (only { $who } reads this)
console-file = (file: { $name })
console-file-lost = (file: { $name }, which could not be written into { $folder }: { $why })
console-send = (:send PATH sends a file from this machine, such as :send log.csv.)
console-press = (:press { $number } presses “{ $label }”.)
console-now = It is { $at }.
console-unknown = There is no :{ $name }. :help lists what there is.
console-line = Line { $number } failed.
console-failed-wait = :wait takes a span such as 30m, 2h, 1d or 2w, not “{ $text }”.
console-failed-down = :down takes a span such as 30m, 9h, 2d or 2w, not “{ $text }”.
console-failed-until = :until takes a time to come such as 2026-03-29T07:00 or 07:00, not “{ $text }”.
console-failed-as = :as takes a name of 1 to 40 characters, such as :as ann.
console-failed-in = :in takes a place of at most 40 characters, or nothing.
console-failed-admin = :admin is said in a place, alone or as :admin off.
console-failed-leave = :leave is said in a place, and stands alone.
console-failed-gone = :gone is said in a place where a post stands, alone or as :gone board.
console-failed-move = :move is said in a place and takes a name that no other has, such as :move hill.
console-failed-shut = :shut takes a place of at most 40 characters, or nothing.
console-failed-open = :open takes a place of at most 40 characters, or nothing.
console-failed-press = There is no button “{ $text }” on the screen.
console-failed-send = There is no file “{ $text }” that can be read.
console-failed-expect = What was last heard does not contain “{ $text }”.
console-failed-zone = :zone takes a name such as Europe/Berlin, not “{ $text }”.
console-failed-now = :now stands alone.
console-failed-cancel = :cancel stands alone.
console-failed-quit = :quit stands alone.
console-failed-help = :help stands alone.

## Command line

bot-now = expected a time such as 2026-01-05T07:00, from the years 1970 to 9998
bot-person = expected a name of 1 to 40 characters on one line, such as ann
bot-unread = “{ $file }” cannot be read: { $why }. Give a text file, such as { $example }
bot-files-folder = “{ $folder }” is no folder. Give one, such as soleus-files; it is made when the first file comes
bot-database-file = the name “{ $database }” holds bytes that are no letters. Give a file, such as soleus.db
bot-database-folder = “{ $database }” is a folder. Give a file, such as soleus.db
bot-database-nowhere = the folder of “{ $database }” does not exist. Give a file in one that does, such as soleus.db
bot-database-broken = “{ $database }” is no SQLite database, or a damaged one. Give another file, such as soleus.db
bot-database-busy = “{ $database }” is in use by another program. Close that, or give another file, such as soleus.db
bot-database-newer = “{ $database }” is of another version of this program. Use that version, or another database
bot-database-closed = “{ $database }” cannot be opened and written to. Give another, such as sqlite:///soleus.db
bot-database-silent = no database lets us in at { $database }. Expected one that does, such as postgresql+psycopg://coach@localhost/coach
bot-database-driver = PostgreSQL needs psycopg. Install it: pip install "psycopg[binary]"
bot-database-unknown = expected an address such as sqlite:///soleus.db or postgresql+psycopg://coach@localhost/coach
bot-only = expected one of { $parts }
bot-nothing-to-run = no platform has a token. Set { $variables }, or try `chat`, which needs none
bot-token-unread = the file cannot be read: { $why }. Name one that holds the token and nothing else
bot-one-process = SQLite serves one process, and a worker is one of several. Use PostgreSQL, or run without --only
bot-public-url = expected an address on port 443, 80, 88 or 8443 that begins with https://, such as https://coach.example.org
bot-public-listen = expected HOST:PORT, such as 127.0.0.1:8080
bot-shards = expected a number of connections from 1 to 1000, not “{ $given }”, such as 1
bot-running = Running { $parts }. Ctrl+C ends it.
bot-check-current = The database { $database } can be reached, and its tables are up to date.
bot-check-old = The database { $database } can be reached; its tables are brought up to date when it is run.
bot-check-new = The database { $database } is not there yet; it is made when it is run.
bot-check-token = { $platform } is served: { $variable } is set.
bot-check-no-token = { $platform } is not served: { $variable } is not set.
bot-check-public = Telegram posts to { $url }; what arrives there must be passed on to { $host }, port { $port }.
bot-access = expected open or invite, not “{ $given }”
bot-check-access-open = Everybody may start.
bot-check-access-invite = Only who has a code may start; `invite` makes one.
bot-check-contact = Who asks for a person to turn to is told { $contact }.
bot-check-no-contact = Who asks for a person to turn to is told of nobody: OPERATOR_CONTACT is not set.
bot-invite = { $n ->
    [one] { $code } lets one person in until { $day }.
   *[other] { $code } lets { $n } people in until { $day }.
 }
bot-invite-start = They write: /start { $code }
bot-invite-link = Or they open https://t.me/NAME?start={ $payload }, with the name of your bot on Telegram.
bot-invite-open = Just now everybody may start without one: ACCESS is open.
bot-check-trouble = { $what }: { $why }.

## Commands

# One message a command; .usage and the line together have at most 76 characters, .more explains in /help log.
# Any other part tells of the option of that name in at most 100 characters. Where platforms have names in the
# reader's language, .called is the command's and .sets-called that of its option sets: small letters, no spaces.
command-start = sets you up, or goes on where you left off
    .usage = /start [CODE]
    .example = /start
    .more = Asks at most five questions. Every answer can be changed later in /settings.
    .code = the code of an invitation or of a link, if you have one
command-today = today's entry, with its buttons
    .usage = /today
    .example = /today
    .more = What, how many, how slowly, with what load, and why. Done as planned logs it in one tap.
command-log = notes your sets; alone it opens a form
    .usage = /log [SETS]
    .example = /log 15 15 15 steady
    .more =
        /log 3x15 @10kg · /log 12/11 12/10w 10/9x: left/right, w wobbly, x control lost
        /log raise 3x12 @4kg, sit 40 40 35, walk 3x12ft, pain 1, effort 7
        /log done · /log skip tired · /log yesterday 3x12: up to 7 days back
        Without a name it is the first exercise of today that is still open.
    .line = all of it as you would type it, such as 15 15 15 steady pain 1
    .sets = the sets alone: 15 15 15, 3x15, 12/11 12/10w for left/right, 40 40 s
    .exercise = which exercise; without it the first of today that is still open
    .load = with what load: 10, 10 kg, 22 lb or bodyweight
    .control = how the sets were kept
    .pain = pain during the work, 0 to 10
    .effort = how hard it was, 1 to 10
    .day = the day it was done, up to 7 days back; without it today
command-plan = the days ahead, and why each is what it is
    .usage = /plan [week|month]
    .example = /plan month
    .more = The next 7 days, or 28 with month, as they come if all goes well: load, light, rest.
    .days = how far ahead
command-why = why the last decision fell as it did
    .usage = /why
    .example = /why
    .more = The rule, the facts it looked at, what would change it, and its source.
command-exercise = how to do an exercise; alone it lists them
    .usage = /exercise [NAME]
    .example = /exercise wall sit
    .more = Set-up, cues, common faults, easier and harder, when to stop. Short names will do: sit, walk, seated.
    .name = which exercise; without it all of them
command-morning = how the calf feels this morning, 0 to 10
    .usage = /morning [0-10]
    .example = /morning 1
    .more = Up to 2 is calm. 3 to 5 means rest and less next time, 6 or more stops the load work.
    .pain = pain this morning, 0 to 10
command-run = tells the planner about a run; alone it lists them
    .usage = /run [KM KIND DAY]
    .example = /run 18k hard saturday
    .more = Kinds: easy, long, hard, key. No load session is planned the day before a hard or long run if another day serves.
    .distance = how far: 18k, 10 miles, half marathon
    .kind = what kind of run
    .day = the day of the run; without it today
command-race = tells the planner about a race
    .usage = /race [DAY KM]
    .example = /race 12 april 21k
    .more = No load session within 48 hours before it, and rest the day after.
    .day = the day of the race
    .distance = how far: 21k, 10 miles, marathon
command-kit = what you can use, and how to change it
    .usage = /kit [THINGS]
    .example = /kit step, wall, 2 4 6 kg
    .more =
        What you name is added; /kit -step takes it away.
        /kit only step, wall drops every other thing; weights and body weight stay.
        Weights in kg or lb: /kit 5 10 lb; all of them anew: /kit weights 5 10 kg
        Body weight limits the load: /kit body 70 kg
    .line = all of it as you would type it, such as only step, wall, 2 4 6 kg
    .add = something you can use now
    .remove = something you cannot use any more
    .weights = all your weights anew: 2 4 6 kg, 5 10 lb
    .body = body weight: 70 kg, 154 lb or unknown
command-swap = another main lift or accessory
    .usage = /swap [EXERCISE]
    .example = /swap seated
    .more =
        Alone it offers what your kit and your training allow.
        /swap maintain holds what is built, /swap build goes on from there.
    .name = which main lift or accessory; without it what is possible
command-timezone = where you are, so that hours are yours
    .usage = /timezone [CITY]
    .example = /timezone Zürich
    .more = A city in any spelling, or a zone such as Europe/Zurich. Travel neither adds nor loses a day.
    .city = a city, or a zone such as Europe/Zurich
command-remind = the hours of your reminders, or one of them
    .usage = /remind [HOUR DAYS]
    .example = /remind 07:00 mon,wed
    .more =
        /remind 7:30 · /remind weekdays 6:30, weekends 9:00 · /remind off sun
        /remind off ends them all, /remind on brings them back.
        One time only: /remind in 20 min · /remind tonight at 8 · /remind tomorrow 6pm
        /remind here: on this platform; in a channel or group, there while private messages are closed.
        /remind private ends that. Alone it shows what comes and when.
    .line = all of it as you would type it, such as weekdays 6:30, weekends 9:00
    .time = the hour: 07:00, 6pm, or off
    .days = the days of the week: mon,wed or weekdays; without them every day
    .date = one date alone, up to 7 days ahead
    .where = where they come: here while private messages are closed, or in private alone
command-when = the reminders to come, and why a day is silent
    .usage = /when
    .example = /when
    .more = Each with its day, its hour and how far away it is, across the next change of the clocks.
command-pause = silences everything; the streak waits
    .usage = /pause [REASON] [DAY or 10d]
    .example = /pause holiday 10d
    .more =
        Reasons: injury, illness, holiday, travel, other.
        /pause holiday 10d counts today; /pause travel until friday names the last silent day.
    .reason = why
    .until = the last silent day, or how long: friday, 10d, 2 weeks
command-resume = ends the pause
    .usage = /resume
    .example = /resume
    .more = What you come back to is eased by how long you were away.
command-undo = takes back what you did last
    .usage = /undo
    .example = /undo
    .more = A log, an edit, a skip, a morning, a change of settings: all is as if it had not been. Again goes further back.
command-history = what you logged, newest first
    .usage = /history [PAGE]
    .example = /history 2
    .more = Each day with its sets, and what they decided.
    .page = which page, 1 being the newest
command-stats = your numbers: streak, kept days, what moved
    .usage = /stats [week|month|all]
    .example = /stats all
    .more = Seen by you alone. It counts planned days kept, controlled sets, and where each exercise stands.
    .period = the last 7 days, the last 28 days, or all of it
command-settings = hours, units, rest day and more
    .usage = /settings [NAME VALUE]
    .example = /settings rest day saturday
    .more = Alone it lists every setting with its present value and an example.
    .name = which setting; without it all of them
    .value = its new value; without it the present one
command-club = a club that trains together; alone it shows yours
    .usage = /club [WHAT]
    .example = /club show
    .more = Each member keeps their own plan, and chooses what the club sees of it.
command-club-show = your club, and what can be done there
    .usage = /club show
    .example = /club show
    .more = Who it is, where it is, which challenge is on.
command-club-create = begins a club in this group or channel
    .usage = /club create [NAME]
    .example = /club create Riverside
    .more = For administrators of the group or server. Whoever does it is the first captain.
    .name = the club’s name; empty: that of the group or channel
command-club-join = joins the club of this group or channel
    .usage = /club join [CODE]
    .example = /club join
    .more = First you see what the club would see of you; nothing is joined before you agree.
    .code = the code out of the club’s link; empty: the club of this place
command-club-leave = leaves the club, at once and everywhere
    .usage = /club leave
    .example = /club leave
    .more = Your rows vanish from every board. Your own log stays as it is.
command-club-board = your place, two above and two below
    .usage = /club board
    .example = /club board
    .more = Only you see this.
command-club-members = who is in the club
    .usage = /club members [PAGE]
    .example = /club members
    .more = By the names they chose for the club. Captains can act from here.
    .page = which page; empty: the first
command-club-name = the name by which the club knows you
    .usage = /club name [NAME]
    .example = /club name Annie
    .more = Alone it asks for one, and shows what the club sees of you.
    .name = 1 to 32 characters that nobody else has there
command-club-settings = zone, board hour, language, quiet, name
    .usage = /club settings [WHAT VALUE]
    .example = /club settings board sunday 18:00
    .more = For captains. Alone it lists every setting with its value and an example.
    .setting = which one; empty: lists them all
    .value = such as sunday 18:00, Zürich, on
command-club-connect = one more group or channel for the club
    .usage = /club connect [CODE]
    .example = /club connect
    .more = Alone it gives a captain a code; say it in the other place. In both you must be an administrator.
    .code = the code you were given in the club’s first place; empty: gives you one
command-club-disconnect = takes the club out of this place
    .usage = /club disconnect
    .example = /club disconnect
    .more = For administrators of this place. Members stay members while the club is somewhere.
command-club-captain = makes a member a captain as well
    .usage = /club captain [NAME]
    .example = /club captain Annie
    .more = Alone, an administrator of the place takes over a club that has no captain.
    .name = the member’s name in the club; empty: yourself
command-club-handover = makes a member captain in your stead
    .usage = /club handover NAME
    .example = /club handover Annie
    .more = You stay a member.
    .name = the member’s name in the club
command-club-remove = takes a member out of the club
    .usage = /club remove NAME
    .example = /club remove Annie
    .more = For captains. They may join again.
    .name = the member’s name in the club
command-club-block = takes a member out, and lets them in no more
    .usage = /club block NAME
    .example = /club block Annie
    .more = For captains.
    .name = the member’s name in the club
command-club-unblock = lets somebody join again
    .usage = /club unblock NAME
    .example = /club unblock Annie
    .more = For captains. Alone it lists who is blocked.
    .name = the name they had in the club
command-challenge = a challenge of your club; alone it shows it
    .usage = /challenge [WHAT]
    .example = /challenge show
    .more = Everyone is measured by their own plan: one point for a planned day kept, whatever its size.
command-challenge-show = the challenge that is on or comes
    .usage = /challenge show
    .example = /challenge show
    .more = What it is about, its dates, and what can be done.
command-challenge-create = a new challenge; alone it opens a form
    .usage = /challenge create [LINE]
    .example = /challenge create Four weeks, from monday for 4 weeks
    .more =
        For captains. You see it before it is announced. Kinds and their aims, in any order:
        goal Together, target 300, from monday for 4 weeks
        streak Spring, from 1 march to 31 march
        teams Derby, teams North, South, for 2 weeks
    .line = such as: Four weeks, from monday for 4 weeks; empty: opens the form
command-challenge-join = takes part in the challenge
    .usage = /challenge join
    .example = /challenge join
    .more = You are measured from the day you join.
command-challenge-leave = takes no further part
    .usage = /challenge leave
    .example = /challenge leave
    .more = Your row vanishes at once; you stay in the club.
command-challenge-board = your place, two above and two below
    .usage = /challenge board
    .example = /challenge board
    .more = Only you see this.
command-challenge-dates = other dates, before it starts
    .usage = /challenge dates from DAY to DAY
    .example = /challenge dates from monday for 4 weeks
    .more = For captains, until the first day begins.
    .start = its first day
    .end = its last day
command-challenge-end = lets it end today
    .usage = /challenge end
    .example = /challenge end
    .more = For captains. It closes at noon tomorrow, with its last board.
command-challenge-cancel = calls it off
    .usage = /challenge cancel
    .example = /challenge cancel
    .more = For captains. Nothing counts, nobody has won.
command-link = joins a second chat to your log
    .usage = /link [CODE]
    .example = /link K7QF-2M9P
    .more = Alone it gives you a code for your other chat. Both chats are asked before they are joined; /unlink takes them apart.
    .code = the code that your other chat was given
command-unlink = takes joined chats apart
    .usage = /unlink
    .example = /unlink
    .more = Within a week of joining two logs it brings both back as they were. Later one chat leaves, and the log stays with the other.
command-privacy = what is stored of you, why, and for how long
    .usage = /privacy
    .example = /privacy
    .more = Also who sees it, and whom to ask. A button gives every stored field one by one, as a file.
command-export = everything of yours, as files
    .usage = /export
    .example = /export
    .more = JSON with all of it, and CSV with every set, for any spreadsheet. /import reads both.
command-import = takes over an export, or a CSV of sets
    .usage = /import
    .example = /import
    .more = Send the file, see what it comes to, and take it over by one tap. /undo takes it back.
    .file = an export of mine, or a CSV: date, exercise, sets, reps, load
command-delete = erases you and everything of yours
    .usage = /delete
    .example = /delete
    .more = Shows what goes, asks once, and waits seven days in which /start brings all of it back.
command-help = the commands; with a name, one of them
    .usage = /help [COMMAND]
    .example = /help log
    .more = Every command can be asked about in this way.
    .command = which command; without it all of them
command-stop = warning signs, or no more messages
    .usage = /stop
    .example = /stop
    .more =
        A warning sign stops training until a professional has seen you. Or stop only the reminders.
        When one agreed: /stop has the button that begins training again.

# What an option offers, each in at most 100 characters.
choice-city = { $place } ({ $zone })
choice-command = /{ $command }: { $about }
choice-control =
    .steady = steady
    .wobbly = wobbly
    .lost = lost it on the last set
choice-days =
    .week = the next 7 days
    .month = the next 28 days
choice-exercise =
    .raise = raise: the one of today
choice-kind =
    .easy = { name-run-easy }
    .long = { name-run-long }
    .hard = { name-run-hard }
    .key = { name-run-key }
choice-add =
    .wall = { name-kit-wall }
    .step = { name-kit-step }
    .leg_press = { name-kit-leg_press }
    .slant_board = { name-kit-slant_board }
    .bench = { name-kit-bench }
    .plate = { name-kit-plate }
choice-remove =
    .wall = { name-kit-wall }
    .step = { name-kit-step }
    .leg_press = { name-kit-leg_press }
    .slant_board = { name-kit-slant_board }
    .bench = { name-kit-bench }
    .plate = { name-kit-plate }
choice-reason =
    .injury = { name-pause-injury }
    .illness = { name-pause-illness }
    .holiday = { name-pause-holiday }
    .travel = { name-pause-travel }
    .other = { name-pause-other }
choice-name =
    .maintain = maintain: hold what is built
    .build = build: go on rising
    .hour = { settings-hour }
    .morning = { settings-morning }
    .rest-day = { settings-rest-day }
    .day-end = { settings-day-end }
    .quiet = { settings-quiet }
    .reminders = { settings-reminders }
    .rest-reminders = { settings-rest-reminders }
    .recap = { settings-recap }
    .units = { settings-units }
    .body = { settings-body }
    .careful = { settings-careful }
    .language = { settings-language }
    .kit = { settings-kit }
    .zone = { settings-zone }
    .lift = main lift
    .accessory = { settings-accessory }
    .level = starting level, tested anew
choice-where =
    .here = here: this platform, or this channel while private messages are closed
    .private = in private alone
choice-period =
    .week = the last 7 days
    .month = the last 28 days
    .all = all of it
choice-setting =
    .name = its name
    .zone = time zone, by a city
    .board = day and hour of the board
    .language = language
    .quiet = quiet: fewer messages
choice-day-today = today
choice-day-yesterday = yesterday
choice-day-tomorrow = tomorrow

## Help

help-title = *What you can say*
help-line = { $usage }: { $about }
help-more = More about one of them: /help log. { $answered ->
    [command] Sets are logged with /log: 15 15 15 steady
   *[words] Sets can be typed without /log: 15 15 15 steady
}
help-command = *{ $usage }*: { $about }
help-example = For example: { $example }
# What was typed after the command could not be read.
help-misread = I cannot read “{ $text }” after /{ $command }.
help-misread-option = I cannot read “{ $text }” after /{ $command } { $option }. It takes this: { $about }.
help-misread-empty = /{ $command } wants something after it.
help-unknown = There is no command “{ $text }”. For example: { $example }
help-unknown-near = There is no command “{ $text }”. Perhaps you mean { $usage }: { $about }.
# A log in words: what to type in place of a command such as /skip.
help-unknown-log = There is no command “{ $text }”. What works: { $example }
help-unknown-log-skip = /log skip tired
help-unknown-log-done = /log done
help-unknown-log-pain = /log pain 2
help-unknown-log-effort = /log effort 7
help-unknown-empty = A command has a name after the slash. For example: { $example }

## Onboarding

onboarding-hello = Hello. I plan a few minutes of soleus and foot strength for most days, and keep the log. First a few questions.
onboarding-back = Welcome back.
onboarding-first = First this one question; then we go on.
onboarding-done-already = That question is answered, and nothing has changed. Every answer can be changed in /settings.
onboarding-number = *Question { $n } of { $all }.*

onboarding-terms =
    This is a training diary for healthy adult runners. It is no clinician and cannot call for help.
    { "" }*A*: heart trouble in the past, fainting, a bone, joint or tendon problem, blood-pressure or heart medicine, pregnancy or birth in the last 6 months, under 18, 65 or over.
    { "" }*B*: a heart condition or chest pain, a blood clot, recent leg surgery, fluoroquinolone antibiotics.
    Does any of this apply to you? If both, press B. With your answer you accept these terms.
onboarding-terms-none = None applies, I accept
onboarding-terms-concerns = Something in A
onboarding-terms-barred = Something in B
onboarding-concerns = Then talk to a doctor first. You get the careful profile: no step and no weights in the first four weeks, and slower rises.
onboarding-barred =
    { "" }*Please see a doctor first.* Nothing is planned until you tell me that a professional agreed.
    With chest pain or trouble breathing right now, call your emergency number.
onboarding-cleared = A professional agreed

onboarding-kit =
    What can you use? { $answered ->
        [command] Press what you have, or say it with your weights by /kit.
       *[words] Press what you have, or type it with your weights.
    }
    For example: step, 5 10 kg, body 70 kg
    Your body weight only limits how much load is added; leave it out if you like.
onboarding-kit-now = So far: { $things }.
onboarding-kit-wall = Just a wall
onboarding-kit-done = That is all

onboarding-level =
    A short test, one leg at a time: knee slightly bent, fingertips on a wall, raise and lower the heel.
    Stop at the first wobble or at pain 3. How many on the weaker side? If none, count two-leg raises.
onboarding-level-skip = Skip the test
onboarding-level-few = 0, and under 10 on two
onboarding-level-ten = 0, and 10 or more on two
onboarding-level-some = 1–5
onboarding-level-most = 12 or more
onboarding-level-two = None on one leg: and with both legs, how many?

onboarding-hour = At what hour do you train? I write then. { $answered ->
    [command] Press one, or say it by /remind, such as: 18:30
   *[words] Press one, or type it, such as: 18:30
}

onboarding-zone = Where are you? { $answered ->
    [command] Say your city by /timezone,
   *[words] Type your city,
} so that the hours are yours. In UTC it is { $clock } now.
onboarding-zone-utc = UTC, { $clock }

onboarding-unread-button = I did not find “{ $text }” among the answers. Press one of them.
onboarding-unread-level = I cannot read “{ $text }” as a count from 0 to { $most }. For example: 8
onboarding-unread-hour = I cannot read “{ $text }” as an hour. For example: 18:30

onboarding-ready =
    { "" }*All set.* { $city }: it is { $clock } for you, and I write at { $hour }.
    Everything can be changed in /settings; /help lists all you can say.
onboarding-ready-rest = { $day } is your rest day, so the first session comes tomorrow. Or keep another day free:
onboarding-ready-rest-other = Rest on { $day }
onboarding-ready-careful = You train in the careful profile; the doctor's word comes first.

onboarding-again = { "" }*The test again.* Your training begins anew from its result. Now: { $now }.
onboarding-again-placed = Begun anew with { $exercise }, { $dose }.
onboarding-again-same = That is where you stand already: { $exercise }, { $dose }.
onboarding-again-careful = In the careful profile the one-leg test is left out. You can begin anew with two legs.
onboarding-again-careful-begin = Begin with two legs
onboarding-again-stopped = Not now: training is stopped until you tell me that a professional agreed.
onboarding-again-halted = Not now: training rests until two mornings in a row are calm.
onboarding-again-frozen = Not now: after pain nothing rises for a few days, and a test could raise it. /why tells more.

## Zone

zone-present = Your zone is { $zone }: it is { $clock } for you, { $day }.
zone-how = To change it, say a city: /timezone Zürich
zone-moved =
    { $city }: it is { $clock } for you, { $day }. Your reminders there: { $hours }.
    Your log stays as it is; no day is lost or added.
zone-fixed = This zone knows no summer time. If your clocks change, say a city: /timezone Zürich
zone-now = Today’s reminder comes now, as { $hour } is past there.
zone-same = You are there already: { $zone }, where it is { $clock }.
zone-which = Several places have that name. Which is yours?
zone-near = { $n ->
    [one] Did you mean { $city }? If not, { $answered ->
        [command] say a larger city near you by /timezone.
       *[words] type a larger city near you.
    }
   *[other] Did you mean one of these? If not, { $answered ->
        [command] say a larger city near you by /timezone.
       *[words] type a larger city near you.
    }
 }
zone-not-found = I do not know a place called “{ $text }”. Try a larger city near you, for example: Zürich
zone-offset = There is no zone of whole hours for “{ $text }”. Say a city there, for example: /timezone { $city }
zone-nowhere = I cannot tell the zone of that place. Try a city near you, for example: /timezone Zürich
zone-choose = Choose the place
zone-label = { $city }: { $clock }
zone-place = { $city }, { $country }

## Kit

kit-list = *You have*: { $things }.
kit-list-empty = *You have*: nothing on the list; the floor will do.
kit-body = Body weight: { $weight }.
kit-body-unknown = Body weight: not told; loads stay as for { $weight }.
kit-owned = ✓ { $thing }
kit-not-owned = + { $thing }
kit-how =
    Press a thing to add it or take it away, or type: /kit +step · /kit -bench
    Weights and yourself: { $units ->
        [imperial] /kit 5 10 20 lb · /kit body 150 lb
       *[metric] /kit 2 4 6 kg · /kit body 70 kg
     }
    The whole list anew: /kit only step, wall, weights 5 10 { $units ->
        [imperial] lb
       *[metric] kg
     }
kit-same = That is so already.

# What a change means for the plan, in one sentence.
kit-effect-lift = The main lift needed what is gone; it goes on as { $exercise }, { $dose }.
kit-effect-dose = The main lift stays { $exercise }, now { $dose }.
kit-effect-way = The way up from here now leads to: { $exercise }.
kit-effect-top = The way up now ends at { $exercise }; from there it gets slower or heavier.
kit-effect-lost = Out of the plan: { $names }.
kit-effect-gained = Within reach now: { $names }. /swap shows what you can choose.
kit-effect-weight = When { $exercise } is ready for load, { $weight } comes next.
kit-effect-no-weight = No weight comes next for { $exercise } now; it gets slower instead.
kit-effect-none = The plan stays as it is.

## Swap

swap-main = *Main lift*: { $exercise }, { $dose }.
swap-accessory = *Accessory*, on two days a week: { $exercise }.
swap-lifts-none = With your kit there is no other main lift to choose now; the next one is earned.
swap-lifts-stopped = The main lift cannot be changed while training is stopped.
swap-lifts-halted = The main lift cannot be changed until two mornings in a row are calm.
swap-how = Press one to change to it, or type it, such as: /swap horse
swap-button = What can I choose?
swap-test = Do the test again
swap-kit = Kit
swap-build = Build again
swap-maintain = Maintain
swap-offer-maintain = Or hold what you have built, three times a week: /swap maintain
swap-offer-build = You are maintaining. To rise again: /swap build
swap-which = Several exercises have that name. Which do you mean?
swap-which-none = That is neither a main lift nor an accessory. /swap alone shows what you can choose.
swap-unknown = I know no exercise called “{ $text }”. For example: { $example }

swap-done = The main lift is now { $exercise }. Next: { $dose }.
swap-accessory-done = The accessory is now { $exercise }, on two days a week.
swap-refused-stopped = Not now: training is stopped until you tell me that a professional agreed. The lift stays.
swap-refused-halted = Not now: training rests until two mornings in a row are calm. The lift stays.
swap-refused-not_a_main_lift = The { $exercise } is neither a main lift nor an accessory; it comes by itself when it is due.
swap-refused-not_an_accessory = The { $exercise } is no accessory.
swap-refused-no_kit = For the { $exercise } you need what is not on your list: { $kit }.
swap-refused-same = That is what you do already: { $exercise }.
swap-refused-harder = The { $exercise } is earned step by step; it comes when you are ready. If you think you are past that, do the test again.
swap-refused-careful_start = In the careful profile the step waits for the first four weeks; then { $exercise } can be chosen.

swap-phase-maintain = Maintaining now: { $exercise }, { $dose }, three times a week, with no increases.
swap-phase-build = Building again, from { $exercise }, { $dose }.
swap-phase-maintain-same = You are maintaining already.
swap-phase-build-same = You are building already.
swap-maintain-refused = Maintaining comes later: after six weeks and fifteen load sessions, once the main lift is built up.

## Pause

pause-ask =
    Why is it quiet for a while? Press one, and it lasts until you resume.
    Or type it with an end, such as: { $example }
pause-done-open = *Paused* from today until you resume ({ $reason }).
pause-done-until = *Paused* from today to the end of { $day } ({ $reason }).
pause-present-open = Paused until you resume ({ $reason }).
pause-present-until = Paused to the end of { $day } ({ $reason }).
pause-change = To change the end: /pause 5d · /pause until friday
pause-means = No sessions, no questions, no reminders, not even one put off till later; the streak waits and neither grows nor breaks.
pause-injury = If it is the calf or the foot, look at the warning signs once.
pause-signs = Warning signs
pause-resume = Resume
pause-held-stopped = Training stays stopped all the same until you tell me that a professional agreed.
pause-held-halted = Training rests all the same until two mornings in a row are calm.
pause-none = Nothing is paused.
pause-over = *Welcome back*, the pause is over.
pause-after = After it: { $at } ({ $away }).

# What S5 does after so many days without a load session.

## Remind

remind-title = *Reminders*
remind-plan = Session: *{ $hours }*; { $rest ->
    [on] one line on rest days.
   *[off] rest days are silent.
}
remind-plan-off = They are off; without you nothing comes. Begun again: { $hours }.
remind-plan-morning = Morning question: { $at }, after a load day.
remind-plan-recap = The week in short: { $day } { $at }.
remind-plan-quiet = Quiet hours: { $begin }–{ $end }.
remind-days = { $days } { $hour }
remind-every-day = every day
remind-through = { $first }–{ $last }
remind-how = { $answered ->
    [command] For a new hour: /remind 18:30.
   *[words] Say a new hour, such as 18:30.
} For some days: { $example }. More: /help remind
remind-as-before = As before: { $days }.
remind-days-off = { $days } off
remind-once = Only { $at }
remind-only = { $hours }, no other day
remind-once-or-always = Once, or every week? Nothing is saved yet.
remind-others = And the other days, { $days }? Nothing is saved yet.
remind-today-only = Today only, at { $at }
remind-today-or-daily = Today only, or every day? Nothing is saved yet.
remind-daily = Every day? For today it is too late. Nothing is saved yet.
remind-one-hour = “{ $text }” has two hours for the same days; I come once a day. For example: /remind 07:00
remind-absent = For a while: { $line } keeps it quiet from today to the end of { $day }, and the streak waits. Nothing is changed yet.
remind-absent-pause = Quiet to the end of { $day }
remind-absent-today = For today alone, skip it: /log skip. Nothing is changed yet.
remind-absent-done = Today nothing more is to be done, so no session comes. Nothing was changed.
remind-saved = I remind you *{ $hours }*.
remind-saved-morning = The morning question comes at { $at }, after a load day.
remind-tomorrow = Today’s reminder has had its turn, so the new hour begins with the next day.
remind-also = Also today at { $at }
remind-dropped = Without a reminder now: { $days }.
remind-keep = Keep { $hours }
remind-same = So it is already: { $hours }.
remind-next = Next: { $at } ({ $away }).
remind-closed = Private messages to you are closed, so no reminder comes.
remind-next-none = None is in sight as things are.
remind-off = Reminders are off: I answer only when you write.
remind-off-already = Reminders are off already.
remind-which = { $n ->
    [one] Do you mean this? Nothing is saved yet.
   *[other] Which do you mean? Nothing is saved yet.
}
remind-which-typed = Please say it with the hour in full, such as 07:00 or 19:00.
remind-kept = Kept: { $hours }. I will not suggest that hour again.
remind-quiet = { $n ->
    [one] { $hours } lies within your quiet hours, { $begin }–{ $end }. I keep to it all the same.
   *[other] { $hours } lie within your quiet hours, { $begin }–{ $end }. I keep to them all the same.
}
remind-usual = Back to usual: { $at } ({ $away }).
remind-usual-none = No reminder of the session on { $day } any more.
remind-button-when = What comes next

## When

when-title = *What comes next*
when-clock = , by your clock ({ $zone }, now { $now })
# Where a platform shows each hour by the clock of the reader's own device.
when-device = , by the clock of this device; your hours are those of { $zone }
when-session = • { $at }, { $away }: { $kind ->
    [load] load day
    [rest] rest day, a line
   *[light] light day
}
when-moved = • { $at }, { $away }: { $kind ->
    [load] load day
    [rest] rest day, a line
   *[light] light day
}, moved by you
when-now = now
when-rest = • { $day }: rest day, silent
when-rest-open = • { $day }: rest day, no session
when-morning = • { $at }, { $away }: morning question
when-morning-after = • { $at }, { $away }: morning question, if today’s session is done
when-morning-before = • { $at }, { $away }: morning question, if the session of { $day } is done
when-morning-resting = • { $at }, { $away }: morning question, if training still rests then
when-nudge = • { $at }, { $away }: one nudge, if today’s session is still open
when-recap = • { $at }, { $away }: the week in short
when-nothing = Nothing comes in the next two weeks.
when-projected = A day that is done already stays silent; what the days hold moves with what you log.
when-off = Reminders are off: nothing comes by itself.
when-stopped = Training waits for a professional’s word; until then no session comes.
when-halted = Training rests until two mornings in a row are calm, so what follows is the earliest.
when-change = Change
when-clocks-forward = Clocks go forward { $much ->
    [hour] { "" }
   *[other] by { $minutes } minutes { "" }
}on { $day } { $year } at { $at }; { $what }.
when-clocks-back = Clocks go back { $much ->
    [hour] { "" }
   *[other] by { $minutes } minutes { "" }
}on { $day } { $year } at { $at }; { $what }.
when-hour-stays = your { $hour } stays { $shown }
when-hour-moved = your { $hour } comes at { $shown } on that day
when-hour-twice = your { $hour } comes once, the first time the clock shows { $shown }

## Settings

# One message a setting: its name; .example changes it, .may says what it may be, .changed and .off tell a change.
settings-title = *Settings*: the value now, and how to change it.
settings-line = { $name }: *{ $value }* · { $example }
settings-button = Settings
settings-on = on
settings-off = off
settings-none = none
settings-unknown-value = not told
settings-from-to = { $begin }–{ $end }
settings-units-metric = metric
settings-units-imperial = imperial
settings-same = Already so: { $name }, { $value }.
settings-unread = “{ $text }” will not do for { $name }: it takes { $may }. For example: { $example }
settings-unknown = There is no setting “{ $text }”. For example: { $example }

settings-hour = training hour
    .example = /settings hour 18:30
settings-morning = morning question
    .example = /settings morning 06:00
    .may = an hour of the day, and is not switched off alone, as it tells whether the calf is ready
    .changed = The morning after a load session I ask at { $value } how the calf feels.
settings-rest-day = rest day
    .example = /settings rest day saturday
    .may = a day of the week, or none
    .changed = { $value } is your rest day from now on; the plan moves around it.
    .off = No day of the week is kept free now. Rest still comes where the rules ask for it.
settings-day-end = day end
    .example = /settings day end 04:00
    .may = an hour from 00:00 to 06:00
    .changed = Your day ends at { $value }: what you log before then belongs to the evening.
    .off = Your day ends at midnight: what you log after it belongs to the new day.
settings-day-now = Today is { $day } for you now.
settings-quiet = quiet hours
    .example = /settings quiet 22:00-06:00
    .may = a beginning and an end, or off
    .changed = Quiet hours { $value }: then only the session comes, at the hour you chose for it.
    .off = No hours are kept quiet now.
settings-reminders = reminders
    .example = /settings reminders off
    .may = on or off
    .changed = Reminders are on, at your hours.
    .off = Reminders are off: I answer only when you write.
settings-rest-reminders = rest reminders
    .example = /settings rest-reminders on
    .may = on or off
    .changed = On rest days I write too, one line at your hour.
    .off = Rest days are silent.
settings-recap = weekly recap
    .example = /settings recap off
    .may = on or off
    .changed = On the last evening of the week I write how it went.
    .off = No more word on the week’s last evening.
settings-suggestion = suggested hour
settings-zone = time zone
    .example = /timezone Zürich
settings-units = units
    .example = /settings units imperial
    .may = metric or imperial
    .changed = Numbers are { $value } from now on; what is stored stays exact.
settings-kit = kit
    .example = /kit +step
settings-body = body weight
    .example = /settings body 70 kg
    .may = a weight in kg or lb, or unknown
    .changed = Body weight { $value }: it only limits how much load is added.
    .off = Body weight not told: loads stay as for 50 kg.
settings-careful = careful profile
    .example = /settings careful on
    .may = on or off
    .changed = The careful profile is on: slower rises, and no step and no weights in the first four weeks.
    .off = The careful profile is off. If the terms sent you to a doctor, let the doctor agree first.
settings-accessory = accessory
    .example = /settings accessory horse
settings-language = language
    .example = /settings language en
    .may = one of: { $languages }
    .changed = From now on I speak { $value }.

## Reminders
reminder-stop = Stop all messages
reminder-late = This was due at { $at } and comes late.
reminder-moment = { $day }, { $clock }
reminder-excused-days = { $n ->
    [one] { $first } counts
   *[other] { $first } to { $last } count
} neither way.
reminder-outage = Sorry, I was not running from { $began } to { $ended }. { $days }
reminder-excused = Sorry, I could not reach you. { $days }
reminder-dose = { $exercise }, { $dose }
reminder-nudge = Today’s session is still open: { $dose }. It takes about { $minutes } minutes.
reminder-suggestion = You mostly train around { $usual }; the reminder comes at { $present }. Shall it come at your hour?
reminder-take = Remind me at { $hour }
reminder-keep = Keep { $hour }
reminder-go-on =
    The last ten reminders had no answer, which is fine.
    Shall they go on? Without an answer there will be no more, and everything waits as it is.
reminder-go-on-keep = Keep them
reminder-go-on-change = Change the hour

## The week in short
recap-kept = { $planned ->
    [one] Kept this week: the one planned day. { $sets }
   *[other] Kept this week: { $kept } of { $planned } planned days. { $sets }
 }
recap-open = Today’s is still open.
recap-open-only = Sunday evening, and today’s session is still open.
recap-none = No session was logged this week, and nothing is lost.
recap-beside = Beside the plan this week: { $sets }
recap-rest = A week of rest: nothing was planned this week.
recap-step = • { $exercises }: { $said } ({ $rule })
# Where what changed the dose was not a session of that exercise.
recap-away = Easier after the days away.
recap-body = Easier, for the sake of the calf.
recap-more = { $n ->
    [one] One more step is in /stats.
   *[other] { $n } more steps are in /stats.
 }
recap-streak = Your streak stands at { $n } planned days.
recap-next = { $n ->
    [one] Next week: one load day, { $day }.
   *[other] Next week: { $n } load days, the first { $day }.
 }
recap-next-calm = { $n ->
    [one] If the mornings are calm: one load day next week, { $day }.
   *[other] If the mornings are calm: { $n } load days next week, the first { $day }.
 }
recap-button-stats = The numbers

## Where reminders come
# What others read along tells nothing of the session nor of the member but the name.
here-session = *{ $name }*, today’s session is ready.
here-waits = *{ $name }*, something waits for you.
here-last = *{ $name }*, this is the last reminder here until you press or write.
here-named = *{ $name }*:
here-nobody = Somebody
here-show = Show it
here-not = No reminders here
here-button = Remind me here
here-button-again = Try again
here-private = Reminders come to you here in private from now on.
here-off = They are off at present: /remind on brings them back.
here-fallback =
    As long as private messages to you are open, reminders come there.
    Should they be closed, they come here: your name and no more, as others read along.
here-chosen =
    Private messages to you are closed, so your reminders come here from now on.
    They tell your name and no more, as others read along.
here-again =
    I try private messages to you again with the next reminder.
    Should they still be closed, I tell you at your next word.
here-left = No reminder comes to a shared place any more.
here-left-closed = No reminder comes to a shared place any more, and private messages to you are closed.
here-shut-private = Since { $day } private messages to you on { $platform } are refused.
here-shut-place = Since { $day } I cannot write in the place on { $platform } that you chose for your reminders.
here-open-again = You are heard here again, so reminders come here as before.
here-instead = Reminders come to the place you chose instead, without details, until private messages are open.
here-elsewhere = Reminders come to you on { $platform }.
here-cannot =
    Nothing changes: I cannot write here unless you ask me something.
    Say it in a group or channel that I am in, and may write in.
here-how = So no reminder can reach you. Allow private messages from me, or say /remind here where others read along.

## Telegram

# $about has at most 512 characters, .short at most 120: both are shown to who has not written yet.
telegram-about = A strength coach for a runner's soleus and feet: a few minutes on most days, raised only as fast as your control allows. It plans, reminds, keeps the log, and tells why. It is no doctor, and sends you to one where that is called for.
    .short = A few minutes of soleus and foot strength for runners: planned, logged, explained.
telegram-private = What I have to say is for you alone. Open our chat and press Start; then I answer there.
telegram-open = Open our chat
telegram-attached = That I cannot read, so it stays unopened. Type what you did, such as “15 15 15 steady”. A log can also come as a file: /import tells which.
telegram-files-shut = Your file came, and I cannot open it: the server that brings me Telegram's messages keeps files to itself. Who runs me can change that by running it without its local mode.

## Discord

# The menu's entry has at most 32 characters: it stands in the menu of a message.
discord-menu-log = Log this
discord-open-form = { log-button-form }
discord-unshown = The answer to that did not come through. /today shows where you stand.
discord-busy = That was a lot at once. Wait a moment, then ask again.
discord-attached = That I cannot read, so it stays unopened. Type what you did, such as “15 15 15 steady”. A log can also come as a file: /import tells which.
discord-mine = That one is mine, and nothing to log. With /log you log what you did.
discord-not-yours = That is somebody else's message, and each of us logs their own. With /log you can log yours.
discord-too-old = That was written more than a day ago. Name its day and it counts for then, such as “/log 15 15 15 steady on monday”.

## Clubs

club-title = *{ $club }*: { $members ->
    [one] one member
   *[other] { $members } members
}{ $places ->
    [one] { "" }
   *[other] , in { $places } places
}.
club-captains = { $n ->
    [0] It has no captain: an administrator of its place takes over with /club captain.
    [one] Captain: { $captains }.
   *[other] Captains: { $captains }.
}
club-more = { $n } more
club-challenge = The challenge: { $name }, { $first } to { $last }.
club-challenge-none = No challenge is on.
club-not-in = You are not in it yet. Joining shows you first what it would see of you.
club-me = You are in the club as *{ $alias }*. It sees your { $sees }.
club-sees-kept = days kept
club-sees-streak = streak
club-sees-sets = sets
club-sees-load = load
club-door = Whoever opens this joins on { $platform }: { $url }
club-code = Anyone joins, on any platform, with /club join { $code }
club-none = You are in no club yet. In the group or channel where one is, say /club join; or follow its link.
club-none-here = There is no club here yet. An administrator begins one: /club create Riverside
club-which = Which club do you mean?
club-choose = Choose a club
club-somebody = Somebody

club-join = Join
club-begin = Begin a club here
club-yours = My clubs
club-show = The club
club-near-me = Near me
club-challenge-button = Challenge
club-new-challenge = New challenge
club-members = Members
club-settings = Settings
club-sees = What the club sees
club-other-name = Another name
club-leave-button = Leave
club-keep = Keep it

# Why nothing was done.
club-no-club = There is no such club, or you are not in it. Its Join button, or /club join in its place, lets you in. Nothing has changed.
club-no-member = You are not in { $club }, so there is nothing of yours there. /club join in its place lets you in.
club-no-private = That is done in the group or channel itself, by one of its administrators. Say it there.
club-no-administrator = That is for administrators of this group or channel, and here you are none. Nothing has changed.
club-no-posts = I may not write here by myself yet, so no club can live here. Let me in with the right to write, then say it again.
club-no-taken = This place has a club already, and it can have one. Nothing has changed.
club-no-unnamed = What shall it be called? Say /club create and its name, such as /club create Riverside
club-no-club-name = That cannot be a club’s name: 1 to 40 letters, digits, spaces or emoji, no links, no @. For example: /club create Riverside
club-no-code = “{ $text }” is no code of a club. It has eight letters and digits, such as K7QF-2M9P
club-no-link = No club has that code. Ask in the club for its link.
club-no-offer = That code does not work: it may be mistyped, used, or older than ten minutes. A captain gets a new one with /club connect in the club’s first place.
club-no-tries = Those were too many codes that did not work. Try again in an hour.
club-no-blocked = You cannot join { $club }: its captains decided so. Your own log goes on as ever.
club-no-elsewhere = A captain’s doings belong in { $club }’s own group or channel. Say it there; only you see the answer.
club-no-nobody = Nobody in { $club } is called “{ $text }”. /club members lists everyone.
club-no-not-blocked = Nobody called “{ $text }” is blocked in { $club }.
club-no-gone = They are not in { $club } any more. Nothing has changed.
club-no-captain-too = { $name } is a captain as well, and captains do not remove each other. Nothing has changed.
club-no-captain-already = You are a captain of { $club } already.
club-no-captain = That is for captains of { $club }: { $captains }. Nothing has changed.
club-no-captains = That is for captains, and { $club } has none. An administrator of its place who is a member takes over with /club captain.

club-created = *{ $club }* has begun, and this is its place.
club-created-captain = You are its captain, by the name of *{ $alias }*. Of you it sees the days kept, nothing else unless you choose it.
club-place-code = *{ $code }* connects one more group or channel to { $club }. It works once, within { $minutes } minutes.
    There an administrator says /club connect { $code }
club-connected = { $club } is in this place, too. Its boards stand here from now on.
    Members join with /club join.
club-disconnect = Shall { $club } leave this place? It goes on in its other ones, and members stay members.
    What I wrote here loses its names within minutes.
club-disconnect-last = This is the only place of { $club }. If it leaves, the club ends: its members, challenges and boards are gone for good.
    What I wrote here loses its names within minutes.
club-disconnect-say = If so, say: /club disconnect { $word }
club-disconnect-yes = Yes, leave this place
club-disconnected = { $club } has left this place.
club-ended = { $club } has ended.
club-leave = Leave { $club }? Your rows vanish from every board at once, old ones included. Your own log stays as it is.
club-leave-last = You are its only captain. After you an administrator of its place takes over with /club captain.
club-leave-yes = Yes, leave
club-left = You have left { $club }. Nothing of you is shown there any more.

club-card = *Join { $club }?* This is what its members would see of you.
club-card-inside = *{ $club }*: this is what its members see of you.
club-card-alias = Your name there: *{ $alias }*
club-card-always = Days kept of days planned, and your place by them: always.
club-card-streak = Your streak: { $on ->
    [yes] shown
   *[no] hidden
}
club-card-sets = Your sets: { $on ->
    [yes] shown
   *[no] hidden
}
club-card-load = Your load: { $on ->
    [yes] shown
   *[no] hidden
}
club-card-never = Never: pain, health, hours, notes. You can change this at any time, and what you hide is gone at once.
club-card-challenge = On now: *{ $name }*, { $first } to { $last }. You are measured by your own plan, from the day you join.
club-card-later = After these questions I show you what *{ $club }* would see of you; then you decide.
club-toggle-streak = { $on ->
    [yes] Hide streak
   *[no] Show streak
}
club-toggle-sets = { $on ->
    [yes] Hide sets
   *[no] Show sets
}
club-toggle-load = { $on ->
    [yes] Hide load
   *[no] Show load
}
club-team = { $on ->
    [yes] ✓ { $team }
   *[no] { $team }
}
club-team-choose = Choose a team
club-team-missing = Which team do you take part for? Choose one, then join.
club-agree = Join
club-agree-alone = The club alone
club-agree-challenge = Join and take part
club-agree-inside = Keep it so
club-agree-inside-alone = Keep it so, not the challenge
club-not-now = Not now
club-back-to-card = Back
club-declined = Nothing is joined, and { $club } sees nothing of you. If you change your mind, the card is still there.
club-card-again = Show the card
club-name-gone = Somebody took that name just now. This one is free:
club-joined = You are in *{ $club }* as *{ $alias }*. It sees your { $sees }.
club-entered = You take part in *{ $name }*, measured from { $first } on.
club-alias-ask = What shall { $club } call you? { $answered ->
    [command] Say /club name and the name, such as /club name Annie
   *[words] Say the name, such as Annie.
}
club-alias-unfit = “{ $text }” cannot be a name here: 1 to 32 letters, digits, spaces or emoji, no links, no @. Say another one.
club-alias-taken = Somebody here is called { $alias } already. Say another one.
club-alias-changed = { $club } knows you as *{ $alias }* now.

club-members-title = *{ $club }*: { $n ->
    [one] one member
   *[other] { $n } members
}{ $pages ->
    [1] { "" }
   *[other] , page { $page } of { $pages }
}
club-members-row = • { $alias }{ $captain ->
    [yes] , captain
   *[no] { "" }
}{ $mine ->
    [yes] { " " }(you)
   *[no] { "" }
}
club-members-choose = Choose a member
club-members-which = Whom do you mean?
club-members-blocked = Blocked: { $names }
club-members-back = Back
club-members-on = More
club-let-in = Let { $name } in again
club-ask-what = What shall be done about *{ $alias }*?
club-deed-captain = Make captain
club-deed-hand-over = Hand over
club-deed-remove = Remove
club-deed-block = Block
club-ask-captain = Make *{ $alias }* a captain of { $club } as well? Captains change settings, lead challenges and remove members.
club-ask-hand-over = Make *{ $alias }* captain of { $club } in your stead? You stay a member.
club-ask-remove = Take *{ $alias }* out of { $club }? Their rows vanish from every board. They may join again.
club-ask-block = Take *{ $alias }* out of { $club } and let them in no more? Their rows vanish from every board.
club-done-captain = { $alias } is a captain of { $club } now.
club-done-hand-over = { $alias } is captain of { $club } now, and you are a member.
club-done-remove = { $alias } is not in { $club } any more.
club-done-block = { $alias } is not in { $club } any more, and cannot join again.
club-done-unblock = { $alias } may join { $club } again.
club-oneself = That is you. Whoever wants to go leaves.
club-claimed = You are captain of { $club } now.

# One message a setting: its name; .example changes it, .changed tells a change.
club-settings-title = *{ $club }*: the settings, and how to change them.
club-settings-line = • { $name }: { $value }. { $example }
club-settings-name = name
    .example = /club settings name Riverside
    .changed = The club is called { $value } from now on.
club-settings-zone = zone
    .example = /club settings zone Zürich
    .changed = The club’s days are those of { $value } from now on; there it is { $clock }.
club-settings-board = board
    .example = /club settings board sunday 18:00
    .changed = The board comes anew every { $value }.
club-settings-weekly = { $day }, { $clock }
club-settings-language = language
    .example = /club settings language en
    .changed = The club’s messages are in { $value } from now on.
club-settings-quiet = quiet
    .example = /club settings quiet on
    .changed = { $on ->
        [yes] Quiet: only the announcement, the live board and the end are posted.
       *[no] The note midway and the weekly board are posted again.
    }
club-settings-quiet-button = { $on ->
    [yes] Quiet off
   *[no] Quiet on
}
club-settings-same = { $name } is { $value } already.
club-settings-unread = I cannot read “{ $text }” as { $name }. For example: { $example }
club-settings-languages = { $n ->
    [one] Only { $names } is there so far.
   *[other] There are { $names }.
}
club-settings-unknown = A club has no setting “{ $text }”. For example: { $example }

## Chats of one person

platform-telegram = Telegram
platform-discord = Discord
platform-console = the terminal

link-account = { $name } on { $platform }

# $code stands as it is to be typed.
link-code = Your code is *{ $code }*. It works once, within { $minutes } minutes.
link-code-say = In your other chat with me, say /link { $code }
link-door = Or open { $platform } with { $url }
link-code-care = Keep it to yourself. Both chats are asked before anything is joined.
link-stranger = /link joins a second chat to a log that you have already.
    Say /link in the chat that has it, and say here what it shows, such as /link K7QF-2M9P

# Why nothing is joined.
link-no-no-code = That is no code. It has eight letters and digits, such as /link K7QF-2M9P
link-no-unknown = That code does not work: it may be mistyped, used, or older than ten minutes. Say /link in your other chat for a new one.
link-no-too-many = Those were too many codes that did not work. Try again in an hour.
link-no-own = That is your own code. Say it in your other chat, not here.
link-no-yours = These chats share one log already.
link-no-platform = Joined, they would be two chats on { $platform }, and a log has one on each platform. /unlink lets one go first.
link-no-waiting = You said yes here. Now say it on { $platform }: I have asked you there. If nothing came, say /link there.
link-no-over = That question is over, and nothing has changed. /link starts anew.

link-ask-other = *{ $who }* gave out this code. Is that you?
link-ask-first = *{ $who }* gave your code back. Is that you?
link-visible = Then both chats see and change all of it: the whole log, pain and mornings, settings and reminders.
link-forwarded = If somebody else is behind it, say no.
link-goes-on-alone = The log and the settings of { $who } go on.
link-goes-on = Both have a log. The one of { $who } goes on, with its settings and exercises.
link-span = { $n ->
    [one] { $first }
   *[other] { $first } to { $last }
}
link-adds = { $n ->
    [one] From the other one day is added: { $span }.
   *[other] From the other { $n } days are added, { $span }.
}
link-adds-nothing = The other has no day that it lacks, so no day is added.
link-clash = { $n ->
    [one] On one day both have something: there its own stays.
   *[other] On { $n } days both have something: there its own stays.
}
link-undone = For seven days /unlink brings both back. After that, what was not added is erased.

# Said before the joining and after it.
link-holds-calm = The other is halted because of pain, and that holds for both: no load until two calm mornings in a row.
link-holds-clearance = The other waits for a professional, and that holds for both: no load until one agrees.
link-holds-stop = The other is stopped by a warning sign, and that holds for both: no training until a professional agrees.
link-holds-careful = The careful profile of the other is kept.
link-holds-pause = The pause of the other goes on for both. /resume ends it.
link-yes = Yes, both are me
link-join = Join
link-not = No

link-waiting = Thank you. Now say yes on { $platform } too: I am asking you there. If nothing comes, say /link there.
link-take-back = No, take it back
link-declined = Nothing was joined, and I tell { $platform }.
link-declined-by = { $who } said no, so nothing was joined. The code is used up.
link-joined = *Joined.* { $who } and this chat share one log.
link-joined-added = { $n ->
    [one] One day was added from the other log.
   *[other] { $n } days were added from the other log.
}
link-reminded = Reminders come on { $platform }, or on another chat of yours if that is closed.
link-no-reminders = Reminders are off. /remind on brings them back.
link-remind-here = Remind me here

link-alone = Your log has this chat only. /link joins a second one.
link-part = { $who } joined { $others } on { $day }. I can make it as it was before: { $who } with the log of its own, { $others } without it.
link-part-added = { $n ->
    [0] No day was added by it.
    [one] The one day that was added goes back.
   *[other] The { $n } days that were added go back.
}
link-part-since = What was noted since, in any of these chats, stays with { $others }.
link-part-yes = As it was before
link-keep = Keep them joined
link-leave = { $names } share one log. Which one leaves? It starts anew, and the log stays with the rest. /link joins it again.
link-leaves = { $who } leaves
link-parted = { $who } has the log of its own again, and { $others } goes on without it.
link-left = { $who } has left. The log stays with { $others }.
link-apart = { $who } does not share your log any more.

## Challenges

challenge-usual-name = { $n ->
    [7] One week
    [14] Two weeks
    [21] Three weeks
    [28] Four weeks
    [42] Six weeks
    [56] Eight weeks
   *[other] { $n } days
}
challenge-kind-consistency = Consistency: the share of one’s own plan
challenge-kind-goal = Goal: sessions kept by all together
challenge-kind-streak = Streak: most planned sessions in a row
challenge-kind-teams = Teams: team against team
challenge-about-consistency = Everyone is measured by their own plan: who keeps the largest share of their planned sessions leads. More than planned counts for nothing.
challenge-about-goal = Together to { $target } kept sessions. Everyone is measured by their own plan: one point for a planned day kept.
challenge-about-streak = Everyone is measured by their own plan: who keeps the most planned sessions in a row leads. Rest days neither add nor break. The board shows how many in a row each one kept.
challenge-about-teams = Team against team, by the mean share of one’s own planned sessions kept.
challenge-teams = Teams: { $teams }.
challenge-streak-shown = In this challenge everybody there sees your longest run of planned sessions kept.
challenge-dates = { $start } to { $end }, { $n } days.
challenge-dates-how = Its dates can be changed until it starts: /challenge dates from monday for 4 weeks
challenge-closes = Logs count until { $closes }. Then it closes by itself.

# A draft, seen by its captain alone.
challenge-draft = *{ $challenge }*, for { $club }: a draft
challenge-draft-note = Only you see this. Announced, it stands in every place of the club.
challenge-draft-today = The first day is today.
challenge-announce = Announce
challenge-change = Change
challenge-drop = Drop
challenge-announced = *{ $challenge }* is announced in { $club }.
challenge-stands-at = Today’s two messages are used up in a place of the club: there it stands { $at }.
challenge-dropped = The draft is thrown away.
challenge-new = New challenge
challenge-show = Show it

challenge-form = A challenge for { $club }
challenge-form-help = What is in the fields already will do. You see it once more before anybody else does.
    A goal needs its target, such as: goal, 300. Teams need their names, such as: teams, North and South.
challenge-field-name = Name
challenge-field-name-hint = at most 40 characters
challenge-field-kind = Kind
challenge-field-kind-hint = consistency, goal, streak or teams
challenge-field-start = First day
challenge-field-start-hint = monday, 12 jan, 2026-01-12
challenge-field-end = Last day
challenge-field-end-hint = 1 feb, or 4 weeks; 2 to 90 days
challenge-field-aim = Target or teams
challenge-field-aim-hint = goal: 300; teams: North, South; else empty
challenge-button-form = Open the form

# Why a challenge was not taken as it was told.
# A challenge as the line that a person types; every word of it is read again.
challenge-line-kind = { $kind ->
    [goal] goal
    [streak] streak
    [teams] teams
   *[consistency] consistency
 }
challenge-line-dates = from { $start } to { $end }
challenge-line-target = target { $n }
challenge-line-teams = teams { $teams }
challenge-line-some-teams = North, South
challenge-misread-example = For example: { $example }
challenge-misread-kept = The rest is kept: the form has it already.
challenge-span = { $start } to { $end }
challenge-misread-name = “{ $text }” will not do as a name: 1 to { $name } letters, figures and plain signs, no links, nobody addressed.
challenge-misread-kind = “{ $text }” is no kind of challenge: there are consistency, goal, streak and teams.
challenge-misread-unsaid = “{ $text }” has a kind of challenge in its name. Say the kind by itself as well: consistency, goal, streak or teams, and a comma.
challenge-misread-day = I cannot read “{ $text }” as a day.
challenge-misread-part = I do not know what “{ $text }” says of a challenge.
challenge-misread-target = “{ $text }” is no target: a whole number of sessions, from 1 to { $target }.
challenge-misread-no-target = A goal needs a target: how many sessions all keep together.
challenge-misread-teams = “{ $text }” are no teams: { $least } to { $most } different names of at most { $team } characters, with commas between them.
challenge-misread-no-teams = Team against team needs the names of the teams, with commas between them.
challenge-misread-aim = “{ $text }” would be a target or teams, and this kind has neither.
challenge-misread-past = { $text }: that begins in the past. The first day is today or later.
challenge-misread-ends_first = { $text }: that ends before it begins.
challenge-misread-too_short = { $text }: a challenge has at least { $short } days.
challenge-misread-too_long = { $text }: a challenge has at most { $long } days.
challenge-misread-too_far = { $text }: that begins more than { $days } days ahead.

challenge-nothing = { $club } has had no challenge yet.
challenge-nothing-captain = /challenge create shows you one with every answer filled in.
challenge-flagged = *For captains alone:* odd logs of { $names }.
    They were written within a minute of others, or before the start. Mostly that has a plain reason: ask kindly.
challenge-join = Join
challenge-leave = Leave it
challenge-end = End today
challenge-cancel = Call it off
challenge-stay = No, go on
challenge-which-team = For which team do you take part in *{ $challenge }*?
challenge-entered = *You take part in { $challenge }.*
challenge-entered-team = Your team: { $team }.
challenge-entered-since = You are measured by your own plan, from { $day } on. Rest days and pauses do not count.
challenge-entered-late = You stand on the board with the others after { $n } planned days.
challenge-entered-already = You take part in *{ $challenge }* already.
challenge-leave-ask = Leave *{ $challenge }*?
    Your row vanishes from every board at once. You stay in the club, and your own log stays as it is.
    If you come back, you go on from where you were.
challenge-leave-yes = Leave it
challenge-left = You take no part in { $challenge } any more. Your own plan goes on as before.
challenge-redated = *{ $challenge }* has other dates.
challenge-dates-ask = *{ $challenge }* goes from { $start } to { $end }. Say both days anew, or one of them.
challenge-end-ask = Let *{ $challenge }* end today?
    It closes { $closes }, with its last board. Until then what was trained up to today can be logged.
challenge-end-yes = End today
challenge-ended = *{ $challenge }* ends today and closes { $closes }.
challenge-ends-anyway = *{ $challenge }* is on its last day anyway. It closes { $closes }.
challenge-cancel-ask = Call *{ $challenge }* off?
    Nothing of it counts then, and there is no last board. Everybody’s own log stays as it is.
challenge-cancel-yes = Call it off
challenge-cancelled = *{ $challenge }* is called off.

challenge-not-none = There is no such challenge.
challenge-gone-over = *{ $challenge }* is over, and no other challenge is on. Nothing was changed.
challenge-gone-called-off = *{ $challenge }* was called off, and no other challenge is on. Nothing was changed.
challenge-not-in = You take no part in it.
challenge-not-draft = That draft is not there any more.
challenge-not-announced = It is announced already.
challenge-not-another = One challenge at a time: another one is on. This draft can be announced when that is over.
challenge-not-started = It has begun, and its dates stand. It can end today, or be called off.
challenge-not-not-started = It has not begun yet. It can be called off, or have other dates.

## Boards

board-title = *{ $challenge }*, { $club }
board-starts = From { $start } to { $end }.
board-days-left = { $n ->
    [one] Last day: it ends today.
   *[other] { $n } days left, until { $end }.
}
board-ended = It ended on { $end }. What was trained until then can be logged until { $closes }.
board-over = It went from { $start } to { $end } and is over.
board-cancelled = It is called off.
board-row = { $rank }. { $name }  { $value }
board-row-unranked = – { $name }  { $value }
board-row-value = { $kept } of { $planned }
board-extra-streak = { $n } in a row
board-extra-sets = { $n ->
    [one] { $n } set
   *[other] { $n } sets
}
board-paused = paused
board-waits = { $over ->
    [yes] not ranked
   *[no] not ranked yet
}
board-nobody = { $over ->
    [yes] { $n ->
        [0] Nobody took part.
        [one] One took part.
       *[other] { $n } took part.
     }
   *[no] { $n ->
        [0] Nobody takes part yet.
        [one] One takes part. The first session kept opens the board.
       *[other] { $n } take part. The first session kept opens the board.
     }
}
board-more = and { $n } more
board-goal = { $kept } of { $target } sessions kept together.
board-goal-passed = { $kept } sessions kept together; the goal was { $target }.
board-goal-value = { $kept } of { $target }
board-goal-value-passed = { $kept }, the goal was { $target }
board-all = All together
board-team = { $rank }. *{ $team }*  { $value }
board-team-value = { $share } %, { $n } ranked
board-team-none = { $over ->
    [yes] nobody ranked
   *[no] nobody ranked yet
}
board-sessions = { $n ->
    [one] one planned session
   *[other] { $n } planned sessions
}
board-together = { $over ->
    [yes] { $people ->
        [one] Kept: { $sessions }.
       *[other] Together they kept { $sessions }.
     }
   *[no] { $people ->
        [one] Kept so far: { $sessions }.
       *[other] Together they kept { $sessions } so far.
     }
}
board-not-ranked = { $n ->
    [one] You are ranked after one more planned day.
   *[other] You are ranked after { $n } more planned days.
}
board-not-ranked-paused = You are not ranked while more than half of your days here were paused. That goes away as you train.
board-near-note = Only you see this.
board-near = Near me
board-again = Look again
board-picture-dates = { $club }, { $start } to { $end }

## Posts in the places of clubs

post-entrants = { $n ->
    [0] Nobody takes part yet.
    [one] One takes part.
   *[other] { $n } take part.
}
post-started = *{ $challenge } has begun.*
post-started-how = Keep your own plan: a planned day kept counts, whatever its size.
post-midway = *{ $challenge }: half of it is done.*
post-over = The last board stands below.
post-closing = Done: { $start } to { $end }.{ $well ->
    [yes] { " " }Well kept, everybody.
   *[no] { "" }
}
post-goal-reached = The goal is reached.
post-goal-missed = The goal was not quite reached. What was kept stays kept.
post-again = New period
post-results = *{ $challenge }*: the whole board as a file.
post-results-barred = { $file } is not here: this place does not let me attach files.
post-farewell = The board of { $challenge } stands further below now.
post-left = { $club } is not in this place any more.

results-rank = rank
results-name = name
results-team = team
results-kept = kept
results-planned = planned
results-share = share
results-streak = in a row
results-sets = sets
results-load = load kg
results-file = { $name }-results.csv

## Export

export-json = *Everything of yours* is in { $file }: what you logged and chose, and every row I keep of you.
    Whoever has the file can read it. /import takes it back, also after /delete.
export-csv = *Your sets*, one a row, are in { $file }, for any spreadsheet.
export-barred = { $file } cannot be attached here. Say /export in a private chat with me.

## Import

# $mb: how large a file may be.
import-how = *Send me the file* in this chat, of up to { $mb } MB.
    • My own export, soleus-….json, brings your log back.
    • A CSV with the columns date, exercise, sets, reps and load becomes history, such as: 2025-11-03, wall sit, 3, 45, 0
    First you see what it comes to. Nothing is taken over without your yes.
# Why nothing is taken over. $at is the place in the file, where there is one.
import-no-too-large = That file is too large: I read up to { $mb } MB. Of a CSV, send a part at a time.
import-no-unfetched = That file did not reach me whole. Please send it again.
import-no-empty = There is nothing in that file.
import-no-binary = That is no text: a picture, an archive or something else. I read my own export (.json) and CSV.
import-no-broken = That file begins like an export, and breaks off or is damaged. Please send it as it came from /export.
import-no-not-ours = That is no export of mine. I read my own export (.json) and CSV.
import-no-newer = That export comes from a newer version of me. It can be read once I am updated here.
import-no-unknown-version = That export tells no version that I know.
import-no-edited = That export was changed since it was made, so I take nothing of it. Please send it as it came from /export.
import-no-unreadable = That export holds something I do not understand, at { $at }, so I take nothing of it.
import-no-future = That export has days still to come, so I take nothing of it.
import-no-somebody-elses = That export is somebody else's: none of its chats is yours. Only their own chat can take it back.
import-no-too-many = That is more than I take at once: { $at } entries. Send a part at a time.
import-no-no-head = I found no column I know. The first row names them, such as: date, exercise, sets, reps, load
import-no-column-missing = One column is missing: { $at }. The first row names them, such as: date, exercise, sets, reps, load
import-no-which-dates = { $at } can be two days. Write dates as year-month-day, such as 2026-01-05, and send the file again.
import-no-which-unit = I do not know the unit of the loads in “{ $at }”. Call that column load (kg) or load (lb), and send the file again.
import-no-no-row = Not one row of that file could be read.
import-no-full = With that, your log would be too large for me to read its own export back. Send a smaller part.
import-column-date = date
import-column-exercise = exercise
import-column-reps = reps
import-date = { $day } { $year }
# What a file is.
import-is-own = *This is your export* of { $day }.
import-is-table = *This is history* that you kept elsewhere.
import-sets = { $n ->
    [one] one set
   *[other] { $n } sets
}
import-amount = { $n ->
    [one] One day with { $sets }, { $first }.
   *[other] { $n } days with { $sets }, { $first } to { $last }.
}
import-no-sets = No sets are in it.
import-first = It begins so:
import-first-entry = • { $day }: { $what }
import-first-more = { $sets } …
import-read-as = “{ $said }” is read as { $exercise }.
# What taking it over does.
import-comes-restores = Nothing is logged here yet, so all comes back: terms, settings, exercises and plan, as the export has them.
import-gives-way = What you have chosen here gives way to it.
import-comes-adds = Your log here goes on, with its settings and exercises. Added is what it lacks.
import-comes-recalls = It shows in /history and /stats, and moves nothing in your plan.
import-known = { $n ->
    [one] One entry is here already, and stays as it is.
   *[other] { $n } entries are here already, and stay as they are.
}
import-other = { $n ->
    [one] On one day something else stands here already, and it stays.
   *[other] On { $n } days something else stands here already, and it stays.
}
import-other-undo = An earlier file brought some of it: /undo takes that file out.
import-clash = { $n ->
    [one] On one day both have something: there what is here stays.
   *[other] On { $n } days both have something: there what is here stays.
}
import-holds-calm = A halt because of pain comes with it: no load until two calm mornings in a row.
import-holds-clearance = A wait for a professional comes with it: no load until one agrees.
import-holds-stop = A warning sign comes with it: no training until a professional agrees.
import-holds-careful = The careful profile comes with it.
import-holds-pause = A pause comes with it. /resume ends it.
# Rows that are left out: the first of them, each with its line in the file and why; then how many, by why.
import-left = { $n ->
    [one] One row is left out:
   *[other] { $n } rows are left out:
}
import-row = • line { $line }, { $why }: { $said }
import-row-empty = • line { $line }, { $why }
import-left-all = All of them: { $whys }.
import-names = /exercise lists the exercises by name.
import-why-many = { $n } × { $why }
import-why-such = { $why } ({ $such })
import-why-cells = not parted into cells
import-why-date = no date I can read
    .such = such as 2026-01-05
import-why-future = still to come
import-why-old = before 1990
import-why-exercise = unknown exercise
import-why-which-exercise = several exercises fit
import-why-fits = it can be { $names }
import-why-sets = no number of sets from 1 to { $sets }
import-why-unlike = the number of sets is not that of the counts
import-why-reps = no count I can read
    .such = such as 12 or 3x12
import-why-unit = a unit that does not fit
    .such = counts: reps, s, min, m or ft; loads: kg or lb
import-why-beyond = more than I believe
    .such = up to { $most } a set
import-why-load = no load I can read
    .such = such as 5 kg or 12 lb, up to { $kg }
import-why-much = too much for one day
import-why-twice = there twice
import-guessed = The letters were read as those of Windows, as the file is no UTF-8.
import-take = Take it over
import-not = No
import-taken-restores = *Your log is back.*
import-taken-adds = *Taken over.* Your log goes on.
import-taken-recalls = *Taken over* as history. Your plan is as it was.
import-placement = If your exercises should begin elsewhere by now, the test finds out where.
import-history = History
import-nothing-new = All of it is here already, so nothing was added.
import-nothing-added = Nothing was added.
import-dropped = Not taken over, and the file is forgotten.
import-over = That file waits no more. Please send it again.
import-out = { $n ->
    [0] What the file brought is out again. Everything is as before.
    [one] What the file brought is out again, one day with sets. Everything is as before.
   *[other] What the file brought is out again, { $n } days with sets. Everything is as before.
}

## What is stored

# One message a table of the database: what it is called, why it is kept, who is shown it, how long it stays,
# and one attribute for each column, by the column's own name.
stored-member = You
    .why = To know you again, and to answer without adding up your whole log each time.
    .who = Nobody but you.
    .long = Until you delete your data.
    .id = your number here, in place of a name
    .created_at = when you first wrote
    .awaiting = the question we asked last, if your next words answer it, with what you had begun, such as a challenge being written
    .silent = how many reminders came since you last wrote, so that we stop asking
    .snapshot = your settings, your training and your streak as your log adds up to, so far
    .snapshot_since = the first day that is not in it yet
    .leaving_at = when you asked us to delete everything, empty if you did not
stored-account = Your chats
    .why = To recognise you in Telegram or Discord, and to write to you there.
    .who = Nobody but you.
    .long = As long as the chat shares your log.
    .platform = which app it is, such as telegram
    .account_id = the app's own number for you
    .member_id = whose chat it is: your number here
    .name = the name that the app shows
    .lost_at = when the app said that we cannot write to you in private
    .place = the group or channel you chose for reminders while that is so
    .notice = what we still have to tell you about that when you next write
stored-link = Two chats joined
    .why = To join two chats to one log, only after both agreed, and to take them apart again.
    .who = Each of the two chats sees the other's name.
    .long = A code works for ten minutes and is kept a day; a joining that was refused or undone for a day, any other as long as both share the log.
    .id = the number of the joining
    .code = a fingerprint of the code; the code itself is not kept
    .member_id = who asked for the code, then whose log goes on
    .platform = the app of the chat that got the code
    .account_id = the app's own number for that chat
    .name = the name it showed
    .other_platform = the app of the chat that gave the code back
    .other_account_id = the app's own number for that chat
    .other_name = the name it showed
    .state = how far it has come, from the code to both having agreed
    .until = until when the code or the question counts
    .joined_at = when both had agreed
    .dormant = the log that rests since then, erased after seven days
    .moved = which chats belonged to that log
    .action = the step that added days from that log
stored-guess = Wrong codes
    .why = So that nobody finds a code by trying many.
    .who = Nobody.
    .long = About an hour.
    .platform = the app it was tried in
    .account_id = the app's own number for the chat
    .count = how often it was tried
    .since = when the first try was
stored-event = Your log
    .why = It is your diary, and everything you are shown is worked out from it.
    .who = Nobody but you. A club sees only what comes of it, and only what you let it see.
    .long = Until you delete your data. What you took back stays marked as taken back until then.
    .id = the number of the entry
    .member_id = whose entry it is
    .day = the day it belongs to
    .kind = what it was: sets, a skip, a morning, a run, a pause, a setting
    .subject = for sets, the exercise and whether the day was heavy or light
    .facts = the details: sets, control, pain, effort, warning signs, runs, your answers about your health at the start, body weight, and all that you chose
    .action = which entries were made in one go, so that undo takes them back together
    .recorded_at = when you told us
    .replaces = the entry that this one corrects
    .place = its turn in the day, if it stands in for another
    .superseded = whether a later entry stands in its place
    .undone_at = when you took it back
stored-request = Messages already answered
    .why = Apps sometimes deliver a message twice; it must count once.
    .who = Nobody. It names nobody; while it is kept, an entry of your log can be matched with its message.
    .long = 30 days.
    .key = the app's own number for the message
    .at = when it came
stored-entry = Days with buttons
    .why = So that a button under an old message knows which day it means.
    .who = Nobody but you.
    .long = Until you delete your data.
    .id = the number in the button
    .member_id = whose day it is
    .day = the day it means
stored-appointment = Your next reminders
    .why = To write to you at your hour.
    .who = Nobody but you.
    .long = Until you delete your data; each is overwritten by the next.
    .member_id = who is reminded
    .kind = of what: the session, the morning, the week
    .platform = the app you are reminded in
    .day = the day it is for
    .due_at = the moment it is due, empty while it sleeps
    .hours = your hour for each weekday
    .zone = your time zone
    .day_ends = when your day ends
stored-errand = Reminders sent or to be sent
    .why = So that none is lost and none comes twice.
    .who = Nobody but you. In a group, if you chose one, others see that there is one, not what it says.
    .long = 30 days after it was sent.
    .id = the number of the reminder
    .member_id = whose it is
    .kind = what about
    .day = the day it is for
    .since = the first day that was missed before it
    .platform = the app it goes to
    .at = when it was planned for
    .due_at = when it is tried next, empty once it is done
    .attempts = how often sending failed
    .outcome = what became of it
    .settled_at = when that was
stored-upload = A file you sent for import
    .why = To show you what is in it before anything is taken over.
    .who = Nobody but you.
    .long = One day, or until you take it over or drop it. Only the newest.
    .id = the number in the buttons
    .member_id = who sent it
    .at = when it came
    .content = what could be read in it
stored-invite = Invitations
    .why = Where not everybody may start, a code lets somebody in.
    .who = Whoever runs this coach. It does not say who used it.
    .long = Until it is used up or over.
    .code = a fingerprint of the code; the code itself is not kept
    .until = until when it counts
    .uses = how many people it still lets in
stored-heartbeat = Signs of life
    .why = To notice when this coach was down.
    .who = Nobody. It is about no person.
    .long = One line, overwritten all the time.
    .id = always 1
    .at = when the coach last looked at what is due
stored-outage = Times when the coach was down
    .why = Days that were missed for our sake do not count against you.
    .who = Nobody. It is about no person.
    .long = For good.
    .id = its number
    .began = when it began
    .ended = when it was over
stored-club = Clubs
    .why = People who keep their plans beside each other need a common place.
    .who = Everybody in the club.
    .long = Until the club ends. It does not end when you leave, and keeps the name it was given.
    .id = the number of the club
    .created_at = when it began
    .name = what its captains call it
    .zone = its time zone
    .language = the language it is spoken to in
    .code = the code of its link, which lets people join
    .board_day = the weekday on which the board is posted anew
    .board_at = the hour of that
    .quiet = whether it gets fewer messages
    .offer = a fingerprint of the code that brings the club to one more group or channel
    .offer_until = until when that code counts
    .ended_at = when it ended
stored-club_place = Where clubs are
    .why = To post a club's board in its groups and channels, and not too often.
    .who = Everybody in that group or channel.
    .long = Until the club leaves it; 30 days at most after that.
    .id = the number of the place
    .club_id = which club it is
    .platform = the app
    .place = the app's own number for the group, topic, channel or thread
    .shut_at = since when we cannot write there
    .left_at = when the club left it
    .new_on = the day for which new messages are counted
    .new = how many there were
    .edited_at = when one was last changed
stored-club_member = Your clubs
    .why = To know who is in a club, by which name, and what the club may see.
    .who = The club sees your name there, whether you are a captain, and what you let it see.
    .long = Until you leave the club or delete your data.
    .club_id = which club
    .member_id = who is in it
    .alias = the name you chose for that club
    .alias_key = the same in small letters, so that nobody else there has it
    .shares = what you let the club see beside the days kept
    .captain = whether you are a captain
    .joined_at = when you joined
    .asleep = whether this counts no more since two chats were joined
    .link = the joining it was copied by
    .lent = the joining by which you became a captain
stored-club_block = Who a club lets in no more
    .why = So that a captain can keep somebody out.
    .who = The captains of the club.
    .long = Until a captain lets them in again, or they delete their data: then the club does not know them either.
    .club_id = which club
    .member_id = who is kept out
    .alias = the name they had there
    .link = the joining it was copied by
stored-invitation = A club's card you opened
    .why = To show you the card again once all questions are answered, with your name on it.
    .who = Nobody but you.
    .long = Until you join, decline, open another one, or delete your data.
    .member_id = who opened it
    .club_id = which club's card
    .alias = the name that the card shows for you
stored-challenge = Challenges
    .why = What a club does together needs dates and a goal.
    .who = Everybody in the club.
    .long = As long as the club.
    .id = the number of the challenge
    .club_id = which club's it is
    .name = what its captain called it
    .kind = what it is about, such as days kept or a goal for all
    .start = its first day
    .end = its last day
    .target = how many entries all are to keep together
    .teams = the names of its teams
    .announced_at = when it was announced
    .cancelled_at = when it was called off
    .closed_at = when it was closed
    .next_at = when it next does something by itself
    .stepped_at = when it last did
    .announced_end = the last day it had before it was ended early
stored-entrant = Your challenges
    .why = To keep the board without reading anybody's log.
    .who = The club sees your rank, the days kept, and what you let it see. A doubtful entry is shown to captains alone.
    .long = Until you leave the challenge or the club, or delete your data.
    .challenge_id = which challenge
    .member_id = who takes part
    .club_id = which club's it is
    .alias_key = your name in that club in small letters
    .joined_on = your first day in it
    .team = your team
    .days = one sign a day: kept, missed, rest, paused
    .through = the last day that counts by now
    .turn_at = when the next one will
    .kept = planned entries kept
    .planned = planned entries that count
    .streak = the most in a row
    .standing = the score that orders the board
    .ranked = whether you have a rank
    .flagged = whether an entry looks doubtful
    .sets = sets in all, once it is closed
    .load = the heaviest weight, once it is closed
    .asleep = whether this counts no more since two chats were joined
    .link = the joining it was copied by
stored-departure = Challenges that were left
    .why = What all came to together stays right when somebody leaves.
    .who = The club sees the sum of all, never whose part it was.
    .long = As long as the challenge. Who it was is kept until they delete their data; then it is nobody's.
    .id = its number
    .challenge_id = which challenge
    .member_id = who left it; empty for somebody who deleted their data
    .joined_on = the first day that counted
    .team = the team
    .kept = planned entries that were kept
    .standing = the score
    .ranked = whether it had a rank
    .asleep = whether this counts no more since two chats were joined
    .link = the joining it was copied by
stored-post = Messages standing in clubs
    .why = To change one message in its place and not to send another.
    .who = Everybody in that group or channel sees the message; these notes about it nobody.
    .long = Until the club leaves the place.
    .id = the number of the message
    .place_id = where it stands
    .challenge_id = what it is about
    .kind = which message it is, such as the board
    .platform = the app
    .at = since when it is to be posted or changed
    .due_at = when that is tried next
    .settled = whether it says what there is to say
    .stirred_at = when what it says changed meanwhile
    .memo = the app's own number of the message
    .times = how often it was posted anew
    .granted_on = the day whose allowance of messages covers it
    .digest = a fingerprint of what it says, so that the same is not said twice
    .attempts = how often posting it failed
    .parting = whether it is about to be posted anew or taken away

## Privacy

privacy-title = *What is kept of you*
# One line for each group of tables; $n counts their fields.
privacy-account = *{ privacy-account.name }* ({ $n } fields): who you are in Telegram or Discord, to know you again and to write to you.
    .name = You and your chats
privacy-log = *{ privacy-log.name }* ({ $n } fields): what you did, how it felt, what you set. Your plan is worked out from it.
    .name = Your training log
privacy-reminders = *{ privacy-reminders.name }* ({ $n } fields): your hours, what was sent and what is next.
    .name = Your reminders
privacy-clubs = *{ privacy-clubs.name }* ({ $n } fields): only if you join one. It sees your name there, the days kept, and what you let it see.
    .name = Clubs and challenges
privacy-technical = *{ privacy-technical.name }* ({ $n } fields): so that nothing counts twice and nothing is lost.
    .name = Technical notes
privacy-who = Beyond that nobody is shown any of it, and it is sent nowhere else. Whoever runs this coach can read its database.
privacy-long = It stays until you say /delete; codes, files you sent and old reminders go by themselves. Backups are kept for at most 14 days.
privacy-apps = Telegram and Discord carry every message and can read it, by rules of their own.
privacy-contact = Questions? Ask { $contact }.
privacy-no-contact = Whoever runs this coach has named nobody to ask.
privacy-unknown = Nothing is stored of you. /start begins a log.
privacy-fields = Every stored field
privacy-export = Take it along
privacy-delete = Delete it
privacy-file = { $tables } tables with { $n } fields, each with why it is kept, who sees it and for how long.
privacy-file-barred = { $file } is not here: no files can be attached in this place. Ask me in private.
privacy-file-table = { $name } ({ $table })
privacy-file-why = Why: { $text }
privacy-file-who = Who sees it: { $text }
privacy-file-long = How long: { $text }
privacy-file-field = - { $name }: { $text }

## Delete

delete-ask = *Delete everything of yours?*
delete-sets = { $n ->
    [one] { $n } set
   *[other] { $n } sets
 }
delete-log = { $n ->
    [0] No day is logged yet; your settings go.
    [one] { $n } logged day with { $sets } goes, and all else that is kept of you.
   *[other] { $n } logged days with { $sets } go, and all else that is kept of you.
 }
delete-chats = { $n ->
    [one] Your other chat with this log goes with it: { $names }.
   *[other] Your other chats with this log go with it: { $names }.
 }
delete-asleep = The log that rests since you joined two chats goes, too.
delete-clubs = { $n ->
    [one] You leave { $clubs } at once, and your name goes from its boards.
   *[other] You leave your clubs at once, and your name goes from their boards: { $clubs }.
 }
delete-counts = { $n ->
    [0] In what was done together your part stays counted, without a name.
    [one] You leave the challenge that is on; your part stays counted, without a name.
   *[other] You leave { $n } challenges that are on; your part stays counted, without a name.
 }
delete-captain = You are the only captain of { $clubs }. Hand over first with /club handover, or whoever looks after the group takes over with /club captain.
delete-grace = Reminders stop at once. For { $days } days /start brings everything back{ $clubs ->
        [0] { "" }
       *[other] , but clubs have to be joined again
    }. From { $at } on it is gone for good.
delete-backups = Backups may hold it for up to { $days } days more.
delete-stays = Not in my hands: our messages in this chat, and a name you gave to a club or a challenge.
delete-by-code = To begin again after that you would need a new code.
delete-yes = Delete everything
delete-no = Keep everything
delete-export-first = Export first
delete-begun = Done. From now on I write nothing by myself.
delete-elsewhere = In another chat of yours with this log it was asked to delete everything. If that was not you, keep it here.
delete-final = *Everything of yours is erased on { $at }.*
delete-open = Until then /start or the button keeps it. /export, /privacy, /help and /stop work as before.
delete-keep = Keep everything
delete-export = Export
delete-kept = Everything of yours stays. Reminders come again at your hours.
delete-kept-clubs = Clubs you were in have to be joined again.
delete-nothing = Nothing is deleted. Everything of yours stays as it is.

## Access

access-invited = This coach takes people in by invitation.
access-club = This coach takes people in by invitation, also for its clubs. Once you are in, open the club's link again.
access-code = That code lets nobody in: it is mistyped, used up, or over. Nothing has changed.
access-tries = Too many codes that were not right. Try again in an hour.
access-ask = Ask { $contact } for a code, then send it here: /start CODE
access-ask-nobody = Ask whoever told you about it for a code, then send it here: /start CODE
access-known = Do you have a log with me in another chat? Say /link there, and send the code here.
