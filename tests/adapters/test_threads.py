"""Worker threads: an answer overtakes what nobody waits for, and order is kept within a lane."""

from concurrent.futures import Executor, Future
from threading import Event, get_ident

import pytest

from adapters.system.threads import Threads
from core.ports import Lane


def occupied(lane: Executor, begun: Event, go: Event) -> Future[None]:
    """Keep a thread busy until told to go on."""

    def wait() -> None:
        begun.set()
        go.wait()

    busy = lane.submit(wait)
    begun.wait()
    return busy


def test_answers_go_first_and_each_lane_keeps_its_order() -> None:
    threads, begun, go, done = Threads(1, "one"), Event(), Event(), list[str]()
    errands, answers = threads.lane(Lane.ERRAND), threads.lane(Lane.ANSWER)
    busy = occupied(errands, begun, go)
    for name in ("e1", "e2"):
        errands.submit(done.append, name)
    for name in ("a1", "a2"):
        answers.submit(done.append, name)
    go.set()
    threads.close()
    assert busy.done()
    assert done == ["a1", "a2", "e1", "e2"]


def test_what_was_raised_comes_back_and_the_thread_goes_on() -> None:
    threads = Threads(1, "one")
    failing: Future[float] = threads.lane(Lane.ANSWER).submit(lambda: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        failing.result(5)
    assert threads.lane(Lane.ANSWER).submit(lambda: 7).result(5) == 7
    threads.close()


def test_what_was_cancelled_before_its_turn_is_not_done() -> None:
    threads, begun, go, done = Threads(1, "one"), Event(), Event(), list[str]()
    lane = threads.lane(Lane.ANSWER)
    occupied(lane, begun, go)
    assert lane.submit(done.append, "cancelled").cancel()
    lane.submit(done.append, "kept")
    go.set()
    threads.close()
    assert done == ["kept"]


def test_several_threads_work_at_once() -> None:
    threads, both = Threads(2, "two"), [Event(), Event()]

    def meet(mine: int) -> int:
        both[mine].set()
        assert both[1 - mine].wait(5)
        return get_ident()

    lane = threads.lane(Lane.ANSWER)
    met = [lane.submit(meet, one) for one in (0, 1)]
    assert len({one.result(5) for one in met}) == 2
    threads.close()
