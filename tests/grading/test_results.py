"""Kept reports: given back for equal jobs on equal machines only."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from judge.catalog.cache import Cache
from judge.grading import results
from judge.grading.engines.engine import GradingJob
from judge.grading.results import Results, machine_class
from tests.grading.building import UNSAFE, case, in_every_language, report

JOB = GradingJob(
    slug="a", digest="d", file="f.py", source=b"x", backend="numpy", seed="s", reveal="verdict", language="en"
)
GOOD = report(case("AC"))


@pytest.fixture
def kept(tmp_path: Path) -> Results:
    return Results(Cache(tmp_path), allow_degraded=False)


@pytest.mark.parametrize(
    "change",
    [
        {"slug": "b"}, {"digest": "e"}, {"file": "g.py"}, {"source": b"y"}, {"backend": "torch"}, {"seed": "t"},
        {"reveal": "case"}, {"require": ("core",)}, {"package_key": "k"},
    ],
)  # fmt: skip
def test_another_job_is_another_result(kept: Results, change: dict[str, str]) -> None:
    assert kept.get(JOB) is None
    kept.put(JOB, in_every_language(GOOD))
    assert kept.get(JOB) == GOOD
    assert kept.get(msgspec.structs.replace(JOB, **change)) is None


def test_another_machine_is_another_result(kept: Results, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.put(JOB, in_every_language(GOOD))
    monkeypatch.setattr(results, "machine_class", lambda backend: "another")
    assert kept.get(JOB) is None


def test_the_class_of_a_machine_names_the_libraries_of_the_backend() -> None:
    assert "numpy" not in machine_class("python")
    assert "numpy " in machine_class("numpy")
    assert "torch " in machine_class("torch")


def test_the_judges_failure_is_never_kept(kept: Results) -> None:
    kept.put(JOB, in_every_language(report(case("IE"))))
    assert kept.get(JOB) is None


def test_what_was_judged_with_too_little_isolation_is_not_used(tmp_path: Path) -> None:
    anything = Results(Cache(tmp_path), allow_degraded=True)
    unsafe = report(case("AC"), sandbox=UNSAFE)
    anything.put(JOB, in_every_language(unsafe))
    assert anything.get(JOB) == unsafe
    assert Results(Cache(tmp_path), allow_degraded=False).get(JOB) is None


def test_damage_counts_as_absent(kept: Results, tmp_path: Path) -> None:
    kept.put(JOB, in_every_language(GOOD))
    Cache(tmp_path).put(results.KIND, results._key(JOB), b"\x93\x01")
    assert kept.get(JOB) is None


def test_the_store_is_bounded(kept: Results, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(results, "MAX_ENTRIES", 3)
    for number in range(5):
        kept.put(msgspec.structs.replace(JOB, seed=str(number)), in_every_language(GOOD))
    kept.trim()
    assert len(list((tmp_path / results.KIND).iterdir())) == 3


def test_a_report_is_kept_in_every_language(kept: Results) -> None:
    chinese = msgspec.structs.replace(GOOD, diagnosis="漏掉了最后一个数")
    kept.put(JOB, {"en": GOOD, "zh": chinese})
    assert kept.get(JOB) == GOOD
    assert kept.get(msgspec.structs.replace(JOB, language="zh")) == chinese


def test_a_package_with_other_texts_has_the_same_results(kept: Results) -> None:
    before, after = (msgspec.structs.replace(JOB, digest=digest, package_key="k") for digest in ("d", "e"))
    kept.put(before, in_every_language(GOOD))
    assert kept.get(after) == msgspec.structs.replace(GOOD, digest="e")
