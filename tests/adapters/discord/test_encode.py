"""Encoding: whatever a text holds, it reads as it was written, and every part keeps within the limits."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord.acts import view
from adapters.discord.encode import CAN, CONTENT, encode, standing
from adapters.discord.markdown import written
from adapters.discord.outgoing import files
from core.domain.events import RedFlag
from core.intents import (
    AnswerPain,
    Done,
    Intent,
    OpenAdjust,
    OpenChallenge,
    RaiseFlag,
    ShowHelp,
    StopMessages,
    SubmitAdjust,
    SubmitChallenge,
    UndoLast,
)
from core.speech.fit import size
from core.speech.message import (
    Audience,
    Button,
    Document,
    Field,
    Form,
    Instant,
    Manner,
    Message,
    Picture,
    Select,
    Span,
    Style,
)

ESCAPED = re.compile(r"\\([^0-9A-Za-z\s])")
HOSTILE = st.text(alphabet="*_~`|<>#-+.():/[]@\\ 1ae\u00e4\U0001f3c3x", max_size=400)
PIECES = st.lists(
    st.sampled_from(
        ["**", "||", "@everyone", "<@1>", "https://a.b/c", "# ", "1. ", ":x:", "discord.gg/a", "[x](y)", "\\"]
    ),
    max_size=30,
).map("".join)
SENTENCES = (
    "@everyone and @here",
    "<@123> <@&123> <#123> <t:1:R> <:emoji:123> </log:123> <id:customize>",
    "# one", "-# small", "> quoted", ">>> all of it", "- item", "  - deep", "+ item", "1. first", "12) more",
    "**bold** *it* __under__ _it_ ~~gone~~ ||hidden|| `code` ```block```",
    "[masked](https://evil.example) <https://evil.example> https://evil.example steam://run/1",
    "join discord.gg/abc or DISCORDAPP.com/invite/abc", ":smile: 12:30:15", "\\*not bold\\*", "¯\\_(ツ)_/¯",
)  # fmt: skip
FORMATS = re.compile(r"[`*_~|<\[@]|://|:[^\s:]+:|discord(app)?\.(?=\S)", re.IGNORECASE)
BEGINNINGS = re.compile(r"^\s*([#>+-]|\d+[.)])", re.MULTILINE)


def unescaped(text: str) -> str:
    """Take the backslashes off again, as Discord does when it shows a text."""
    return ESCAPED.sub(r"\1", text)


def _bare(text: str) -> str:
    """Return what is left for Discord to read as signs: what was escaped is none."""
    return re.sub(r"\\[^0-9A-Za-z\s]", "\u00b7", text)


@given(HOSTILE | PIECES | st.sampled_from(SENTENCES))
def test_what_a_person_chose_formats_links_and_mentions_nothing(text: str) -> None:
    content = written([(Span(text),)])
    assert not FORMATS.search(_bare(content))
    assert not BEGINNINGS.search(_bare(content))


@given(HOSTILE | PIECES | st.sampled_from(SENTENCES) | st.text(st.characters(exclude_categories=["C"])))
def test_a_text_reads_as_it_was_written(text: str) -> None:
    assert unescaped(written([(Span(text),)])) == text


@given(st.lists(HOSTILE, min_size=1, max_size=6))
def test_signs_that_meet_between_spans_mean_nothing_either(texts: list[str]) -> None:
    content = written([tuple(map(Span, texts))])
    assert not FORMATS.search(_bare(content))
    assert unescaped(content) == "".join(texts)


@given(HOSTILE | PIECES, st.integers(1, 40), st.sampled_from([Style.PLAIN, Style.BOLD]))
def test_no_part_is_longer_than_discord_takes(text: str, times: int, style: Style) -> None:
    message = Message(((Span((text or "x") * times, style),),))
    assert all(size(one.content) <= CONTENT for one in encode(message, shared=False))


@pytest.mark.parametrize("sign", "*_`|~<@[#>\\")
def test_a_message_full_of_signs_comes_whole(sign: str) -> None:
    shown = encode(Message(((Span(sign * 2000),),)), shared=False)
    assert all(size(one.content) <= CONTENT for one in shown)
    assert "".join(unescaped(one.content) for one in shown) == sign * 2000


@given(st.lists(HOSTILE | PIECES, max_size=30), st.booleans(), st.booleans())
def test_what_stands_for_all_is_one_message_whatever_it_says(
    rows: list[str], drawn: bool, filed: bool
) -> None:
    picture = Picture(b"png", "\n".join(rows)) if drawn else None
    document = Document("results.csv", b"1") if filed else None
    lines = tuple((Span(row),) for row in rows)
    buttons = ((Button("Near me", ShowHelp()),),)
    shown = standing(
        Message(lines, buttons, picture=picture, document=document, manner=Manner.REPLACE, silent=True)
    )
    assert size(shown.content) <= CONTENT
    assert (shown.rows, shown.hidden, shown.replaces, shown.silent) == (buttons, False, False, True)
    assert not FORMATS.search(_bare(shown.content))


def test_a_plain_text_of_nineteen_hundred_characters_stays_one_message() -> None:
    text = " ".join(["word"] * 379)
    (shown,) = encode(Message(((Span(text),),)), shared=False)
    assert shown.content == text


def test_bold_stays_bold_and_signs_in_it_stay_signs() -> None:
    line = (Span("3 "), Span("a*b", Style.BOLD), Span("c_", Style.BOLD), Span(" d"), Span(" ", Style.BOLD))
    assert written([line]) == "3 **a\\*bc\\_** d "


def test_what_no_text_carries_is_left_out() -> None:
    assert written([(Span("a\x00b\x1bc\ud800d"),)]) == "abc?d"


@pytest.mark.parametrize(
    ("tells", "style"),
    [(Instant.CLOCK, "t"), (Instant.DAY, "D"), (Instant.DAY_CLOCK, "F"), (Instant.FROM_NOW, "R")],
)
def test_an_instant_shows_in_each_readers_own_way(tells: Instant, style: str) -> None:
    at = datetime(2026, 1, 5, 7, 0, tzinfo=UTC)
    line = (Span("at "), Span("07:00", Style.BOLD, at, tells), Span("."))
    (shown,) = encode(Message((line,)), shared=False)
    assert shown.content == f"at **<t:1767596400:{style}>**."


def test_only_our_own_addresses_are_links_and_unfold_no_preview() -> None:
    ours = "https://t.me/soleus_bot?start="
    text = f"{ours}link_Ab-1. https://t.me/other?start=x {ours}a/../b"
    content = written([(Span(text),)], [ours])
    assert content.startswith(f"<{ours}link_Ab-1>. https\\://t.me/other")
    assert unescaped(content) == text.replace(f"{ours}link_Ab-1", f"<{ours}link_Ab-1>")


@pytest.mark.parametrize(
    ("filled", "opens"),
    [(SubmitAdjust(7), OpenAdjust(7)), (SubmitChallenge(3, 9), OpenChallenge(3, 9))],
)
def test_a_form_says_itself_in_a_line_where_it_may_not_open(
    filled: SubmitAdjust | SubmitChallenge, opens: Intent
) -> None:
    form = Form("What you did", (Field("raise", "raise"),), filled, "raise 15 15 15")
    (shown,) = encode(Message(((Span("Open it."),),), form=form), shared=True)
    assert shown.form is not None
    assert shown.content == "Open it.\n**What you did**\nraise 15 15 15"
    assert [button.intent for row in shown.rows for button in row] == [opens]


def test_who_may_read_a_message_and_what_it_replaces_is_told() -> None:
    line = (Span("hello"),)
    alone = Message((line,), manner=Manner.REPLACE)
    assert [(one.hidden, one.replaces) for one in encode(alone, shared=True)] == [(True, False)]
    assert [(one.hidden, one.replaces) for one in encode(alone, shared=False)] == [(True, True)]
    posted = Message((line,), audience=Audience.PLACE, manner=Manner.REPLACE)
    assert [(one.hidden, one.replaces) for one in encode(posted, shared=True)] == [(False, True)]


async def test_the_first_button_stands_out_and_none_stands_twice() -> None:
    rows = (
        (Button("Done", Done(7, "3f")), Button("Done again", Done(7, "3f"))),
        (Button("x" * 200, ShowHelp()),),
    )
    laid = view(encode(Message((), rows), shared=False)[0].rows)
    assert laid is not None
    assert laid.is_finished(), "the library keeps nothing of it"
    components = [part for row in laid.to_components() for part in row["components"]]
    assert [(one["custom_id"], one["style"]) for one in components] == [("done.7.3f", 1), ("help", 2)]
    assert len(components[1]["label"]) == CAN.label_limit


@pytest.mark.parametrize("first", [UndoLast(), RaiseFlag(RedFlag.CALF), StopMessages()])
async def test_no_button_stands_out_where_the_first_only_takes_back_or_stops(first: Intent) -> None:
    laid = view(((Button("First", first), Button("Why", ShowHelp())),))
    assert laid is not None
    assert [one["style"] for row in laid.to_components() for one in row["components"]] == [2, 2]


async def test_a_field_that_unfolds_carries_acts() -> None:
    pains = Select("Pain 0-10", tuple(Button(str(n), AnswerPain(7, n)) for n in range(11)))
    stops = (Button("Stop", RaiseFlag(next(iter(RedFlag)))),)
    laid = view(encode(Message((), (pains, stops)), shared=False)[0].rows)
    assert laid is not None
    select, _ = (row["components"][0] for row in laid.to_components())
    assert (select["custom_id"], select["placeholder"]) == ("pick.0", "Pain 0-10")
    assert [one["value"] for one in select["options"]] == [f"pain.7.{n}" for n in range(11)]


def test_files_go_with_their_words() -> None:
    picture = Message((), picture=Picture(b"png", "A calf"), document=Document("a.csv", b"1"))
    first, second = encode(picture, shared=False)
    (seen,), (kept,) = files(first), files(second)
    assert (seen.filename, seen.description) == ("picture.png", "A calf")
    assert kept.filename == "a.csv"
    assert "A calf" in first.content + second.content
