"""Phrases of alarm in English, told by words that stand side by side, and everyday phrases that only look so.

Feel, leg and hard may stand in any runner's sentence; that a leg cannot be felt is said in few ways.
"""

import re

from core.domain.events import RedFlag

_CANNOT = (
    r"(?:can't|cant|cannot|can not|can no longer|couldn't|couldnt|could not|unable to|not able to|barely|"
    r"hardly|struggl(?:e|ed|ing) to|hard to|trouble|difficulty|difficult to|impossible to|won't|wont)"
    r"(?: (?:even|really|properly|hardly|barely|physically|actually|now|quite|just|fully|can|could|"
    r"currently|safely|able to|manage to|managed to))*"
)
_SIDE = r"(?:my |the |a |an |his |her |any |both |either |left |right |big |little |lower |whole |back of )*"
_PART = (
    r"(?:foot|feet|forefoot|toes?|heels?|legs?|calf|calfs|calves|shins?|ankles?|achilles|knees?|thighs?|"
    r"soles?)"
)
_LIMP = r"(?:foot|feet|toes?|heel|leg|calf|ankle)"  # dead legs are tired ones
_BONE = r"(?:foot|feet|toes?|heel|leg|shin|shinbone|tibia|ankle|knee|kneecap|thigh|hip|bones?)"
_WALKS = r"(?:walk(?:ing)?|stand(?:ing)?(?! (?:the|this|that|these|those|it|wall|doing|how|squats)\b))\b"
_LEG_ES = r"(?:pie|tibia)"
_LOAD = r"(?:any |my |much |full |some |the |body |all |enough )*weight"

# What an everyday phrase takes with it is said in it alone: all beside it is heard as ever.
EVERYDAY = re.compile(
    r"\b(?:"
    r"foam roll(?:ed|ing)|rolled out|turned (?:out|around at)|"
    r"i (?:fell|was|am) (?:\w+ )?asleep|"
    r"(?:pace|speed|cadence|form|phone|watch|motivation|numbers) fell(?: (?:off|down|over|hard|badly))?|"
    r"fell off (?:the|my) (?:plan|wagon|schedule|routine|program|programme|track|habit|pace)|"
    r"broken (?:sleep|nights?|records?|laces?|shoes?|watch|phone|treadmill)|"
    r"(?:black|blue|white|red|purple) (?:socks?|shoes?|shorts?|tights|leggings|trainers|sneakers|shirts?)|"
    r"blood (?:tests?|work|donation|donor|oranges?)|"
    r"burning (?:on|in|by|during|at) (?:the |my |every |each )?(?:last |final |first |second |third )?"
    r"(?:sets?|reps?)|"
    r"chest (?:day|press|workout|session|strap|belt)|"
    r"(?:the|a) knack"
    r")\b"
)
# Each fires where it is found; the first that does names the flag.
PHRASES: tuple[tuple[RedFlag | None, re.Pattern[str]], ...] = tuple(
    (flag, re.compile(rf"\b(?:{pattern})\b"))
    for flag, pattern in (
        (RedFlag.CALF, rf"late (?:la |mi |el )?{_LEG_ES}|{_LEG_ES} (?:me )?late"),
        (RedFlag.POP, rf"brok(?:e|en) {_SIDE}{_BONE}(?! (?:press|day|records?)\b)"),
        (RedFlag.POP, rf"(?:{_CANNOT}|don't|doesn't|not) (?:put|bear|place|support|putting|bearing) "
                      rf"(?:down )?{_LOAD}|put no weight"),
        (RedFlag.POP, rf"{_CANNOT} (?:take {_LOAD}|hold my (?:body ?)?weight)|"
                      rf"(?:don't|doesn't|not) (?:take|hold) {_LOAD} (?:on|through)"),
        (RedFlag.POP, rf"{_CANNOT} weight bear(?:ing)?|no weight (?:can|could) be put"),
        (RedFlag.POP, rf"{_CANNOT} (?:lift|raise|rise on|rise onto|go up on|get up on) "
                      rf"{_SIDE}(?:heels?|toes?)"),
        (RedFlag.POP, rf"{_CANNOT} put {_SIDE}(?:foot|heel|leg) (?:down|on)"),
        (RedFlag.POP, rf"(?:kicked (?:me )?|kick (?=in |to |on ))(?:in |on |to |at )?{_SIDE}{_PART}"),
        (RedFlag.POP, rf"(?:{_PART} (?:got|was|is|has been) |like (?:\w+ ){{0,4}})kick(?:ed)?"),
        (RedFlag.POP, rf"(?:someone|somebody|got|been|was) kicked (?:\w+ ){{0,5}}{_PART}"),
        (RedFlag.NUMB, rf"{_CANNOT} feel(?:ing)? (?:\w+ ){{0,5}}{_PART}"),
        (RedFlag.NUMB, rf"{_PART} (?:\w+ ){{0,6}}{_CANNOT} feel(?! (?:good|great|fine|better|fresh)\b)"),
        (RedFlag.NUMB, rf"(?:not|don't|dont|doesn't) feel {_SIDE}{_PART}"),
        (RedFlag.NUMB, rf"(?:no|little|hardly any|barely any|los[et]|losing) (?:all |the |any |more )*feeling"
                       rf"(?= (?:\w+ ){{0,4}}{_PART})"),
        (RedFlag.NUMB, rf"{_PART} (?:\w+ ){{0,4}}(?:no|little|hardly any|barely any|lost|losing|without) "
                       rf"(?:all |the |any |more )*feeling"),
        (RedFlag.NUMB, rf"feeling in {_SIDE}{_PART} (?:is|has|went) (?:all )?gone"),
        (RedFlag.NUMB, r"pins (?:and |n |& )?needles"),
        (RedFlag.NUMB, rf"{_LIMP} (?:\w+ )?(?:feels?|felt|is|are|went|goes|gone|going) (?:\w+ )?dead"),
        (RedFlag.NUMB, rf"dead {_LIMP}|(?:foot|feet) (?:keeps |is |just )?drop(?:s|ping|ped)?"
                       rf"|drop(?:ped)? ?foot|toes drop(?:ping)? when"),
        (RedFlag.NUMB, rf"{_CANNOT} (?:lift|raise|move|bend|wiggle) {_SIDE}{_PART}(?! (?:press|raises?)\b)"),
        (None, rf"{_PART} (?:\w+ )?(?:went|goes|go|gone|going|falls?|fell|is|are) (?:to sleep|sleeping)"),
        (None, rf"{_CANNOT} (?:\w+ (?:or|and) |get up (?:and |or |to )?)?{_WALKS}"),
        (None, r"(?:pass(?:ed|ing)?|black(?:ed|ing)?) (?:right |straight |clean )?out"),
        (None, rf"{_LIMP} (?:\w+ )?(?:feels? (?:not (?:quite )?right|wrong|out of control)|"
               r"(?:not|doesn't|don't) feel (?:quite )?right)"),
        (None, r"i (?:\w+ )?fell (?:on|onto|from|while|when|running)"),
        (None, r"me sale (?:el |mi )?pie|sale (?:el|mi) pie|pie se (?:me )?sale"),
    )
)  # fmt: skip
