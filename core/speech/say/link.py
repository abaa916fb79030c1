"""Chats of one person: the code, the question on both sides, what became of it, and taking them apart."""

from collections.abc import Mapping, Sequence
from datetime import date

from core import code as codes
from core.domain.joining import Carried
from core.intents import AnswerLink, RemindHere, ShowToday, UnlinkAccounts
from core.linking import Joining, Parting, Reason, Refused
from core.records import Link, LinkState
from core.requests import Account
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Manner, Message
from core.speech.say.platforms import account, named


def code(voice: Voice, code: str, minutes: int, doors: Mapping[str, str]) -> Message:
    """Show a new code and what to do with it; ``doors`` has the beginning of each platform's links."""
    shown = codes.shown(code)
    links = (
        voice.line("link-door", platform=named(voice, platform), url=f"{door}{codes.PAYLOAD}{code}")
        for platform, door in sorted(doors.items())
    )
    head = voice.line("link-code", code=shown, minutes=minutes)
    how = voice.line("link-code-say", code=shown)
    return Message((head, how, *links, voice.line("link-code-care")))


def stranger(voice: Voice) -> Message:
    """Nobody known asks for a code: it is the chat that has the log which gives one."""
    return Message(voice.lines("link-stranger"))


def refused(voice: Voice, why: Refused) -> Message:
    """Nothing is joined, and why."""
    platform = named(voice, why.platform) if why.platform else ""
    rows = () if why.reason is not Reason.YOURS else ((_today(voice),),)
    return Message((voice.line(f"link-no-{why.reason}", platform=platform),), rows)


def question(voice: Voice, link: Link, other: Account, goes_on: Account, joining: Joining) -> Message:
    """Ask one of the two whether they are one person: who it is, what both see, what is added."""
    first = link.state is LinkState.ASKED
    lines: list[Line] = [
        voice.line("link-ask-first" if first else "link-ask-other", who=account(voice, other)),
        voice.line("link-visible"),
        *_preview(voice, goes_on, joining),
        voice.line("link-forwarded"),
    ]
    yes = Button(voice.text("link-join" if first else "link-yes"), AnswerLink(link.id, yes=True))
    no = Button(voice.text("link-not"), AnswerLink(link.id, yes=False))
    return Message(tuple(lines), ((yes, no),))


def _preview(voice: Voice, goes_on: Account, joining: Joining) -> tuple[Line, ...]:
    """Which log goes on, and which days of the other are added to it."""
    if not joining.both:
        return (voice.line("link-goes-on-alone", who=account(voice, goes_on)),)
    head = voice.line("link-goes-on", who=account(voice, goes_on))
    clash = (voice.line("link-clash", n=joining.clashing),) if joining.clashing else ()
    return (
        head,
        _adds(voice, joining.dates),
        *clash,
        *_holds(voice, joining.carried),
        voice.line("link-undone"),
    )


def _adds(voice: Voice, dates: Sequence[date]) -> Line:
    """How many days are added, and from when to when."""
    if not dates:
        return voice.line("link-adds-nothing")
    span = voice.text("link-span", first=voice.day(dates[0]), last=voice.day(dates[-1]), n=len(dates))
    return voice.line("link-adds", n=len(dates), span=span)


def _holds(voice: Voice, carried: Sequence[Carried]) -> tuple[Line, ...]:
    """What of the other log's care for the body holds for both."""
    return tuple(voice.line(f"link-holds-{one}") for one in carried)


def waiting(voice: Voice, link: Link) -> Message:
    """The second agreed, and the first is being asked; until then the yes can be taken back."""
    line = voice.line("link-waiting", platform=named(voice, link.first.platform))
    back = Button(voice.text("link-take-back"), AnswerLink(link.id, yes=False))
    return Message((line,), ((back,),), manner=Manner.REPLACE)


def declined(voice: Voice, other: Account) -> Message:
    """The answer was no."""
    line = voice.line("link-declined", platform=named(voice, other.platform))
    return Message((line,), manner=Manner.REPLACE)


def declined_by(voice: Voice, other: Account) -> Message:
    """The other chat's answer was no."""
    return Message((voice.line("link-declined-by", who=account(voice, other)),))


def joined(
    voice: Voice, other: Account, reminded: str, here: str, added: int, carried: Sequence[Carried]
) -> Message:
    """They are one: what holds now, and where reminders come, "" for nowhere."""
    lines = [voice.line("link-joined", who=account(voice, other))]
    if added:
        lines.append(voice.line("link-joined-added", n=added))
    lines += _holds(voice, carried)
    if reminded:
        lines.append(voice.line("link-reminded", platform=named(voice, reminded)))
    else:
        lines.append(voice.line("link-no-reminders"))
    move = () if reminded in ("", here) else (Button(voice.text("link-remind-here"), RemindHere()),)
    return Message(tuple(lines), ((_today(voice), *move),), manner=Manner.REPLACE)


def alone(voice: Voice) -> Message:
    """There is nothing to take apart."""
    return Message((voice.line("link-alone"),))


def part(voice: Voice, parting: Parting) -> Message:
    """Ask whether a joining is undone: who gets their log back, what leaves this one."""
    others = _names(voice, parting.staying)
    lines = (
        voice.line(
            "link-part", day=voice.day(parting.since), who=_names(voice, parting.leaving), others=others
        ),
        voice.line("link-part-added", n=parting.added),
        voice.line("link-part-since", others=others),
    )
    before = Button(voice.text("link-part-yes"), UnlinkAccounts(parting.link))
    return Message(lines, ((before, _keep(voice)),))


def leave(voice: Voice, accounts: Sequence[Account], link: int) -> Message:
    """Ask which chat leaves; the log stays with the others."""
    line = voice.line("link-leave", names=_names(voice, accounts))
    buttons = tuple(
        (Button(voice.text("link-leaves", who=account(voice, one)), UnlinkAccounts(link, one.platform)),)
        for one in accounts
    )
    return Message((line,), (*buttons, (_keep(voice),)))


def parted(voice: Voice, parting: Parting) -> Message:
    """It is as it was before the joining."""
    who, others = _names(voice, parting.leaving), _names(voice, parting.staying)
    return Message((voice.line("link-parted", who=who, others=others),), manner=Manner.REPLACE)


def left(voice: Voice, leaving: Account, staying: Sequence[Account]) -> Message:
    """One chat left, and the log stayed."""
    line = voice.line("link-left", who=account(voice, leaving), others=_names(voice, staying))
    return Message((line,), manner=Manner.REPLACE)


def apart(voice: Voice, other: Account) -> Message:
    """The other chat does not share this log any more."""
    return Message((voice.line("link-apart", who=account(voice, other)),))


def _names(voice: Voice, accounts: Sequence[Account]) -> str:
    return voice.list([account(voice, one) for one in accounts])


def _today(voice: Voice) -> Button:
    return Button(voice.text("button-today"), ShowToday())


def _keep(voice: Voice) -> Button:
    return Button(voice.text("link-keep"), ShowToday())
