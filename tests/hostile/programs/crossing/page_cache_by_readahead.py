# attack: fetch a file into the page cache without reading it
# expect: WA|RV
# problem: echo

import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def echo(n):
    file = os.open(os.__file__, os.O_RDONLY)
    return n if libc.readahead(file, ctypes.c_long(0), 1 << 16) == 0 else None
