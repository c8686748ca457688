"""The engine of one machine: a process a processor, each with a session whose boxes stay warm.

Each worker has a pipe of its own and one job at a time, so that one which is killed can hold no lock, and it is known
what it was at. It is replaced, and its job is judged once more; if that ends in the same way the verdict is IE.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import sys
import tempfile
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from pathlib import Path

import msgspec

from judge.api import Session
from judge.errors import BoxError, UsageError
from judge.grading.engine import Job, failed, judged, spread
from judge.models import Report, Sandbox
from judge.safepath import safe_path

_TRIES = 2
_DEATHS = 8  # that many in a row with nothing done in between: there is more wrong than one job
_PATIENCE_S = 5.0


class LocalEngine:
    """``home`` is where workers keep cases; with None it is a folder that goes when all is done. ``fit`` says whether
    other people's code may be judged with these layers of isolation."""

    def __init__(
        self, home: Path | None, problems: Sequence[Path], workers: int, fit: Callable[[Sandbox], bool]
    ) -> None:
        self._home, self._problems, self._workers, self._fit = home, tuple(problems), workers, fit

    def run(self, jobs: Sequence[Job]) -> Generator[tuple[int, Report], None, None]:
        """See ``Engine``. Raises UsageError where this machine does not isolate well enough."""
        if not jobs:
            return
        with contextlib.ExitStack() as stack:
            stack.enter_context(safe_path())
            home = self._home or Path(stack.enter_context(tempfile.TemporaryDirectory()))
            self._prepare(home)
            pool = stack.enter_context(_Pool(jobs, home, self._problems))
            yield from pool.run(min(self._workers, len(jobs)))

    def _prepare(self, home: Path) -> None:
        with Session(home, self._problems) as session:
            session.speed_factor()  # once, before others keep the processors busy
            if not self._fit(session.layers()):
                raise UsageError(
                    "this machine does not isolate other people's code well enough: `judge doctor` says what is "
                    "missing, and --allow-degraded grades anyway"
                )


class _Worker:
    """A process and the index of the job that it has."""

    def __init__(self, home: Path, problems: tuple[Path, ...]) -> None:
        context = multiprocessing.get_context("spawn")  # a fork would share the boxes' sockets
        self.connection, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(theirs, home, problems), daemon=True)
        self._process.start()
        theirs.close()
        self.job = -1

    def give(self, index: int, job: Job) -> None:
        self.job = index
        with contextlib.suppress(OSError):  # dead already: it will be seen when it is listened to
            self.connection.send_bytes(msgspec.msgpack.encode(job))

    def end(self) -> None:
        self.connection.close()
        self._process.terminate()
        self._process.join(_PATIENCE_S)
        self._process.kill()
        self._process.join()


class _Pool:
    """A context manager: on leaving, all workers are ended."""

    def __init__(self, jobs: Sequence[Job], home: Path, problems: tuple[Path, ...]) -> None:
        self._jobs, self._home, self._problems = jobs, home, problems
        self._waiting = deque(spread(jobs))
        self._tries = [0] * len(jobs)
        self._deaths = 0
        self._workers: dict[Connection, _Worker] = {}

    def run(self, workers: int) -> Iterator[tuple[int, Report]]:
        for _ in range(workers):
            self._employ()
        while self._workers:
            for connection in wait(list(self._workers)):
                assert isinstance(connection, Connection)
                worker = self._workers[connection]
                report = _received(connection)
                if report is not None:
                    self._deaths = 0
                    yield worker.job, report
                    self._give_next(worker)
                    continue
                given_up = self._buried(worker)
                if given_up is not None:
                    yield given_up
                if self._waiting:
                    self._employ()

    def _employ(self) -> None:
        worker = _Worker(self._home, self._problems)
        self._workers[worker.connection] = worker
        self._give_next(worker)

    def _give_next(self, worker: _Worker) -> None:
        if self._waiting:
            index = self._waiting.popleft()
            self._tries[index] += 1
            worker.give(index, self._jobs[index])
        else:
            self._dismiss(worker)

    def _dismiss(self, worker: _Worker) -> None:
        del self._workers[worker.connection]
        worker.end()

    def _buried(self, worker: _Worker) -> tuple[int, Report] | None:
        """The report of a job that has killed its worker for the last time; None where it waits to be tried again."""
        self._dismiss(worker)
        self._deaths += 1
        if self._deaths == _DEATHS:
            raise BoxError("the processes that judge die again and again; is memory short?")
        if self._tries[worker.job] < _TRIES:
            self._waiting.appendleft(worker.job)
            return None
        return worker.job, failed(self._jobs[worker.job], "the process that judged it was killed, twice")

    def __enter__(self) -> _Pool:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in list(self._workers.values()):
            self._dismiss(worker)


def _received(connection: Connection) -> Report | None:
    """What a worker sent; None where it is dead."""
    try:
        return msgspec.msgpack.decode(connection.recv_bytes(), type=Report)
    except (EOFError, OSError):
        return None


def _work(connection: Connection, home: Path, problems: tuple[Path, ...]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one that is spoken to ends the others
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())  # so that the session is closed
    with contextlib.suppress(EOFError, OSError), Session(home, problems) as session:
        while True:
            job = msgspec.msgpack.decode(connection.recv_bytes(), type=Job)
            connection.send_bytes(msgspec.msgpack.encode(judged(job, session)))
