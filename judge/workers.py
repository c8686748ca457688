"""Run tasks on all processors: a few worker processes, each with its own session whose sandboxes stay warm.

Each worker has its own pipe and one task at a time. So a worker that is killed holds no lock, and its task is
known. The worker is replaced and the task is tried once more; if that worker is killed too, the task is lost.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import traceback
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from threading import Thread
from typing import Generic, TypeVar

from judge.errors import SandboxError
from judge.judging.options import Progress, no_progress
from judge.log import debug
from judge.session import Session
from judge.text.messages import mark

T = TypeVar("T")
_TRIES = 2
_DEATHS = 8  # workers that die in a row without a finished task: the fault is not in one task
_PATIENCE_S = 5.0
_PER_WORKER = 2  # processors that a worker and its sandbox need to run at the same time
_ANY = -1
_LOST = mark("two worker processes in a row were killed on this task; is the machine short of memory?")
_VARIABLE = "PYTHONSAFEPATH"


def processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _shares(workers: int) -> list[int]:
    """Return the processor that each worker keeps to, or ``_ANY``.

    A worker and its sandbox take turns. If there are fewer than two processors per worker, the two keep to the same
    one, because waking a process on another processor takes longer than many a case.
    """
    if _PER_WORKER * workers <= processors() or not hasattr(os, "sched_getaffinity"):
        return [_ANY] * workers
    usable = sorted(os.sched_getaffinity(0))
    return [usable[place % len(usable)] for place in range(workers)]


class TaskLost:
    """The result of a task whose worker was killed on every try."""


def as_completed(
    tasks: Sequence[Callable[[Session], T]], opened: Callable[[], Session], workers: int
) -> Generator[tuple[int, T | TaskLost], None, None]:
    """Yield the index and the result of each task once, in the order of completion; tasks start in their order.

    Tasks, results and ``opened`` must be picklable. Raises the first exception of a task, and SandboxError if workers
    die repeatedly. Closing the generator ends all workers.
    """
    with safe_path(), _Pool(tasks, opened) as pool:
        yield from pool.run(workers)


def stream(
    tasks: Iterable[Callable[[Session], T]], opened: Callable[[], Session], workers: int, ahead: int
) -> Generator[T, None, None]:
    """Yield the results in the order of the tasks, which are drawn from an iterable of any length as they are needed.

    At most ``ahead`` tasks are drawn before the first of them is yielded, so a slow consumer, or one slow task, holds
    up the producer and memory stays bounded. Raises what ``gather`` raises.
    """
    finished: dict[int, T | TaskLost] = {}
    drawn = yielded = 0

    def counted() -> Iterator[Callable[[Session], T]]:
        nonlocal drawn
        for task in tasks:
            drawn += 1
            yield task

    with safe_path(), _Pool(counted(), opened, lambda: drawn - yielded < ahead) as pool:
        for index, result in pool.run(workers):
            finished[index] = result
            while yielded in finished:
                found = finished.pop(yielded)
                yielded += 1
                if isinstance(found, TaskLost):
                    raise SandboxError(_LOST)
                yield found


def gather(
    tasks: Sequence[Callable[[Session], T]],
    opened: Callable[[], Session],
    workers: int,
    progress: Progress = no_progress,
) -> list[T]:
    """Return all results in the order of the tasks. A single task, or a single worker, runs in this process.

    ``progress`` is called with the number of finished tasks and their total. Raises what ``as_completed`` raises, and
    SandboxError for a lost task.
    """
    here = workers < 2 or len(tasks) < 2
    results: dict[int, T] = {}
    progress(0, len(tasks))
    with contextlib.closing(_one_by_one(tasks, opened) if here else as_completed(tasks, opened, workers)) as done:
        for index, result in done:
            if isinstance(result, TaskLost):
                raise SandboxError(_LOST)
            results[index] = result
            progress(len(results), len(tasks))
    return [results[index] for index in range(len(tasks))]


def _one_by_one(
    tasks: Sequence[Callable[[Session], T]], opened: Callable[[], Session]
) -> Generator[tuple[int, T | TaskLost], None, None]:
    with opened() as session:
        for index, task in enumerate(tasks):
            yield index, task(session)


class _Worker(Generic[T]):
    """A worker process and the task that it has."""

    def __init__(self, opened: Callable[[], Session], processor: int, crowded: bool) -> None:
        self.processor = processor
        context = multiprocessing.get_context("spawn")  # a fork would share the sandboxes' sockets
        self.connection, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(theirs, opened, processor, crowded), daemon=True)
        resource_tracker.ensure_running()  # otherwise start() does this, and unblocks the signal
        blocked = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])  # until the worker ignores it
        try:
            self._process.start()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, blocked)
        debug("workers", "worker %s started", self._process.pid)
        theirs.close()
        self.task: _Task[T] | None = None

    def give(self, task: _Task[T]) -> None:
        self.task = task
        task.tries += 1
        debug("workers", "worker %s has task %d, try %d", self._process.pid, task.index, task.tries)
        with contextlib.suppress(OSError):  # the worker is dead: the next read from its pipe will show that
            self.connection.send(task.run)

    def stop(self) -> None:
        self.connection.close()
        self._process.terminate()

    def end(self) -> None:
        self.stop()
        self._process.join(_PATIENCE_S)
        self._process.kill()
        self._process.join()
        debug("workers", "worker %s ended", self._process.pid)


class _Task(Generic[T]):
    """A task with its place in the order, and how often it was tried."""

    def __init__(self, index: int, run: Callable[[Session], T]) -> None:
        self.index, self.run, self.tries = index, run, 0


class _Pool(Generic[T]):
    """A context manager: on leaving, all workers are ended. ``may_take`` says whether another task may be started."""

    def __init__(
        self,
        tasks: Iterable[Callable[[Session], T]],
        opened: Callable[[], Session],
        may_take: Callable[[], bool] = lambda: True,
    ) -> None:
        self._source, self._opened, self._may_take = enumerate(tasks), opened, may_take
        self._again: deque[_Task[T]] = deque()
        self._idle: list[_Worker[T]] = []
        self._busy: dict[Connection, _Worker[T]] = {}
        self._shares: list[int] = []  # the processors of workers that are not running at present
        self._crowded = False
        self._deaths = 0

    def run(self, workers: int) -> Iterator[tuple[int, T | TaskLost]]:
        self._shares, self._crowded = _shares(workers), _PER_WORKER * workers > processors()
        self._start_tasks(workers)
        while self._busy:
            for connection in wait(list(self._busy)):
                assert isinstance(connection, Connection)
                worker = self._busy.pop(connection)
                task = worker.task
                assert task is not None
                try:
                    result, error = connection.recv()
                except (EOFError, OSError):
                    worker.end()
                    self._shares.append(worker.processor)
                    if self._is_lost(task):
                        yield task.index, TaskLost()
                else:
                    self._idle.append(worker)
                    if error is not None:
                        raise error
                    self._deaths = 0
                    self._start_tasks(workers)  # before the consumer deals with the result
                    yield task.index, result
                self._start_tasks(workers)

    def _start_tasks(self, workers: int) -> None:
        """Give tasks to idle workers and to new ones, at most ``workers`` in all."""
        while len(self._busy) < workers and (task := self._next_task()) is not None:
            worker = self._idle.pop() if self._idle else _Worker[T](self._opened, self._shares.pop(), self._crowded)
            self._busy[worker.connection] = worker
            worker.give(task)

    def _next_task(self) -> _Task[T] | None:
        if self._again:
            return self._again.popleft()
        found = next(self._source, None) if self._may_take() else None
        return _Task(*found) if found is not None else None

    def _is_lost(self, task: _Task[T]) -> bool:
        """Return whether the task of a dead worker is lost. If not, put it back to be tried again."""
        self._deaths += 1
        if self._deaths == _DEATHS:
            raise SandboxError("the worker processes die repeatedly; is the machine short of memory?")
        if task.tries < _TRIES:
            self._again.append(task)
            return False
        return True

    def __enter__(self) -> _Pool[T]:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in (workers := [*self._busy.values(), *self._idle]):
            worker.stop()  # all of them first, so that they close their sandboxes at the same time
        for worker in workers:
            worker.end()


def _work(connection: Connection, opened: Callable[[], Session], processor: int, crowded: bool) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the main process ends its workers
    signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())  # so that the session is closed
    Thread(target=_end_with_parent, daemon=True).start()
    if processor != _ANY:
        with contextlib.suppress(OSError):  # this process may no longer use that processor
            os.sched_setaffinity(0, {processor})
    with contextlib.suppress(EOFError, OSError):  # the main process has ended
        try:
            session = opened()
        except Exception as error:
            connection.send((None, error))
            return
        with session:
            session.sandboxes.crowded, session.sandboxes.expects_many = crowded, True
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
        error.add_note(traceback.format_exc())  # the traceback itself does not reach the main process
        return None, error


@contextmanager
def safe_path() -> Iterator[None]:
    """Keep interpreters that are started in this block from importing modules from the current folder.

    Processes of ``multiprocessing`` would otherwise do so, and a member's folder may hold a ``signal.py``.
    """
    before = os.environ.get(_VARIABLE)
    os.environ[_VARIABLE] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[_VARIABLE]
        else:
            os.environ[_VARIABLE] = before
