"""What git knows of a tree: when each file was committed, and which files differ from a revision.

The repository may be anybody's, and its configuration can name programs for git to run and files for it to read, such
as a pipe that nobody writes to. So git sees that configuration only while it looks for the repository and resolves a
revision, which runs nothing and is cut off after some seconds. History and trees are read by way of an empty
repository of our own, which borrows the objects of the other one: it has no configuration, index, hooks, attributes,
replacements or remotes. Whether a file has changed is decided by the hash of its content.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import shutil
import tempfile
import weakref
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from judge.errors import UsageError
from judge.files import read_bounded
from judge.grading.git_process import MOST_S, Git, GitFailed, GitLimitExceeded, TimeBudget
from judge.grading.tree_changes import TreeChanges, TreeEntry, commits
from judge.grading.versions import Blob, Version, WantedFiles, read_versions

_LOOKUP_PATIENCE_S = 10
_MAX_SHALLOW = 16 << 20
_MAX_NESTING = 3
_LONGEST_TIME = 30  # digits
_CONFIG = ("core.fsmonitor=false", f"core.hooksPath={os.devnull}", "protocol.allow=never")
_LOG = ("log", "-z", "--date-order", "--reverse", "--no-mailmap", "--no-show-signature")
_REGULAR = "100"  # how the mode of a regular file begins; links and submodules have other modes
_ENTRY = re.compile(r"(?:^|\0)\d+ (blob|commit) ([0-9a-f]+)[^\t\0]*\t([^\0]+)")


class Repository:
    """The git repository that contains ``folder``. File names are relative to the folder and written with ``/``."""

    def __init__(self, folder: Path, nesting: int = 0, budget: TimeBudget | None = None) -> None:
        """Open the repository. Raise ``UsageError`` if there is none, or if git would not read it."""
        self._folder, self._nesting = folder, nesting
        self.unreadable: dict[str, UsageError] = {}  # submodules that could not be read so far, by path
        self._git = Git(folder, budget or TimeBudget(MOST_S))
        found = self._lookup(
            "--is-shallow-repository", "--show-object-format", "--path-format=absolute",
            "--git-path", "objects", "--git-path", "shallow", "--show-toplevel", "--show-prefix",
        )  # fmt: skip
        lines = os.fsdecode(found).split("\n")
        if len(lines) != 7:
            raise UsageError("{folder}: the path of its repository has a line break; rename it", folder=folder)
        shallow, object_format, objects, shallow_file, top, self._prefix, _ = lines
        self.shallow = shallow == "true"
        borrower = tempfile.mkdtemp(prefix="judge-git-")
        weakref.finalize(self, shutil.rmtree, borrower, ignore_errors=True)
        _write_borrower(Path(borrower), object_format, Path(shallow_file) if self.shallow else None)
        self._borrowed = {
            "GIT_DIR": borrower,
            "GIT_WORK_TREE": top,
            "GIT_OBJECT_DIRECTORY": objects,
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
        }

    def commit_times(self, files: Iterable[str]) -> dict[str, int]:
        """Return when the newest commit that touches each file was made, in seconds since 1970.

        Files that no commit touches are left out. A merge counts for the files that it changed itself. The files of a
        submodule have the times of the submodule's own commits.
        """
        head = self._head()
        return self._times(head, frozenset(files)) if head else {}

    def blobs(self, revision: str = "HEAD") -> dict[str, str]:
        """Return the hash of each file's content at a revision, those in submodules included.

        Raise ``UsageError`` for an unknown revision.
        """
        commit = self._head() if revision == "HEAD" else self._resolved(revision)
        if not commit:
            return {}
        files, submodules = self._tree(commit)
        for path, repository, pinned in self._opened(submodules):
            with self._noted(path, repository):
                files |= {f"{path}/{name}": blob for name, blob in repository.blobs(pinned).items()}
        return files

    def versions(self, wanted: WantedFiles) -> Iterator[tuple[str, list[Version]]]:
        """Yield each file of the history that is wanted, with its committed versions, the oldest first.

        Files that exist no longer are among them. Links, and what exceeds the limits, are left out.
        """
        head = self._head()
        if head:
            yield from self._versions(head, wanted, "")

    def _versions(self, commit: str, wanted: WantedFiles, prefix: str) -> Iterator[tuple[str, list[Version]]]:
        yield from read_versions(self._objects, self._blob_history(commit, wanted, prefix), wanted)
        for path, repository, pinned in self._opened(self._tree(commit)[1], whole=True):
            with self._noted(path, repository):
                yield from repository._versions(repository._resolved(pinned), wanted, f"{prefix}{path}/")

    def _blob_history(self, commit: str, wanted: WantedFiles, prefix: str) -> dict[str, list[Blob]]:
        """Return the blobs that each file had, the oldest first."""
        history: dict[str, list[Blob]] = {}
        for place, (seconds, changed) in enumerate(self._changes(commit, wanted.enters(prefix))):
            for path, entry in changed.items():
                if entry.mode.startswith(_REGULAR) and wanted.owner(prefix + path) is not None:
                    history.setdefault(prefix + path, []).append(Blob(place, seconds, entry.name))
        return history

    def head_time(self) -> int | None:
        """Return when the commit that is checked out was made, in seconds since 1970; ``None`` without commits."""
        head = self._head()
        return _seconds(self._read("log", "-1", "--no-mailmap", "--format=%ct", head).decode()) if head else None

    def _times(self, commit: str, files: frozenset[str]) -> dict[str, int]:
        folders = {str(folder) for file in files for folder in PurePosixPath(file).parents}
        times: dict[str, int] = {}
        for seconds, changed in self._changes(commit, folders.__contains__):
            times |= dict.fromkeys(files & changed.keys(), seconds)
        for path, repository, pinned in self._opened(self._tree(commit)[1], whole=True):
            inner = frozenset(file.removeprefix(f"{path}/") for file in files if file.startswith(f"{path}/"))
            with self._noted(path, repository):
                found = repository._times(repository._resolved(pinned), inner) if inner else {}
                times |= {f"{path}/{name}": seconds for name, seconds in found.items()}
        return times

    def _changes(self, commit: str, enters: Callable[[str], bool]) -> Iterator[tuple[int, dict[str, TreeEntry]]]:
        """Yield the time of each commit and the files that it changes, the oldest first.

        A history that git cannot list is read tree by tree, in the folders that ``enters`` accepts.
        """
        mark = secrets.token_hex(8)  # random, so that no file name can look like the start of a commit
        try:
            listed = self._raw_log(commit, mark)
        except GitLimitExceeded:
            yield from self._tree_changes(commit, enters)
        else:
            yield from _listed_changes((part.decode("utf-8", "surrogateescape") for part in _parts(listed)), mark)

    def _raw_log(self, commit: str, mark: str) -> bytes:
        options = ("--no-renames", "-c", "--raw", "--no-abbrev", "--relative", f"--format={mark}%ct")
        return self._read(*_LOG, *options, commit, "--", ".")

    def _tree_changes(self, commit: str, enters: Callable[[str], bool]) -> Iterator[tuple[int, dict[str, TreeEntry]]]:
        listed = self._read(*_LOG, "--format=%H %T %P%x09%ct", commit)
        with self._git.objects(self._borrowed) as read:
            changes = TreeChanges(read, self._prefix, enters)
            for parsed in commits(part.decode("ascii", "replace") for part in _parts(listed)):
                yield _seconds(parsed.time), changes.of(parsed)

    def _tree(self, commit: str) -> tuple[dict[str, str], dict[str, str]]:
        """Return the blobs of a commit, and the commits at which its submodules are pinned, both by path."""
        listed = self._read("ls-tree", "-r", "-z", commit, "--", ".").decode("utf-8", "surrogateescape")
        entries = [(match[1], match[2], match[3]) for match in _ENTRY.finditer(listed)]
        return (
            {name: value for kind, value, name in entries if kind == "blob"},
            {name: value for kind, value, name in entries if kind == "commit"},
        )

    def _opened(self, submodules: Mapping[str, str], whole: bool = False) -> Iterable[tuple[str, Repository, str]]:
        """Yield path, repository and pinned commit of each submodule that exists; ``whole`` excludes shallow clones."""
        for path, pinned in submodules.items() if self._nesting < _MAX_NESTING else ():
            place = self._folder / path
            inside = place.resolve() == self._folder.resolve() / path  # neither a link nor ".." leads there
            if inside and (place / ".git").exists():
                try:
                    repository = Repository(place, self._nesting + 1, self._git.budget.part())
                    if whole:
                        repository.require_whole_history()
                except UsageError as error:
                    self.unreadable[path] = error
                else:
                    yield path, repository, pinned

    @contextlib.contextmanager
    def _noted(self, path: str, submodule: Repository) -> Iterator[None]:
        """Record in ``unreadable`` if the submodule at ``path``, or one inside of it, cannot be read."""
        try:
            yield
        except UsageError as error:
            self.unreadable[path] = error
        self.unreadable |= {f"{path}/{inner}": error for inner, error in submodule.unreadable.items()}

    def require_whole_history(self) -> None:
        """Raise ``UsageError`` if the repository does not know when files were submitted."""
        if self.shallow:
            raise UsageError(
                "{folder}: is a shallow clone, which does not know when files were submitted, and judge.toml has due "
                "dates or rules for attempts; fetch the whole history (git fetch --unshallow; fetch-depth: 0)",
                folder=self._folder,
            )

    def _head(self) -> str:
        """Return the commit that is checked out; empty if there is none yet."""
        try:
            return self._lookup("--verify", "--quiet", "HEAD^{commit}").decode("ascii").strip()
        except GitLimitExceeded:
            raise
        except UsageError:
            return ""

    def _resolved(self, revision: str) -> str:
        try:
            found = self._lookup("--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        except UsageError:
            raise UsageError(
                "{folder}: git knows no revision {revision}; has it been fetched? `git log` lists the revisions",
                folder=self._folder,
                revision=repr(revision),
            ) from None
        return found.decode("ascii").strip()

    def _lookup(self, *arguments: str) -> bytes:
        """Run ``git rev-parse`` in the repository itself."""
        options = [option for pair in _CONFIG for option in ("-c", pair)]
        return self._run([*options, "rev-parse", *arguments], {}, _LOOKUP_PATIENCE_S)

    def _read(self, *command: str) -> bytes:
        """Run a command by way of the repository that borrows the objects of this one."""
        return self._run([*command], self._borrowed, MOST_S)

    def _objects(self, option: str, names: Iterable[str]) -> bytes:
        return self._run(["cat-file", option], self._borrowed, MOST_S, "\n".join(names).encode())

    def _run(self, command: list[str], variables: Mapping[str, str], most_s: float, stdin: bytes = b"") -> bytes:
        try:
            return self._git.run(command, variables, most_s, stdin)
        except GitFailed as error:
            raise self._fault(str(error)) from None

    def _fault(self, message: str) -> UsageError:
        if "dubious ownership" in message:
            found = re.search(r"repository at '([^'\n]*)'", message)
            return UsageError(
                "{folder}: git does not read another user's repository; if you trust it: "
                "git config --global --add safe.directory {place}",
                folder=self._folder,
                place=found[1] if found else self._folder.absolute(),
            )
        if "not a git repository" in message:
            return UsageError(
                "{folder}: is not in a git repository, so it is unknown when files were submitted or changed",
                folder=self._folder,
            )
        if self._nesting:  # members read this in the report, and git may quote any file to which a link in .git leads
            return UsageError(
                "{folder}: git cannot read this repository; `git log` there says why", folder=self._folder
            )
        lines = message.strip().splitlines()
        return UsageError("{folder}: git failed: {reason}", folder=self._folder, reason=lines[0] if lines else "?")


def _write_borrower(folder: Path, object_format: str, shallow: Path | None) -> None:
    """Write an empty repository; ``shallow`` names the commits at which a shallow history ends."""
    for name in ("objects", "refs"):
        (folder / name).mkdir()
    (folder / "HEAD").write_text("ref: refs/heads/none\n")
    formats = f"[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectFormat = {object_format}\n"
    (folder / "config").write_text(formats)
    if shallow is not None:
        (folder / "shallow").write_bytes(read_bounded(shallow, _MAX_SHALLOW))


def _listed_changes(parts: Iterable[str], mark: str) -> Iterator[tuple[int, dict[str, TreeEntry]]]:
    """Yield the time and the files of each commit in a raw log. A part that begins with ``mark`` begins a commit."""
    seconds, changed, entry = 0, dict[str, TreeEntry](), ""
    for part in parts:
        if entry:  # ":100644 100644 <hash> <hash> M" precedes the path; a merge has more colons, modes and hashes
            fields = entry.split()
            changed[part], entry = TreeEntry(fields[fields[0].count(":")], fields[-2]), ""
        elif part.startswith(mark):
            yield seconds, changed
            seconds, changed = _seconds(part.removeprefix(mark)), {}
        else:
            entry = part.strip()
    yield seconds, changed


def _seconds(text: str) -> int:
    """Return the time that git shows for a commit; 0 for a commit in which it finds none."""
    return int(text[:_LONGEST_TIME]) if text.strip().isdecimal() else 0


def _parts(listed: bytes) -> Iterator[bytes]:
    """Yield the parts between null bytes one by one: together they may take several times as much memory."""
    at = 0
    while (end := listed.find(b"\0", at)) >= 0:
        yield listed[at:end]
        at = end + 1
    yield listed[at:]
