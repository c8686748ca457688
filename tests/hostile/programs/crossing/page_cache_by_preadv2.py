# attack: ask by preadv2 without waiting whether a file is in the page cache
# expect: WA|RV
# problem: echo

import os


def echo(n):
    file = os.open(os.__file__, os.O_RDONLY)
    try:
        return n if os.preadv(file, [bytearray(64)], 0, os.RWF_NOWAIT) else None
    except OSError:
        return None
