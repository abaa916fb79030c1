"""A table that somebody kept: whatever its columns are called, parted by and written like."""

from datetime import date

import pytest

from core.domain.events import Recalled, Units
from core.domain.exercises import CATALOGUE
from core.domain.state import Control, SetLog, Side
from core.exchange.heads import NEEDED
from core.exchange.refusal import Fault, Refusal, Snag
from core.exchange.sheet import sheet
from core.exchange.table import Table, table
from core.speech.catalogue import Voice, languages
from tests.bench.history import lived
from tests.domain.lives import MONDAY
from tests.exchange.files import a_day

TODAY = date(2026, 6, 1)
SIT = "wall_sit"


def read(text: str) -> Table:
    """Read a table that is not refused."""
    found = table(text, TODAY)
    assert isinstance(found, Table), found
    return found


def of(head: str, *rows: str) -> list[tuple[str, str, list[int], float | None]]:
    """Return what rows tell: the date, the exercise, the counts of the sets and the load."""
    found = read("\n".join((head, *rows)))
    assert found.faults == (), found.skips
    counts = [[done.count for done in one.sets] for one in found.events]
    return [
        (one.day.isoformat(), one.exercise, count, one.kg)
        for one, count in zip(found.events, counts, strict=True)
    ]


def fault(row: str, head: str = "date,exercise,sets,reps,load") -> Fault:
    """Return why a row is left out."""
    found = read(f"{head}\n{row}\n")
    assert found.events == ()
    ((why, many),) = found.faults
    assert many == 1
    return why


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("date,exercise,sets,reps,load", "2026-01-05,wall sit,3,30,2.5"),
        ("Load;Reps;Sets;Exercise;Date", "2,5;30;3;wall sit;2026-01-05"),
        ("Datum\tÜbung\tSätze\tWdh.\tGewicht (kg)", "5.1.2026\twall sit\t3\t30\t2,5"),
        ("fecha;ejercicio;series;repeticiones;peso [kg]", "05.01.2026;wall sit;3;30 s;2,5 kg"),
        ("Day,Movement,Set count,Repetitions,Weight (lb)", "2026-01-05 07:30,Wall Sit,3,30s,5.512"),
        ("sep=;\ndate;exercise;reps;load", "2026/01/05;wall-sit;3x30;2,5kg"),
        ("date,exercise,reps,load,note", '2026-01-05,sit,"30, 30, 30",2.5,"felt, well"'),
        ("date,exercise,reps,load", "13/1/2026,sit,30 30 30,2.5"),
        ("date,exercise,reps,lbs", "1/13/2026,sit,0:30/0:30/0:30,5.512"),
        ("Workout Date,Exercise Name,Sets,Reps,Weight,Weight Unit", "2026-01-05,sit,3,30,5.512,lbs"),
        ("workout_date,exercise_title,set 1,set 2,set 3,weight_lbs", "2026-01-05,sit,30,30,30,5.512"),
        ("Datum;Übung;Satz 1;Satz 2;Satz 3;Satz 4;Last;Gewichtseinheit", "5.1.2026;sit;30;30;30;;2,5;kg"),
        ("fecha;ejercicio;series;segundos;peso;unidad de peso", "05.01.2026;sit;3;30;5,512;libras"),
        ("Datum;Übung;Sätze;Dauer (s);Gewicht in kg", "5.1.2026;sit;3;30;2,5"),
        ("date,exercise,sets,reps,time,load", "2026-01-05,sit,3,0,0:30,2.5"),
        ("date,exercise,sets,time (min),load", "2026-01-05,sit,3,0.5,2.5"),
        ("Date,Duration,Exercise Name,Sets,Weight,Reps,Seconds", "2026-01-05 07:12:00,45m,Sit,3,2.5,0,30.0"),
        ("date,exercise,sets,load", "2026-01-05,sit,3x30,2.5"),
        ("date,exercise,sets × reps,load", "2026-01-05,sit,3 × 30,2.5"),
        ("date,exercise,sets,reps,load,unit", "2026-01-05,sit,3,30,5.512,lb"),
        ("| date | exercise | reps | load |", "| --- | --- | :-: | --- |\n| 2026-01-05 | sit | 3x30 | 2.5 |"),
    ],
)
def test_one_session_is_read_however_it_is_written(head: str, row: str) -> None:
    ((day, exercise, counts, kg),) = of(head, row)
    assert day in ("2026-01-05", "2026-01-13")
    assert (exercise, counts, kg) == (SIT, [30, 30, 30], 2.5)


def test_one_date_that_can_be_read_in_one_way_decides_for_the_file() -> None:
    head, doubtful = "date,exercise,reps", "2/3/2026,sit,30"
    assert of(head, doubtful, "13/1/2026,sit,30")[1][0] == "2026-03-02"
    assert of(head, doubtful, "1/13/2026,sit,30")[1][0] == "2026-02-03"
    assert of(head, "3/3/2026,sit,30")[0][0] == "2026-03-03"
    for other in ("", "13/1/2026,sit,30\n1/13/2026,sit,30"):
        assert table(f"{head}\n{doubtful}\n{other}", TODAY) == Refusal(Snag.WHICH_DATES, "2/3/2026")


def test_a_short_date_that_could_begin_with_its_year_is_not_guessed() -> None:
    head, doubtful = "date,exercise,reps", "25/11/05,sit,30"
    assert table(f"{head}\n{doubtful}", TODAY) == Refusal(Snag.WHICH_DATES, "25/11/05")
    assert of(head, doubtful, "28/11/05,sit,30")[0][0] == "2005-11-25"
    assert of(head, "13/1/26,sit,30")[0][0] == "2026-01-13"
    assert of(head, "25.11.05,sit,30")[0][0] == "2005-11-25"


def test_without_its_columns_a_table_is_refused_by_the_one_that_is_missing() -> None:
    assert table("a,b,c\n1,2,3", TODAY) == Refusal(Snag.NO_HEAD)
    assert table("exercise,reps\nsit,30", TODAY) == Refusal(Snag.COLUMN_MISSING, "date")
    assert table("date,exercise,sets\n2026-01-05,sit,3", TODAY) == Refusal(Snag.COLUMN_MISSING, "reps")


def test_what_cannot_be_is_left_out_and_named() -> None:
    assert fault("soon,sit,3,30,") is Fault.DATE
    assert fault("2026-02-30,sit,3,30,") is Fault.DATE
    assert fault("2026-06-02,sit,3,30,") is Fault.FUTURE
    assert fault("1989-12-31,sit,3,30,") is Fault.OLD
    assert fault("2026-01-05,yoga,3,30,") is Fault.EXERCISE
    assert fault("2026-01-05,one-leg,3,10,") is Fault.WHICH_EXERCISE
    assert fault("2026-01-05,sit,many,30,") is Fault.SETS
    assert fault("2026-01-05,sit,11,30,") is Fault.SETS
    assert fault("2026-01-05,sit,0,30,") is Fault.SETS
    assert fault("2026-01-05,sit,3,30 30,") is Fault.UNLIKE
    assert fault("2026-01-05,sit,4,3x30,") is Fault.UNLIKE
    assert fault("2026-01-05,sit,3,601,") is Fault.BEYOND
    assert fault("2026-01-05,sit,3,10 reps,") is Fault.UNIT
    assert fault("2026-01-05,sit,3,30,45,stone", "date,exercise,sets,reps,load,weight unit") is Fault.UNIT
    assert fault("2026-01-05,sit,3,3 x 12 @ 5kg,") is Fault.REPS
    assert fault("2026-01-05,sit,3,-30,") is Fault.REPS
    assert fault("2026-01-05,sit,3,30,301") is Fault.LOAD
    for load in ("heavy", "5 kg each", "-5", '"1.000,5"'):
        assert fault(f"2026-01-05,sit,3,30,{load}") is Fault.LOAD


def test_loads_of_a_unit_that_is_not_known_refuse_the_file() -> None:
    for head in ("Weight (st)", "Weight [kg/lb]"):
        refused = table(f"date,exercise,reps,{head}\n2026-01-05,sit,30,5", TODAY)
        assert refused == Refusal(Snag.WHICH_UNIT, head)
    assert of("date,exercise,reps,Weight (st),Weight Unit", "2026-01-05,sit,30,5,kg")[0][3] == 5.0


def test_what_tells_no_unit_is_told_in_those_of_its_member() -> None:
    text = "date,exercise,reps,load\n2026-01-05,soleus walk,3,\n2026-01-05,sit,30,10"
    metric, imperial = (table(text, TODAY, units) for units in Units)
    assert isinstance(metric, Table)
    assert isinstance(imperial, Table)
    assert [(one.sets[0].count, one.kg) for one in metric.events] == [(10, None), (30, 10.0)]
    assert [(one.sets[0].count, one.kg) for one in imperial.events] == [(3, None), (30, 4.536)]


@pytest.mark.parametrize(
    ("said", "exercise"),
    [
        *((one, "raise_two_floor") for one in ("raise", "Calf Raises", "Wadenheben", "elevación")),
        *(
            (one, "raise_two_floor")
            for one in ("bodyweight raise", "Elevación de talones", "Heel Raise (Machine)")
        ),
        *((one, "straight_raise") for one in ("Standing Calf Raise (Barbell)", "Wadenheben stehend")),
        *((one, "raise_one_floor") for one in ("Wadenheben einbeinig", "Single-Leg Standing Calf Raise")),
        ("calf raise on one leg on the step", "raise_one_step"),
        ("elevación de gemelos sentado", "seated_raise"),
        ("Seated Calf Raise (Plate Loaded)", "seated_raise"),
        ("bent-knee raise", "raise_two_floor"),
        ("Leg Press", "leg_press_raise"),
    ],
)
def test_a_raise_is_read_as_the_one_it_most_likely_is_and_that_is_told(said: str, exercise: str) -> None:
    found = read(f"date,exercise,reps\n2026-01-05,{said},12\n2026-01-06,{said.upper()},12")
    assert {one.exercise for one in found.events} == {exercise}
    assert found.read_as == ((said, exercise),)


@pytest.mark.parametrize(
    "said", ["Lateral Raise", "Leg Raise", "Elevación de piernas", "Front Raise", "toe raise"]
)
def test_a_raise_of_something_else_is_not_taken_for_one_of_the_heel(said: str) -> None:
    assert read(f"date,exercise,reps\n2026-01-05,{said},12").events == ()


def test_a_name_of_several_is_left_out_with_those_that_fit() -> None:
    found = read("date,exercise,reps\n2026-01-05,two,12\n2026-01-05,sit,30")
    assert [one.fits for one in found.skips] == [("raise_two_floor", "raise_two_step")]
    assert found.read_as == ()


def test_the_first_rows_left_out_are_named_by_their_lines_and_all_are_counted() -> None:
    found = read("date,exercise,reps\n" + "2026-01-05,sit,30\n" + "x,y,z\n" * 20)
    assert found.faults == ((Fault.DATE, 20),)
    assert [(one.line, one.said) for one in found.skips] == [(line, "x, y, z") for line in range(3, 8)]


def test_the_same_row_twice_counts_once_where_rows_are_told_apart() -> None:
    twice = ["2026-01-05,sit,3,30"] * 2
    found = read("\n".join(("date,exercise,sets,reps", *twice)))
    assert [len(one.sets) for one in found.events] == [3]
    assert found.faults == ((Fault.TWICE, 1),)
    assert of("date,exercise,reps", *["2026-01-05,sit,30"] * 3) == [("2026-01-05", SIT, [30, 30, 30], None)]


def test_one_date_has_an_entry_for_each_exercise_and_load() -> None:
    rows = ("2026-01-05,sit,30,", "2026-01-05,sit,30,2", "2026-01-04,walk,3 m,", "2026-01-05,sit,25,2")
    assert of("date,exercise,reps,load", *rows) == [
        ("2026-01-04", "soleus_walk", [10], None),
        ("2026-01-05", SIT, [30], None),
        ("2026-01-05", SIT, [30, 25], 2.0),
    ]


def test_legs_and_marks_are_kept_as_ones_own_table_tells_them() -> None:
    brought = Recalled(a_day("2026-01-05"), "raise_one_step", (SetLog(8, Control.WOBBLY, Side.LEFT),), 4.0)
    assert read(sheet([brought]).decode("utf-8-sig")).events == (brought,)


def test_ones_own_table_is_read_whole() -> None:
    life = lived(MONDAY, 40)
    found = read(sheet(life).decode("utf-8-sig"))
    assert found.faults == ()
    assert found.rows == len(sheet(life).splitlines()) - 1


@pytest.mark.parametrize("exercise", CATALOGUE)
def test_every_exercise_is_read_by_its_name_in_ones_own_table(exercise: str) -> None:
    assert of("date,exercise,reps", f"2026-01-05,{exercise},20")[0][1] == exercise


def test_no_cell_of_ones_own_table_is_taken_for_a_formula() -> None:
    life = lived(MONDAY, 10)
    cells = [cell for line in sheet(life).decode("utf-8-sig").splitlines() for cell in line.split(",")]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t"))] == []


@pytest.mark.parametrize("language", sorted(languages()))
def test_the_columns_and_the_row_that_are_shown_are_read_in_each_language(language: str) -> None:
    voice = Voice(language)
    head = voice.text("import-no-no-head", at="", mb=5).rpartition(": ")[2]
    (shown,) = [line for line in voice.text("import-how", mb=5).split("\n") if ": " in line]
    assert of(head, shown.rpartition(": ")[2]) == [("2025-11-03", SIT, [45, 45, 45], None)]
    named = ",".join(voice.text(f"import-column-{one}") for one in NEEDED)
    assert of(named, f"2026-01-05,{voice.exercise(SIT)},30") == [("2026-01-05", SIT, [30], None)]
