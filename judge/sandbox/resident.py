"""Borrow and return fork servers that outlive the command that started them.

Theory of operation
-------------------
Importing PyTorch takes longer than judging. A command that ends therefore leaves its fork server to a *keeper*
(``judge.sandbox.keeper``), a small process that holds the control socket and listens on a socket in a folder of the
user. The next command *borrows* the control socket from the keeper, uses the fork server exactly like one of its own,
and gives it back when no child is left. One command borrows a fork server at a time; others start their own.

The name of the keeper's socket holds a digest of everything that the fork server depends on: the judge's files, the
libraries, the layers, and what a process inherits, such as its priority. A command with another digest does not find
the socket. If anything fails, the command starts a fork server as if none had been kept.

Only the user can enter the folder, and each side checks the user id of the process at the other end, as the kernel
reports it. A solution cannot reach the socket: a fork server is kept only if system calls are filtered and files are
out of reach.

This module imports little, because ``judge submit`` looks for a kept fork server before anything else.
"""

from __future__ import annotations

import os
import stat
import sys

from judge.sandbox.launch import LAYERS, Launched, launch, sites

TYPE_CHECKING = False  # replaces ``typing.TYPE_CHECKING``: importing typing takes time
if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator, Sequence

BORROW, BACK, STATE, STOP = b"borrow", b"back", b"state", b"stop"  # what a command says to a keeper
MOST_KEPT = 6  # per user, whatever their backends, priorities and control groups
_SUFFIX = ".sock"
_LONGEST_PATH = 100  # the kernel allows 107 bytes
_PATIENCE_S = 1.0
_NAMESPACES = ("cgroup", "ipc", "mnt", "net", "pid", "user")
_KEEP = "import sys; sys.path.append(sys.argv[3]); from judge.sandbox.keeper import main; main(*sys.argv[1:])"
_LOADED = (
    *("", "backends", "guest", "guest/backends", "guest/comparison", "guest/entry_kinds", "guest/mutation"),
    *("models", "sandbox", "text", "values"),
)
"""The folders of the judge from which a fork server and its children load modules."""


def borrow_or_launch(folder: str, backend: str, drivers: tuple[str, ...]) -> Launched:
    """Borrow a fork server that is kept in ``folder``, or launch one that will be kept there. Raises OSError."""
    stamp = stamp_of(_root(), sites())
    path = os.path.join(folder, f"{backend}-{_digest(stamp, drivers)}{_SUFFIX}")
    if len(os.fsencode(path)) > _LONGEST_PATH or sys.platform != "linux":
        return launch(backend, drivers)
    borrowed = _borrow(path, backend) if os.path.exists(path) else None
    if borrowed is not None:
        return borrowed
    launched = launch(backend, drivers)
    return _Keepable(backend, launched.pid, launched.descriptor, path, stamp)


class _Keepable(Launched):
    """A fork server of this command, which a keeper takes over at the end."""

    def __init__(self, backend: str, pid: int, descriptor: int, path: str, stamp: str) -> None:
        super().__init__(backend, pid, descriptor)
        self._path, self._stamp = path, stamp

    def end(self, control: socket.socket, report: bytes) -> None:
        folder = os.path.dirname(self._path)
        if not report or not _make_folder(folder) or len(list(states(folder))) >= MOST_KEPT:
            super().end(control, report)
            return
        arguments = [self._path, self.backend, _root(), os.pathsep.join(sites()), self._stamp, report.hex()]
        try:
            os.posix_spawn(
                sys.executable,
                [sys.executable, "-I", "-S", "-B", "-c", _KEEP, *arguments],
                {name: value for name, value in os.environ.items() if name == "LD_LIBRARY_PATH"},
                file_actions=[
                    (os.POSIX_SPAWN_DUP2, control.fileno(), 3),
                    *((os.POSIX_SPAWN_OPEN, number, os.devnull, os.O_RDWR, 0) for number in (0, 1, 2)),
                ],
                setsid=True,
            )
        except (OSError, NotImplementedError):
            super().end(control, report)
            return
        control.close()


class _Borrowed(Launched):
    """A fork server that belongs to a keeper."""

    def __init__(self, backend: str, descriptor: int, report: bytes, keeper: socket.socket) -> None:
        super().__init__(backend, -1, descriptor, report)
        self._keeper = keeper

    def end(self, control: socket.socket, report: bytes) -> None:
        """Give the fork server back if it is in order; otherwise the keeper ends it."""
        control.close()
        try:
            if report:
                self._keeper.send(BACK)
        except OSError:
            pass  # the keeper has been stopped meanwhile
        finally:
            self._keeper.close()


def _borrow(path: str, backend: str) -> Launched | None:
    import socket

    keeper = _connected(path)
    if keeper is None:
        return None
    try:
        keeper.send(BORROW)
        report, descriptors, _, _ = socket.recv_fds(keeper, 4096, 1)
    except OSError:
        keeper.close()
        return None
    if not descriptors:
        keeper.close()
        return None
    os.set_inheritable(descriptors[0], False)  # a descriptor that is received is inheritable
    return _Borrowed(backend, descriptors[0], report, keeper)


def states(folder: str) -> Iterator[bytes]:
    """Ask the keepers in ``folder`` what they keep: JSON with backend, pid, lent, served and idle_s."""
    return _answers(folder, STATE)


def stop_all(folder: str) -> int:
    """End the fork servers that are kept in ``folder``; one that is lent ends after its return. Return their number."""
    return len(list(_answers(folder, STOP)))


def _answers(folder: str, question: bytes) -> Iterator[bytes]:
    try:
        names = sorted(name for name in os.listdir(folder) if name.endswith(_SUFFIX))
    except OSError:
        return
    for name in names:
        keeper = _connected(os.path.join(folder, name))
        if keeper is None:
            continue
        try:
            keeper.send(question)
            answer = keeper.recv(4096)
        except OSError:
            continue
        finally:
            keeper.close()
        if answer:
            yield answer


def _connected(path: str) -> socket.socket | None:
    """Return a connection to the keeper at ``path``; None if there is none, or if it is not the user's own."""
    import socket

    if not _is_own(os.path.dirname(path)):
        return None
    keeper = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    keeper.settimeout(_PATIENCE_S)
    try:
        keeper.connect(path)
        if peer_uid(keeper) == os.getuid():
            return keeper
    except OSError:
        pass  # a keeper that was killed leaves its socket behind
    keeper.close()
    return None


def peer_uid(connection: socket.socket) -> int:
    """Return the user id of the process at the other end. Raises OSError."""
    import socket

    credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
    return int.from_bytes(credentials[4:8], sys.byteorder)  # pid, uid, gid


def _make_folder(folder: str) -> bool:
    try:
        os.makedirs(folder, 0o700, exist_ok=True)
    except OSError:
        return False
    return _is_own(folder)


def _is_own(folder: str) -> bool:
    """Return whether this is a folder that only the user can enter."""
    try:
        found = os.lstat(folder)
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def stamp_of(root: str, sites: Sequence[str]) -> str:
    """Return a text that changes whenever the files change that a fork server has loaded.

    ``root`` is the folder that holds the package ``judge``. Installing or removing a library changes the site folder,
    too.
    """
    stamps: list[tuple[str, int, int]] = []
    for name in _LOADED:
        for entry in os.scandir(os.path.join(root, "judge", name)):
            if entry.name.endswith(".py"):
                found = entry.stat()
                stamps.append((f"{name}/{entry.name}", found.st_mtime_ns, found.st_size))
    for site in sites:
        stamps.append((site, os.stat(site).st_mtime_ns if os.path.isdir(site) else 0, 0))
    return _hashed(repr(sorted(stamps)))


def _digest(stamp: str, drivers: tuple[str, ...]) -> str:
    """Return a digest of what a fork server depends on and of what it inherits from the command that starts it."""
    import resource

    inherited = [
        *(os.getuid(), os.getgid(), sorted(os.getgroups()), os.getpriority(os.PRIO_PROCESS, 0)),
        (sorted(os.sched_getaffinity(0)), os.sched_getscheduler(0)) if sys.platform == "linux" else None,
        [resource.getrlimit(number) for number in range(resource.RLIM_NLIMITS)]
        if hasattr(resource, "RLIM_NLIMITS")
        else None,
        _read("/proc/self/cgroup"),
        _read("/proc/self/attr/current"),
        _read("/proc/self/oom_score_adj"),
        [_link(f"/proc/self/ns/{name}") for name in _NAMESPACES],
        os.environ.get("LD_LIBRARY_PATH"),
    ]
    return _hashed(repr((stamp, drivers, LAYERS, sys.executable, sys.version, inherited)))


def _hashed(text: str) -> str:
    from _blake2 import blake2b  # the module hashlib takes ten times as long to import

    return blake2b(text.encode("utf-8", "surrogateescape"), digest_size=12).hexdigest()


def _read(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read(4096)
    except OSError:
        return b""


def _link(path: str) -> str:
    try:
        return os.readlink(path)
    except OSError:
        return ""


def _root() -> str:
    return os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
