"""Kattis packages: what is read, what is refused, and that an exported package satisfies Kattis' own verifier."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from judge.catalog.reading import read_problem
from judge.errors import UsageError
from judge.formats.kattis import import_kattis
from judge.formats.kattis_export import export_kattis
from judge.formats.package import write_package
from judge.models import Verdict
from judge.session import Session

SUM = "print(sum(map(int, input().split())))\n"
VALIDATOR = """
import sys
with open(sys.argv[2]) as file:
    answer = int(file.read())
team = sys.stdin.read().split()
if len(team) == 1 and int(team[0]) % 10 == answer % 10:
    sys.exit(42)
with open(sys.argv[3] + "teammessage.txt", "w") as file:
    file.write("another last digit")
sys.exit(43)
"""


def package(folder: Path, **files: str) -> Path:
    texts = {
        "problem.yaml": "name: Sum of Two\nsource: tests\n",
        "problem_statement/problem.en.tex": "\\problemname{Sum of Two}\n\\section*{Input}\n"
        "Two \\emph{integers}, $a \\le b$.\n",
        "data/sample/1.in": "1 2\n",
        "data/sample/1.ans": "3\n",
        "data/secret/small/01.in": "4 5\n",
        "data/secret/small/01.ans": "9\n",
        "submissions/accepted/sum.py": SUM,
        "submissions/wrong_answer/product.py": "a, b = map(int, input().split())\nprint(a * b)\n",
        "submissions/accepted/sum.cc": "int main() {}",
        **files,
    }
    for name, text in texts.items():
        path = folder / "sumoftwo" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder / "sumoftwo"


def verdicts(folder: Path, tmp_path: Path) -> dict[str, Verdict]:
    """Import a package and judge its submissions in Python; the verdicts by file."""
    (problem,) = import_kattis(folder)
    written = write_package(problem, tmp_path / "problems")
    with Session(tmp_path / "home", [tmp_path / "problems"]) as session:
        return {
            f"{path.parent.name}/{path.name}": session.submit(*session.open(path)).verdict
            for path in sorted(written.glob("submissions/*/*.py"))
        }


def test_a_legacy_package_gives_its_folders_verdicts(tmp_path: Path) -> None:
    folder = package(tmp_path)
    assert verdicts(folder, tmp_path) == {"accepted/sum.py": Verdict.AC, "wrong_answer/product.py": Verdict.WA}
    (problem,) = import_kattis(folder)
    assert problem.statement == "## Input\n\nTwo *integers*, $a ≤ b$.\n"
    assert [case.group for case in problem.secret] == ["small"]
    assert [str(note) for note in problem.notes] == [
        "sumoftwo: submissions/accepted/sum.cc: is not one file in Python; left out"
    ]


def test_a_zip_file_is_read_like_its_folder(tmp_path: Path) -> None:
    folder = package(tmp_path)
    with zipfile.ZipFile(tmp_path / "sum.zip", "w") as archive:
        for path in folder.rglob("*"):
            archive.write(path, path.relative_to(tmp_path))
    (zipped,), (plain,) = import_kattis(tmp_path / "sum.zip"), import_kattis(folder)
    assert (zipped.secret, zipped.files, zipped.statement) == (plain.secret, plain.files, plain.statement)


def test_a_newer_package_has_names_and_statements_in_several_languages(tmp_path: Path) -> None:
    settings = (
        "problem_format_version: 2025-09\ntype: pass-fail\nname: {en: Sum, zh: 求和}\n"
        "limits: {time_limit: 0.5, memory: 64}\n"
    )
    folder = package(tmp_path, **{"problem.yaml": settings, "statement/problem.zh.md": "# 求和\n\n两个整数。\n"})
    shutil.rmtree(folder / "problem_statement")
    (folder / "statement" / "problem.en.md").write_text("Add two numbers.\n")
    problem = read_problem(write_package(import_kattis(folder)[0], tmp_path / "problems"))
    assert (problem.title.en, problem.title.zh) == ("Sum", "求和")
    assert (problem.limits.cpu_s, problem.limits.memory_mib) == (0.5, 64)


def test_flags_of_the_default_validator_choose_the_check(tmp_path: Path) -> None:
    flags = "name: Sum\nvalidator_flags: float_absolute_tolerance 1e-3\n"
    assert import_kattis(package(tmp_path, **{"problem.yaml": flags}))[0].check == {
        "kind": "float",
        "rtol": 0.0,
        "atol": 1e-3,
    }


def test_an_output_validator_in_python_judges_in_the_sandbox(tmp_path: Path) -> None:
    files = {
        "problem.yaml": "name: Sum\nvalidation: custom\n",
        "output_validators/digit.py": VALIDATOR,
        "submissions/accepted/ten_more.py": "print(10 + sum(map(int, input().split())))\n",
    }
    found = verdicts(package(tmp_path, **files), tmp_path)
    assert found == {
        "accepted/sum.py": Verdict.AC,
        "accepted/ten_more.py": Verdict.AC,
        "wrong_answer/product.py": Verdict.WA,
    }


def test_what_is_left_out_is_named(tmp_path: Path) -> None:
    files = {"include/python3/more.py": "", "attachments/more.txt": "", "input_validators/v.py": ""}
    assert [str(note) for note in import_kattis(package(tmp_path, **files))[0].notes[:-1]] == [
        "sumoftwo: input_validators are not taken over; write validate() in a generator.py instead",
        "sumoftwo: include/ is not taken over; copy what a submission imports from it into the submission",
        "sumoftwo: attachments/ is not taken over; put what a user has to see into the statement",
    ]


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"problem.yaml": "type: interactive\n"}, "is interactive; only problems that read once"),
        ({"problem.yaml": "- 1\n"}, "is not a table of settings"),
        ({"problem.yaml": "a: [\n"}, "not YAML"),
        ({"problem.yaml": "a: &a [1]\ntype: [*a, *a]\n"}, "not YAML: aliases are not read"),
        ({"problem.yaml": "a: 2020-13-45\n"}, "not YAML: month must be in 1..12"),
        (
            {"problem.yaml": "validation: custom\n", "output_validators/v.cpp": ""},
            "an output validator in a single Python file",
        ),
    ],
)
def test_what_cannot_be_imported_is_one_line(tmp_path: Path, files: dict[str, str], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        import_kattis(package(tmp_path, **files))


@pytest.mark.parametrize(
    "name", ["data/secret/2.in", "problem_statement/problem.zh.md", ".timelimit", "submissions/run_time_error", "more"]
)
def test_a_link_that_leaves_the_package_is_not_followed(tmp_path: Path, name: str) -> None:
    folder = package(tmp_path)
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "secret.py").write_text("the user's secret", encoding="utf-8")
    (folder / name).symlink_to(tmp_path / "own" if "." not in name else tmp_path / "own" / "secret.py")
    with pytest.raises(UsageError, match="a link that leaves the package"):
        import_kattis(folder)


def test_a_link_within_the_package_is_followed(tmp_path: Path) -> None:
    folder = package(tmp_path)
    for ending in ("in", "ans"):
        (folder / f"data/secret/0.{ending}").symlink_to(f"../sample/1.{ending}")
    assert [case.expected for case in import_kattis(folder)[0].secret] == ["3\n", "9\n"]


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (problem,) = import_kattis(package(tmp_path))
    write_package(problem, tmp_path / "problems")
    with pytest.raises(UsageError, match="exists, and nothing is overwritten"):
        write_package(problem, tmp_path / "problems")


def test_an_exported_package_satisfies_kattis_own_verifier(tmp_path: Path) -> None:
    written = write_package(import_kattis(package(tmp_path))[0], tmp_path / "problems")
    with Session(tmp_path / "home", [tmp_path / "problems"]) as session:
        problem = session.catalogue.find(written.name)
        cases = session.cases(problem, problem.backends[0])
    target = tmp_path / "export" / "sumoftwo"
    export_kattis(problem, cases, target)
    tools = tmp_path / "bin"
    tools.mkdir()
    (tools / "pypy3").symlink_to(sys.executable)  # what that verifier runs Python with
    environment = {
        **os.environ,
        "PATH": f"{tools}{os.pathsep}{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }
    command = [sys.executable, "-m", "problemtools.verifyproblem", str(target), "-p", "config", "data", "submissions"]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=100, check=False)
    shown = ran.stdout + ran.stderr
    assert "accepted/sum.py" in shown
    assert [line for line in shown.splitlines() if line.startswith("ERROR") and "problem statements" not in line] == []
    again = import_kattis(target)[0]
    assert [case.expected for case in again.secret] == [
        case.expected for case in import_kattis(package(tmp_path))[0].secret
    ]
