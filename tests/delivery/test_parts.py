"""What of a message is sent again: what was not taken, for as long as that is remembered."""

from core.parts import Parts

LINES = ("Good morning.", "Today: 3 sets.", "Done?")


def left(parts: Parts, key: str, message: tuple[str, ...] = LINES) -> list[tuple[int, str]]:
    return list(parts.left(key, message))


def test_nothing_taken_leaves_everything() -> None:
    assert left(Parts(), "1") == [(0, LINES[0]), (1, LINES[1]), (2, LINES[2])]


def test_what_was_taken_is_not_left_whatever_stands_around_it() -> None:
    parts = Parts()
    parts.take("1", 1, LINES[1])
    assert left(parts, "1") == [(0, LINES[0]), (2, LINES[2])]
    parts.take("1", 0, LINES[0])
    assert left(parts, "1") == [(2, LINES[2])]


def test_a_part_that_reads_otherwise_by_now_is_left() -> None:
    parts = Parts()
    parts.take("1", 0, LINES[0])
    assert left(parts, "1", ("Good evening.",)) == [(0, "Good evening.")]


def test_what_is_taken_on_the_way_is_noted_part_by_part() -> None:
    parts = Parts()
    for place, part in parts.left("1", LINES):
        parts.take("1", place, part)
    assert left(parts, "1") == []


def test_each_message_is_remembered_by_itself_until_it_was_taken_whole() -> None:
    parts = Parts()
    parts.take("1", 0, LINES[0])
    parts.take("2", 1, LINES[1])
    parts.forget("1")
    parts.forget("3")
    assert len(left(parts, "1")) == 3
    assert left(parts, "2") == [(0, LINES[0]), (2, LINES[2])]


def test_beyond_so_many_messages_the_one_longest_untouched_is_forgotten() -> None:
    parts = Parts(most=2)
    for key in "1213":
        parts.take(key, 0, LINES[0])
    assert [len(left(parts, key)) for key in "123"] == [2, 3, 2]
