# attack: make anonymous memory that is shared with children
# expect: RV|WA
# problem: echo

import mmap


def echo(n):
    try:
        mmap.mmap(-1, 4096).close()
    except OSError:
        return None
    return n
