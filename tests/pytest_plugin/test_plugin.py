"""``pytest --judge`` as a user runs it: in a separate process, with the plugin found by its entry point."""

from __future__ import annotations

import os
import re
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.cli.package import REFERENCE, write_package
from tests.cli.running import ROOT
from tests.reporters.group.runner import commands

pytest_plugins = ["pytester"]

WRONG = "def add_up(numbers):\n    return sum(numbers[:-1])\n"
ONLY_IN_THE_SANDBOX = 'import os\nassert "JUDGE_HOME" not in os.environ\n'
Runs = pytest.Pytester


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for the path that says what an installation would: where the plugin is."""
    folder = tmp_path_factory.mktemp("installed")
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["entry-points"]["pytest11"]
    said = folder / "judge_under_test-0.dist-info"
    said.mkdir()
    (said / "METADATA").write_text("Metadata-Version: 2.1\nName: judge-under-test\nVersion: 0\n", encoding="utf-8")
    lines = [f"{name} = {target}" for name, target in table.items()]
    (said / "entry_points.txt").write_text("\n".join(["[pytest11]", *lines, ""]), encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the problem add-up, and one whose generator is broken."""
    folder = tmp_path_factory.mktemp("catalogue") / "problems"
    write_package(folder / "add-up")
    write_package(folder / "broken")
    (folder / "broken" / "generator.py").write_text("def generate(rng):\n    yield 1 / 0\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def tree(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, installed: Path, catalogue: Path, home: Path
) -> pytest.Pytester:
    """Ada is right, Bob is wrong."""
    monkeypatch.delenv("JUDGE_SEED", raising=False)
    monkeypatch.setenv("PYTEST_ADDOPTS", "-p no:hypothesispytest -p no:anyio")  # slow to load, and of no use here
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(installed), str(ROOT)]))
    monkeypatch.setenv("JUDGE_HOME", str(home))
    monkeypatch.setenv("JUDGE_PROBLEMS", str(catalogue))
    monkeypatch.setenv("LANG", "C.UTF-8")
    write(pytester, "ada/add_up.py", REFERENCE)
    write(pytester, "bob/add_up.py", WRONG)
    write(pytester, "judge.toml", '[group]\nproblems = ["add-up", "broken"]\n')
    pytester.makeini("[pytest]\nfilterwarnings = error\naddopts = --strict-markers\n")
    return pytester


def write(pytester: pytest.Pytester, name: str, text: str) -> Path:
    path = pytester.path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_solutions_are_tests_beside_the_others(tree: Runs) -> None:
    write(tree, "test_own.py", "def test_own():\n    pass\n")
    ran = tree.runpytest_subprocess("--judge", "-v")
    ran.assert_outcomes(passed=2, failed=1)
    ran.stdout.fnmatch_lines(["ada/add_up.py::add-up PASSED*", "bob/add_up.py::add-up FAILED*", "*test_own PASSED*"])


def test_a_failure_shows_the_report_and_nothing_of_the_judge(tree: Runs) -> None:
    shown = tree.runpytest_subprocess("--judge").stdout.str()
    assert "WA  add-up: wrong answer · samples 0/1 · hidden 1/2" in shown
    assert "[1, 2]" in shown  # the sample is public
    assert "Traceback" not in shown
    assert "solutions.py" not in shown
    assert "\x1b" not in shown


def test_a_failure_says_nothing_to_the_runner_of_github(tree: Runs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    write(tree, "bob/add_up.py", "def add_up(numbers):\n    print('##[error]forged\\n::error::forged')\n")
    shown = tree.runpytest_subprocess("--judge").stdout.str()
    assert "forged" in shown
    assert commands(shown) == []


def test_hidden_cases_stay_hidden_unless_asked_for(tree: Runs) -> None:
    write(tree, "bob/add_up.py", "def add_up(numbers):\n    return abs(sum(numbers))\n")
    assert "[-1" not in tree.runpytest_subprocess("--judge").stdout.str()
    assert "[-1, -2]" in tree.runpytest_subprocess("--judge", "--judge-reveal", "case").stdout.str()


def test_without_judge_nothing_is_collected(tree: Runs) -> None:
    assert tree.runpytest_subprocess().ret == pytest.ExitCode.NO_TESTS_COLLECTED


def test_without_judge_nothing_of_it_is_imported_but_the_plugin(tree: Runs) -> None:
    tell = "import pytest, sys; pytest.main(); print(*sorted(m for m in sys.modules if m.partition('.')[0] == 'judge'))"
    ran = tree.run(sys.executable, "-c", tell)
    assert ran.stdout.lines[-1] == "judge judge.pytest_plugin judge.pytest_plugin.plugin"
    ran = tree.run(sys.executable, "-X", "importtime", "-c", "import judge.pytest_plugin")
    times = {name: int(time) for time, name in re.findall(r"(\d+) \| +\d+ \| +(\S+)", ran.stderr.str())}
    own = {name for name in times if name.partition(".")[0] == "judge"}
    assert own == {"judge", "judge.pytest_plugin", "judge.pytest_plugin.plugin"}
    pythons_own = times.keys() - own
    assert sum(times[name] for name in own) < sum(times[name] for name in pythons_own)


def test_no_solution_is_imported_even_if_it_is_named_or_looks_like_a_test(tree: Runs) -> None:
    write(tree, "ada/add_up.py", ONLY_IN_THE_SANDBOX + REFERENCE)
    write(tree, "bob/test_add_up.py", f"# judge: add-up\n{ONLY_IN_THE_SANDBOX}{REFERENCE}")
    (tree.path / "bob" / "add_up.py").unlink()
    tree.runpytest_subprocess("--judge", "ada/add_up.py", "bob/test_add_up.py").assert_outcomes(passed=2)


def test_what_the_judge_cannot_judge_is_an_error_and_no_failure(tree: Runs) -> None:
    write(tree, "ada/broken.py", REFERENCE)
    ran = tree.runpytest_subprocess("--judge", "--junitxml=junit.xml", "-rE")
    ran.assert_outcomes(passed=1, failed=1, errors=1)
    ran.stdout.fnmatch_lines(["*generator.py: ZeroDivisionError*", "ERROR ada/broken.py::broken - *"])
    cases = {case.get("classname"): case for case in ET.parse(tree.path / "junit.xml").iter("testcase")}
    assert [child.tag for child in cases["ada.broken"]] == ["error"]
    assert [child.tag for child in cases["bob.add_up"]] == ["properties", "failure"]
    facts = {prop.get("name"): prop.get("value") for prop in cases["bob.add_up"].iter("property")}
    assert facts == {"member": "bob", "verdict": "WA"}
    assert all(float(case.get("time", "0")) > 0 for case in cases.values())


@pytest.mark.parametrize(
    ("choice", "passed", "failed"),
    [
        (["-k", "ada"], 1, 0),
        (["-k", "add-up and not ada"], 0, 1),
        (["-m", "array"], 1, 1),
        (["-m", "add-up"], 1, 1),
        (["bob"], 0, 1),
    ],
)
def test_solutions_are_chosen_like_tests(tree: Runs, choice: list[str], passed: int, failed: int) -> None:
    tree.runpytest_subprocess("--judge", *choice).assert_outcomes(
        passed=passed, failed=failed, deselected=0 if passed == failed or "bob" in choice else 1
    )


def test_those_that_failed_last_are_run_again(tree: Runs) -> None:
    tree.runpytest_subprocess("--judge").assert_outcomes(passed=1, failed=1)
    tree.runpytest_subprocess("--judge", "--lf").assert_outcomes(failed=1)
    write(tree, "bob/add_up.py", REFERENCE)
    tree.runpytest_subprocess("--judge", "--lf").assert_outcomes(passed=1)


def test_it_is_found_from_within_a_members_folder(tree: Runs) -> None:
    (tree.path / "tox.ini").unlink()
    os.chdir(tree.path / "bob")
    tree.runpytest_subprocess("--judge").assert_outcomes(failed=1)


def test_workers_of_xdist_share_the_solutions(tree: Runs) -> None:
    for name in ("eve", "fay"):
        write(tree, f"{name}/add_up.py", REFERENCE)
    before = templates()
    tree.runpytest_subprocess("--judge", "-n", "2").assert_outcomes(passed=3, failed=1)
    assert not templates() - before


def templates() -> set[str]:
    """The judge's processes that were started from this run's folders."""
    found = set()
    for path in Path("/proc").glob("[0-9]*/cwd"):
        try:
            if path.readlink().is_relative_to(Path.cwd()):
                found.add(path.parent.name)
        except OSError:
            continue
    return found - {str(os.getpid())}


def test_a_timeout_ends_one_solution_and_not_the_next(tree: Runs) -> None:
    write(tree, "ada/add_up.py", "import time\n\n\ndef add_up(numbers):\n    time.sleep(60)\n")
    write(tree, "bob/add_up.py", REFERENCE)
    ran = tree.runpytest_subprocess("--judge", "--timeout=2")
    ran.assert_outcomes(passed=1, failed=1)
    ran.stdout.fnmatch_lines(["*Timeout*"])


def test_coverage_is_measured_of_what_pytest_runs(tree: Runs) -> None:
    write(tree, "own.py", "def twice(x):\n    return 2 * x\n")
    write(tree, "test_own.py", "import own\n\n\ndef test_own():\n    assert own.twice(1) == 2\n")
    ran = tree.runpytest_subprocess("--judge", "--cov=.", "--cov-report=term")
    ran.assert_outcomes(passed=2, failed=1)
    ran.stdout.re_match_lines([r"own\.py +2 +0 +100%"])


@pytest.mark.timeout(120)
def test_links_to_folders_multiply_nothing(tree: Runs) -> None:
    for name in ("one", "two"):
        (tree.path / "ada" / name).symlink_to(".")
    tree.runpytest_subprocess("--judge").assert_outcomes(passed=1, failed=1)


def test_a_broken_judge_toml_is_one_line(tree: Runs) -> None:
    write(tree, "judge.toml", "[group]\ntitel = 1\n")
    ran = tree.runpytest_subprocess("--judge")
    assert ran.ret == pytest.ExitCode.USAGE_ERROR
    assert "did you mean 'title'?" in ran.stderr.str()
    assert "Traceback" not in ran.stderr.str()


def test_a_topic_that_pytest_gives_a_meaning_is_no_mark(tree: Runs, catalogue: Path, tmp_path: Path) -> None:
    folder = tmp_path / "problems"
    write_package(folder / "skipped")
    toml = folder / "skipped" / "problem.toml"
    toml.write_text(toml.read_text(encoding="utf-8").replace('["array"]', '["skip", "xfail"]'), encoding="utf-8")
    write(tree, "judge.toml", "[group]\n")
    write(tree, "ada/skipped.py", REFERENCE)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JUDGE_PROBLEMS", os.pathsep.join([str(catalogue), str(folder)]))
        tree.runpytest_subprocess("--judge", "ada").assert_outcomes(passed=2)
