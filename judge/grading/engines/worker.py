"""The worker's side of a cluster: requests arrive as bytes, are judged in this process, and answers return as bytes.

A worker may join a grading at any time. So it checks before anything runs what a request requires of the machine: the
judge's version, everything else that verdicts depend on (``machine_class``), one job at a time, and isolation. A
package that the machine does not have arrives as bytes, too (``pack``), and is checked against the expected digest.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import msgspec

from judge import __version__
from judge.catalog.files import MAX_BYTES, MAX_DEPTH, MAX_FILES, digest, list_files, read_bytes
from judge.errors import InputError, PackageError
from judge.files import create_file
from judge.grading.engines.engine import GradingJob, failed, judged_with
from judge.grading.results import machine_class
from judge.models import Isolation, Problem, Record, Reports
from judge.session import Session
from judge.text.foreign import foreign
from judge.text.phrases import NOTHING, Phrase, phrase

_DECODER = msgspec.msgpack.Decoder(list[tuple[bytes, bytes]])


class JobRequest(Record, frozen=True, kw_only=True):
    """A job, and the kind of machine on which it is to be judged."""

    job: GradingJob
    machine: str
    allow_degraded: bool


class JobJudged(Record, frozen=True, kw_only=True, tag="judged"):
    """The job's report in every language."""

    reports: Reports


class JobRefused(Record, frozen=True, kw_only=True, tag="refused"):
    """This machine must not judge the job; ``why`` gives the reason."""

    why: Phrase


class PackageMissing(Record, frozen=True, kw_only=True, tag="lacking"):
    """This machine does not have the job's package, which has to be sent along."""


class JobFailed(Record, frozen=True, kw_only=True, tag="broken"):
    """The judge failed on this machine; ``why`` gives the reason. The job may succeed elsewhere."""

    why: Phrase


Answer = JobJudged | JobRefused | PackageMissing | JobFailed


def refusal(worker: str, wanted: str, threads: int) -> Phrase:
    """Return why this process, ``worker``, must not open a request of the version ``wanted``; empty if it may.

    Another version may encode requests differently, and a session serves one thread only.
    """
    if wanted != __version__:
        return phrase(
            "the worker {worker} has version {version} of the judge, but {wanted} is required; install the same "
            "everywhere",
            worker=worker,
            version=__version__,
            wanted=wanted,
        )
    if threads != 1:
        return phrase(
            "the worker {worker} runs {threads} jobs at a time; start it with --nthreads 1 (and --nworkers for more)",
            worker=worker,
            threads=threads,
        )
    return NOTHING


def refusal_of_request(worker: str, request: JobRequest, machine: str, sandbox: Isolation) -> Phrase:
    """Return why the machine of ``worker`` must not accept the request; empty if it may.

    ``machine`` is everything that verdicts for the backend depend on there, ``sandbox`` the layers of isolation in
    force.
    """
    if machine != request.machine:
        return phrase(
            "the worker {worker} is {machine}, but {wanted} is required; install the same everywhere",
            worker=worker,
            machine=machine,
            wanted=request.machine,
        )
    if not request.allow_degraded and not sandbox.is_safe_for_others:
        return phrase(
            "the worker {worker} does not isolate other people's code well enough (it lacks {layers}): "
            "`judge doctor` there says what to do, and --allow-degraded grades anyway",
            worker=worker,
            layers=", ".join(sandbox.degraded),
        )
    return NOTHING


class JobWorker:
    """Judges jobs in a worker process, called by one thread.

    ``name`` names the process in messages, ``folder`` is where packages and cases are kept, and ``threads`` is the
    number of jobs that arrive at a time. Raise ``UsageError`` if the judge was installed without problems.
    """

    def __init__(self, name: str, folder: Path, threads: int) -> None:
        self._name, self._store, self._threads = name, folder / "packages", threads
        self._session = Session(folder)
        self._sent: dict[str, Problem] = {}

    def answer(self, version: str, request: bytes, archive: bytes | None) -> bytes:
        """Return the encoded ``Answer`` to an encoded ``JobRequest``. ``archive`` is the package, if it was sent."""
        return msgspec.msgpack.encode(self._answer(version, request, archive))

    def _answer(self, version: str, encoded: bytes, archive: bytes | None) -> Answer:
        why = refusal(self._name, version, self._threads)
        if not why:
            request = msgspec.msgpack.decode(encoded, type=JobRequest)
            here = machine_class(request.job.backend)
            why = refusal_of_request(self._name, request, here, self._session.layers())
        return JobRefused(why=why) if why else self._judged(request.job, archive)

    def _judged(self, job: GradingJob, archive: bytes | None) -> Answer:
        try:
            problem = self._problem(job, archive)
        except PackageError as error:
            return JobJudged(reports=failed(job, error))
        return JobJudged(reports=judged_with(problem, job, self._session)) if problem else PackageMissing()

    def _problem(self, job: GradingJob, archive: bytes | None) -> Problem | None:
        """Return the package with the job's digest, from the judge's own problems or from those that were sent."""
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
        """End the sandboxes of the worker's session."""
        self._session.close()


def pack(folder: Path) -> bytes:
    """Return all files of the package in ``folder`` with their names. Raise ``PackageError`` if they cannot be read."""
    files = [(os.fsencode(file.name), read_bytes(folder / file.name, MAX_BYTES)) for file in list_files(folder)]
    return msgspec.msgpack.encode(files)


def unpack(archive: bytes, store: Path, slug: str, wanted: str) -> Path:
    """Unpack ``archive`` below ``store`` and return the package's folder; ``wanted`` is the digest that it must have.

    Raise ``PackageError`` if the archive was not made by ``pack``, has another digest, or cannot be written.
    """
    files = _files(archive, slug)
    try:
        store.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryDirectory(dir=store, ignore_cleanup_errors=True) as scratch:
            folder = Path(scratch, slug)
            for name, content in files:
                create_file(folder / os.fsdecode(name), content)
            if digest(folder, list_files(folder)) != wanted:
                raise PackageError(
                    "{slug}: the package that was sent differs from the one at the beginning of the grading", slug=slug
                )
            (store / wanted).mkdir()
            return folder.rename(store / wanted / slug)
    except OSError as error:
        raise PackageError(
            "{slug}: its package cannot be unpacked in {store}: {reason}", slug=slug, store=store, reason=foreign(error)
        ) from None


def _files(archive: bytes, slug: str) -> list[tuple[bytes, bytes]]:
    try:
        files = _DECODER.decode(archive)
    except (msgspec.DecodeError, RecursionError):
        files = []
    size = sum(len(content) for _, content in files)
    if not files or len(files) > MAX_FILES or size > MAX_BYTES or not all(_below(name) for name, _ in files):
        raise PackageError("{slug}: the data that was sent is not a package", slug=slug)
    return files


def _below(name: bytes) -> bool:
    """Return whether a package may hold a file of this name, which therefore is below its folder."""
    parts = name.split(b"/")
    return len(parts) <= MAX_DEPTH + 1 and b"\0" not in name and not any(part[:1] in (b"", b".") for part in parts)
