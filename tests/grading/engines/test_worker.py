"""A worker's side of a cluster, without the cluster."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from judge import __version__
from judge.catalog.reading import read_problem
from judge.grading.engines.engine import GradingJob
from judge.grading.engines.worker import (
    Answer,
    JobJudged,
    JobRefused,
    JobRequest,
    JobWorker,
    PackageMissing,
    pack,
    refusal,
    refusal_of_request,
)
from judge.grading.results import machine_class
from judge.models import Isolation
from tests.grading.building import SAFE, UNSAFE

MACHINE = machine_class("python")


def request(digest: str, slug: str = "add-up", *, allow_degraded: bool = False) -> JobRequest:
    job = GradingJob(
        slug=slug, digest=digest, file="add_up.py", source=b"def add_up(numbers):\n    return sum(numbers)\n",
        backend="python", seed="hush", reveal="verdict", language="en",
    )  # fmt: skip
    return JobRequest(job=job, machine=MACHINE, allow_degraded=allow_degraded)


def here(machine: str = MACHINE, safe: bool = True) -> tuple[str, Isolation]:
    return machine, SAFE if safe else UNSAFE


@pytest.fixture
def plugin(tmp_path: Path) -> Iterator[JobWorker]:
    job_worker = JobWorker("tcp://far:1", tmp_path / "far", 1)
    yield job_worker
    job_worker.close()


def ask(plugin: JobWorker, asked: JobRequest, archive: bytes | None = None, version: str = __version__) -> Answer:
    answer: Answer = msgspec.msgpack.decode(
        plugin.answer(version, msgspec.msgpack.encode(asked), archive), type=JobJudged | JobRefused | PackageMissing
    )
    return answer


@pytest.mark.parametrize(
    ("there", "told"),
    [
        (here(), ""),
        (here(machine="python, Linux, CPython 3.99.1"), "is python, Linux, CPython 3.99.1, but python, "),
        (here(safe=False), "it lacks landlock, mount, seccomp"),
    ],
)
def test_what_a_machine_must_have(there: tuple[str, Isolation], told: str) -> None:
    why = str(refusal_of_request("far", request("d"), *there))
    assert (told in why) if told else not why


def test_degraded_machines_serve_where_that_is_allowed() -> None:
    assert not refusal_of_request("far", request("d", allow_degraded=True), *here(safe=False))


def test_another_version_is_reported_before_its_order_is_opened(plugin: JobWorker) -> None:
    assert not refusal("far", __version__, 1)
    raw = plugin.answer("9.9.9", b"what only 9.9.9 can read", None)
    refused = msgspec.msgpack.decode(raw, type=JobRefused)
    assert str(refused.why).startswith(
        f"the worker tcp://far:1 has version {__version__} of the judge, but 9.9.9 is required"
    )


def test_a_process_of_several_threads_opens_nothing(tmp_path: Path) -> None:
    several = JobWorker("tcp://far:1", tmp_path, 4)
    refused = ask(several, request("d"))
    assert isinstance(refused, JobRefused)
    assert "start it with --nthreads 1" in str(refused.why)
    assert list(tmp_path.iterdir()) == []


def test_a_package_is_asked_for_once_and_then_known(plugin: JobWorker, catalogue: Path) -> None:
    folder = catalogue / "add-up"
    asked = request(read_problem(folder).digest)
    assert ask(plugin, asked) == PackageMissing()
    for archive in (pack(folder), None):
        answer = ask(plugin, asked, archive)
        assert isinstance(answer, JobJudged)
        assert answer.reports["en"].verdict == "AC"


def test_a_shipped_problem_that_differs_from_the_asked_one_is_not_used(plugin: JobWorker) -> None:
    assert ask(plugin, request("0" * 64, "three-sum")) == PackageMissing()


def test_an_archive_with_another_digest_is_the_judges_failure(plugin: JobWorker, catalogue: Path) -> None:
    answer = ask(plugin, request("0" * 64), pack(catalogue / "add-up"))
    assert isinstance(answer, JobJudged)
    assert answer.reports["en"].verdict == "IE"
    assert "differs from" in answer.reports["en"].cases[0].message
