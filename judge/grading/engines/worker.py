"""The far end of a cluster: orders come as bytes, are judged in a session of this process, and go back as bytes.

What an order asks of the machine is checked before anything runs, because it may join a grading at any time: the
judge's version, what else verdicts depend on (``machine_class``), one job at a time, and isolation.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from judge import __version__
from judge.doctor import safe_for_others
from judge.errors import InputError, PackageError, UsageError
from judge.grading.engines.archive import unpack
from judge.grading.engines.engine import GradingJob, failed, judged_with
from judge.grading.results import machine_class
from judge.models import Backend, Isolation, Problem, Record, Report
from judge.session import Session


class Order(Record, frozen=True, kw_only=True):
    """A job, and on what kind of machine it is to be judged."""

    job: GradingJob
    machine: str
    allow_degraded: bool


class JobJudged(Record, frozen=True, kw_only=True, tag="judged"):
    """What became of a job."""

    report: Report


class JobRefused(Record, frozen=True, kw_only=True, tag="refused"):
    """This machine must not judge for the one that asks, and why."""

    why: str


class PackageMissing(Record, frozen=True, kw_only=True, tag="lacking"):
    """The job's package is not here: send it along."""


class JobFailed(Record, frozen=True, kw_only=True, tag="broken"):
    """The judge failed here, and why: it may do better elsewhere."""

    why: str


Answer = JobJudged | JobRefused | PackageMissing | JobFailed


class Here(Record, frozen=True, kw_only=True):
    """What a machine is for a backend: all that verdicts depend on, and the layers of isolation in force."""

    machine: str
    sandbox: Isolation


def unable(wanted: str, threads: int) -> str:
    """Why a process must not even open an order of the version ``wanted``, which may be written in another way, nor
    start a session, which serves one thread. The end of a sentence that begins with its name; empty where it may."""
    if wanted != __version__:
        return f"has version {__version__} of the judge, and {wanted} is asked for; install the same everywhere"
    if threads != 1:
        return f"runs {threads} jobs at a time; start it with --nthreads 1 (and --nworkers for more)"
    return ""


def unfit(order: Order, here: Here) -> str:
    """Why such a machine must not take the order, in the same way."""
    if here.machine != order.machine:
        return f"is {here.machine}, and {order.machine} is asked for; install the same everywhere"
    if not order.allow_degraded and not safe_for_others(here.sandbox):
        return (
            f"does not isolate other people's code well enough (it lacks {', '.join(here.sandbox.degraded)}): "
            "`judge doctor` there says what to do, and --allow-degraded grades anyway"
        )
    return ""


class JobWorker:
    """One a process, called by one thread. ``name`` is how the process is told of, ``folder`` where packages and cases
    are kept, ``threads`` how many jobs come at a time. Raises UsageError where the judge came without problems."""

    def __init__(self, name: str, folder: Path, threads: int) -> None:
        self._name, self._store, self._threads = name, folder / "packages", threads
        self._session = Session(folder)
        self._sent: dict[str, Problem] = {}

    def answer(self, version: str, order: bytes, archive: bytes | None) -> bytes:
        """The ``Answer`` to an ``Order``, both encoded. ``parcel`` is the package, where it was asked for."""
        return msgspec.msgpack.encode(self._answer(version, order, archive))

    def _answer(self, version: str, encoded: bytes, archive: bytes | None) -> Answer:
        why = unable(version, self._threads)
        if not why:
            order = msgspec.msgpack.decode(encoded, type=Order)
            why = unfit(order, self._here(order.job.backend))
        return JobRefused(why=f"the worker {self._name} {why}") if why else self._judged(order.job, archive)

    def _here(self, backend: Backend) -> Here:
        return Here(machine=machine_class(backend), sandbox=self._session.layers())

    def _judged(self, job: GradingJob, archive: bytes | None) -> Answer:
        try:
            problem = self._problem(job, archive)
        except PackageError as error:
            return JobJudged(report=failed(job, str(error)))
        return JobJudged(report=judged_with(problem, job, self._session)) if problem else PackageMissing()

    def _problem(self, job: GradingJob, archive: bytes | None) -> Problem | None:
        """The package with the job's digest: one that comes with the judge, or one that was sent."""
        shipped = self._shipped(job.slug)
        if shipped is not None and shipped.digest == job.digest:
            return shipped
        if job.digest not in self._sent and archive is not None:
            from judge.catalog.reading import read_problem

            self._sent[job.digest] = read_problem(unpack(archive, self._store, job.slug, job.digest))
        return self._sent.get(job.digest)

    def _shipped(self, slug: str) -> Problem | None:
        try:
            return self._session.catalogue.load(slug)
        except InputError:  # unknown here, or broken here
            return None

    def close(self) -> None:
        self._session.close()
