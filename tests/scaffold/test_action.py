"""The composite action of this repository: its form, and its steps run for real."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from judge import __version__
from tests.scaffold.conftest import Repository
from tests.scaffold.running import ROOT, Host, read_yaml

FILE = ROOT / "action.yml"


@pytest.fixture
def action() -> dict[str, Any]:
    return read_yaml(FILE)


def hosted(action: Any, repository: Repository, wheels: Path, **given: str) -> tuple[Host, int]:
    """Run the action after a checkout with these inputs (``_`` for ``-``), as for a push to main."""
    inputs = {name: declared.get("default", "") for name, declared in action["inputs"].items()}
    inputs |= {name.replace("_", "-"): text for name, text in given.items()}
    values: dict[str, object] = {f"inputs.{name}": text for name, text in inputs.items()}
    values |= {
        "github.action_path": str(next(wheels.glob("*.whl"))),  # a folder there, and pip takes either
        "github.run_id": "1",
        "github.run_attempt": "1",
        "runner.os": "Linux",
        "github.event_name": "push",
        "github.ref": "refs/heads/main",
        "github.event.repository.default_branch": "main",
        "the commit to check out": repository.head,
    }
    host = Host(repository.folder.parent, repository.folder, wheels, values)
    status = host.run([{"uses": "actions/checkout@v0"}, *action["runs"]["steps"]])
    return host, status


def test_it_is_valid() -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-actions", str(FILE)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_its_actions_are_pinned_and_no_input_is_pasted_into_a_script(action: Any) -> None:
    for step in action["runs"]["steps"]:
        assert (
            re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", step["uses"]) if "uses" in step else step["shell"] == "bash"
        )
        assert "${{" not in step.get("run", "")


@pytest.mark.parametrize(
    ("changed", "given", "environment", "kept"),
    [
        ({}, {}, {}, "true"),
        ({}, {"seed": "lake"}, {}, "false"),
        ({}, {}, {"JUDGE_SEED": "lake"}, "false"),
        ({"github.event_name": "pull_request"}, {}, {}, "false"),
        ({"github.ref": "refs/heads/ada"}, {}, {}, "false"),
        ({"github.ref": "refs/tags/main"}, {}, {}, "false"),
    ],
)
def test_the_cache_is_kept_by_the_default_branch_alone_and_without_a_secret_seed(
    action: Any,
    tmp_path: Path,
    changed: dict[str, str],
    given: dict[str, str],
    environment: dict[str, str],
    kept: str,
) -> None:
    step = next(step for step in action["runs"]["steps"] if step.get("id") == "cache")
    values = {
        "inputs.seed": given.get("seed", ""),
        "github.event_name": "push",
        "github.ref": "refs/heads/main",
        "github.event.repository.default_branch": "main",
        **changed,
    }
    host = Host(tmp_path, tmp_path, tmp_path, values)
    uses = {"uses": "actions/cache@v0", "if": "steps.cache.outputs.keep == 'true'"}
    assert host.run([step, uses], environment) == 0
    assert host.used == (["actions/cache"] if kept == "true" else [])
    cached = next(step for step in action["runs"]["steps"] if "actions/cache" in step.get("uses", ""))
    assert cached["if"] == uses["if"]


def test_every_input_is_documented_and_used(action: Any) -> None:
    page = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    steps = json.dumps(action["runs"]["steps"])
    for name in action["inputs"]:
        assert f"| `{name}` |" in page
        assert f"inputs.{name} }}}}" in steps


@pytest.mark.slow
def test_it_grades_and_reports(action: Any, repository: Repository, wheels: Path) -> None:
    host, status = hosted(action, repository, wheels, report="json=grade.json\njunit=junit.xml\n", version=__version__)
    assert status == 0, host.log
    report = json.loads(next(host.folder.glob("machine*/checkout/grade.json")).read_text(encoding="utf-8"))
    verdicts = {(cell["member"], cell["problem"]): cell["verdict"] for cell in report["cells"]}
    assert verdicts["ada", "three-sum"] == verdicts["bob", "reverse-list"] == "AC"
    assert verdicts["ada", "simplify-path"] == "WA"
    assert "actions/cache" in host.used
    assert not list(host.folder.rglob("owned"))
    assert "::error" in host.log
    assert "ada" in host.summary


@pytest.mark.slow
def test_missed_requirements_fail_the_step_after_the_summary(action: Any, repository: Repository, wheels: Path) -> None:
    requirements = {"min_score": "1", "require": "three-sum\nreverse-list\n", "seed": "mountain-lake", "dir": "./"}
    host, status = hosted(action, repository, wheels, **requirements)
    assert status == 1, host.log
    assert "three-sum" in host.summary
    assert "actions/cache" not in host.used
    assert "mountain-lake" not in host.log + host.summary


def test_inputs_are_not_run_by_a_shell(action: Any, repository: Repository, wheels: Path) -> None:
    host, status = hosted(action, repository, wheels, dir="$(touch owned); --help", require="`touch owned`")
    assert status == 2, host.log
    assert "cannot be listed" in host.log
    assert not list(host.folder.rglob("owned"))


@pytest.mark.parametrize(
    ("file", "schema"),
    [(".github/workflows/grade.yml", "vendor.github-workflows"), (".gitlab-ci.yml", "vendor.gitlab-ci")],
)
def test_the_examples_in_the_docs_are_valid(file: str, schema: str, tmp_path: Path) -> None:
    page = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    [example] = re.findall(rf"```yaml\n# {re.escape(file)}\n(.*?)```", page, re.DOTALL)
    (tmp_path / "example.yml").write_text(example, encoding="utf-8")
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(tmp_path / "example.yml")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
