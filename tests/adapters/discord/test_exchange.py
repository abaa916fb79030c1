"""Export and import as a person meets them on Discord."""

from core.intents import LARGEST_FILE
from tests.adapters.discord.house import House, chosen
from tests.platforms.discord import Channel, Member

HISTORY = b"date,exercise,sets,reps,load\n2025-11-03,wall sit,3,45,0\n"
IMPORT = "/import file:old.csv"


async def test_an_export_comes_as_two_files_and_is_known_when_it_comes_back(home: House, ann: Member) -> None:
    await ann.asks("10 10 10 steady pain 0 effort 7")
    ann.forgets()
    await ann.uses("/export")
    kept, table = [ann.fetches(await ann.hears(ending)) for ending in (".json", ".csv")]
    assert kept.startswith(b"{")
    assert table.count(b"\n") > 1
    ann.holds("soleus.json", kept)
    assert "here already" in (await ann.asks("/import file:soleus.json")).text
    ann.forgets()
    await ann.types("", files=["soleus.json"])
    assert "here already" in (await ann.hears()).text


async def test_in_a_server_an_export_shows_to_oneself_alone(ann: Member, runs: Channel) -> None:
    await ann.uses("/export", at=runs)
    for ending in (".json", ".csv"):
        file = await ann.hears(ending, at=runs)
        assert file.ephemeral
        assert file.files


async def test_history_is_shown_taken_over_by_a_tap_and_out_again_by_undo(ann: Member, runs: Channel) -> None:
    ann.holds("old.csv", HISTORY)
    preview = await ann.asks(IMPORT, at=runs)
    assert preview.ephemeral
    assert "history" in preview.text
    assert "Taken over" in (await chosen(ann, "Take it over", at=runs)).text
    assert "45" in (await ann.asks("/history")).text
    assert "out again" in (await ann.asks("/undo")).text


async def test_what_cannot_be_read_is_told_why(ann: Member) -> None:
    for told, content, why in (
        (LARGEST_FILE + 1, b"x", "too large"),
        (9_000, HISTORY, "did not reach me"),
        (0, b"", "nothing in that file"),
        (6, b"PK\x03\x04\x00\x00", "no text"),
    ):
        ann.holds("old.csv", content, size=told)
        assert why in (await ann.asks(IMPORT)).text


async def test_import_alone_tells_how(ann: Member) -> None:
    assert "Send me the file" in (await ann.asks("/import")).text
