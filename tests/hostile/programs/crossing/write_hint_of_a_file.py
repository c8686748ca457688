# attack: leave a hint about its writes with a file of the library
# expect: WA
# problem: echo

import fcntl
import os

GET_HINT, SET_HINT = 1035, 1036
FILE = os.open(os.__file__, os.O_RDONLY)


def hint():
    return int.from_bytes(fcntl.fcntl(FILE, GET_HINT, bytes(8)), "little")


def echo(n):
    try:
        found = hint()
        fcntl.fcntl(FILE, SET_HINT, (3).to_bytes(8, "little"))
    except OSError:
        return None
    return n if found == 3 else None
