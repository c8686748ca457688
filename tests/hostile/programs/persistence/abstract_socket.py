# attack: leave a unix socket under an abstract name
# expect: RV
# problem: echo

import socket

KEPT = []


def found():
    try:
        socket.socket(socket.AF_UNIX).bind("\0escaped")
        return False
    except PermissionError:
        return False
    except OSError:
        return True


def plant():
    KEPT.append(socket.socket(socket.AF_UNIX))
    KEPT[-1].bind("\0escaped")


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
