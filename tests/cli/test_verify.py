"""``judge problem verify``: what it prints and writes, and its exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from judge.session import Session
from judge.verify.records import PackageReport
from judge.verify.strength import judge_digest, table
from tests.cli.running import ROOT, Judge
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
    assert done.out.endswith("packages that hold: 1 of 1\n")


def test_a_package_that_does_not(judge: Judge, package: Package) -> None:
    package.replace("statement/problem.zh.md", "Output: 3", "Output: 4")
    done = judge("problem", "verify", SLUG, "--problems", package.folder.parent, "--no-mutants", "-q")
    assert (done.status, done.err) == (1, "")
    (line,) = done.out.splitlines()
    assert line.startswith(f"{SLUG}  NOT OK: statements: ")
    assert "problem.zh.md" in line


def test_only_a_package_that_holds_gets_a_row(judge: Judge, package: Package, tmp_path: Path) -> None:
    path, options = tmp_path / "strength.md", ("--problems", package.folder.parent, "-q")
    assert judge("problem", "verify", SLUG, *options, "--table", path).status == 0
    assert f"| {SLUG} |" in path.read_text(encoding="utf-8")
    path.unlink()
    package.replace("statement/problem.zh.md", "Output: 3", "Output: 4")
    assert judge("problem", "verify", SLUG, *options, "--table", path).status == 1
    assert f"| {SLUG} |" not in path.read_text(encoding="utf-8")


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
        (["--no-mutants", "--mutants-only"], "exclude one another"),
        (["--check", "x.md", "three-sum"], "give it alone"),
        (["--check", "none.md"], "none.md: cannot be read: No such file"),
        (["--table", "none/x.md"], "no such folder"),
        (["--seeds", "-1"], "--seeds"),
    ],
)
def test_wrong_usage(judge: Judge, args: list[str], told: str) -> None:
    done = judge("problem", "verify", *args)
    assert done.status == 2
    assert told in done.complaint()


def test_a_table_is_compared_by_digests_alone(judge: Judge, package: Package, tmp_path: Path) -> None:
    path = tmp_path / "strength.md"
    rows = []
    with Session(tmp_path / "home", [package.folder.parent]) as session:
        for problem in session.catalogue.problems():
            rows.append(PackageReport(problem=problem.slug, digest=problem.digest, judge=judge_digest()))
    path.write_text(table(rows), encoding="utf-8")
    own = ("problem", "verify", "--problems", package.folder.parent)
    done = judge(*own, "--check", path, JUDGE_PROBLEMS=None)
    assert (done.status, done.out, done.err) == (0, "", "")
    package.replace("generator.py", "4500", "4501")
    done = judge(*own, "--check", path, JUDGE_PROBLEMS=None)
    assert (done.status, done.err) == (1, "")
    assert done.out == f"{path}: changed since the proof: {SLUG}; prove them again with --table {path} {SLUG}\n"


def test_the_table_of_this_repository_is_true(judge: Judge) -> None:
    done = judge("problem", "verify", "--check", ROOT / "docs" / "strength.md", JUDGE_PROBLEMS=None)
    assert (done.status, done.err) == (0, ""), done.out
