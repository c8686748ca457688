# attack: flush the machine's disk, whose time shows what others have written
# expect: WA
# problem: echo

import os

NO_DESCRIPTOR = 999


def echo(n):
    with open(os.__file__, "rb") as file:
        os.fsync(file.fileno())
    try:
        os.fsync(NO_DESCRIPTOR)
    except OSError:
        return n  # so the kernel has seen both calls
    return None
