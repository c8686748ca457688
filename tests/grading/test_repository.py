"""What git knows of real repositories, hostile ones included."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from judge.errors import UsageError
from judge.grading import git_process, repository, tree_changes
from judge.grading import versions as grading_versions
from judge.grading.git_process import Git, GitLimitExceeded, TimeBudget
from judge.grading.repository import Repository
from judge.grading.tree_changes import Commit, TreeChanges
from judge.grading.versions import WantedFiles, blob_names
from tests.grading.building import commit, git, write_tree

JAN, FEB, MAR = (f"2027-0{month}-01T12:00:00+00:00" for month in (1, 2, 3))
STAMPS = {JAN: 1798804800, FEB: 1801483200, MAR: 1803902400}


def times(folder: Path, *files: str) -> dict[str, str]:
    names = {stamp: at for at, stamp in STAMPS.items()}
    return {file: names[at] for file, at in Repository(folder).commit_times(frozenset(files)).items()}


@pytest.fixture(params=["listed by git", "read tree by tree"])
def either_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A history that git cannot list within its limits is read in another way, with the same result."""

    def exceeding(*_: object) -> None:
        raise GitLimitExceeded("a limit")

    if request.param == "read tree by tree":
        monkeypatch.setattr(Repository, "_raw_log", exceeding)


def bomb(folder: Path, levels: int) -> None:
    """Commit a folder in ``ada`` with ten times as many files for each level, all of them the same, and remove it."""
    head, root = git(folder, "rev-parse", "HEAD").strip(), git(folder, "ls-tree", "HEAD")
    blob = git(folder, "rev-parse", "HEAD:ada/a.py").strip()
    for kind, mode in [("blob", "100644"), *[("tree", "040000")] * levels]:
        (folder / "listed").write_text("".join(f"{mode} {kind} {blob}\t{number}.py\n" for number in range(10)))
        blob = made(folder, "mktree")
    own = f"{git(folder, 'ls-tree', 'HEAD:ada')}040000 tree {blob}\tmany\n"
    (folder / "listed").write_text(own)
    ada = made(folder, "mktree")
    others = [line for line in root.splitlines() if not line.endswith("\tada")]
    (folder / "listed").write_text("".join(f"{line}\n" for line in [*others, f"040000 tree {ada}\tada"]))
    tree = made(folder, "mktree")
    for one in (tree, f"{head}^{{tree}}"):
        head = git(folder, "commit-tree", one, "-p", head, "-m", "x", at=FEB).strip()
    git(folder, "update-ref", "HEAD", head)
    (folder / "listed").unlink()


def made(folder: Path, command: str) -> str:
    with (folder / "listed").open("rb") as listed:
        return subprocess.run(["git", command], cwd=folder, stdin=listed, stdout=-1, check=True).stdout.decode().strip()


@pytest.mark.parametrize(("limit", "most"), [("MOST_OUTPUT", 4 << 20), ("MOST_MEMORY", 16 << 20)])
def test_a_commit_of_very_many_files_hides_no_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, most: int
) -> None:
    write_tree(tmp_path, {"ada/a.py": "1", "bob/b.py": "1"})
    commit(tmp_path, JAN)
    bomb(tmp_path, levels=4)
    write_tree(tmp_path, {"bob/b.py": "2"})
    commit(tmp_path, MAR)
    monkeypatch.setattr(git_process, limit, most)
    repository = Repository(tmp_path)
    with pytest.raises(GitLimitExceeded):
        repository._raw_log(repository._head(), "mark")
    assert times(tmp_path, "ada/a.py", "bob/b.py") == {"ada/a.py": JAN, "bob/b.py": MAR}
    wanted = WantedFiles(lambda name: name if name.count("/") == 1 else None, 1000, depth=2)
    found = {file: [one.content for one in history] for file, history in repository.versions(wanted)}
    assert found == {"ada/a.py": [b"1"], "bob/b.py": [b"1", b"2"]}


def test_what_git_takes_in_all_is_limited(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a.py": "1"})
    commit(tmp_path, JAN)
    budget = TimeBudget(5.0)
    repository = Repository(tmp_path, budget=budget)
    assert 0 < budget.left_s < 5.0
    info = tmp_path / ".git" / "objects" / "info"
    info.mkdir(exist_ok=True)
    os.mkfifo(info / "alternates")
    with pytest.raises(UsageError, match="git took more than"):
        repository.commit_times(["a.py"])
    assert budget.left_s == 0
    with pytest.raises(UsageError, match="git took more than"):
        repository.blobs()


def test_the_time_of_a_submodule_is_a_part_of_the_whole() -> None:
    whole = TimeBudget(8.0)
    part = whole.part()
    with part.counted():
        time.sleep(0.1)
    assert part.left_s < 1.0
    assert whole.left_s < 8.0


@pytest.mark.usefixtures("either_way")
def test_the_newest_commit_of_each_file_counts(tmp_path: Path) -> None:
    write_tree(tmp_path, {"g/ada/a.py": "1", "g/ada/b c.py": "1", "g/李/\n.py": "1", "other.py": ""})
    commit(tmp_path, JAN)
    write_tree(tmp_path, {"g/ada/a.py": "2"})
    commit(tmp_path, FEB)
    write_tree(tmp_path, {"other.py": "2"})
    commit(tmp_path, MAR)
    assert times(tmp_path / "g", "ada/a.py", "ada/b c.py", "李/\n.py", "ada/new.py") == {
        "ada/a.py": FEB,
        "ada/b c.py": JAN,
        "李/\n.py": JAN,
    }


@pytest.mark.usefixtures("either_way")
def test_merges_count_only_where_they_change_a_file_themselves(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a.py": "1\n", "b.py": "1\n"})
    commit(tmp_path, JAN)
    git(tmp_path, "checkout", "-q", "-b", "ada")
    write_tree(tmp_path, {"a.py": "2\n", "b.py": "2\n"})
    commit(tmp_path, JAN)
    git(tmp_path, "checkout", "-q", "main")
    write_tree(tmp_path, {"c.py": "1\n", "b.py": "3\n"})
    commit(tmp_path, FEB)
    with pytest.raises(Exception, match="merge"):
        git(tmp_path, "merge", "-q", "--no-ff", "ada", at=MAR)
    write_tree(tmp_path, {"b.py": "4\n"})
    commit(tmp_path, MAR)
    assert times(tmp_path, "a.py", "b.py", "c.py") == {"a.py": JAN, "b.py": MAR, "c.py": FEB}


@pytest.mark.usefixtures("either_way")
def test_a_name_cannot_pretend_to_be_a_commit(tmp_path: Path) -> None:
    write_tree(tmp_path, {"\x01999": "", "0000000000000000999": "", "z.py": ""})
    commit(tmp_path, JAN)
    assert times(tmp_path, "z.py") == {"z.py": JAN}


def test_contents_are_compared_by_hash(tmp_path: Path) -> None:
    write_tree(tmp_path, {"ada/a.py": b"x\n", "ada/b.py": b""})
    commit(tmp_path, JAN)
    first = git(tmp_path, "rev-parse", "HEAD").strip()
    write_tree(tmp_path, {"ada/b.py": b"new"})
    commit(tmp_path, FEB)
    for folder, prefix in ((tmp_path, "ada/"), (tmp_path / "ada", "")):
        then, now = Repository(folder).blobs(first), Repository(folder).blobs()
        assert set(then) == set(now) == {f"{prefix}a.py", f"{prefix}b.py"}
        assert then[f"{prefix}a.py"] in blob_names(b"x\n") & blob_names(b"x\r\n")
        assert then[f"{prefix}a.py"] not in blob_names(b"y\n")
        assert then[f"{prefix}b.py"] in blob_names(b"")
        assert now[f"{prefix}b.py"] not in blob_names(b"")


@pytest.mark.usefixtures("either_way")
def test_repositories_of_sha256(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q", "--object-format=sha256")
    write_tree(tmp_path, {"a.py": b"x"})
    commit(tmp_path, JAN)
    (blob,) = Repository(tmp_path).blobs().values()
    assert blob in blob_names(b"x")
    assert times(tmp_path, "a.py") == {"a.py": JAN}


def test_a_repository_without_commits(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    repository = Repository(tmp_path)
    assert (repository.blobs(), repository.commit_times(frozenset({"a.py"})), repository.shallow) == ({}, {}, False)


def test_a_shallow_clone_is_reported(tmp_path: Path) -> None:
    source = tmp_path / "source"
    write_tree(source, {"a.py": "1"})
    commit(source, JAN)
    write_tree(source, {"b.py": "1"})
    commit(source, FEB)
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{source}", "clone")
    assert Repository(tmp_path / "clone").shallow


@pytest.mark.parametrize("revision", ["nothing", "--all", "-p", "HEAD~5", "HEAD:a.py", "", "a\nb"])
def test_unknown_revisions(tmp_path: Path, revision: str) -> None:
    write_tree(tmp_path, {"a.py": "1"})
    commit(tmp_path, JAN)
    with pytest.raises(UsageError, match="git knows no revision"):
        Repository(tmp_path).blobs(revision)


def test_where_there_is_no_repository(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is not in a git repository"):
        Repository(tmp_path)


def test_where_there_is_no_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UsageError, match="git is not installed"):
        Repository(tmp_path)


def sign(folder: Path) -> None:
    """Give the newest commit a signature, which git would ask a program about."""
    head, _, message = git(folder, "cat-file", "commit", "HEAD").partition("\n\n")
    signature = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ==\n -----END PGP SIGNATURE-----"
    (folder / "signed").write_text(f"{head}\n{signature}\n\n{message}")
    signed = git(folder, "hash-object", "-t", "commit", "-w", "signed").strip()
    git(folder, "update-ref", "HEAD", signed)


def test_programs_that_the_repository_names_are_not_run(tmp_path: Path) -> None:
    write_tree(tmp_path, {"ada/a.py": "1\n", ".gitattributes": "*.py filter=evil diff=evil\n", ".mailmap": "a <a@b>\n"})
    commit(tmp_path, JAN)
    sign(tmp_path)
    mark = tmp_path / "ran"
    evil = tmp_path / "evil.sh"
    evil.write_text(f"#!/bin/sh\ntouch '{mark}'\ncat\n")
    evil.chmod(0o755)
    for key in (
        "core.fsmonitor", "core.pager", "pager.log", "gpg.program", "filter.evil.clean", "filter.evil.smudge",
        "diff.external", "diff.evil.textconv", "diff.evil.command", "core.sshCommand", "core.editor", "alias.log",
        "core.gitProxy", "credential.helper", "uploadpack.packObjectsHook", "core.askPass",
    ):  # fmt: skip
        git(tmp_path, "config", key, f"!{evil}" if key.startswith("alias") else str(evil))
    git(tmp_path, "config", "log.showSignature", "true")
    git(tmp_path, "config", "core.hooksPath", str(tmp_path))
    for hook in ("post-index-change", "reference-transaction", "pre-commit"):
        os.link(evil, tmp_path / hook)
    os.utime(tmp_path / "ada" / "a.py", (0, 0))  # what makes git look at the content again
    repository = Repository(tmp_path / "ada")
    assert repository.blobs().keys() == {"a.py"}
    assert repository.commit_times(frozenset({"a.py"})) == {"a.py": STAMPS[JAN]}
    assert not mark.exists()


def test_missing_objects_are_not_fetched(tmp_path: Path) -> None:
    """A partial clone names a program by its remote, which git would run to get what is missing."""
    write_tree(tmp_path, {"a.py": "1\n"})
    commit(tmp_path, JAN)
    mark = tmp_path / "ran"
    for key, value in (
        ("core.repositoryFormatVersion", "1"),
        ("extensions.partialClone", "origin"),
        ("remote.origin.url", f"ext::sh -c touch% {mark}"),
        ("remote.origin.promisor", "true"),
        ("protocol.ext.allow", "always"),
    ):
        git(tmp_path, "config", key, value)
    tree = git(tmp_path, "rev-parse", "HEAD^{tree}").strip()
    path = tmp_path / ".git" / "objects" / tree[:2] / tree[2:]
    path.unlink()
    with pytest.raises(UsageError, match="git failed"):
        Repository(tmp_path).blobs()
    assert not mark.exists()


def test_another_users_repository_is_reported_with_the_cure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = shutil.which("git")
    wrapper = tmp_path / "bin" / "git"  # what git's own tests say to make it take any repository for another user's
    write_tree(tmp_path, {"bin/git": f'#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec {real} "$@"\n', "g/a.py": "1"})
    wrapper.chmod(0o755)
    commit(tmp_path / "g", JAN)
    monkeypatch.setenv("PATH", f"{wrapper.parent}:{os.environ['PATH']}")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    with pytest.raises(UsageError, match=r"git config --global --add safe\.directory /.*/g$"):
        Repository(tmp_path / "g")


@pytest.mark.parametrize(
    "setting", ["mailmap.file", "diff.orderFile", "core.attributesFile", "core.excludesFile", "blame.ignoreRevsFile"]
)
def test_a_pipe_that_the_configuration_names_is_not_waited_for(tmp_path: Path, setting: str) -> None:
    write_tree(tmp_path, {"a.py": "1"})
    commit(tmp_path, JAN)
    os.mkfifo(tmp_path / "pipe")
    git(tmp_path, "config", setting, str(tmp_path / "pipe"))
    assert times(tmp_path, "a.py") == {"a.py": JAN}
    assert Repository(tmp_path).blobs().keys() == {"a.py"}


def test_a_configuration_that_hangs_git_is_an_error_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_tree(tmp_path, {"a.py": "1"})
    commit(tmp_path, JAN)
    os.mkfifo(tmp_path / "pipe")
    git(tmp_path, "config", "include.path", str(tmp_path / "pipe"))
    monkeypatch.setattr(repository, "_LOOKUP_PATIENCE_S", 0.5)
    with pytest.raises(UsageError, match="git took more than"):
        Repository(tmp_path)


def submodule(source: Path, group: Path, name: str) -> None:
    git(group, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(source), name)


@pytest.mark.usefixtures("either_way")
def test_a_submodules_files_have_the_times_of_its_own_commits(tmp_path: Path) -> None:
    source, group = tmp_path / "source", tmp_path / "group"
    write_tree(source, {"a.py": "1", "week/b.py": "1"})
    commit(source, JAN)
    write_tree(group, {"bob/c.py": "1"})
    commit(group, FEB)
    submodule(source, group, "ada")
    commit(group, MAR)
    assert times(group, "ada/a.py", "ada/week/b.py", "bob/c.py") == {
        "ada/a.py": JAN,
        "ada/week/b.py": JAN,
        "bob/c.py": FEB,
    }
    before = git(group, "rev-parse", "HEAD").strip()
    write_tree(group / "ada", {"a.py": "2"})
    commit(group / "ada", MAR)
    commit(group, MAR)
    then, now = Repository(group).blobs(before), Repository(group).blobs()
    assert {name for name in now if now[name] != then[name]} == {"ada/a.py"}
    assert times(group, "ada/a.py", "ada/week/b.py") == {"ada/a.py": MAR, "ada/week/b.py": JAN}


def test_a_submodule_that_is_not_checked_out_is_left_out(tmp_path: Path) -> None:
    source, group = tmp_path / "source", tmp_path / "group"
    write_tree(source, {"a.py": "1"})
    commit(source, JAN)
    write_tree(group, {"bob/c.py": "1"})
    commit(group, FEB)
    submodule(source, group, "ada")
    commit(group, MAR)
    git(tmp_path, "clone", "-q", str(group), "clone")
    assert Repository(tmp_path / "clone").blobs().keys() == {".gitmodules", "bob/c.py"}


@pytest.mark.usefixtures("either_way")
def test_a_submodule_in_a_submodule_has_its_own_dates(tmp_path: Path) -> None:
    source, team, group = tmp_path / "source", tmp_path / "team", tmp_path / "group"
    write_tree(source, {"a.py": "1"})
    commit(source, JAN)
    write_tree(team, {"b.py": "1"})
    commit(team, JAN)
    submodule(source, team, "ada")
    commit(team, FEB)
    write_tree(group, {"c.py": "1"})
    commit(group, FEB)
    submodule(team, group, "team")
    git(group, "-c", "protocol.file.allow=always", "submodule", "--quiet", "update", "--init", "--recursive")
    commit(group, MAR)
    assert times(group, "team/ada/a.py", "team/b.py") == {"team/ada/a.py": JAN, "team/b.py": JAN}


def test_a_submodule_whose_history_cannot_be_read_is_noted(tmp_path: Path) -> None:
    """Otherwise its files would count as submitted now, and be late."""
    source, group = tmp_path / "source", tmp_path / "group"
    write_tree(source, {"a.py": "1"})
    commit(source, JAN)
    write_tree(source, {"b.py": "1"})
    commit(source, FEB)
    write_tree(group, {"c.py": "1"})
    commit(group, FEB)
    submodule(source, group, "gone")
    git(group, "-c", "protocol.file.allow=always", "submodule", "-q", "add", "--depth", "1", f"file://{source}", "cut")
    commit(group, MAR)
    git(group / "gone", "checkout", "-q", "HEAD^")
    git(group / "gone", "remote", "remove", "origin")
    git(group / "gone", "branch", "-D", "main")
    git(group / "gone", "reflog", "expire", "--expire=now", "--all")
    git(group / "gone", "gc", "-q", "--prune=now")
    repository = Repository(group)
    assert repository.commit_times(["gone/a.py", "cut/a.py", "c.py"]) == {"c.py": STAMPS[FEB]}
    assert "knows no revision" in str(repository.unreadable["gone"])
    assert "shallow clone" in str(repository.unreadable["cut"])


def test_no_file_is_quoted_to_which_a_link_in_a_submodules_repository_leads(tmp_path: Path) -> None:
    source, group = tmp_path / "source", tmp_path / "group"
    write_tree(source, {"a.py": "1"})
    commit(source, JAN)
    write_tree(group, {"c.py": "1"})
    commit(group, FEB)
    submodule(source, group, "ada")
    commit(group, MAR)
    (tmp_path / "own").write_text("password=secret\n")
    (group / ".git" / "modules" / "ada" / "shallow").symlink_to(tmp_path / "own")
    repository = Repository(group)
    repository.commit_times(["ada/a.py", "c.py"])
    assert "secret" not in str(repository.unreadable["ada"])
    assert "`git log` there says why" in str(repository.unreadable["ada"])


def test_the_time_of_the_commit_that_is_checked_out(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    assert Repository(tmp_path).head_time() is None
    write_tree(tmp_path, {"a.py": "1"})
    commit(tmp_path, JAN)
    assert Repository(tmp_path).head_time() == STAMPS[JAN]


def versions(folder: Path, *files: str, most: int = 1000) -> dict[str, list[tuple[str, bytes]]]:
    names = {stamp: at for at, stamp in STAMPS.items()}
    found = Repository(folder).versions(WantedFiles(lambda name: name if name in files else None, most))
    return {file: [(names[one.seconds], one.content) for one in history] for file, history in found}


@pytest.mark.usefixtures("either_way")
def test_every_version_of_a_file_the_oldest_first(tmp_path: Path) -> None:
    write_tree(tmp_path, {"g/ada/a.py": "1", "g/:100644 x y z.py": "odd", "other.py": "x"})
    commit(tmp_path, JAN)
    write_tree(tmp_path, {"g/ada/a.py": "2\n\n"})
    commit(tmp_path, FEB)
    write_tree(tmp_path, {"g/ada/a.py": "3" * 1001, "other.py": "y"})
    commit(tmp_path, MAR)
    assert versions(tmp_path / "g", "ada/a.py", ":100644 x y z.py", "none.py") == {
        "ada/a.py": [(JAN, b"1"), (FEB, b"2\n\n")],
        ":100644 x y z.py": [(JAN, b"odd")],
    }


@pytest.mark.usefixtures("either_way")
def test_a_merge_is_a_version_if_it_changes_the_file_itself(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a.py": "1"})
    commit(tmp_path, JAN)
    git(tmp_path, "checkout", "-q", "-b", "ada")
    write_tree(tmp_path, {"a.py": "2"})
    commit(tmp_path, FEB)
    git(tmp_path, "checkout", "-q", "main")
    write_tree(tmp_path, {"b.py": "1"})
    commit(tmp_path, FEB)
    git(tmp_path, "merge", "-q", "--no-ff", "--no-commit", "ada", at=MAR)
    write_tree(tmp_path, {"a.py": "3"})
    commit(tmp_path, MAR)
    assert versions(tmp_path, "a.py") == {"a.py": [(JAN, b"1"), (FEB, b"2"), (MAR, b"3")]}


@pytest.mark.usefixtures("either_way")
def test_versions_in_a_submodule_are_those_of_its_own_commits(tmp_path: Path) -> None:
    write_tree(tmp_path / "ada", {"a.py": "1"})
    commit(tmp_path / "ada", JAN)
    write_tree(tmp_path / "g", {"x": ""})
    commit(tmp_path / "g", JAN)
    git(tmp_path / "g", "-c", "protocol.file.allow=always", "submodule", "add", "-q", str(tmp_path / "ada"), "ada")
    commit(tmp_path / "g", MAR)
    assert versions(tmp_path / "g", "ada/a.py") == {"ada/a.py": [(JAN, b"1")]}


def test_a_long_history_is_read_up_to_a_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first versions stay: an attempt that counted cannot be pushed out by later ones."""
    for text, at in (("1" * 40, JAN), ("2" * 40, FEB), ("3" * 40, MAR)):
        write_tree(tmp_path, {"a.py": text})
        commit(tmp_path, at)
    monkeypatch.setattr(grading_versions, "MOST_BYTES", 100)
    assert versions(tmp_path, "a.py") == {"a.py": [(JAN, b"1" * 40), (FEB, b"2" * 40)]}
    monkeypatch.setattr(grading_versions, "MOST_VERSIONS", 1)
    assert versions(tmp_path, "a.py") == {"a.py": [(JAN, b"1" * 40)]}


def test_a_history_of_many_files_takes_few_processes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_tree(tmp_path, {f"{number}.py": f"{number}" for number in range(300)})
    commit(tmp_path, JAN)
    monkeypatch.setattr(grading_versions, "_CHUNK", 300)
    started: list[str] = []
    start = subprocess.Popen

    def counted(command: list[str], **options: Any) -> Any:
        started.append(" ".join(command))
        return start(command, **options)

    monkeypatch.setattr(subprocess, "Popen", counted)
    found = versions(tmp_path, *(f"{number}.py" for number in range(300)))
    assert found == {f"{number}.py": [(JAN, b"%d" % number)] for number in range(300)}
    assert 0 < len([command for command in started if "cat-file" in command]) <= 5


def test_the_files_of_today_and_other_owners_keep_their_versions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_tree(tmp_path, {"ada/0.py": "0", "ada/1.py": "1", "bob/2.py": "2"})
    commit(tmp_path, JAN)
    write_tree(tmp_path, {"ada/today.py": "3"})
    commit(tmp_path, FEB)
    monkeypatch.setattr(grading_versions, "MOST_VERSIONS", 2)
    wanted = WantedFiles(lambda name: name.partition("/")[0], 9, frozenset({"ada/today.py"}))
    assert [file for file, _ in Repository(tmp_path).versions(wanted)] == ["ada/today.py", "ada/0.py", "bob/2.py"]


@pytest.mark.usefixtures("either_way")
def test_a_link_is_no_version(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a.py": "1"})
    commit(tmp_path, JAN)
    (tmp_path / "a.py").unlink()
    (tmp_path / "a.py").symlink_to("b.py")
    commit(tmp_path, FEB)
    assert versions(tmp_path, "a.py") == {"a.py": [(JAN, b"1")]}


@pytest.mark.parametrize(("at", "seconds"), [("x", 0), ("-5", 0), ("9" * 5000, int("9" * 30))])
def test_a_commit_without_a_time_that_git_can_read_breaks_nothing(tmp_path: Path, at: str, seconds: int) -> None:
    write_tree(tmp_path, {"a.py": "1"})
    commit(tmp_path, JAN)
    tree = git(tmp_path, "rev-parse", "HEAD^{tree}").strip()
    forged = tmp_path / ".git" / "forged"
    forged.write_text(f"tree {tree}\nauthor a <a@b> 1 +0000\ncommitter a <a@b> {at} +0000\n\nm\n")
    name = git(tmp_path, "hash-object", "-t", "commit", "-w", "--literally", str(forged)).strip()
    git(tmp_path, "update-ref", "HEAD", name)
    seen = Repository(tmp_path)
    assert seen.commit_times(["a.py"]) == {"a.py": seconds}
    assert seen.head_time() == seconds
    ((_, (version,)),) = seen.versions(WantedFiles(lambda name: name, 9))
    assert version.seconds == seconds


def test_of_a_large_folder_only_so_many_entries_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree_changes, "MOST_CHANGED", 50)
    monkeypatch.setattr(tree_changes, "_MOST_CACHED", 60)
    blob = bytes(20)
    trees = {f"{number:040}": b"".join(b"100644 %d.py\0%b" % (one, blob) for one in range(80)) for number in range(9)}
    changes = TreeChanges(lambda name: trees[name], "", lambda folder: True)
    for name in trees:
        assert len(changes.of(Commit(name, (), "0"))) == 50
        assert sum(map(len, changes._trees.values())) <= 60


def test_an_object_that_is_too_large_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_tree(tmp_path, {"a.py": "1" * 5000, "b.py": "2"})
    commit(tmp_path, JAN)
    monkeypatch.setattr(git_process, "_MOST_OBJECT", 1000)
    blobs = Repository(tmp_path).blobs()
    with Git(tmp_path, TimeBudget(20.0)).objects({}) as read:
        assert [read(blobs[name]) for name in ("a.py", "b.py")] == [b"", b"2"]
        assert read("0" * 40) == b""
