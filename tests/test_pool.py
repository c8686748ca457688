"""Tasks in several processes come back in order; errors, and processes that die, are not lost."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

import pytest

from judge.api import Session
from judge.errors import BoxError, UsageError
from judge.pool import gather

OPENED = partial(Session, None)


def process(session: Session, number: int) -> tuple[int, int]:
    return number, os.getpid()


def slugs(session: Session) -> int:
    return len(session.catalogue.slugs())


def failing(session: Session) -> None:
    raise UsageError("no such thing")


def dying(session: Session) -> None:
    os._exit(1)


@pytest.mark.parametrize("workers", [1, 2])
def test_results_come_in_the_order_of_the_jobs(workers: int) -> None:
    told: list[tuple[int, int]] = []
    results = gather(
        [partial(process, number=number) for number in range(6)], OPENED, workers, lambda *done: told.append(done)
    )
    assert [number for number, _ in results] == list(range(6))
    assert told == [(done, 6) for done in range(1, 7)]
    assert ({pid for _, pid in results} == {os.getpid()}) is (workers == 1)


def test_each_process_has_a_session() -> None:
    assert gather([slugs, slugs, slugs], OPENED, 2) == [len(Session(None).catalogue.slugs())] * 3


@pytest.mark.parametrize("workers", [1, 2])
def test_an_error_of_a_job_is_raised(workers: int) -> None:
    with pytest.raises(UsageError, match="no such thing"):
        gather([slugs, failing], OPENED, workers)


def test_processes_that_die_are_told() -> None:
    with pytest.raises(BoxError, match="killed, twice"):
        gather([dying, dying, dying], OPENED, 2)


def test_a_session_that_cannot_be_opened_is_told() -> None:
    with pytest.raises((BoxError, UsageError)):
        gather([slugs, slugs], partial(Session, None, [Path("/nowhere")]), 2)
