"""Tasks on all processors: a few processes, each with a session of its own whose sandboxes stay warm.

Each process has a pipe of its own and one task at a time, so that one which is killed can hold no lock, and it is known
what it was at. It is replaced, and its task is done once more; if that ends in the same way the task is lost.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from threading import Thread
from typing import Any, Generic, TypeVar

from judge.errors import SandboxError
from judge.safepath import safe_path
from judge.session import Session

T = TypeVar("T")
_TRIES = 2
_DEATHS = 8  # that many in a row with nothing done in between: there is more wrong than one task
_PATIENCE_S = 5.0


class Lost:
    """Stands for the result of a task whose process was killed each time."""


def scatter(
    tasks: Sequence[Callable[[Session], T]], opened: Callable[[], Session], workers: int
) -> Generator[tuple[int, T | Lost], None, None]:
    """Each task's index and result, once, as they are done; they are begun in their order.

    Tasks, their results and ``opened`` have to be picklable. The first exception of a task is raised here; SandboxError
    where processes die again and again. Closing the generator ends everything that was started for it.
    """
    if not tasks:
        return
    with safe_path(), _Pool(tasks, opened) as pool:
        yield from pool.run(min(workers, len(tasks)))


def gather(
    tasks: Sequence[Callable[[Session], T]],
    opened: Callable[[], Session],
    workers: int,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[T]:
    """All results, in the order of the tasks; of a single task, or with a single worker, by this process itself.

    ``progress`` is told how many of how many are done. Raises as ``scatter`` does, and SandboxError for a lost task.
    """
    here = workers < 2 or len(tasks) < 2
    results: dict[int, T] = {}
    progress(0, len(tasks))
    with contextlib.closing(_one_by_one(tasks, opened) if here else scatter(tasks, opened, workers)) as done:
        for index, result in done:
            if isinstance(result, Lost):
                raise SandboxError("a process that worked on this was killed, twice; is memory short?")
            results[index] = result
            progress(len(results), len(tasks))
    return [results[index] for index in range(len(tasks))]


def _one_by_one(
    tasks: Sequence[Callable[[Session], T]], opened: Callable[[], Session]
) -> Generator[tuple[int, T | Lost], None, None]:
    with opened() as session:
        for index, task in enumerate(tasks):
            yield index, task(session)


class _Worker:
    """A process and the index of the task that it has."""

    def __init__(self, opened: Callable[[], Session]) -> None:
        context = multiprocessing.get_context("spawn")  # a fork would share the sandboxes' sockets
        self.connection, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(theirs, opened), daemon=True)
        self._process.start()
        theirs.close()
        self.index = -1

    def give(self, index: int, task: Callable[[Session], Any]) -> None:
        self.index = index
        with contextlib.suppress(OSError):  # dead already: it will be seen when it is listened to
            self.connection.send(task)

    def end(self) -> None:
        self.connection.close()
        self._process.terminate()
        self._process.join(_PATIENCE_S)
        self._process.kill()
        self._process.join()


class _Pool(Generic[T]):
    """A context manager: on leaving, all workers are ended."""

    def __init__(self, tasks: Sequence[Callable[[Session], T]], opened: Callable[[], Session]) -> None:
        self._tasks, self._opened = tasks, opened
        self._waiting = deque(range(len(tasks)))
        self._tries = [0] * len(tasks)
        self._deaths = 0
        self._workers: dict[Connection, _Worker] = {}

    def run(self, workers: int) -> Iterator[tuple[int, T | Lost]]:
        for _ in range(workers):
            self._employ()
        while self._workers:
            for connection in wait(list(self._workers)):
                assert isinstance(connection, Connection)
                worker = self._workers[connection]
                try:
                    result, error = connection.recv()
                except (EOFError, OSError):
                    if self._lost(worker):
                        yield worker.index, Lost()
                    if self._waiting:
                        self._employ()
                    continue
                if error is not None:
                    raise error
                self._deaths = 0
                yield worker.index, result
                self._give_next(worker)

    def _employ(self) -> None:
        worker = _Worker(self._opened)
        self._workers[worker.connection] = worker
        self._give_next(worker)

    def _give_next(self, worker: _Worker) -> None:
        if self._waiting:
            index = self._waiting.popleft()
            self._tries[index] += 1
            worker.give(index, self._tasks[index])
        else:
            self._dismiss(worker)

    def _dismiss(self, worker: _Worker) -> None:
        del self._workers[worker.connection]
        worker.end()

    def _lost(self, dead: _Worker) -> bool:
        """Whether the task of a dead worker is lost; if not, it waits to be tried again."""
        self._dismiss(dead)
        self._deaths += 1
        if self._deaths == _DEATHS:
            raise SandboxError("the processes that judge die again and again; is memory short?")
        if self._tries[dead.index] < _TRIES:
            self._waiting.appendleft(dead.index)
            return False
        return True

    def __enter__(self) -> _Pool[T]:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in list(self._workers.values()):
            self._dismiss(worker)


def _work(connection: Connection, opened: Callable[[], Session]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one that is spoken to ends the others
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())  # so that the session is closed
    Thread(target=_end_with_parent, daemon=True).start()
    with contextlib.suppress(EOFError, OSError):  # the other end has gone
        try:
            session = opened()
        except Exception as error:
            connection.send((None, error))
            return
        with session:
            while True:
                connection.send(_tried(connection.recv(), session))


def _end_with_parent() -> None:
    """Where the parent is killed, its tasks are for nobody; sandboxes end with the process that they belong to."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _tried(task: Callable[[Session], T], session: Session) -> tuple[T | None, Exception | None]:
    try:
        return task(session), None
    except Exception as error:
        return None, error
