# attack: write into memory that the fork server shares with its children
# expect: WA
# problem: echo

import gc
import mmap


def found():
    return any(isinstance(thing, mmap.mmap) for thing in gc.get_objects())


def plant():
    for thing in gc.get_objects():
        if isinstance(thing, mmap.mmap):
            thing[0] = 1


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
