"""The fork server: a warm interpreter that forks a locked-down child for each submission.

Theory of operation
-------------------
Three kinds of process, each trusted less than the one before:

judge ── starts ──▶ guardian ── forks ──▶ fork server ── forks ──▶ child, child, …

* The *judge* holds problems and answers. It starts this file as a script in a new interpreter (never by fork, since a
  fork shares memory) with an empty environment and one socket, the *control* socket, as descriptor 3.
* The *guardian* enters new namespaces and forks once, because a PID namespace holds only the children of the process
  that made it. Then it waits, so that the judge has one process to wait for.
* The *fork server* is process 1 of that namespace. It imports the backend's libraries and the drivers
  (``judge.guest``), moves into a bare root, gives up all capabilities but one and restricts itself by Landlock;
  its children inherit these restrictions at no cost. Then it serves requests on the control socket, one at a time:
  *fork*, *reap*, and *expect*, which announces many forks. It never sees a problem, a case or an answer, and it ends
  when the control socket closes; the kernel then kills whatever is left in its namespace.
* A *child* gets two descriptors from the judge, through the fork server: a *channel* (requests and replies) and the
  *output* pipe (standard output and error). A program also gets the file that is its standard input. Before it serves
  its first request, a child closes all others, sets its resource limits and installs the system-call filter. Its
  greeting, with its process id and the filter's notification descriptor, is the only thing that it ever sends besides
  replies.

A request on a channel is ``length, nonce, frame``; its reply repeats the nonce, so that a reply written ahead of its
request is refused. The driver that the judge chose turns requests into replies; this file does not interpret them. If a
fork server dies, its children die as well, and the judge starts another one. It has no state that must be saved.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import importlib
import importlib.util
import io
import os
import resource
import select
import signal
import socket
import struct
import sys
import time
from collections.abc import Callable
from typing import Any, NoReturn

import msgspec

from judge.sandbox import landlock, libc, namespaces, paths, warm_up
from judge.sandbox.confine import Confinement
from judge.sandbox.hot_pages import HotPages
from judge.sandbox.process_ids import ProcessIds
from judge.sandbox.protocol import HEADER, ChildEnd, ReusedBuffer, SpinWait, allocate

CONTROL, CHANNEL = 3, 3
MAX_REQUEST = 1 << 30
_FIRST_CHUNK = 1 << 14  # most requests are smaller
_TRIAL = {"driver": 0, "memory_mib": 256, "cpu_s": 60, "blocks_for_s": 1.0}
_INT = struct.Struct("=i")

Buffer = bytes | bytearray | memoryview
Handler = Callable[[Buffer], list[Buffer]]


def main(backend: str, layers: list[str], root: str, sites: list[str], drivers: list[str]) -> None:
    """Run the guardian and the fork server; return only after the control socket has closed."""
    gc.disable()  # everything that is created from here to the freezing below stays
    warm_up.import_with_fork_handlers()
    linux = sys.platform == "linux"
    entered = namespaces.enter([name for name in namespaces.NAMES if name in layers]) if linux else ()
    if "pid" in entered and (server := os.fork()):
        os.close(CONTROL)
        os.chdir("/")  # the folder that the judge was started in may be removed
        os.waitpid(server, 0)
        os._exit(0)
    if linux:
        libc.prctl(libc.PR_SET_PDEATHSIG, signal.SIGKILL)
        libc.prctl(libc.PR_SET_NO_NEW_PRIVS, 1)
    confinement = Confinement.prepare(layers)  # forks, which costs less before the libraries are loaded
    for stream in (sys.stdout, sys.stderr):
        assert isinstance(stream, io.TextIOWrapper)
        stream.reconfigure(errors="backslashreplace", line_buffering=True)  # the children inherit both for their output
    control = socket.socket(fileno=CONTROL)
    fork_server = _ForkServer(
        control, confinement, [warm_up.Driver(name) for name in drivers], ProcessIds(own_namespace="pid" in entered)
    )
    warm_up.load_libraries(backend)
    warm_up.use_huge_pages()
    granted = paths.readable(backend, sites, os.path.join(root, "judge"))
    problems, version = _lock_down(granted, layers, entered)
    report = {
        "namespaces": entered,
        "landlock": version,
        "seccomp": confinement.filter is not None,
        "notify": confinement.filter is not None and confinement.filter.notifies,
        "problems": problems,
    }
    os.environ.clear()
    gc.freeze()  # garbage collection is quick from now on
    for driver in fork_server.drivers:
        driver.warm_up()
    gc.collect()
    warm_up.fill_gaps()
    gc.freeze()
    gc.enable()
    fork_server.serve(report)


def _lock_down(granted: list[str], layers: list[str], entered: tuple[str, ...]) -> tuple[list[str], int]:
    """Restrict the fork server and all its children. Return what went wrong, and Landlock's ABI (0: none)."""
    if sys.platform != "linux":
        return [], 0
    problems = []
    if "mount" in entered:
        try:
            namespaces.bare_root(granted, paths.WRITABLE)
        except OSError as error:
            problems.append(f"mount namespace: {error}")
    os.chdir("/")
    importlib.invalidate_caches()
    importlib.util.find_spec("no_such_module")  # lists every folder on the path while that is still allowed
    libc.prctl(libc.PR_SET_DUMPABLE, 0)
    version = landlock.abi() if "landlock" in layers else 0
    ruleset = landlock.ruleset(granted, paths.WRITABLE, version) if version else None
    # The capability that is kept allows choosing process ids in the fork server's own PID namespace, and nothing else.
    namespaces.drop_capabilities(namespaces.CHECKPOINT_RESTORE if "pid" in entered else None)
    if ruleset is not None:
        landlock.restrict(ruleset)
        os.close(ruleset)
    return problems, version


class _ForkServer:
    """Serves fork and reap requests on the control socket."""

    def __init__(
        self,
        control: socket.socket,
        confinement: Confinement,
        drivers: list[warm_up.Driver],
        process_ids: ProcessIds,
    ) -> None:
        self.control, self.confinement = control, confinement
        self.drivers = drivers
        self.process_ids = process_ids
        self.statm = os.open("/proc/self/statm", os.O_RDONLY | os.O_CLOEXEC) if sys.platform == "linux" else None
        self.sizes: list[int] = []
        self.hot_pages = _hot_pages()
        self.most_files = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
        self._ended = ChildEnd()  # cleared after each use: the next child gets a copy of this process's memory

    def serve(self, report: dict[str, object]) -> NoReturn:
        encode, decode = msgspec.msgpack.encode, msgspec.msgpack.decode
        self.control.sendall(encode(report))
        self.sizes = self._sizes()
        while True:
            try:
                message, descriptors = _received(self.control)
            except OSError:
                os._exit(0)
            if not message:
                os._exit(0)
            request = decode(message)
            if request["op"] == "reap":
                self._reap(request["pid"])
                continue
            if request["op"] == "expect":
                self._copy_hot_pages()
                continue
            self.process_ids.randomize_next()
            if os.fork() == 0:
                self._child(descriptors, request)
            for descriptor in descriptors:
                os.close(descriptor)

    def _copy_hot_pages(self) -> None:
        if self.hot_pages is not None:
            with contextlib.suppress(OSError):
                self.hot_pages.copy_in_forks(self._trial)

    def _trial(self, channel: int, busy: bool) -> None:
        if busy:
            self.drivers[0].answer_once()
        self._child([channel, channel], _TRIAL, lambda frame: [frame])

    def _say(self, message: memoryview) -> None:
        try:
            self.control.sendall(message)
        except OSError:
            os._exit(0)  # the judge has closed the sandbox while a child was being reaped

    def _sizes(self) -> list[int]:
        """Return the sizes of this process in bytes: its statm line. This process does not change them any more."""
        if self.statm is None:
            return []
        return [int(pages) * resource.getpagesize() for pages in os.pread(self.statm, 200, 0).split()]

    def _reap(self, pid: int) -> None:
        """End a child, if it has not ended yet, and report to the judge how it ended.

        Messages, numbers and frames remain in freed memory, which the next child can read. So the steps are
        the same whether or not the child had ended.
        """
        ended = self._ended
        status, usage = (ctypes.byref(ended, field.offset) for field in (ChildEnd.status, ChildEnd.usage))
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        libc.libc.wait4(pid, status, 0, usage)
        self._say(memoryview(ended).cast("B"))
        ctypes.memset(ctypes.byref(ended), 0, ctypes.sizeof(ended))

    def _greet(self, listener: int | None) -> None:
        """Report to the judge that this child is confined, with its process id and the notification descriptor."""
        greeting = b"!%d" % os.getpid()
        if listener is None:
            os.write(CHANNEL, greeting)
        else:
            # The channel has the control socket's number now.
            self.control.sendmsg([greeting], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, _INT.pack(listener))])
            os.close(listener)

    def _child(self, descriptors: list[int], request: dict[str, Any], handle: Handler | None = None) -> NoReturn:
        try:
            channel, output, *given = descriptors
            # Opened again, because all children would share the flags and the position of an inherited descriptor.
            null = os.open(os.devnull, os.O_RDWR)
            stdin, stderr = (given[0], null) if given else (null, output)
            for source, target in ((stdin, 0), (output, 1), (stderr, 2)):
                os.dup2(source, target)
            os.dup2(channel, CHANNEL)
            os.closerange(CHANNEL + 1, self.most_files)
            self._greet(self.confinement.apply(self.sizes, request))
            self.confinement.seal()
            driver = self.drivers[request["driver"]]
            memory = ReusedBuffer() if driver.keeps_nothing else allocate
            _serve_child(handle or driver.make(), memory, SpinWait(time.monotonic() + request["blocks_for_s"]))
        finally:
            os._exit(70)


def _hot_pages() -> HotPages | None:
    try:
        return HotPages()
    except OSError:  # another system than Linux
        return None


def _received(control: socket.socket) -> tuple[bytes, list[int]]:
    """Return a message and the descriptors that came with it, like ``socket.recv_fds`` but touching fewer pages."""
    message, ancillary, _, _ = control.recvmsg(4096, socket.CMSG_SPACE(3 * _INT.size))
    return message, [number for *_, data in ancillary for (number,) in _INT.iter_unpack(data)]


def _serve_child(handle: Handler, memory: Callable[[int], memoryview], spin_wait: SpinWait) -> None:
    # A solution may replace these functions.
    read, read_into, write, header, monotonic = os.read, os.readv, os.writev, HEADER, time.monotonic
    waiting = select.poll()
    waiting.register(CHANNEL, select.POLLIN)
    while True:
        spin_wait.poll(waiting, monotonic())
        head = b""
        while len(head) < header.size:
            chunk = read(CHANNEL, _FIRST_CHUNK)
            if not chunk:
                os._exit(0)
            head += chunk
        size, nonce = header.unpack_from(head)
        if size > MAX_REQUEST:
            os._exit(71)
        request = memoryview(head)[header.size :]
        if len(request) < size:
            request = _completed(request, memory(size), read_into)
        reply = handle(request)
        del request  # a large request must not count as memory of the next case
        pieces = [memoryview(header.pack(sum(map(len, reply)), nonce)), *(memoryview(piece) for piece in reply)]
        while pieces:
            written = write(CHANNEL, pieces)
            while pieces and written >= len(pieces[0]):
                written -= len(pieces.pop(0))
            if written:
                pieces[0] = pieces[0][written:]


def _completed(begun: memoryview, whole: memoryview, read_into: Callable[[int, list[memoryview]], int]) -> memoryview:
    """Return ``whole``, filled with what has been read of a request and with the rest of it."""
    whole[: len(begun)] = begun
    rest = whole[len(begun) :]
    while rest:
        count = read_into(CHANNEL, [rest])
        if not count:
            os._exit(0)
        rest = rest[count:]
    return whole
