"""What runs in a worker of Dask: a workbench for as long as the worker lives."""

from __future__ import annotations

from pathlib import Path

import msgspec
from distributed import Worker, WorkerPlugin, get_worker
from distributed.utils import sync

from judge.grading.engines.engine import told
from judge.grading.engines.worker import Broken, Workbench

NAME = "judge"


class Bench(WorkerPlugin):
    """Ends the workbench with the worker."""

    def __init__(self, workbench: Workbench) -> None:
        self.workbench = workbench

    def teardown(self, worker: Worker) -> None:
        self.workbench.close()


def attend(version: str, order: bytes, parcel: bytes | None) -> bytes:
    """The task: an order in, an answer out, both encoded (``judge.grading.engines.worker``). It raises nothing:
    Dask would wait for ever for an exception that cannot be pickled."""
    try:
        return _bench(get_worker()).workbench.answer(version, order, parcel)
    except Exception as error:
        return msgspec.msgpack.encode(Broken(why=told(error)))


def keep(parcel: bytes) -> bytes:
    """The task that makes a package one of the cluster's data, which go to each worker that needs them, once."""
    return parcel


def _bench(worker: Worker) -> Bench:
    """The worker's bench. The first task of a worker makes it, so one that joins late has it, too.

    Its folder is the worker's own scratch, which goes when the worker ends: cases of a secret seed do not stay behind.
    """
    bench = worker.plugins.get(NAME)
    if not isinstance(bench, Bench):
        bench = Bench(Workbench(worker.address, Path(worker.local_directory, NAME), worker.state.nthreads))
        sync(worker.loop, worker.plugin_add, bench, NAME)
    return bench
