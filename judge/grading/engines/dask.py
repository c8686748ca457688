"""The engine of a Dask cluster: the scheduler hands jobs to workers on any machine, one job at a time to each.

Workers are as trusted as this machine: whoever can reach the scheduler can run programs on them. Nothing of a solution
is ever pickled: requests and answers are bytes (``judge.grading.engines.worker``), and this end accepts no other data.

If a worker dies, its jobs are tried once more on another one. After several deaths (Dask's setting
``allowed-failures``) Dask gives up all jobs that the dead workers held. Such a job is tried again at the end with no
other job beside it; only if it fails again is the job itself to blame. A job that fails on one worker is tried again in
the same way.
"""

from __future__ import annotations

import asyncio
import contextlib
import warnings
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

import msgspec

from judge import __version__
from judge.catalog.lookup import Catalogue, builtin_folder
from judge.errors import PackageError, SandboxError, UsageError
from judge.grading.engines.engine import GradingJob, failed, start_order
from judge.grading.engines.worker import Answer, JobFailed, JobJudged, JobRefused, JobRequest, pack
from judge.grading.results import machine_class
from judge.models import Reports
from judge.text.messages import Phrase, phrase
from judge.values import wire

if TYPE_CHECKING:
    from distributed import Client, Future

_MOST_OUTSTANDING = 256  # jobs that the cluster holds at a time
_MOST_FETCHED = 64
_PATIENCE_S = 30.0
# How long the cluster may be without any worker: on a busy machine a worker that has died takes long to start again.
_RESTART_PATIENCE_S = 180.0
_POLL_S = 2.0
_CONNECT_S = 10
_MAX_ANSWER = 64 << 20
_DECODER = msgspec.msgpack.Decoder(Answer)


class DaskEngine:
    """An engine that judges on a Dask cluster.

    ``address`` is the scheduler's, as Dask writes it: ``tcp://HOST:PORT`` or ``tls://HOST:PORT``. ``problems`` are
    further catalogues on this machine, from which workers get the packages that they lack.
    """

    def __init__(self, address: str, problems: Sequence[Path], *, allow_degraded: bool) -> None:
        """Raise ``UsageError`` if Dask is not installed."""
        if find_spec("distributed") is None:
            raise UsageError("--engine dask needs Dask, which is not installed: pip install 'codekata-judge[cluster]'")
        self._address, self._catalogue = address, Catalogue([builtin_folder(), *problems])
        self._allow_degraded = allow_degraded

    def run(self, jobs: Sequence[GradingJob]) -> Generator[tuple[int, Reports], None, None]:
        """Judge as ``Engine`` says. Raise ``UsageError`` without a scheduler or worker, or for a refused job."""
        if not jobs:
            return
        requests = [
            JobRequest(job=job, machine=machine_class(job.backend), allow_degraded=self._allow_degraded) for job in jobs
        ]
        with _connected(self._address) as client, contextlib.closing(_Run(client, self._catalogue, requests)) as run:
            yield from run.reports()


class _Run:
    """The jobs of one grading. Closing it cancels the jobs that are still with the cluster."""

    def __init__(self, client: Client, catalogue: Catalogue, requests: Sequence[JobRequest]) -> None:
        self._client, self._catalogue, self._requests = client, catalogue, requests
        self._waiting = deque(start_order([request.job for request in requests]))
        self._suspects: deque[int] = deque()
        self._tried_alone: set[int] = set()
        self._outstanding: dict[Future[Any], int] = {}
        self._archives: dict[str, Future[Any]] = {}
        self._done: SimpleQueue[Future[Any]] = SimpleQueue()

    def reports(self) -> Iterator[tuple[int, Reports]]:
        try:
            while self._fill():
                ended = self._next()
                for future, raw in zip(ended, self._fetched(ended), strict=True):
                    index = self._outstanding.pop(future)
                    report = self._report(index, future, raw)
                    if report is not None:
                        yield index, report
        except OSError:  # Dask's own errors of communication are of this kind
            raise SandboxError("the Dask scheduler no longer answers; the results so far are kept") from None

    def close(self) -> None:
        with contextlib.suppress(Exception):  # the cluster may be what has failed
            self._client.cancel([*self._outstanding, *self._archives.values()], force=True)

    def _fill(self) -> bool:
        """Submit waiting jobs and return whether there is anything to wait for."""
        while self._waiting and len(self._outstanding) < _MOST_OUTSTANDING:
            self._submit(self._waiting.popleft())
        if self._suspects and not self._outstanding:
            self._tried_alone.add(self._suspects[0])
            self._submit(self._suspects.popleft())
        return bool(self._outstanding)

    def _submit(self, index: int) -> None:
        from judge.grading.engines.dask_worker import run_job

        request = self._requests[index]
        archive = self._archives.get(request.job.digest)
        future = self._client.submit(run_job, __version__, msgspec.msgpack.encode(request), archive, pure=False)
        self._outstanding[future] = index
        future.add_done_callback(self._done.put)

    def _next(self) -> list[Future[Any]]:
        """Return one or more jobs that ended, with success or not. Raise ``SandboxError`` if none will ever end."""
        waited_s = 0.0
        while waited_s < _RESTART_PATIENCE_S:
            with contextlib.suppress(Empty):
                ended = [self._done.get(timeout=_POLL_S)]
                while len(ended) < _MOST_FETCHED and not self._done.empty():
                    ended.append(self._done.get())
                return ended
            waited_s = 0.0 if self._client.nthreads() else waited_s + _POLL_S
        raise SandboxError("no worker of the Dask cluster is left; the results so far are kept")

    def _fetched(self, ended: Sequence[Future[Any]]) -> list[object]:
        """Return the result of each job, or the error raised in fetching it.

        All results are fetched at once: with many workers, fetching them one by one takes far longer than judging.
        """

        async def fetch() -> list[object]:
            finished = (future.result() if future.status == "finished" else _no_result() for future in ended)
            return list(await asyncio.gather(*finished, return_exceptions=True))

        try:
            fetched: list[object] = self._client.sync(fetch, callback_timeout=_PATIENCE_S)
            return fetched
        except TimeoutError as error:
            return [error for _ in ended]

    def _report(self, index: int, future: Future[Any], raw: object) -> Reports | None:
        """Return the report of a job, or ``None`` if the job is to be tried again."""
        if future.status == "cancelled":
            raise SandboxError("the Dask scheduler has dropped the jobs; the results so far are kept")
        if future.status != "error":
            return self._decoded(index, future, raw)
        error = future.exception()
        if type(error).__name__ == "KilledWorker":
            return self._retry(index, phrase("the workers that judged it were killed repeatedly"))
        raise UsageError(
            "a worker of the Dask cluster cannot run the judge ({name}: {error}); install codekata-judge "
            "{version} there",
            name=type(error).__name__,
            error=error,
            version=__version__,
        )

    def _decoded(self, index: int, future: Future[Any], raw: object) -> Reports | None:
        """Return the report in a job's result, or ``None`` if the job goes on.

        A ``TypeError`` stands for a result of a kind that this end does not accept.
        """
        if isinstance(raw, OSError) and not isinstance(raw, TimeoutError):
            raise raw
        if not isinstance(raw, bytes | TypeError):  # the worker died with the result, so Dask runs the job again
            self._outstanding[future] = index
            future.add_done_callback(self._done.put)
            return None
        job = self._requests[index].job
        try:
            if not isinstance(raw, bytes) or len(raw) > _MAX_ANSWER:
                raise wire.WireError("it is not an answer, or it is too long")
            answer: Answer = wire.read(_DECODER, raw)
        except wire.WireError as error:
            return failed(job, phrase("the answer of a worker cannot be read: {error}", error=error))
        if isinstance(answer, JobJudged):
            return answer.reports
        if isinstance(answer, JobRefused):
            raise UsageError("{reason}", reason=answer.why)
        if isinstance(answer, JobFailed):
            return self._retry(index, answer.why)
        try:
            self._send(job)
        except PackageError as error:
            return failed(job, error)
        self._waiting.appendleft(index)
        return None

    def _retry(self, index: int, why: Phrase) -> Reports | None:
        if index in self._tried_alone:
            return failed(self._requests[index].job, why)
        self._suspects.append(index)
        return None

    def _send(self, job: GradingJob) -> None:
        """Send the job's package along from now on."""
        from judge.grading.engines.dask_worker import keep_archive

        if job.digest not in self._archives:
            archive = pack(self._catalogue.folder_of(job.slug))
            self._archives[job.digest] = self._client.submit(keep_archive, archive, pure=False)


async def _no_result() -> None:
    """Return ``None``, as the result of a job that has not finished."""


@contextlib.contextmanager
def _connected(address: str) -> Iterator[Client]:
    """Yield a client of the scheduler, which has at least one worker. Raise ``UsageError`` if it cannot be reached."""
    import dask
    from distributed import Client

    settings = {"distributed.admin.large-graph-warning-threshold": "1 GiB"}  # a package is sent only once
    with dask.config.set(settings):
        _check_certificates(address)
        try:
            with warnings.catch_warnings(action="ignore"):  # about versions; the worker checks those that matter
                client = Client(
                    address, timeout=_CONNECT_S, set_as_default=False, deserializers=["dask", "msgpack"], name="judge"
                )
        except OSError:
            raise UsageError(
                "no Dask scheduler answers at {address}; start one with `dask scheduler`", address=address
            ) from None
        with client:
            try:
                client.wait_for_workers(1, _PATIENCE_S)
            except TimeoutError:
                start = f"dask worker {address} --nthreads 1"
                raise UsageError(
                    "the Dask scheduler at {address} has no worker; start some with `{start}`",
                    address=address,
                    start=start,
                ) from None
            yield client


def _check_certificates(address: str) -> None:
    from distributed import Security

    if address.startswith("tls:") and Security().get_connection_args("client").get("ssl_context") is None:
        raise UsageError(
            "--engine dask+tls: this machine has no certificates for Dask; name them in its settings "
            "distributed.comm.tls.ca-file and distributed.comm.tls.client"
        )
