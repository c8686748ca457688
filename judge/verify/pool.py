"""Jobs on all processors: a few processes, each with a session of its own whose boxes stay warm."""

from __future__ import annotations

import multiprocessing
import queue
import signal
from collections.abc import Callable, Sequence
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar

from judge.api import Session
from judge.errors import BoxError
from judge.safepath import safe_path

T = TypeVar("T")
_PATIENCE_S = 1.0


def run_all(
    jobs: Sequence[Callable[[Session], T]],
    opened: Callable[[], Session],
    workers: int,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[T]:
    """What the jobs return, in their order. Jobs and ``opened`` have to be picklable.

    ``progress`` is told how many of how many are done. The first exception of a job ends it all and is raised here;
    BoxError where a process dies.
    """
    if workers < 2 or len(jobs) < 2:
        return _here(jobs, opened, progress)
    with safe_path():
        return _there(jobs, opened, workers, progress)


def _there(
    jobs: Sequence[Callable[[Session], T]],
    opened: Callable[[], Session],
    workers: int,
    progress: Callable[[int, int], None],
) -> list[T]:
    context = multiprocessing.get_context("spawn")  # a fork would share the boxes' sockets
    inbox: Any = context.Queue()
    outbox: Any = context.Queue()
    for number, job in enumerate(jobs):
        inbox.put((number, job))
    processes = [context.Process(target=_work, args=(inbox, outbox, opened), daemon=True) for _ in range(workers)]
    try:
        for process in processes:
            inbox.put(None)
            process.start()
        return _collect(outbox, len(jobs), processes, progress)
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.join()


def _here(
    jobs: Sequence[Callable[[Session], T]], opened: Callable[[], Session], progress: Callable[[int, int], None]
) -> list[T]:
    results = []
    with opened() as session:
        for job in jobs:
            results.append(job(session))
            progress(len(results), len(jobs))
    return results


def _collect(
    outbox: Any, count: int, processes: Sequence[BaseProcess], progress: Callable[[int, int], None]
) -> list[T]:
    results: dict[int, T] = {}
    while len(results) < count:
        try:
            number, result, error = outbox.get(timeout=_PATIENCE_S)
        except queue.Empty:
            if not any(process.is_alive() for process in processes):
                raise BoxError("the processes that verify have died; is memory short?") from None
            continue
        if error is not None:
            raise error
        results[number] = result
        progress(len(results), count)
    return [results[number] for number in range(count)]


def _work(inbox: Any, outbox: Any, opened: Callable[[], Session]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one that is spoken to ends the others
    with opened() as session:
        while (task := inbox.get()) is not None:
            number, job = task
            try:
                outbox.put((number, job(session), None))
            except Exception as error:
                outbox.put((number, None, error))
