"""/import: a file is offered, shown as what it comes to, and taken over by one tap."""

from collections.abc import Sequence
from datetime import date, timedelta

from core import appointments
from core.diary import Diary
from core.exchange.offer import Offer, Origin
from core.exchange.reading import Reader, read
from core.exchange.refusal import Refusal, Snag
from core.exchange.room import fits
from core.exchange.waiting import Waiting, packed, unpacked
from core.exchange.weighing import Comes, Weighed, weigh
from core.handlers import exporting, onboarding, today
from core.intents import AskFile, DropImport, OfferFile, ShowToday, TakeImport
from core.records import IMPORT_ACTION, Recorded
from core.speech.message import Message
from core.speech.say import importing as say
from core.speech.say.rows import after

OFFER_STANDS = timedelta(days=1)


def ask(intent: AskFile, diary: Diary) -> list[Message]:
    """Tell which files are read and how to send one."""
    return [_goes_on(diary, say.how(diary.voice))]


def offer(intent: OfferFile, diary: Diary) -> list[Message]:
    """Read a file and show what taking it over comes to; nothing is changed by that."""
    tx, me = diary.tx, diary.person.id
    units = diary.voice.units
    reader = Reader(tx.accounts(me), diary.today, diary.now, tx.spelling, units)
    found = read(intent.size, intent.content, reader)
    if isinstance(found, Refusal):
        return [_goes_on(diary, say.refused(diary.voice, found))]
    left_out = say.LeftOut(found.faults, found.skips, found.guessed, found.read_as)
    if not found.offer.events:
        refusal = Refusal(Snag.NO_ROW if found.offer.origin is Origin.TABLE else Snag.EMPTY)
        return [_goes_on(diary, say.refused(diary.voice, refusal, left_out))]
    weighed = weigh(found.offer, _kept(diary), diary.today, diary.now)
    if weighed.comes is Comes.NOTHING:
        return [_goes_on(diary, say.nothing_new(diary.voice, weighed.other, left_out))]
    return [_show(diary, found.offer, weighed, left_out)]


def take(intent: TakeImport, diary: Diary) -> list[Message]:
    """Take an offered file over as one action, weighed anew by what stands now.

    Where it comes to something else than was shown, that is shown instead.
    """
    waiting = _offered(diary, intent.upload)
    if waiting is None:
        return [_goes_on(diary, say.over(diary.voice))]
    diary.tx.drop_upload(intent.upload)
    weighed = weigh(waiting.offer, _kept(diary), diary.today, diary.now)
    if weighed.comes is Comes.NOTHING:
        return [_goes_on(diary, say.nothing_new(diary.voice, weighed.other))]
    if weighed.comes is not waiting.comes:
        return [_show(diary, waiting.offer, weighed, say.LeftOut())]
    before = diary.member.settings
    action = f"{IMPORT_ACTION}{intent.upload}.{waiting.offer.name}"
    diary.take_over(action, [(one.event, one.at) for one in weighed.told], weighed.ended)
    appointments.appoint(diary, before)
    return _taken(diary, weighed)


def drop(intent: DropImport, diary: Diary) -> list[Message]:
    """Forget an offered file: nothing was changed."""
    if _offered(diary, intent.upload) is not None:
        diary.tx.drop_upload(intent.upload)
    return [_goes_on(diary, say.dropped(diary.voice))]


def _show(diary: Diary, offer: Offer, weighed: Weighed, left_out: say.LeftOut) -> Message:
    """Show what taking an offer over comes to, and keep it for the yes; a log that comes back always fits."""
    tx, me = diary.tx, diary.person.id
    if weighed.comes is not Comes.RESTORES and not _fits(diary, weighed):
        return _goes_on(diary, say.refused(diary.voice, Refusal(Snag.FULL), left_out))
    upload = tx.keep_upload(me, packed(Waiting(offer, weighed.comes), tx.spelling), diary.now)
    return say.preview(diary.voice, upload, offer, weighed, left_out)


def _fits(diary: Diary, weighed: Weighed) -> bool:
    """Tell whether an export with it would still be read back."""
    export = len(exporting.everything(diary))
    return fits(export, len(_kept(diary)), weighed.told, diary.tx.spelling)


def _taken(diary: Diary, weighed: Weighed) -> list[Message]:
    onboarded = diary.member.settings.onboarded
    told = say.taken(diary.voice, weighed, onboarded=onboarded)
    if not onboarded:
        return [_goes_on(diary, told)]
    if weighed.comes is not Comes.RESTORES:
        return [told]
    diary.await_answer("")
    return [told, *today.show_day(diary)]


def _offered(diary: Diary, upload_id: int) -> Waiting | None:
    """The offer that a button names, if it is this member's and still stands."""
    upload = diary.tx.upload(upload_id)
    if upload is None or upload.member_id != diary.person.id or diary.now - upload.at >= OFFER_STANDS:
        return None
    return unpacked(upload.content, diary.tx.spelling, diary.now)


def _kept(diary: Diary) -> Sequence[Recorded]:
    return diary.tx.events(diary.person.id, date.min)


def _goes_on(diary: Diary, message: Message) -> Message:
    """The message, and after it the question of onboarding that is open, if one is."""
    if diary.member.settings.onboarded:
        return message
    asked = onboarding.ask(diary)
    kept = tuple(row for row in message.rows if any(one.intent != ShowToday() for one in row))
    return after((*message.lines, ()), Message(asked.lines, (*kept, *asked.rows), asked.form))
