"""``judge problem verify``: what it prints, writes and says by its status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from judge.cli.problem import tabled
from judge.errors import UsageError
from judge.verify.records import Mutation, Numbers, PackageReport
from tests.cli.running import Judge
from tests.verify.package import SLUG, Package, write_package


@pytest.fixture
def package(tmp_path: Path) -> Package:
    package = write_package(tmp_path / "own")
    (package.folder / "submissions/time_limit_exceeded/pairs.py").unlink()
    return package


def test_a_package_that_holds(judge: Judge, package: Package) -> None:
    done = judge("problem", "verify", SLUG, "--problems", package.folder.parent)
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith(f"{SLUG}  ok\n  ok   schema")
    assert "(100.0 % killed)" in done.out
    assert done.out.endswith("1 of 1 packages hold\n")


def test_a_package_that_does_not(judge: Judge, package: Package) -> None:
    package.replace("statement/problem.zh.md", "Output: 3", "Output: 4")
    done = judge("problem", "verify", SLUG, "--problems", package.folder.parent, "--no-mutants", "-q")
    assert (done.status, done.err, done.out) == (1, "", f"{SLUG}  NOT OK: statements\n")


def test_json(judge: Judge, package: Package) -> None:
    done = judge("problem", "verify", SLUG, "--problems", package.folder.parent, "--mutants-only", "--json")
    report = json.loads(done.out)
    assert (done.status, report["schema"], report["ok"]) == (0, "judge-verify/1", True)
    (told,) = report["packages"]
    assert told["problem"] == SLUG
    assert told["mutation"]["killed"] == told["mutation"]["total"] > 0


def test_survivors_can_be_handed_on(judge: Judge, package: Package) -> None:
    package.write(
        "data/secret.jsonl", '{"id": "down", "args": [[9, 1, 2]], "expected": 1, "why": "a fall is no rise"}\n'
    )
    options = ("--problems", package.folder.parent, "--mutants-only", "--jobs", "1")
    done = judge("problem", "verify", SLUG, *options, "--survivors")
    assert done.status == 1
    assert 'before = "best = 0"' in done.out
    package.write("equivalent.toml", done.out.replace('why = ""', 'why = "for this test"'))
    assert judge("problem", "verify", SLUG, *options, "-q").out == f"{SLUG}  ok\n"


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (["no-such"], "no problem is named 'no-such'"),
        (["--no-mutants", "--mutants-only"], "leave nothing to do"),
        (["--check"], "needs --table"),
        (["three-sum", "--table", "x.md"], "about all packages"),
        (["--seeds", "-1"], "--seeds"),
    ],
)
def test_wrong_usage(judge: Judge, args: list[str], told: str) -> None:
    done = judge("problem", "verify", *args)
    assert done.status == 2
    assert told in done.complaint()


REPORTS = [
    PackageReport(problem=SLUG, numbers=Numbers(cases=9, foils=2, caught=2), mutation=Mutation(total=50, killed=50))
]


def test_the_table_is_written_and_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "strength.md"
    assert tabled(REPORTS, path, check=False)
    assert f"| {SLUG} | 9 | 2 of 2 | 50 | 0 | 100.0 % |" in path.read_text(encoding="utf-8")
    assert tabled(REPORTS, path, check=True)
    path.write_text(path.read_text(encoding="utf-8").replace("| 9 |", "| 8 |"), encoding="utf-8")
    assert not tabled(REPORTS, path, check=True)
    assert f"not true any more for {SLUG}" in capsys.readouterr().out


def test_a_table_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"none\.md: No such file"):
        tabled(REPORTS, tmp_path / "none.md", check=True)
