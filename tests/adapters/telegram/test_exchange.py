"""Export and import as a person meets them on Telegram."""

from datetime import timedelta

from core.intents import LARGEST_FILE
from tests.adapters.telegram.house import House, chosen
from tests.platforms.telegram import Chatter, hang

HISTORY = b"date,exercise,sets,reps,load\n2025-11-03,wall sit,3,45,0\n"


async def test_an_export_comes_as_two_files_and_is_known_when_it_comes_back(
    home: House, ann: Chatter
) -> None:
    await ann.asks("10 10 10 steady pain 0 effort 7")
    ann.forgets()
    await ann.says("/export")
    files = [await ann.hears(".json"), await ann.hears(".csv")]
    kept, table = (ann.fetches(one) for one in files)
    assert kept.startswith(b"{")
    assert table.count(b"\n") > 1
    ann.forgets()
    await ann.sends_document("soleus.json", kept, caption=files[0].text, forward_origin={
        "type": "user", "date": 1_767_596_400, "sender_user": home.server.world.bot.api()
    })  # fmt: skip
    assert "here already" in (await ann.hears()).text


async def test_history_is_shown_taken_over_by_a_tap_and_out_again_by_undo(home: House, ann: Chatter) -> None:
    ann.forgets()
    await ann.sends_document("old.csv", HISTORY)
    assert "history" in (await ann.hears()).text
    assert "Taken over" in (await chosen(ann, "Take it over")).text
    assert "45" in (await ann.asks("/history")).text
    assert "out again" in (await ann.asks("/undo")).text


async def test_an_offer_that_comes_again_shows_nothing_twice(home: House, ann: Chatter) -> None:
    await ann.sends_document("old.csv", HISTORY)
    preview = await ann.hears("history")
    await home.server.updates.repeat(home.server.updates.delivered[-1])
    again = await ann.hears()
    assert again.text != preview.text
    assert "Take it over" not in again.sees()


async def test_what_cannot_be_read_is_told_why(home: House, ann: Chatter) -> None:
    ann.forgets()
    await ann.sends_document("a.csv", b"x", size=LARGEST_FILE + 1)
    assert "too large" in (await ann.hears()).text
    await ann.sends_document("a.csv", HISTORY, size=9_000)
    assert "did not reach me" in (await ann.hears()).text
    await ann.sends_document("a.csv", b"")
    assert "nothing in that file" in (await ann.hears()).text
    await ann.sends_document("a.zip", b"PK\x03\x04\x00\x00")
    assert "no text" in (await ann.hears()).text


async def test_import_alone_tells_how_and_from_a_group_in_private(home: House, ann: Chatter) -> None:
    assert "Send me the file" in (await ann.asks("/import")).text
    group = home.server.group("Riverside", members=[ann])
    await ann.says("/import@soleus_bot", at=group)
    await ann.hears("Send me the file")
    await ann.says("/export@soleus_bot", at=group)
    assert (await ann.hears("Everything of yours")).files
    assert ann.shown(group) == []


async def test_a_file_that_is_posted_to_us_is_not_waited_for(home: House, ann: Chatter) -> None:
    home.server.faults.add("file", hang())
    await home.closes()
    await ann.sends_document("old.csv", HISTORY)
    update = home.server.updates.pending.pop()
    await home.opens()
    home.clock.wait(timedelta(minutes=1))
    await home.telegram.feed(update)
    await home.settles("file")
    await home.closes()
    assert "did not reach me" in ann.shown()[-1].text
