"""New packages are complete and valid, mark what has to be filled in, and overwrite nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from judge.catalog.reading import read_problem
from judge.errors import UsageError
from judge.models import Verdict
from judge.scaffold.package import Kind, scaffold
from judge.session import Session
from judge.verify.planning import examine

KINDS: list[Kind] = ["plain", "arrays", "class", "program", "harness"]
MODULE = pytest.param("module", marks=pytest.mark.torch)
NAMES = {"class": "TwoTowers", "module": "TwoTowers", "program": "__main__"}
BACKENDS = {"arrays": ("numpy", "torch"), "module": ("torch",)}


@pytest.mark.parametrize("kind", [*KINDS, MODULE])
def test_a_new_package_holds_when_its_placeholders_are_replaced(tmp_path: Path, kind: Kind) -> None:
    written = scaffold(tmp_path / "problems", "two-towers", kind)
    for path in written:
        path.write_text(path.read_text(encoding="utf-8").replace("TODO", "Done"), encoding="utf-8")
    problem = read_problem(tmp_path / "problems" / "two-towers")
    assert problem.entry.name == NAMES.get(kind, "two_towers")
    assert problem.backends == BACKENDS.get(kind, ("python",))
    with Session(tmp_path / "home", [tmp_path / "problems"]) as session:
        found = examine(session, "two-towers")
        assert [finding for finding in found.findings if not finding.ok] == []
        starter = session.open(session.catalogue.starter("two-towers", problem.backends[0]), problem)[1]
        wanted = Verdict.WA if kind == "module" else Verdict.RE  # a module without parameters is not called
        assert session.submit(problem, starter)["en"].verdict is wanted


@pytest.mark.parametrize("kind", [*KINDS, MODULE])
def test_only_its_placeholders_are_wrong_with_a_new_package(tmp_path: Path, kind: Kind) -> None:
    scaffold(tmp_path / "problems", "two-towers", kind)
    with Session(tmp_path / "home", [tmp_path / "problems"]) as session:
        found = [finding for finding in examine(session, "two-towers", "quick").findings if not finding.ok]
    assert [finding.check for finding in found] == ["placeholders"]
    assert re.match(r"data/sample\.jsonl:1, .*:\d+, … \(\d+ lines in all\): a TODO is left; ", str(found[0].detail))


@pytest.mark.parametrize("kind", [*KINDS, MODULE])
def test_placeholders_are_marked(tmp_path: Path, kind: Kind) -> None:
    for path in scaffold(tmp_path / "problems", "two-towers", kind):
        text = path.read_text(encoding="utf-8")
        assert "TODO" in text
        assert "new_problem" not in text
        assert "new-problem" not in text
        assert "NewProblem" not in text


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "solutions_template").mkdir()
    starter = tmp_path / "solutions_template" / "two_towers.py"
    starter.write_text("mine")
    with pytest.raises(UsageError, match=r"two_towers\.py exists"):
        scaffold(tmp_path / "problems", "two-towers", "plain")
    assert starter.read_text() == "mine"
    assert not (tmp_path / "problems").exists()
    starter.unlink()
    scaffold(tmp_path / "problems", "two-towers", "plain")
    with pytest.raises(UsageError, match="two-towers exists"):
        scaffold(tmp_path / "problems", "two-towers", "arrays")


@pytest.mark.parametrize(
    "slug", ["", "Two", "two_towers", "-x", "x-", "a--b", "../x", "two towers", "class", "3sum", "x" * 65, "é"]
)
def test_names_that_are_not_slugs(tmp_path: Path, slug: str) -> None:
    with pytest.raises(UsageError, match="is not a slug"):
        scaffold(tmp_path, slug, "plain")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "problems").write_text("a file")
    with pytest.raises(UsageError, match="cannot be written"):
        scaffold(tmp_path / "problems", "two-towers", "plain")
