"""The workflows of a new group: their form, what they may do, and each of their steps run for real."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from judge.scaffold.group import Group, write_group
from tests.scaffold.conftest import Repository
from tests.scaffold.running import ROOT, Host, git, read_yaml

PINNED = re.compile(r"actions/[a-z-]+@[0-9a-f]{40}")
RUN = "github.event.workflow_run"


@pytest.fixture
def workflows(tmp_path: Path, group: Group) -> Path:
    write_group(tmp_path / "new", group)
    return tmp_path / "new" / ".github" / "workflows"


@pytest.fixture
def grade(workflows: Path) -> dict[str, Any]:
    return read_yaml(workflows / "grade.yml")


@pytest.fixture
def publish(workflows: Path) -> dict[str, Any]:
    return read_yaml(workflows / "publish.yml")


def all_steps(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def test_they_are_valid(workflows: Path) -> None:
    files = sorted(str(path) for path in workflows.iterdir())
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", *files]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(files) == 2


def test_actions_are_pinned_and_nothing_is_pasted_into_a_script(grade: Any, publish: Any) -> None:
    for step in all_steps(grade) + all_steps(publish):
        assert PINNED.fullmatch(step.get("uses", f"actions/none@{'0' * 40}")), step
        assert "${{" not in step.get("run", ""), step


@pytest.mark.parametrize("name", ["ci.yml", "proof.yml"])
def test_the_projects_own_workflows_are_pinned_and_leave_no_credentials(name: str) -> None:
    for step in all_steps(read_yaml(ROOT / ".github" / "workflows" / name)):
        assert PINNED.fullmatch(step.get("uses", f"actions/none@{'0' * 40}")), step
        if "checkout" in step.get("uses", ""):
            assert step["with"]["persist-credentials"] is False


def test_scripts_are_bash(grade: Any, publish: Any) -> None:
    for step in all_steps(grade) + all_steps(publish):
        subprocess.run(["bash", "-n", "-c", step.get("run", "true")], check=True)


def test_what_runs_members_code_can_only_read_and_has_no_secret(grade: Any) -> None:
    assert set(grade["on"]) == {"pull_request", "push"}
    assert grade["on"]["push"] == {"branches": ["main"]}
    assert grade["permissions"] == {"contents": "read"}
    assert all("permissions" not in job for job in grade["jobs"].values())
    assert "secrets" not in json.dumps(grade["jobs"]["pull-request"])
    assert "github.token" not in json.dumps(grade)
    checkouts = [step for step in all_steps(grade) if "checkout" in step.get("uses", "")]
    assert [step["with"]["persist-credentials"] for step in checkouts] == [False, False]


def test_the_job_with_the_secret_seed_is_for_main_alone(grade: Any) -> None:
    main = grade["jobs"]["main"]
    assert main["if"] == "github.event_name == 'push'"
    assert main["environment"] == "grading"
    assert json.dumps(main).count("secrets.") == 1


def test_workflows_that_may_write_run_no_members_code(publish: Any) -> None:
    assert set(publish["on"]) == {"workflow_run"}
    assert publish["on"]["workflow_run"]["workflows"] == ["grade"]
    assert publish["permissions"] == {}
    actions = {step["uses"].partition("@")[0] for step in all_steps(publish) if "uses" in step}
    assert actions == {"actions/download-artifact", "actions/upload-pages-artifact", "actions/deploy-pages"}
    scripts = "\n".join(step.get("run", "") for step in all_steps(publish))
    assert not re.search(r"^\s*(python|pip|judge|npm|git|source|eval|bash|sh)\b", scripts, re.MULTILINE)


@pytest.mark.slow
def test_a_pull_request_is_graded(repository: Repository, nothing: Path, grade: Any, tmp_path: Path) -> None:
    values = {
        "github.base_ref": "main",
        "the commit to check out": repository.head,
    }
    host = Host(tmp_path, repository.folder, nothing, values)
    assert host.run(grade["jobs"]["pull-request"]["steps"], grade["env"]) == 1, host.log  # one is not accepted
    told = json.loads((host.artifacts["grade"] / "grade.json").read_text(encoding="utf-8"))
    assert [(cell["member"], cell["problem"], cell["verdict"]) for cell in told["cells"]] == [
        ("ada", "simplify-path", "WA"),
        ("ada", "three-sum", "AC"),
    ]
    assert "::error" in host.log
    assert "ada" in host.summary
    assert not list(tmp_path.rglob("owned"))
    assert {"table.txt", "summary.md", "junit.xml"} <= {path.name for path in host.artifacts["grade"].iterdir()}


@pytest.mark.slow
def test_what_others_merged_meanwhile_is_not_graded(
    repository: Repository, nothing: Path, grade: Any, tmp_path: Path
) -> None:
    """The checkout is a merge into the newest main, which may be newer than the pull request's event."""
    folder = repository.folder
    git(folder, "checkout", "-q", "main")
    (folder / "bob" / "three_sum.py").write_text("def three_sum(nums):\n    return []\n", encoding="utf-8")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "Bob's wrong solution")
    git(folder, "merge", "-q", "-m", "The pull request", repository.head)
    git(folder, "branch", "merged")
    git(folder, "reset", "-q", "--hard", "HEAD^1")
    values = {"github.base_ref": "main", "the commit to check out": "origin/merged"}
    host = Host(tmp_path, folder, nothing, values)
    assert host.run(grade["jobs"]["pull-request"]["steps"], grade["env"]) == 1, host.log
    told = json.loads((host.artifacts["grade"] / "grade.json").read_text(encoding="utf-8"))
    assert {cell["member"] for cell in told["cells"]} == {"ada"}


def test_a_wheel_that_was_exchanged_is_not_installed(
    repository: Repository, nothing: Path, grade: Any, tmp_path: Path
) -> None:
    (wheel,) = (repository.folder / ".github" / "judge").iterdir()
    wheel.write_bytes(wheel.read_bytes() + b"\0")
    git(repository.folder, "commit", "-q", "-a", "-m", "Another judge")
    values = {
        "github.base_ref": "main",
        "the commit to check out": git(repository.folder, "rev-parse", "HEAD"),
    }
    host = Host(tmp_path, repository.folder, nothing, values)
    assert host.run(grade["jobs"]["pull-request"]["steps"], grade["env"]) == 1
    assert "FAILED" in host.log
    assert "grade.json" not in {path.name for path in tmp_path.rglob("*")}


@pytest.mark.slow
def test_a_link_in_the_tree_leads_no_report_elsewhere(
    repository: Repository, nothing: Path, grade: Any, tmp_path: Path
) -> None:
    (repository.folder / "report").symlink_to(tmp_path)
    git(repository.folder, "add", "-A")
    git(repository.folder, "commit", "-q", "-m", "A link")
    values = {
        "github.base_ref": "main",
        "the commit to check out": git(repository.folder, "rev-parse", "HEAD"),
    }
    host = Host(tmp_path, repository.folder, nothing, values)
    host.run(grade["jobs"]["pull-request"]["steps"], grade["env"])
    assert (host.artifacts["grade"] / "grade.json").is_file()
    assert not (tmp_path / "grade.json").exists()


def test_nothing_is_cached(grade: Any) -> None:
    """Neither forged verdicts of an earlier run nor cases of a secret seed."""
    assert not any("actions/cache" in step.get("uses", "") for step in all_steps(grade))


@pytest.mark.slow
def test_main_is_graded_with_the_secret_seed(repository: Repository, nothing: Path, grade: Any, tmp_path: Path) -> None:
    values = {"secrets.JUDGE_SEED || 'default'": "mountain-lake", "the commit to check out": repository.base}
    host = Host(tmp_path, repository.folder, nothing, values)
    assert host.run(grade["jobs"]["main"]["steps"], grade["env"]) == 0, host.log
    told = json.loads((host.artifacts["grade"] / "grade.json").read_text(encoding="utf-8"))
    assert {row["member"]: row["submitted"] for row in told["rows"]} == {"ada": 0, "bob": 1}
    assert told["title"] == 'The "Kata" club'
    assert [cell["verdict"] for cell in told["cells"]] == ["AC"]
    assert "mountain-lake" not in host.log + host.summary
    assert (host.artifacts["grade"] / "site" / "index.html").stat().st_size > 1000


@pytest.fixture
def gh(tmp_path: Path) -> Path:
    """A stand-in for the host's command: it knows one pull request and records what it is asked to write."""
    folder = tmp_path / "commands"
    folder.mkdir()
    script = folder / "gh"
    script.write_text(
        f"""#!/bin/bash
printf '%s\\n' "$*" >> {tmp_path}/asked
case "$1 $2" in
    "api -X") [[ $* == *"head=ada:solution"* && $* == *"/pulls"* ]] && echo 7 ;;
    "pr comment") cp "$5" {tmp_path}/comment ;;
esac
case "$*" in
    *git/ref/heads/main*) echo {"0" * 40} ;;
esac
exit 0
""",
        encoding="utf-8",
    )
    script.chmod(0o755)
    return folder


def published(table: bytes | None, branch: str, publish: Any, gh: Path) -> Host:
    artifacts = {}
    if table is not None:
        artifacts["grade"] = gh.parent / "report"
        artifacts["grade"].mkdir()
        (artifacts["grade"] / "table.txt").write_bytes(table)
    values = {
        f"{RUN}.id": "9",
        "github.token": "token",
        "github.repository": "club/kata",
        f"{RUN}.head_repository.owner.login": "ada",
        f"{RUN}.head_branch": branch,
        f"{RUN}.head_sha": "0" * 40,
        f"{RUN}.html_url": "https://host.example/run/9",
    }
    host = Host(gh.parent, gh.parent, gh.parent, values, commands=gh, artifacts=artifacts)
    assert host.run(publish["jobs"]["comment"]["steps"]) == 0, host.log
    return host


def test_the_result_is_a_comment_on_the_pull_request(publish: Any, gh: Path) -> None:
    published("ada 三 ✓\nbob 1\n".encode(), "solution", publish, gh)
    lines = (gh.parent / "comment").read_text(encoding="utf-8").split("\n")
    assert lines[:3] == ["```", "ada 三 ✓", "bob 1"]
    assert lines[-2] == "[The whole report](https://host.example/run/9)"


def test_a_forged_table_stays_plain_text(publish: Any, gh: Path) -> None:
    forged = b"```\n@everyone <img src=x>\x1b[31m\n~~~\n    ```\n" + b"x" * 100_000
    published(forged, "solution", publish, gh)
    text = (gh.parent / "comment").read_text(encoding="utf-8")
    assert text.count("`") == 6
    assert text.startswith("```\n")
    assert text.index("@everyone") < text.rindex("\n```\n[The whole report]")
    assert "\x1b" not in text
    assert len(text) < 65536  # what the host takes


def test_without_an_artifact_the_comment_says_that_there_is_no_table(publish: Any, gh: Path) -> None:
    published(None, "solution", publish, gh)
    assert "no table" in (gh.parent / "comment").read_text(encoding="utf-8")


def test_a_branch_without_a_pull_request_gets_no_comment(publish: Any, gh: Path) -> None:
    host = published(b"x\n", "x'; touch owned; $(touch owned)", publish, gh)
    assert "no open pull request" in host.log
    assert not (gh.parent / "comment").exists()
    assert not list(gh.parent.rglob("owned"))


def page(publish: Any, gh: Path, head: str) -> tuple[Host, int]:
    """The job that publishes the page, after a run at ``head``; ``gh`` knows main at a commit of zeros."""
    site = gh.parent / "report" / "site"
    site.mkdir(parents=True)
    (site / "index.html").write_text("<p>", encoding="utf-8")
    values = {f"{RUN}.id": "9", f"{RUN}.head_sha": head, "github.token": "token", "github.repository": "club/kata"}
    host = Host(gh.parent, gh.parent, gh.parent, values, commands=gh, artifacts={"grade": gh.parent / "report"})
    return host, host.run(publish["jobs"]["page"]["steps"])


def test_the_page_is_published_from_main_alone_and_only_where_it_is_wanted(publish: Any, gh: Path) -> None:
    condition = publish["jobs"]["page"]["if"].split(" && ")
    for part in ("vars.JUDGE_PAGES == 'yes'", f"{RUN}.event == 'push'", f"{RUN}.head_branch == 'main'"):
        assert part in condition
    host, status = page(publish, gh, "0" * 40)
    assert status == 0, host.log
    assert [path.name for path in host.artifacts["pages"].iterdir()] == ["index.html"]
    assert host.used[-1] == "actions/deploy-pages"


def test_a_missed_requirement_does_not_keep_the_page_back(publish: Any) -> None:
    condition = publish["jobs"]["page"]["if"]
    assert f"({RUN}.conclusion == 'success' || {RUN}.conclusion == 'failure')" in condition


def test_a_tag_that_is_named_like_the_branch_publishes_nothing(publish: Any, gh: Path) -> None:
    host, status = page(publish, gh, "1" * 40)
    assert status == 1
    assert "actions/deploy-pages" not in host.used
