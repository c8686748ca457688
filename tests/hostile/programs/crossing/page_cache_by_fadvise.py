# attack: drive a file out of the page cache by fadvise
# expect: WA|RV
# problem: echo

import os


def echo(n):
    file = os.open(os.__file__, os.O_RDONLY)
    try:
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
    except OSError:
        return None
    return n
