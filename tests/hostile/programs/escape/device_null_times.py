# attack: change the times of /dev/null by its descriptor
# expect: RV
# problem: echo

import os


def echo(n):
    try:
        status = os.stat(0)
        os.utime(0, ns=(status.st_atime_ns, status.st_mtime_ns))
    except OSError:
        return None
    return n
