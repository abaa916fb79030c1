"""Files: what is sent comes to the coach, whole and bounded or not at all; what the coach sends goes out."""

import io
from collections.abc import AsyncIterator
from typing import Any

import pytest

from adapters.fetching import AT_ONCE
from core.coach import Coach
from core.intents import LARGEST_FILE, FreeText, Intent, OfferFile, ShowToday
from core.requests import Request
from core.speech.message import Document, Message, Span
from tests.adapters.house import WITHIN
from tests.adapters.telegram.house import TOKEN, House, house
from tests.adapters.telegram.noting import NOTED, notes
from tests.platforms.common_faults import moved, packed
from tests.platforms.telegram import Chatter, Fault, cut_before, cut_within, endless, hang, http, too_many

CSV = b"date,exercise,reps\n2026-01-05,raise,12\n"
FORWARDED = {"type": "hidden_user", "sender_user_name": "Someone", "date": 1_767_596_400}
HURRIED = 0.3  # seconds that a file may take, where it never comes


@pytest.fixture
async def bob(home: House) -> Chatter:
    """Return Bob, who has opened the private chat with a coach that notes what it is asked."""
    notes(home)
    return await opened(home, "Bob")


@pytest.fixture
async def hurried(sqlite_database_url: str) -> AsyncIterator[House]:
    """Yield a house whose coach notes what it is asked, and in which no file is waited for long."""
    async with house(sqlite_database_url, enough=HURRIED) as inside:
        notes(inside)
        yield inside


async def opened(home: House, name: str) -> Chatter:
    person = home.server.person(name)
    await person.starts()
    await person.hears("Noted.")
    NOTED.clear()
    return person


def offers() -> list[Intent]:
    return [one.intent for one in NOTED]


def missed(size: int = len(CSV), name: str = "log.csv") -> list[OfferFile]:
    """Return what the coach learns of a file that did not come."""
    return [OfferFile(name, size)]


@pytest.mark.parametrize("caption", ["", "/import", "/import please", "here is my old log"])
async def test_a_file_comes_to_the_coach_as_it_was(bob: Chatter, caption: str) -> None:
    await bob.sends_document("log.csv", CSV, caption=caption)
    await bob.hears("Noted.")
    assert offers() == [OfferFile("log.csv", len(CSV), CSV)]
    assert NOTED[0].key.startswith("telegram.")


@pytest.mark.parametrize("beside", ["10 10 10 steady", "/today", "my calf is numb"])
async def test_words_beside_a_file_that_mean_something_are_read_instead(
    home: House, bob: Chatter, beside: str
) -> None:
    await bob.sends_document("log.csv", CSV, caption=beside)
    await bob.hears("Noted.")
    assert offers() == [ShowToday() if beside == "/today" else FreeText(beside)]
    assert home.server.called("file") == []


async def test_a_file_that_was_forwarded_comes_whatever_stood_beside_it(bob: Chatter) -> None:
    await bob.sends_document("log.csv", CSV, caption="/delete", forward_origin=FORWARDED)
    await bob.hears("Noted.")
    assert offers() == [OfferFile("log.csv", len(CSV), CSV)]


async def test_import_said_in_answer_to_a_file_is_about_that_file(bob: Chatter) -> None:
    sent = await bob.sends_document("log.csv", CSV, caption="/today")
    await bob.hears("Noted.")
    await bob.replies("/import", to=sent)
    await bob.hears("Noted.")
    assert offers()[1:] == [OfferFile("log.csv", len(CSV), CSV)]


async def test_files_sent_together_are_a_request_each(bob: Chatter) -> None:
    for name in ("log.csv", "log.json"):
        await bob.sends_document(name, CSV, media_group_id="1")
        await bob.hears("Noted.")
    assert offers() == [OfferFile(name, len(CSV), CSV) for name in ("log.csv", "log.json")]


@pytest.mark.parametrize(
    ("sent", "name"),
    [
        ("", ""),
        ("../../etc/pass\x00wd.csv", "passwd.csv"),
        ("C:\\old\\log\n\u202e.csv", "log.csv"),
        ("x" * 300 + ".json", "x" * 59 + ".json"),
        ("...", ""),
    ],
)
async def test_a_name_shows_on_one_line_and_leads_nowhere(bob: Chatter, sent: str, name: str) -> None:
    await bob.sends_document(sent, CSV)
    await bob.hears("Noted.")
    assert offers() == [OfferFile(name, len(CSV), CSV)]


@pytest.mark.parametrize("size", [LARGEST_FILE + 1, 50_000_000, 2_000_000_000])
async def test_a_file_too_large_is_never_asked_for(home: House, bob: Chatter, size: int) -> None:
    await bob.sends_document("log.csv", CSV, size=size)
    await bob.hears("Noted.")
    assert offers() == missed(size)
    assert home.server.called("getFile") == []


async def test_a_file_of_the_largest_size_comes(bob: Chatter) -> None:
    await bob.sends_document("log.csv", b"x" * LARGEST_FILE)
    await bob.hears("Noted.")
    assert offers() == [OfferFile("log.csv", LARGEST_FILE, b"x" * LARGEST_FILE)]


async def test_a_file_larger_than_was_told_is_known_to_be(bob: Chatter) -> None:
    await bob.sends_document("log.csv", b"x" * (LARGEST_FILE * 3), size=10)
    await bob.hears("Noted.")
    assert offers() == missed(LARGEST_FILE + 1)


async def test_a_file_smaller_than_was_told_did_not_come_whole(bob: Chatter) -> None:
    await bob.sends_document("log.csv", CSV, size=10_000)
    await bob.hears("Noted.")
    assert offers() == missed(10_000)


async def test_an_empty_file_is_one(bob: Chatter) -> None:
    await bob.sends_document("log.csv", b"")
    await bob.hears("Noted.")
    assert offers() == [OfferFile("log.csv", 0)]


@pytest.mark.parametrize("method", ["file", "getFile"])
@pytest.mark.parametrize("fault", [http(502), cut_before(), too_many(0)], ids=lambda one: one.kind)
async def test_a_fetch_that_fails_once_is_tried_again(
    home: House, bob: Chatter, method: str, fault: Fault
) -> None:
    home.server.faults.add(method, fault)
    await bob.sends_document("log.csv", CSV)
    await bob.hears("Noted.")
    assert offers() == [OfferFile("log.csv", len(CSV), CSV)]


@pytest.mark.parametrize(
    ("method", "fault"),
    [
        ("file", http(404)),
        ("file", cut_within()),
        ("file", endless()),
        ("file", hang()),
        ("file", packed()),
        ("getFile", http(404)),
        ("getFile", hang()),
    ],
    ids=lambda one: getattr(one, "kind", one),
)
async def test_a_file_that_does_not_come_is_told_by_its_size_and_no_log_tells_more(
    hurried: House, written: io.StringIO, method: str, fault: Fault
) -> None:
    bob = await opened(hurried, "Bob")
    hurried.server.faults.add(method, fault, times=None)
    await bob.sends_document("log.csv", CSV)
    await bob.hears("Noted.")
    assert offers() == missed()
    told = written.getvalue()
    assert "unfetched file" in told
    path = next(iter(hurried.server.world.files.values()))[2]
    assert [
        one for one in (TOKEN, TOKEN.partition(":")[2], "log.csv", path, "Bob", "raise") if one in told
    ] == []


async def test_a_file_that_has_gone_elsewhere_is_not_followed(home: House, bob: Chatter) -> None:
    home.server.faults.add("file", moved(f"{home.server.url}/file/bot{TOKEN}/elsewhere"), times=None)
    await bob.sends_document("log.csv", CSV)
    await bob.hears("Noted.")
    assert offers() == missed()
    assert {call["path"] for call in home.server.called("file")} != {"elsewhere"}
    assert len(home.server.called("file")) == 1


async def test_a_slow_file_holds_up_what_its_own_person_says_and_nobody_else(hurried: House) -> None:
    ann, bob = await opened(hurried, "Ann"), await opened(hurried, "Bob")
    hurried.server.faults.add("file", hang())
    await ann.sends_document("log.csv", CSV)
    await ann.says("/today")
    await bob.asks("hello")
    assert offers() == [FreeText("hello")]
    await ann.hears("Noted.")
    await ann.hears("Noted.")
    assert offers()[1:] == [*missed(), ShowToday()]


async def test_files_of_two_people_are_fetched_at_once(home: House, bob: Chatter) -> None:
    ann = await opened(home, "Ann")
    hanging = home.server.faults.add("file", hang(), times=1)
    await ann.sends_document("ann.csv", CSV)
    await home.settles("file")
    hanging.lift()
    await bob.sends_document("bob.csv", CSV)
    await bob.hears("Noted.")
    assert offers() == [OfferFile("bob.csv", len(CSV), CSV)]
    await home.closes()


async def test_one_file_a_person_and_few_in_all_are_fetched_at_once(home: House, bob: Chatter) -> None:
    home.server.faults.add("file", hang(), times=None)
    people = [bob, *[await opened(home, "Ann") for _ in range(AT_ONCE)]]
    for person in people:
        await person.sends_document("first.csv", CSV)
        await person.sends_document("second.json", CSV)
    await home.settles("file", AT_ONCE)
    await opened(home, "Ben")
    assert [str(call["path"])[-4:] for call in home.server.called("file")] == [".csv"] * AT_ONCE
    await home.closes()
    assert len(offers()) == 2 * len(people)


async def test_a_file_that_comes_again_is_the_same_request(home: House, bob: Chatter) -> None:
    await bob.sends_document("log.csv", CSV)
    await bob.hears("Noted.")
    await home.server.updates.repeat(home.server.updates.delivered[-1])
    await bob.hears("Noted.")
    first, again = NOTED
    assert first == again


async def test_a_file_under_way_at_the_end_is_answered_as_one_that_did_not_come(
    home: House, bob: Chatter
) -> None:
    home.server.faults.add("file", hang())
    await bob.sends_document("log.csv", CSV)
    await bob.says("/today")
    await home.settles("file")
    await home.closes()
    assert offers() == [*missed(), ShowToday()]
    assert len(bob.shown()) == 3
    await home.opens()
    await home.settled()
    assert len(NOTED) == 2


async def test_a_server_that_keeps_files_to_itself_is_told_of_kindly(home: House, bob: Chatter) -> None:
    home.server.world.disk = "/var/lib/telegram-bot-api/"
    await bob.sends_document("log.csv", CSV)
    assert "local mode" in (await bob.hears()).text
    assert (offers(), home.server.called("file")) == ([], [])


@pytest.mark.parametrize("beside", [{}, {"animation": {"width": 1, "height": 1, "duration": 1}}])
async def test_a_picture_or_a_moving_one_is_no_file(
    home: House, bob: Chatter, beside: dict[str, Any]
) -> None:
    if beside:
        moving = beside["animation"] | {"file_id": "a", "file_unique_id": "b"}
        await bob.sends_document("cat.gif", CSV, animation=moving)
    else:
        await bob.sends_photo(CSV)
    assert "cannot read" in (await bob.hears()).text
    assert (offers(), home.server.called("getFile")) == ([], [])


class Exporting(Coach):
    """A coach who answers everything with two files."""

    async def answer(self, request: Request) -> tuple[Message, ...]:
        """Answer with two files, one of them as large as any."""
        return tuple(
            Message(((Span("All of it."),),), document=Document(name, data))
            for name, data in (("log.json", b"x" * LARGEST_FILE), ("log.csv", CSV))
        )


async def test_two_files_arrive_one_after_the_other_and_from_a_group_in_private(home: House) -> None:
    home.coach.__class__ = Exporting
    ann = home.server.person("Ann")
    await ann.starts()
    group = home.server.group("Riverside", members=[ann])
    for place in (None, group):
        if place is not None:
            await ann.says("/export@soleus_bot", at=place)
        files = [await ann.hears("All of it.", within=WITHIN) for _ in range(2)]
        assert [ann.fetches(one) for one in files] == [b"x" * LARGEST_FILE, CSV]
    names = [upload.name for call in home.server.called("sendDocument") for upload in call.uploads.values()]
    assert names == ["log.json", "log.csv"] * 2
    assert ann.shown(group) == []
