# attack: push the counters of System V objects, for the next child to read
# expect: RV
# problem: echo

import ctypes
import os

CALLS = {"x86_64": (29, 64, 68), "aarch64": (194, 190, 186)}[os.uname().machine]
PRIVATE, CREATE = 0, 0o1600


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    shared, semaphores, queues = CALLS
    made = (
        libc.syscall(shared, PRIVATE, 4096, CREATE),
        libc.syscall(semaphores, PRIVATE, 1, CREATE),
        libc.syscall(queues, PRIVATE, CREATE),
    )
    return n if max(made) >= 0 else None
