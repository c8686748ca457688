"""A short soak: verdicts stay right while sandboxes are killed, and nothing is left behind."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from benchmarks import soak
from benchmarks.footprint import descendants
from judge.session import Session

# Few, because their cases are made once; and those are made quickly.
PACKAGES = ("kth-largest", "quick-sort", "reward-pair-loss", "sgd-momentum", "two-sum", "valid-parentheses")


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_verdicts_stay_right_while_sandboxes_are_killed() -> None:
    told: list[soak.News] = []
    before = set(descendants(os.getpid()))
    wrong = soak.soak(60, seed=1, interval=15, tell=told.append, kills=True, packages=PACKAGES)
    assert wrong == []
    # multiprocessing keeps one process, which is no child of the workers.
    assert len(set(descendants(os.getpid())) - before) <= 1
    for worker in range(soak.WORKERS):
        holds = [news.holds for news in told if news.worker == worker]
        assert holds[-1].processes == 0
        assert holds[-1].files == 0
        assert holds[-1].descriptors <= holds[0].descriptors + 2


def test_there_is_something_of_every_sort_to_soak_with(tmp_path: Path) -> None:
    with Session(tmp_path, soak.catalogues()) as session:
        verdicts = {verdict for task in soak.tasks(session, PACKAGES, lengthy=False) for verdict in task.right}
    assert {"AC", "WA", "TLE", "RE", "RV"} <= verdicts
