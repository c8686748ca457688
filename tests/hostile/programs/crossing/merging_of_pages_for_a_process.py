# attack: let the kernel merge its pages with those of the next child
# expect: WA
# problem: echo

import ctypes

SET_MEMORY_MERGE, GET_MEMORY_MERGE = 67, 68


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    done = libc.prctl(SET_MEMORY_MERGE, 1, 0, 0, 0) == 0
    return n if done or libc.prctl(GET_MEMORY_MERGE, 0, 0, 0, 0) > 0 else None
