# attack: leave a System V shared memory segment
# expect: RV
# problem: echo

import ctypes


def found():
    return False


def plant():
    libc = ctypes.CDLL(None)
    segment = libc.shmget(0x45534341, 4096, 0o1600)
    if segment >= 0:
        libc.shmctl(segment, 0, None)
        global FOUND
        FOUND = True


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
