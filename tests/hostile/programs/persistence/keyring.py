# attack: leave a key in the session's keyring
# expect: RV
# problem: echo

import ctypes


def found():
    return ctypes.CDLL(None).syscall(250, 10, -3, b"user", b"escaped", 0) > 0


def plant():
    ctypes.CDLL(None).syscall(248, b"user", b"escaped", b"1", 1, -3)


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
