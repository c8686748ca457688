# attack: leave a file in /dev/shm
# expect: WA|RV
# problem: echo

import os


def found():
    return os.path.exists("/dev/shm/escaped-state")


def plant():
    with open("/dev/shm/escaped-state", "w"):
        pass


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
