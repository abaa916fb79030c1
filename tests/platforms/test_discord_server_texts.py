"""What a client reads: markdown, its marks, and everything that is drawn beside a text."""

import pytest

from tests.platforms.discord.markdown import Mark, read


@pytest.mark.parametrize(
    ("raw", "text", "marks"),
    [
        ("15 15 15", "15 15 15", []),
        (r"2 \* 3 at 07\:30", "2 * 3 at 07:30", []),
        ("2 * 3 * 4, snake_case_name", "2 * 3 * 4, snake_case_name", []),
        ("**Saved** now", "Saved now", [("bold", "Saved")]),
        (r"**a \*** b", "a * b", [("bold", "a *")]),
        ("**a *b* c**", "a b c", [("bold", "a b c"), ("italic", "b")]),
        ("_it_ __u__ ~~s~~ ||x||", "it u s x", ["italic it", "underline u", "strike s", "spoiler x"]),
        ("at <t:1767600000:t>", "at <t:1767600000:t>", ["instant <t:1767600000:t>"]),
        ("<@12> @everyone", "<@12> @everyone", ["mention <@12>", "mention @everyone"]),
        (r"\<@12> \@everyone", "<@12> @everyone", []),
        ("[a](https://b.c)", "a", ["masked a"]),
        (r"https\://b.c", "https://b.c", []),
        ("https://b.c discord.gg/x", "https://b.c discord.gg/x", ["link https://b.c", "link discord.gg/x"]),
        ("`a*b*`", "a*b*", ["code a*b*"]),
        (
            "# Big\n> said\n- one\n1. two",
            "Big\nsaid\n- one\n1. two",
            ["heading # ", "quote > ", "item - ", "item 1. "],
        ),
        ("1\\. two\n\\# small\n**1. x**", "1. two\n# small\n1. x", ["bold 1. x"]),
    ],
)
def test_a_text_is_read_with_its_marks(raw: str, text: str, marks: list[str | tuple[str, str]]) -> None:
    split = [Mark(*one.split(" ", 1)) if isinstance(one, str) else Mark(*one) for one in marks]
    assert read(raw) == (text, tuple(split))
