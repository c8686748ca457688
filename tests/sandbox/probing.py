"""What a layer stops, asked from inside: one source tries everything and says how each attempt ended.

As a script it prints the answers as JSON: ``probing.py LAYERS WRITABLE_FOLDER`` (layers with commas). So it can be run
as another user, or where namespaces are forbidden.
"""

from __future__ import annotations

import ctypes
import json
import os
import socket
import sys
from typing import Any

import msgspec

from judge.guest.messages import Call, Load, Reply, framed, read
from judge.models import Entry, Limits, ValueType
from judge.sandbox.exchange import Request
from judge.sandbox.pool import SOLUTION
from judge.sandbox.sandbox import Sandbox
from judge.values import wire

LIMITS = Limits(cpu_s=2.0, wall_s=10.0, memory_mib=256)
_SHARED_MEMORY = 0x4A000000  # the key, with its pid, of a System V segment that the judge's side makes

SOURCE = b"""
import ctypes, errno, mmap, os, socket

def probe(folder, judge, port, key):
    libc = ctypes.CDLL(None, use_errno=True)

    def fork():
        if os.fork() == 0:
            os._exit(0)
        os.wait()

    def connect():
        with socket.socket() as connection:
            connection.connect(("127.0.0.1", port))

    def attach():
        if libc.shmget(key, 0, 0) < 0:
            raise OSError(ctypes.get_errno(), "")

    def descriptors():
        opened = []
        try:
            opened.extend(os.dup(0) for _ in range(200))
        finally:
            for descriptor in opened:
                os.close(descriptor)

    attempts = {
        "read a file": lambda: os.close(os.open("/etc/passwd", os.O_RDONLY)),
        "read a library": lambda: os.close(os.open(os.__file__, os.O_RDONLY)),
        "write a file": lambda: os.close(os.open(folder + "/escaped-layer", os.O_CREAT | os.O_WRONLY)),
        "signal the judge": lambda: os.kill(judge, 0),
        "connect": connect,
        "fork": fork,
        "find shared memory": attach,
        "much memory": lambda: mmap.mmap(-1, 16 << 30, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x4000).close(),
        "many descriptors": descriptors,
    }
    said = {}
    for name, attempt in attempts.items():
        try:
            attempt()
            said[name] = "done"
        except OSError as error:
            said[name] = errno.errorcode.get(error.errno, "?")
    return said
"""


def ask(layers: tuple[str, ...], source: bytes, name: str, *args: object) -> tuple[Any, dict[str, Any]]:
    """Return what the function ``name`` returns in a sandbox with these layers, and the layers in force."""
    sandbox = Sandbox.start("python", (SOLUTION,), layers)
    try:
        return called(sandbox, source, name, *args), msgspec.to_builtins(sandbox.isolation)
    finally:
        sandbox.close()


def called(sandbox: Sandbox, source: bytes, name: str, *args: object) -> Any:
    """Return what the function ``name`` returns in a child of the sandbox."""
    return called_with(sandbox, None, source, name, *args)


def called_with(sandbox: Sandbox, stdin: int | None, source: bytes, name: str, *args: object) -> Any:
    """Do the same in a child that has this descriptor as its standard input."""
    params: dict[str, ValueType] = {f"a{index}": "plain" for index in range(len(args))}
    entry = Entry(kind="function", name=name, aliases=(), params=params, returns="plain")
    load = Load(source=source, filename="probe.py", backend="python", entry=entry)
    with sandbox.lend(SOLUTION, LIMITS, stdin=stdin) as child:
        for message in (load, Call(args=wire.pack(list(args)))):
            execution = sandbox.ask(child, Request(framed(message), LIMITS, 1 << 20))
            assert execution.outcome == "answered", execution
            reply = read(msgspec.msgpack.Decoder(Reply), execution.value)
            assert reply.status == "ok", reply
    return wire.unpack(reply.value)


def probe(layers: tuple[str, ...], folder: str) -> dict[str, Any]:
    """Return how each attempt ended, by name: ``done`` or the error; and the layers in force under ``sandbox``."""
    libc = ctypes.CDLL(None, use_errno=True)
    key = _SHARED_MEMORY + os.getpid()
    segment = libc.shmget(key, 4096, 0o1666)
    try:
        with socket.create_server(("127.0.0.1", 0)) as server:
            port = server.getsockname()[1]
            said, sandbox = ask(layers, SOURCE, "probe", folder, os.getpid(), port, key)
        return {**said, "sandbox": sandbox}
    finally:
        libc.shmctl(segment, 0, None)


def forbid_user_namespaces() -> None:
    """Become an ordinary user in a namespace in which no further one may be made, unless that is so already."""
    user, group = os.getuid(), os.getgid()
    if ctypes.CDLL(None).unshare(0x10000000) != 0:
        return
    for path, text in (
        ("/proc/self/setgroups", "deny"),
        ("/proc/self/uid_map", f"1000 {user} 1"),
        ("/proc/self/gid_map", f"1000 {group} 1"),
        ("/proc/sys/user/max_user_namespaces", "0"),
    ):
        with open(path, "w", encoding="ascii") as file:  # noqa: PTH123  # a path of the kernel's
            file.write(text)


if __name__ == "__main__":
    chosen = tuple(filter(None, sys.argv[1].split(",")))
    if sys.argv[3:] == ["forbidden"]:
        forbid_user_namespaces()
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:-1]])  # which drops the capabilities
    print(json.dumps(probe(chosen, sys.argv[2])))
