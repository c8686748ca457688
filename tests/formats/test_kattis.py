"""Kattis packages: what is read, what is refused, and that an exported package satisfies Kattis' own verifier."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from judge.catalog.reading import read_problem
from judge.errors import UsageError
from judge.formats import kattis_programs
from judge.formats.kattis import import_kattis
from judge.formats.kattis_export import export_kattis
from judge.formats.package import write_package
from judge.models import Verdict
from judge.session import Session
from tests.effort import effort

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
    with Session(tmp_path.parent / "home", [tmp_path / "problems"]) as session:
        return {
            f"{path.parent.name}/{path.name}": session.submit(*session.open(path))["en"].verdict
            for path in sorted(written.glob("submissions/*/*.py"))
        }


def test_a_legacy_package_gives_its_folders_verdicts(tmp_path: Path) -> None:
    folder = package(tmp_path)
    assert verdicts(folder, tmp_path) == {"accepted/sum.py": Verdict.AC, "wrong_answer/product.py": Verdict.WA}
    (problem,) = import_kattis(folder)
    assert problem.statement == "## Input\n\nTwo *integers*, $a ≤ b$.\n"
    assert [case.group for case in problem.secret] == ["small"]
    assert [str(note) for note in problem.notes] == [
        "sumoftwo: submissions/accepted/sum.cc: is not in Python; left out"
    ]


def test_a_zip_file_is_read_like_its_folder(tmp_path: Path) -> None:
    folder = package(tmp_path)
    with zipfile.ZipFile(tmp_path / "sum.zip", "w") as archive:
        for path in folder.rglob("*"):
            archive.write(path, path.relative_to(tmp_path))
    (zipped,), (plain,) = import_kattis(tmp_path / "sum.zip"), import_kattis(folder)
    assert (zipped.secret, zipped.files, zipped.statement) == (plain.secret, plain.files, plain.statement)


def test_a_zip_file_may_have_the_separators_of_windows(tmp_path: Path) -> None:
    folder = package(tmp_path)
    with zipfile.ZipFile(tmp_path / "sum.zip", "w") as archive:
        for path in folder.rglob("*.*"):
            archive.writestr(str(path.relative_to(tmp_path)).replace("/", "\\"), path.read_bytes())
    (zipped,), (plain,) = import_kattis(tmp_path / "sum.zip"), import_kattis(folder)
    assert (zipped.secret, zipped.files) == (plain.secret, plain.files)


def test_a_zip_file_with_a_link_is_refused(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("sum/data/secret/2.in")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "sum.zip", "w") as archive:
        archive.writestr(link, "../sample/1.in")
    with pytest.raises(UsageError, match=r"sum\.zip: 'sum/data/secret/2\.in' is a link; unpack the archive"):
        import_kattis(tmp_path / "sum.zip")


def test_a_fault_in_a_zip_file_names_its_place_there(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "sum.zip", "w") as archive:
        archive.writestr("sum/problem.yaml", "name: &a [1]\nsource: *a\n")
    with pytest.raises(UsageError, match=f"^{re.escape(str(tmp_path))}/sum\\.zip/sum/problem\\.yaml: not YAML"):
        import_kattis(tmp_path / "sum.zip")


def test_every_setting_may_be_left_out(tmp_path: Path) -> None:
    (problem,) = import_kattis(package(tmp_path, **{"problem.yaml": "# nothing\n"}))
    assert problem.title == "sumoftwo"


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


def notes(folder: Path) -> list[str]:
    return [str(note) for note in import_kattis(folder)[0].notes]


LANGUAGES = ": only texts in English or Chinese, in Markdown or TeX, are imported"
MORE = ": has files or arguments beside standard input; left out"
NO_FILES = ": is not imported; a program in the sandbox opens no files, only modules in Python"
NO_DRIVER = ": is not imported; write this driver into each submission, which is the main file here"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("attachments/a.txt", "attachments/ is left out; put what a user has to see into the statement"),
        ("input_validators/v.py", "input_validators are left out; write validate() in a generator.py instead"),
        ("output_visualizer/v.py", "output_visualizer/ only draws pictures of cases or of output; left out"),
        ("visualizers/v.py", "visualizers/ only draws pictures of cases or of output; left out"),
        ("graders/g.py", "graders/ computes scores by a program of its own; left out"),
        ("static_validator/v.py", "static_validator/ judges source files; left out, see [rules] in docs/problems.md"),
        ("data/invalid_input/1.in", "data/invalid_input/ only tests the validators; left out"),
        ("data/secret/small/01.png", "pictures in data/ are not imported: 1"),
        ("data/secret/small/01.files/x", f"data/secret/small/01.in{MORE}"),
        ("data/secret/2.in", ": has no .ans file; left out"),
        ("problem_statement/problem.sv.tex", LANGUAGES),
        ("solution/solution.sv.md", LANGUAGES),
        ("statement/a.png", ": pictures are not imported; describe this one in the statement"),
        ("include/cpp/more.h", "include/cpp: is for submissions in another language; left out"),
        ("include/default/data.txt", NO_FILES),
        ("include/python3/main.py", NO_DRIVER),
        ("submissions/rejected/a.py", ": a folder of that name states no single verdict; left out"),
        ("submissions/submissions.yaml", ": is not read; the folder of a submission states its verdict"),
    ],
)  # fmt: skip
def test_what_is_left_out_is_named(tmp_path: Path, name: str, told: str) -> None:
    line = name + told if told.startswith(":") else told
    assert f"sumoftwo: {line}" in notes(package(tmp_path, **{name: ""}))


def test_modules_beside_a_submission_are_written_into_it_and_into_the_starter(tmp_path: Path) -> None:
    files = {
        "include/python3/adding.py": "from helping import plus\nadd = plus\n",
        "include/default/helping.py": "def plus(a, b):\n    return a + b\n",
        "submissions/accepted/included.py": '"""Uses it."""\nfrom __future__ import annotations\nimport adding\n'
        "print(adding.add(*map(int, input().split())))\n",
        "submissions/wrong_answer/folder/main.py": "from product import product\nprint(product())\n",
        "submissions/wrong_answer/folder/product.py": "def product():\n    a, b = input().split()\n    return a * 2\n",
    }
    folder = package(tmp_path, **files)
    assert verdicts(folder, tmp_path) == {
        "accepted/included.py": Verdict.AC,
        "accepted/sum.py": Verdict.AC,
        "wrong_answer/folder.py": Verdict.WA,
        "wrong_answer/product.py": Verdict.WA,
    }
    starter = (tmp_path / "solutions_template" / "sumoftwo.py").read_text(encoding="utf-8")
    body = "from adding import add\nprint(add(*map(int, input().split())))\n"
    (tmp_path / "sumoftwo.py").write_text(starter[: starter.index("import sys\n\n\ndef main")] + body, encoding="utf-8")
    with Session(tmp_path.parent / "home", [tmp_path / "problems"]) as session:
        assert session.submit(*session.open(tmp_path / "sumoftwo.py"))["en"].verdict is Verdict.AC


LEGACY_GROUPS = {
    "problem.yaml": "name: Sum\ntype: scoring\n",
    "data/secret/testdata.yaml": "accept_score: 40\ngrader_flags: min\n",
    "data/secret/large/testdata.yaml": "accept_score: 30\ngrader_flags: sum\n",
    "data/secret/large/01.in": "9 9\n",
    "data/secret/large/01.ans": "18\n",
    "data/secret/large/02.in": "9 8\n",
    "data/secret/large/02.ans": "17\n",
}
NEW_GROUPS = {
    **{name: text for name, text in LEGACY_GROUPS.items() if not name.endswith("yaml")},
    "problem.yaml": "name: Sum\ntype: scoring\n",
    "data/secret/small/test_group.yaml": "max_score: 40\n",
    "data/secret/large/test_group.yaml": "max_score: 60\nscore_aggregation: sum\nrequire_pass: secret/small\n",
}


@pytest.mark.parametrize("files", [LEGACY_GROUPS, NEW_GROUPS], ids=["legacy", "2025-09"])
def test_scores_of_groups_become_settings_for_grading(tmp_path: Path, files: dict[str, str]) -> None:
    told = notes(package(tmp_path, **files))
    assert told[0] == (
        "sumoftwo: for its scores, write points = 100 and weights = { large = 60, small = 40 } under "
        "[problems.sumoftwo] in judge.toml; a group of cases then gives its points if all its cases pass"
    )
    assert told[1] == (
        "sumoftwo: data/secret/large: the sum of the cases' scores is not imported; the group gives its points only "
        "if all its cases pass"
    )
    requires = "sumoftwo: data/secret/large: require_pass is not imported; the group gives points by itself"
    assert (requires in told) == (files is NEW_GROUPS)


def test_scoring_without_scores_of_groups_is_named(tmp_path: Path) -> None:
    told = notes(package(tmp_path, **{"problem.yaml": "name: Sum\ntype: scoring\n"}))
    assert "sumoftwo: its scores are not imported, because no group of secret cases has a score of its own" in told


@pytest.mark.parametrize("flags", ["", "case_sensitive"])
def test_words_differ_in_capital_letters_only_if_the_problem_says_so(tmp_path: Path, flags: str) -> None:
    files = {
        "problem.yaml": f"name: Sum\nvalidator_flags: {flags}\n",
        "data/sample/1.ans": "Three 3\n",
        "data/secret/small/01.ans": "Nine 9\n",
        "submissions/accepted/sum.py": "print({3: 'Three', 9: 'Nine'}[s := sum(map(int, input().split()))], s)\n",
        "submissions/wrong_answer/small.py": "print({3: 'three', 9: 'nine'}[s := sum(map(int, input().split()))], s)\n",
    }
    found = verdicts(package(tmp_path, **files), tmp_path)
    assert found == {
        "accepted/sum.py": Verdict.AC,
        "wrong_answer/product.py": Verdict.WA,
        "wrong_answer/small.py": Verdict.WA if flags else Verdict.AC,
    }


def test_a_number_is_right_within_either_tolerance(tmp_path: Path) -> None:
    files = {
        "problem.yaml": "name: Sum\n",
        "data/testdata.yaml": "output_validator_flags: float_tolerance 1e-2\n",
        "submissions/accepted/near.py": "print(1.009 * sum(map(int, input().split())))\n",
        "submissions/wrong_answer/far.py": "print(1.015 * sum(map(int, input().split())))\n",
    }
    assert verdicts(package(tmp_path, **files), tmp_path) == {
        "accepted/near.py": Verdict.AC,
        "accepted/sum.py": Verdict.AC,
        "wrong_answer/far.py": Verdict.WA,
        "wrong_answer/product.py": Verdict.WA,
    }


def test_an_output_validator_gets_the_arguments_of_the_groups(tmp_path: Path) -> None:
    files = {
        "problem.yaml": "problem_format_version: 2025-09\nname: Sum\n",
        "data/sample/test_group.yaml": "output_validator_args: [modulo, '10']\n",
        "data/secret/test_group.yaml": "output_validator_args: [modulo, '10']\n",
        "output_validator/digit.py": VALIDATOR.replace("10", "int(sys.argv[5])"),
    }
    assert verdicts(package(tmp_path, **files), tmp_path)["accepted/sum.py"] == Verdict.AC
    files["data/sample/test_group.yaml"] = "output_validator_args: [modulo]\n"
    assert (
        'sumoftwo: data/sample: the arguments of its output validator, "modulo", are not imported; all cases are '
        'compared with "modulo 10"'
    ) in notes(package(tmp_path, **files))


def test_constants_are_put_into_texts_and_programs(tmp_path: Path) -> None:
    files = {
        "problem.yaml": "name: Sum\nconstants: {most: {value: 100, tex: '10^2'}}\n",
        "problem_statement/problem.en.tex": "At most $\\constant{most.tex}$, in words {{most}}.\n",
        "submissions/accepted/sum.py": "print(min({{most}}, sum(map(int, input().split()))))\n",
    }
    (problem,) = import_kattis(package(tmp_path, **files))
    assert problem.statement == "At most $10^2$, in words 100.\n"
    assert b"min(100," in problem.files["reference.py"]


@pytest.mark.parametrize("module", ["x = 1\n" * 4000, "{{most}}\n" * 2000])
def test_what_is_put_into_very_many_programs_is_bounded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str
) -> None:
    monkeypatch.setattr(kattis_programs, "_MOST_TEXT", 1 << 20)
    files = {f"submissions/accepted/{number}.py": "import m\n" for number in range(50)}
    files["problem.yaml"] = f"constants: {{most: {'1' * 100}}}\n"
    files["include/python3/m.py"] = module
    with pytest.raises(UsageError, match="its programs hold more than 1 MiB"):
        import_kattis(package(tmp_path, **files))


@pytest.mark.parametrize("source", ["\n" * 1_000_000, "import " * 140_000, "{{" * 500_000, " " * 1_000_000])
def test_reading_a_submission_takes_time_in_proportion_to_it(tmp_path: Path, source: str) -> None:
    constants = ", ".join(f"c{number}: 1" for number in range(5000))
    files = {"problem.yaml": f"constants: {{{constants}}}\n", "include/python3/m.py": "x = 1\n"}
    folder = package(tmp_path, **files, **{"submissions/accepted/long.py": source})
    assert effort(lambda: import_kattis(folder)) < 150


def test_a_written_solution_becomes_the_editorial(tmp_path: Path) -> None:
    (problem,) = import_kattis(package(tmp_path, **{"solution/solution.en.md": "Add them.\n"}))
    assert problem.files["statement/editorial.en.md"] == b"Add them.\n"


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"problem.yaml": "type: interactive\n"}, "is interactive; only problems that read once"),
        (
            {"problem.yaml": "type: [scoring, submit-answer]\n"},
            "is scoring submit-answer; only problems that read once",
        ),
        ({"problem.yaml": "type: scoring\nvalidation: custom interactive\n"}, "is scoring custom interactive; only"),
        ({"problem.yaml": "- 1\n"}, "is not a table of settings"),
        ({"problem.yaml": f"constants: {{a: {'x' * 300}}}\n"}, "constants: 'a.value' has more than 200 characters"),
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
    files = {  # with less memory than an interpreter reserves of the address space
        "problem.yaml": "name: Sum of Two\nsource: tests\nlimits: {memory: 64}\n",
        "submissions/accepted/by_arrays.py": "import numpy as np\nprint(np.array(input().split(), int).sum())\n",
        "submissions/time_limit_exceeded/fast_there.py": SUM,
    }
    written = write_package(import_kattis(package(tmp_path, **files))[0], tmp_path / "problems")
    with Session(tmp_path.parent / "home", [tmp_path / "problems"]) as session:
        problem = session.catalogue.find(written.name)
        cases = session.cases(problem, problem.backends[0])
    target = tmp_path / "export" / "sumoftwo"
    assert [str(note) for note in export_kattis(problem, lambda: cases, target)] == [
        f"submissions/accepted/{name}.py: imports numpy, which Kattis' Python does not have; left out"
        for name in ("reference", "by_arrays")
    ] + [
        "submissions/time_limit_exceeded is left out: Kattis runs Python with PyPy, where a slow program may be fast "
        "enough",
    ]
    tools = tmp_path / "bin"
    tools.mkdir()
    runs = tools / "pypy3"  # what that verifier runs Python with; it has no packages
    runs.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -S "$@"\n', "utf-8")
    runs.chmod(0o755)
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


def test_no_file_beyond_the_package_is_exported(tmp_path: Path) -> None:
    written = write_package(import_kattis(package(tmp_path))[0], tmp_path / "problems")
    secret = tmp_path / "secret"
    secret.write_text("a secret", "utf-8")
    (written / "submissions" / "accepted").mkdir(parents=True, exist_ok=True)
    (written / "submissions" / "accepted" / ".hidden.py").symlink_to(secret)
    with Session(tmp_path.parent / "home", [tmp_path / "problems"]) as session:
        problem = session.catalogue.find(written.name)
        export_kattis(problem, lambda: session.cases(problem, "python"), tmp_path / "export")
    assert not [path for path in (tmp_path / "export").rglob("*") if path.is_file() and b"secret" in path.read_bytes()]


def test_a_name_that_kattis_refuses_is_noted(tmp_path: Path) -> None:
    written = write_package(import_kattis(package(tmp_path))[0], tmp_path / "problems")
    with Session(tmp_path.parent / "home", [tmp_path / "problems"]) as session:
        problem = session.catalogue.find(written.name)
        (note,) = export_kattis(problem, lambda: session.cases(problem, "python"), tmp_path / "sum-of-two")
    assert str(note).endswith("only lower-case letters and digits in a package's name; rename it to sumoftwo")


@pytest.mark.parametrize(
    "flags",
    [
        "",
        "case_sensitive float_relative_tolerance 1e-06 float_absolute_tolerance 0.001",
        "space_change_sensitive float_absolute_tolerance 1e-09",
    ],
)
def test_the_default_validator_s_arguments_are_exported_again(tmp_path: Path, flags: str) -> None:
    files = {"data/testdata.yaml": f"output_validator_flags: {flags}\n", "data/secret/word.ans": "Yes\n"}
    files |= {"data/secret/word.in": "1 2\n"}
    written = write_package(import_kattis(package(tmp_path, **files))[0], tmp_path / "problems")
    with Session(tmp_path.parent / "home", [tmp_path / "problems"]) as session:
        problem = session.catalogue.find(written.name)
        assert problem.check.kind == "custom"
        export_kattis(problem, tuple, tmp_path / "export")
    assert (tmp_path / "export" / "data" / "testdata.yaml").read_text() == f"output_validator_flags: {flags}\n"


@pytest.mark.parametrize(
    ("found", "changed"), [("RELATIVE, ABSOLUTE = False, False, None", "RELATIVE, ABSOLUTE = False, False, x"),
                           ("return True", "return len(expected) < 9")],
)  # fmt: skip
def test_a_checker_that_was_changed_by_hand_is_not_exported(tmp_path: Path, found: str, changed: str) -> None:
    files = {"data/secret/word.ans": "Yes\n", "data/secret/word.in": "1 2\n"}
    written = write_package(import_kattis(package(tmp_path, **files))[0], tmp_path / "problems")
    checker = written / "checker.py"
    assert found in checker.read_text("utf-8")
    checker.write_text(checker.read_text("utf-8").replace(found, changed), "utf-8")
    with Session(tmp_path.parent / "home", [tmp_path / "problems"]) as session:
        problem = session.catalogue.find(written.name)
        with pytest.raises(UsageError, match=r"its checker\.py has no counterpart"):
            export_kattis(problem, tuple, tmp_path / "export")
