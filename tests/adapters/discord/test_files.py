"""Files: what is sent comes to the coach, and what the coach sends goes out."""

import pytest

from adapters.discord import decode
from adapters.discord.decode import Declined
from adapters.discord.spot import Asked
from core.coach import Coach
from core.intents import LARGEST_FILE, AskFile, FreeText, OfferFile, ShowToday, Start, Unreadable
from core.requests import Request
from core.speech.message import Document, Message, Span
from tests.adapters.discord.house import House
from tests.adapters.discord.noting import CSV, IMPORT, NOTED, WHOLE, asked, noting, sender
from tests.adapters.discord.raw import NOON, Raw, heard, message
from tests.adapters.house import WITHIN
from tests.platforms.discord import FILE, Member, refused

AT_ONCE, DEFERRED = 4, 5


@pytest.fixture
def noted(home: House) -> House:
    """Return a house whose coach notes what it is asked."""
    return noting(home)


@pytest.fixture
def ben(noted: House) -> Member:
    """Return Ben, who has a log to send."""
    return sender(noted, "Ben")


async def test_a_command_brings_its_file_and_is_answered_where_it_was_used(noted: House) -> None:
    ann = sender(noted, "Ann")
    runs = noted.server.guild("Riverside", members=[ann]).channel("runs")
    await ann.uses(IMPORT, at=runs)
    assert (await ann.hears("Noted.", at=runs)).ephemeral
    assert asked() == WHOLE
    assert (NOTED[0].place.shared, NOTED[0].locale) == (True, "en-US")


async def test_import_without_a_file_asks_for_one(ben: Member) -> None:
    await ben.asks("/import")
    assert asked() == [AskFile()]


async def test_start_takes_a_code_and_none(ben: Member) -> None:
    await ben.asks("/start code:link_ab12cd34")
    await ben.asks("/start")
    assert asked() == [Start("link_ab12cd34"), Start()]


async def test_the_option_takes_a_file_is_described_and_may_be_left_out(noted: House) -> None:
    command = next(one for one in noted.server.world.commands[0] if one["name"] == "import")
    (option,) = command["options"]
    assert (option["type"], option["name"], bool(option.get("required"))) == (11, "file", False)
    assert "CSV" in option["description"]


@pytest.mark.parametrize("given", ["12345", "log.csv", 7, None])
async def test_a_file_that_was_forged_is_none(ben: Member, given: object) -> None:
    used = await ben.forges_command("/import", {"file": given})
    await used.answered()
    await ben.hears()
    assert all(isinstance(one, AskFile | Unreadable) for one in asked())


async def test_a_file_typed_in_private_is_offered(ben: Member) -> None:
    await ben.types("", files=["log.csv"])
    await ben.hears("Noted.")
    await ben.types("/import", files=["log.csv"])
    await ben.hears("Noted.")
    assert asked() == WHOLE * 2


async def test_words_that_mean_something_are_read_and_the_file_stays_where_it_is(
    noted: House, ben: Member
) -> None:
    for words in ("10 10 10 steady", "/today"):
        await ben.types(words, files=["log.csv"])
        await ben.hears("Noted.")
    assert asked() == [FreeText("10 10 10 steady"), ShowToday()]
    assert noted.server.called(FILE) == []


async def test_of_several_files_the_first_that_is_no_picture_is_offered(ben: Member) -> None:
    ben.holds("calf.png", b"x")
    ben.holds("log.json", b"{}")
    await ben.types("", files=["calf.png", "log.csv", "log.json"])
    await ben.hears("Noted.")
    assert asked() == WHOLE


async def test_a_picture_is_told_what_can_be_read(noted: House, ben: Member) -> None:
    ben.holds("calf.png", b"x")
    await ben.types("", files=["calf.png"])
    assert "cannot read" in (await ben.hears()).text
    assert (asked(), noted.server.called(FILE)) == ([], [])


async def test_a_file_in_a_server_is_not_for_the_bot(noted: House, ben: Member) -> None:
    runs = noted.server.guild("Riverside", members=[ben]).channel("runs")
    await ben.types("", at=runs, files=["log.csv"])
    await ben.hears_nothing(0.05, at=runs)
    assert asked() == []


def attachment(name: str, **more: object) -> Raw:
    url = "https://cdn.discordapp.com/attachments/1/2/log.csv"
    return {"id": "3", "filename": name, "size": 9, "url": url, "proxy_url": url} | more


@pytest.mark.parametrize(
    ("sent", "name"),
    [
        ("", ""),
        ("../../etc/pass\x00wd.csv", "passwd.csv"),
        ("C:\\old\\log\n\u202e.csv", "log.csv"),
        ("x" * 300 + ".json", "x" * 59 + ".json"),
    ],
)
def test_a_name_shows_on_one_line_and_leads_nowhere(sent: str, name: str) -> None:
    offered = decode.said(heard(message("", attachments=[attachment(sent)])), 7, NOON)
    assert isinstance(offered, Asked)
    assert (offered.request.intent, offered.file) == (OfferFile(name, 9), attachment("")["url"])


@pytest.mark.parametrize(("kind", "offers"), [("text/csv", True), (None, True), ("audio/ogg", False)])
def test_a_file_that_was_forwarded_is_offered_unless_it_is_to_be_listened_to(
    kind: str | None, offers: bool
) -> None:
    forwarded = {"message": message("Yours.", attachments=[attachment("log.csv", content_type=kind)])}
    meant = decode.said(heard(message("", message_snapshots=[forwarded])), 7, NOON)
    assert isinstance(meant, Asked if offers else Declined)


class Exporting(Coach):
    """A coach who answers everything with two files."""

    async def answer(self, request: Request) -> tuple[Message, ...]:
        """Answer with two files, one of them as large as any."""
        return tuple(
            Message(((Span("All of it."),),), document=Document(name, data))
            for name, data in (("log.json", b"x" * LARGEST_FILE), ("log.csv", CSV))
        )


async def test_two_files_arrive_one_after_the_other_for_oneself_alone(home: House) -> None:
    home.coach.__class__ = Exporting
    ann = home.server.person("Ann")
    runs = home.server.guild("Riverside", members=[ann]).channel("runs")
    for place in (None, runs):
        used = await ann.uses("/export", at=place)
        files = [await ann.hears("All of it.", at=place, within=WITHIN) for _ in range(2)]
        assert await used.answered() == DEFERRED, "no large file goes up while Discord waits"
        assert [ann.fetches(one) for one in files] == [b"x" * LARGEST_FILE, CSV]
        assert [one.files[0]["filename"] for one in files] == ["log.json", "log.csv"]
        assert {one.ephemeral for one in files} == {place is not None}


async def test_where_nothing_may_be_attached_files_come_in_private(home: House) -> None:
    home.coach.__class__ = Exporting
    ann = home.server.person("Ann")
    runs = home.server.guild("Riverside", members=[ann]).channel("runs")
    for route in ("PATCH /webhooks/{}/{}/messages/@original", "POST /webhooks/{}/{}"):
        home.server.faults.add(route, refused(403, 50013), times=None)
    await ann.uses("/export", at=runs)
    files = [await ann.hears("All of it.", within=WITHIN) for _ in range(2)]
    assert [one.files[0]["filename"] for one in files] == ["log.json", "log.csv"]


async def test_a_small_file_is_the_answer_itself(home: House) -> None:
    class Small(Coach):
        """A coach who answers everything with a small file."""

        async def answer(self, request: Request) -> tuple[Message, ...]:
            """Answer with it."""
            return (Message(((Span("All of it."),),), document=Document("log.csv", CSV)),)

    home.coach.__class__ = Small
    ann = home.server.person("Ann")
    used = await ann.uses("/export")
    assert ann.fetches(await ann.hears("All of it.")) == CSV
    assert await used.answered() == AT_ONCE
