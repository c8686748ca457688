"""Fresh namespaces around the fork server: its own users, processes, network, IPC objects and mounts.

The mounts are a bare root, into which only what may be read is bound, read-only. The machine's other files have no name
there. This protects the files if the kernel lacks Landlock, and is a second layer otherwise.
"""

from __future__ import annotations

import ctypes
import errno
import os
from collections.abc import Sequence

from judge.sandbox.libc import PreparedCall, checked, libc

_NEWNS, _NEWIPC, _NEWUSER, _NEWPID, _NEWNET = 0x00020000, 0x08000000, 0x10000000, 0x20000000, 0x40000000
_LINK, _LINK_TARGET = "/bin", "usr/bin"
_FLAGS = {"user": _NEWUSER, "mount": _NEWNS, "ipc": _NEWIPC, "pid": _NEWPID, "net": _NEWNET}
NAMES = tuple(_FLAGS)

_MS_RDONLY, _MS_NOSUID, _MS_NODEV, _MS_NOEXEC, _MS_REMOUNT = 1, 2, 4, 8, 32
_MS_BIND, _MS_REC, _MS_PRIVATE = 4096, 16384, 1 << 18
_MNT_DETACH = 2
_NOBODY = 65534
_MOUNT_POINTS = ("/tmp", "/mnt", "/srv", "/media", "/run")
_CAPABILITY_VERSION = 0x20080522
CHECKPOINT_RESTORE = 40  # the capability to choose process ids in one's own PID namespace, since Linux 5.9


def enter(names: Sequence[str]) -> tuple[str, ...]:
    """Enter new namespaces and return those that the kernel granted. A PID namespace gets only later children."""
    user, group = os.geteuid(), os.getegid()
    entered = []
    for name in names:
        if libc.unshare(_FLAGS[name]) == 0:
            entered.append(name)
            if name == "user":
                _map_to_nobody(user, group)
    return tuple(entered)


def _map_to_nobody(user: int, group: int) -> None:
    for name, text in (("setgroups", "deny"), ("uid_map", f"{_NOBODY} {user} 1"), ("gid_map", f"{_NOBODY} {group} 1")):
        try:
            _write(f"/proc/self/{name}", text)
        except OSError:
            return  # the namespaces that need the mapping will be refused, and reported as missing


def _write(path: str, text: str) -> None:
    target = os.open(path, os.O_WRONLY | os.O_CLOEXEC)
    try:
        os.write(target, text.encode())
    finally:
        os.close(target)


def _mount(source: str, target: str, kind: str | None, flags: int) -> None:
    checked(libc.mount(source.encode(), target.encode(), kind.encode() if kind else None, ctypes.c_ulong(flags), None))


def bare_root(readable: Sequence[str], writable: Sequence[str]) -> None:
    """Change to an empty root with ``readable`` (read-only) and the devices ``writable``. Raises OSError."""
    _mount("none", "/", None, _MS_REC | _MS_PRIVATE)
    root = _mount_point(readable)
    _mount("sandbox", root, "tmpfs", _MS_NOSUID | _MS_NODEV | _MS_NOEXEC)
    for path in (*sorted(readable), *writable):
        if os.path.exists(path):
            # On a read-only mount, a device can be written to, but its mode, owner and times cannot be changed.
            _bind(path, root + path, _MS_RDONLY | _MS_NOSUID | (0 if path.startswith("/dev/") else _MS_NODEV))
    # With this link, code that wrongly resolves symbolic links fails on every machine.
    if not os.path.lexists(root + _LINK):
        os.symlink(_LINK_TARGET, root + _LINK)
    _mount("sandbox", root, None, _MS_BIND | _MS_REMOUNT | _MS_RDONLY | _MS_NOSUID | _MS_NODEV | _MS_NOEXEC)
    os.chdir(root)
    checked(libc.pivot_root(b".", b"."))
    checked(libc.umount2(b".", _MNT_DETACH))
    os.chdir("/")


def _mount_point(readable: Sequence[str]) -> str:
    """Return a folder in which to build the new root, and which hides nothing that will be bound. Raises OSError."""
    for folder in _MOUNT_POINTS:
        if os.path.isdir(folder) and not any(path.startswith(folder + "/") for path in readable):
            return folder
    raise OSError(errno.ENOENT, f"none of {', '.join(_MOUNT_POINTS)} is free of Python's own files")


def _bind(source: str, target: str, flags: int) -> None:
    if os.path.exists(target):
        return  # within a folder that is bound already
    if os.path.isdir(source):
        os.makedirs(target, exist_ok=True)
    else:
        os.makedirs(os.path.dirname(target), exist_ok=True)
        os.close(os.open(target, os.O_CREAT | os.O_WRONLY | os.O_CLOEXEC))
    _mount(source, target, None, _MS_BIND)
    try:
        _mount(source, target, None, _MS_BIND | _MS_REMOUNT | flags)
    except PermissionError:
        # A mount of another user namespace keeps its locked flags, such as noexec; they must be passed again.
        _mount(source, target, None, _MS_BIND | _MS_REMOUNT | flags | _MS_NOEXEC)


def drop_capabilities(kept: int | None = None) -> None:
    """Give up every capability permanently, except ``kept``. ``no_new_privs`` must be set, so that none comes back."""
    for bounded in range(64):
        if libc.prctl(24, ctypes.c_ulong(bounded), 0, 0, 0) < 0:  # PR_CAPBSET_DROP
            break
    try:
        setting_capabilities(kept)()
    except OSError:
        setting_capabilities(None)()  # the process lacks the capability, or the kernel does not know it


def setting_capabilities(kept: int | None) -> PreparedCall:
    """Return a call that drops all capabilities but ``kept``. It raises OSError if the process lacks ``kept``."""
    bits = 0 if kept is None else 1 << kept
    low, high = bits & 0xFFFFFFFF, bits >> 32
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION, 0)
    return PreparedCall(libc.capset, header, (ctypes.c_uint32 * 6)(low, low, 0, high, high, 0))
