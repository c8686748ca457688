"""The package that docs/problems.md writes from beginning to end holds in every way."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from judge.session import Session
from judge.verify.planning import VerifyRequest, assemble, plan

DOCUMENT = Path(__file__).parents[2] / "docs" / "problems.md"
FILE = re.compile(r"`((?:problems|solutions_template)/[\w./-]+)`:\n\n(````?)\w*\n(.*?)\n\2\n", re.DOTALL)


@pytest.mark.slow
def test_the_worked_example_holds(tmp_path: Path) -> None:
    files = FILE.findall(DOCUMENT.read_text(encoding="utf-8"))
    for name, _, text in files:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{text}\n", encoding="utf-8")
    request = VerifyRequest(seeds=("a", "b"))
    with Session(tmp_path / "home", [tmp_path / "problems"]) as session:
        jobs = plan(session, ["longest-climb"], request)
        (report,) = assemble(session, jobs, [job.run(session) for job in jobs], request)
    assert report.ok, report
