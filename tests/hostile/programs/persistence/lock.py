# attack: leave a lock on a library file
# expect: WA
# problem: echo

import fcntl
import os

FILE = os.open(os.__file__, os.O_RDONLY)


def found():
    try:
        fcntl.lockf(FILE, fcntl.LOCK_SH | fcntl.LOCK_NB)
        return False
    except OSError:
        return True


def plant():
    fcntl.lockf(FILE, fcntl.LOCK_SH | fcntl.LOCK_NB)


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
