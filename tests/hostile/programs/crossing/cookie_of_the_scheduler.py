# attack: share a cookie of the scheduler with the fork server, which later children inherit
# expect: WA
# problem: echo

import ctypes
import os

SCHED_CORE, GET, CREATE, SHARE_TO, ONE_THREAD = 62, 0, 1, 2, 0


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    cookie = ctypes.c_ulong()
    known = libc.prctl(SCHED_CORE, GET, 0, ONE_THREAD, ctypes.byref(cookie)) == 0 and cookie.value
    created = libc.prctl(SCHED_CORE, CREATE, 0, ONE_THREAD, None) == 0
    shared = libc.prctl(SCHED_CORE, SHARE_TO, os.getppid(), ONE_THREAD, None) == 0
    return n if known or (created and shared) else None
