"""What is said in German or in Spanish means what it means in English, whatever language somebody chose."""

from collections.abc import Callable, Iterator, Mapping

import pytest

from core.domain.challenge import ChallengeKind
from core.domain.events import RedFlag
from core.reading import alarm_spanish, alarmwords
from core.reading.alarm import Alarm, heard, painless
from core.reading.challenge import Plan
from core.reading.challenge_line import read_line
from core.reading.days import Direction, read_day, read_until
from core.reading.kit import read_kit
from core.reading.logline import read_log
from core.reading.problem import Unread
from core.reading.runs import read_race, read_run
from core.reading.settings import setting_named
from core.reading.whereabouts import said_where
from tests.domain.reading import alarms_english, alarms_spanish, tongues, tongues_beside
from tests.domain.reading.lines import TODAY

Reader = Callable[[str], object]
USUAL = Plan("", ChallengeKind.CONSISTENCY, TODAY, TODAY)
READERS: dict[str, tuple[Reader, Mapping[str, tuple[str, str]]]] = {
    "log": (lambda line: read_log(line, TODAY), tongues.LOGS),
    "day": (lambda line: read_day(line, TODAY, Direction.COMING), tongues.DAYS),
    "pause": (lambda line: read_until(line, TODAY), tongues.PAUSES),
    "run": (lambda line: read_run(line, TODAY), tongues.RUNS),
    "race": (lambda line: read_race(line, TODAY), tongues.RACES),
    "kit": (read_kit, tongues_beside.KITS),
    "challenge": (lambda line: read_line(line, TODAY, USUAL), tongues_beside.CHALLENGES),
    "settings": (setting_named, tongues_beside.SETTINGS),
    "alarm": (heard, tongues_beside.ALARMS),
    "where": (said_where, tongues_beside.WHERES),
}


def said() -> Iterator[tuple[str, str, str]]:
    """Yield the reader, the English line, and another that means the same."""
    for name, (_, table) in READERS.items():
        for english, others in table.items():
            yield from ((name, english, line) for other in others for line in other.split("|"))


@pytest.mark.parametrize(("name", "english", "line"), list(said()))
def test_a_line_means_what_it_means_in_english(name: str, english: str, line: str) -> None:
    read, _ = READERS[name]
    meant = read(english)
    assert meant is not None
    assert not isinstance(meant, Unread)
    assert read(line) == meant


@pytest.mark.parametrize("other", [0, 1], ids=["German", "Spanish"])
def test_every_reader_is_tried_with_many_lines_of_each_language(other: int) -> None:
    said = [others[other] for _, table in READERS.values() for others in table.values()]
    lines = [line for one in said for line in one.split("|")]
    assert len(lines) >= 150


@pytest.mark.parametrize(
    ("words", "flag"),
    [
        ("blood clot", RedFlag.CALF), ("coughing blood", RedFlag.BREATH),
        ("can't feel my toes", RedFlag.NUMB),
        ("can't put weight on my leg", RedFlag.POP), ("kicked in the calf", RedFlag.POP),
        ("stress fracture", RedFlag.NIGHT), ("my heart skips beats", RedFlag.BREATH),
        ("I passed out", None), ("rolled my ankle", None), ("sharp twinge in my calf", None),
        ("pain 9 in my calf", None),
    ],
)  # fmt: skip
def test_what_may_be_badly_wrong_is_heard_in_everyday_english(words: str, flag: RedFlag | None) -> None:
    assert heard(words) == Alarm(flag)


@pytest.mark.parametrize("words", tongues_beside.CALM)
def test_everyday_words_are_no_alarm(words: str) -> None:
    assert heard(words) is None


@pytest.mark.parametrize(
    "line",
    ["nicht sauber", "no firme", "15 15 15 nicht sauber", "15 15 15 no firme", "Stufe weg", "12 nach links",
     "me duele mi 12 12", "so 12 12 12", "do 3x12 left"],
)  # fmt: skip
def test_what_might_mean_the_opposite_is_not_taken_for_a_log(line: str) -> None:
    assert isinstance(read_log(line, TODAY), Unread)


def test_short_names_of_weekdays_that_are_other_words_too_need_a_sign() -> None:
    for line in ("mi 12 12 12", "so 12 12", "do 12 12"):
        read = read_log(line, TODAY)
        assert isinstance(read, Unread) or read.day == TODAY


def test_pain_beside_a_number_in_any_language_is_an_answer() -> None:
    assert heard("Schmerz") == heard("dolor") == heard("pain") == Alarm(None)
    assert heard("Schmerz 2") is heard("dolor 2") is heard("pain 2") is None


@pytest.mark.parametrize("flag", alarms_spanish.DANGERS)
def test_danger_in_spanish_is_always_heard_and_never_logged(flag: RedFlag | None) -> None:
    for line in map(str.strip, alarms_spanish.DANGERS[flag].split("|")):
        alarm = heard(line)
        assert alarm is not None, line
        assert flag in (None, alarm.flag), line
        assert isinstance(read_log(line, TODAY), Unread), line


@pytest.mark.parametrize("words", [one.strip() for one in alarms_spanish.CALM.split("|")])
def test_everyday_spanish_is_no_alarm(words: str) -> None:
    assert heard(words) is None


@pytest.mark.parametrize(
    "line", ["a las 9", "por la noche a las 9", "10 de 12", "no puedo el martes", "no pude con la última"]
)
def test_an_hour_a_share_and_what_is_only_partly_left_out_are_no_log(line: str) -> None:
    assert isinstance(read_log(line, TODAY), Unread)


@pytest.mark.parametrize("flag", alarms_english.DANGERS)
def test_danger_in_english_is_heard_and_its_flag_named(flag: RedFlag | None) -> None:
    for line in map(str.strip, alarms_english.DANGERS[flag].split("|")):
        assert heard(line) == Alarm(flag), line


@pytest.mark.parametrize("words", [one.strip() for one in alarms_english.CALM.split("|")])
def test_everyday_english_is_no_alarm(words: str) -> None:
    assert heard(words) is None


def test_no_stem_of_alarm_lies_inside_a_common_english_word() -> None:
    stems = [stem[1:] for stem in alarmwords.STEMS | alarm_spanish.STEMS]
    common = alarms_english.COMMON.split()
    assert [(stem, word) for stem in stems for word in common if stem in word] == []


@pytest.mark.parametrize(
    "words", ["no pain", "pain free", "sin dolor", "keine Schmerzen", "No pain at all today."]
)
def test_that_nothing_hurts_is_heard_where_it_is_all_that_is_said(words: str) -> None:
    assert painless(words)
    assert not painless(f"{words}, knee hurts")


@pytest.mark.parametrize("words", ["", ".", "!", "no pain?", "no pain yesterday", "pain", "no", "2"])
def test_what_does_not_say_that_nothing_hurts_now_is_no_answer_to_that(words: str) -> None:
    assert not painless(words)
