# attack: bind the fork server to one processor, which later children inherit
# expect: WA
# problem: echo

import os

FOUND = os.sched_getaffinity(0)


def echo(n):
    try:
        os.sched_setaffinity(os.getppid(), {min(FOUND)})
    except OSError:
        return n if len(FOUND) < (os.cpu_count() or 1) and len(FOUND) == 1 else None
    return n
