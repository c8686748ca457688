"""Reports made by hand, so that reporters are tested without judging anything."""

from __future__ import annotations

from typing import Any

from judge.models import CaseResult, Failure, Isolation, Limits, Report, Tally, Verdict


def made(**changed: Any) -> Report:
    """A wrong answer with one failing case; ``changed`` replaces fields."""
    fields: dict[str, Any] = {
        "judge": "0.1.0",
        "problem": "three-sum",
        "digest": "d" * 64,
        "file": "three_sum.py",
        "source_sha256": "5" * 64,
        "backend": "python",
        "seed": "default",
        "verdict": Verdict.WA,
        "score": 0.85,
        "passed": 51,
        "total": 60,
        "samples": Tally(passed=2, total=2),
        "hidden": Tally(passed=49, total=58),
        "cpu_s": 0.31,
        "wall_s": 0.4,
        "memory_mib": 11.6,
        "limits": Limits(),
        "cases": (
            CaseResult(id="sample/1", group="sample", hidden=False, verdict=Verdict.AC),
            CaseResult(
                id="secret/dups", group="secret", hidden=True, verdict=Verdict.WA, message="2 elements, expected 1"
            ),
        ),
        "sandbox": Isolation(landlock=7, seccomp=True, namespaces=("user",), rlimits=True, degraded=()),
        "failure": Failure(
            id="secret/dups",
            input=["[0, 0, 0, 0]"],
            expected="[[0, 0, 0]]",
            actual="[[0, 0, 0], [0, 0, 0]]",
            why="four zeros make one triplet",
        ),
    }
    return Report(**{**fields, **changed})
