"""Plain words: alarm is heard in any of them, and a command is one without its slash."""

import pytest

from tests.people import Person, Town

BREATH = "Breathless, or pain in the chest"
POP = "A sudden pop, or I cannot rise on tiptoe"
NUMB = "A numb, weak or cold foot"
CALF = "One calf is swollen, warm or throbbing"
NIGHT = "Bone pain at night, at rest or in one spot"
FEVER = "Fever, or a wound"


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("I have chest pain", BREATH),
        ("can't breathe", BREATH),
        ("I can’t breathe!!", BREATH),
        ("BREATHLESS", BREATH),
        ("help me my calf popped", POP),
        ("something snapped", POP),
        ("my left calf is swollen", CALF),
        ("hot calf", CALF),
        ("foot went númb", NUMB),
        ("cold foot", NUMB),
        ("fever", FEVER),
        ("bone pain at night", NIGHT),
        ("10 10 10 chest pain", BREATH),
        ("run popped my calf", POP),
    ],
)
async def test_words_of_alarm_lead_to_the_stop_sign_the_fitting_one_first(
    ann: Person, words: str, first: str
) -> None:
    assert "ring your emergency number" in await ann.says(words)
    assert ann.sees()[0] == first
    assert {BREATH, POP, NUMB, CALF, NIGHT, FEVER} <= set(ann.sees())
    await ann.presses(first)
    assert "A professional agreed" in ann.sees()


@pytest.mark.parametrize(
    "words", ["my calf hurts", "pain", "calf hurts", "my achilles is sore", "I am injured"]
)
async def test_pain_alone_leads_there_gently(ann: Person, words: str) -> None:
    assert "I am sorry that it hurts" in await ann.says(words)
    assert ann.sees()[0] == CALF
    assert "How does the calf feel now" in await ann.presses("How strong")


async def test_words_of_alarm_alone_stop_nothing(ann: Person) -> None:
    before = await ann.says("/today")
    await ann.says("my calf popped")
    assert await ann.presses("Nothing, go back") == before


@pytest.mark.parametrize("line", ["10 10 10 steady pain 4 effort 7", "skip my calf hurts", "pain 0"])
async def test_what_reads_as_a_log_is_no_alarm(ann: Person, line: str) -> None:
    heard = await ann.says(line)
    assert "I am sorry that it hurts" not in heard
    assert "Stop for now" not in heard


async def test_words_of_alarm_are_heard_before_any_question_of_onboarding(town: Town) -> None:
    ann = town.person("ann")
    await ann.says("/start")
    await ann.presses("None applies")
    await ann.says("I have chest pain")
    assert ann.sees()[0] == BREATH


async def test_other_words_are_not_understood(ann: Person) -> None:
    assert "I did not understand that." in await ann.says("good morning coach")


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("today", "/today"),
        ("Plan", "/plan"),
        ("plan month", "/plan month"),
        ("why?", "/why"),
        ("help", "/help"),
        ("help log", "/help log"),
        ("stop", "/stop"),
        ("morning 0", "/morning 0"),
        ("undo", "/undo"),
        ("pause holiday 10d", "/pause holiday 10d"),
        ("run 18k hard saturday", "/run 18k hard saturday"),
        ("kit +step", "/kit +step"),
        ("swap horse", "/swap horse"),
        ("exercise wall sit", "/exercise wall sit"),
        ("settings rest day saturday", "/settings rest day saturday"),
        ("timezone Zürich", "/timezone Zürich"),
    ],
)
async def test_a_command_is_understood_without_its_slash(town: Town, words: str, command: str) -> None:
    ann, ben = town.person("ann"), town.person("ben")
    await ann.starts()
    await ben.starts()
    assert await ann.says(words) == await ben.says(command)


@pytest.mark.parametrize("line", ["today 10 10 10", "log 10 10 10"])
async def test_a_command_word_takes_no_log_line_away(ann: Person, line: str) -> None:
    assert "How were the sets?" in await ann.says(line)


@pytest.mark.parametrize("line", ["/stop", "/stop it hurts", "/stop 15 15", "/STOP now"])
async def test_the_stop_sign_comes_whatever_is_said_after_it(ann: Person, line: str) -> None:
    assert "Stop sign." in await ann.says(line)
    assert BREATH in ann.sees()


@pytest.mark.parametrize(
    ("line", "works"),
    [("/skip tired", "/log skip tired"), ("/done", "/log done"), ("/pain 3", "/log pain 2")],
)
async def test_a_log_word_with_a_slash_is_told_what_works(ann: Person, line: str, works: str) -> None:
    assert works in await ann.says(line)


async def test_a_skip_without_a_reason_is_asked_for_it(ann: Person) -> None:
    await ann.says("skip")
    await ann.presses("Tired")
    assert "skip" in await ann.says("/history")
    assert "Tired" in ann.heard


async def test_a_walk_may_be_told_in_broken_metres(ann: Person) -> None:
    assert "soleus walk: 3.7m 3.7m 3.7m" in (await ann.says("walk 3.7 3.7 3.7 steady pain 0"))
    assert "I did not understand “10.5”" in await ann.says("raise 10.5 10")


@pytest.mark.parametrize("line", ["/kit step", "kit step", "/kit 3 bottles 1.5 kg"])
async def test_a_question_of_onboarding_takes_its_own_command(town: Town, line: str) -> None:
    ann = town.person("ann")
    await ann.says("/start")
    await ann.presses("None applies")
    assert "Question 3 of 5." in await ann.says(line)


async def test_bottles_are_counted_and_their_weight_is_one(ann: Person) -> None:
    assert "You have: wall and 1.5 kg." in await ann.says("/kit 3 bottles 1.5 kg")


async def test_only_keeps_the_weights_as_its_help_says(ann: Person) -> None:
    await ann.says("/kit bench, 5 kg")
    assert "weights and body weight stay" in await ann.says("/help kit")
    assert "You have: wall, step and 5 kg." in await ann.says("/kit only step, wall")


async def test_a_light_day_of_the_plan_has_its_reason(ann: Person) -> None:
    for line in ("/plan", "/plan month"):
        assert "the calf gets a day between load sessions" in await ann.says(line)


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("skip chest pain", BREATH),
        ("/log skip, chest pain", BREATH),
        ("/log chest pain", BREATH),
        ("/pause my calf is swollen", CALF),
        ("/run my calf popped", POP),
        ("/morning my foot is numb", NUMB),
        ("/skip chest pain", BREATH),
    ],
)
async def test_a_red_flag_behind_a_command_is_heard_as_well(ann: Person, words: str, first: str) -> None:
    assert "Stop for now" in await ann.says(words)
    assert ann.sees()[0] == first


@pytest.mark.parametrize("said", ["no", "none", "nada", "nichts", "sin dolor"])
async def test_no_pain_is_said_in_one_word_where_pain_is_asked(ann: Person, said: str) -> None:
    assert "Any pain" in await ann.says("/log 10 10 10 steady")
    heard = await ann.says(said)
    assert "Any pain" not in heard
    assert "How hard was it" in heard


@pytest.mark.parametrize("said", ["no pain", "no pain today", "pain free", "sin dolor"])
@pytest.mark.parametrize("name", ["/morning", "morning"])
async def test_a_morning_without_pain_may_be_told_in_words(town: Town, name: str, said: str) -> None:
    ann, ben = town.person("ann"), town.person("ben")
    await ann.starts()
    await ben.starts()
    assert await ann.says(f"{name} {said}") == await ben.says("/morning 0")


@pytest.mark.parametrize("between", ["/delete", "/import", "/stop", "/settings", "something else"])
@pytest.mark.parametrize("said", ["no", "none"])
async def test_a_no_answers_the_pain_only_right_after_its_question(
    ann: Person, between: str, said: str
) -> None:
    assert "Any pain" in await ann.says("/log 10 10 10 steady")
    await ann.says(between)
    assert "How hard was it" not in await ann.says(said)


async def test_a_no_on_the_next_day_answers_no_pain_of_the_day_before(ann: Person, town: Town) -> None:
    assert "Any pain" in await ann.says("/log 10 10 10 steady")
    await town.wait("1d")
    assert "How hard was it" not in await ann.says("no")


@pytest.mark.parametrize("said", ["7 am", "mi 7", "fr 7", "am 7", "7 mi"])
async def test_an_hour_said_with_a_small_word_is_asked_back(ann: Person, said: str) -> None:
    assert "shall the reminder come then" in await ann.says(said)
