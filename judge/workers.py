"""Run tasks on all processors: a few worker processes, each with its own session whose sandboxes stay warm.

Each worker has its own pipe and one task at a time. So a worker that is killed holds no lock, and its task is known. The
worker is replaced and the task is tried once more; if that worker is killed too, the task is lost.
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
_DEATHS = 8  # so many deaths in a row without a finished task mean that more is wrong than one task
_PATIENCE_S = 5.0


class Lost:
    """The result of a task whose worker was killed on every try."""


def scatter(
    tasks: Sequence[Callable[[Session], T]], opened: Callable[[], Session], workers: int
) -> Generator[tuple[int, T | Lost], None, None]:
    """Yield the index and the result of each task once, in the order of completion; tasks start in their order.

    Tasks, results and ``opened`` must be picklable. Raises the first exception of a task, and SandboxError if workers
    die repeatedly. Closing the generator ends all workers.
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
    """Return all results in the order of the tasks. A single task, or a single worker, runs in this process.

    ``progress`` is called with the number of finished tasks and their total. Raises what ``scatter`` raises, and
    SandboxError for a lost task.
    """
    here = workers < 2 or len(tasks) < 2
    results: dict[int, T] = {}
    progress(0, len(tasks))
    with contextlib.closing(_one_by_one(tasks, opened) if here else scatter(tasks, opened, workers)) as done:
        for index, result in done:
            if isinstance(result, Lost):
                raise SandboxError("two worker processes in a row were killed on this task; is memory short?")
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
    """A worker process and the index of its current task."""

    def __init__(self, opened: Callable[[], Session]) -> None:
        context = multiprocessing.get_context("spawn")  # a fork would share the sandboxes' sockets
        self.connection, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(theirs, opened), daemon=True)
        self._process.start()
        theirs.close()
        self.index = -1

    def give(self, index: int, task: Callable[[Session], Any]) -> None:
        self.index = index
        with contextlib.suppress(OSError):  # it is dead already: the next read from its pipe will show that
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
        """Return whether the task of a dead worker is lost. If not, put it back to be tried again."""
        self._dismiss(dead)
        self._deaths += 1
        if self._deaths == _DEATHS:
            raise SandboxError("the worker processes die repeatedly; is memory short?")
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
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the main process ends its workers
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())  # so that the session is closed
    Thread(target=_end_with_parent, daemon=True).start()
    with contextlib.suppress(EOFError, OSError):  # the main process has ended
        try:
            session = opened()
        except Exception as error:
            connection.send((None, error))
            return
        with session:
            while True:
                connection.send(_tried(connection.recv(), session))


def _end_with_parent() -> None:
    """End this worker when its parent is killed: nobody waits for its task. Its sandboxes end with it."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _tried(task: Callable[[Session], T], session: Session) -> tuple[T | None, Exception | None]:
    try:
        return task(session), None
    except Exception as error:
        return None, error
