# attack: leave a lease on a file of the library
# expect: WA
# problem: echo

import fcntl
import os

GET_LEASE, SET_LEASE = 1025, 1024
FILE = os.open(os.__file__, os.O_RDONLY)


def echo(n):
    try:
        fcntl.fcntl(FILE, SET_LEASE, fcntl.F_RDLCK)
        held = fcntl.fcntl(FILE, GET_LEASE)
    except OSError:
        return None
    return n if held == fcntl.F_RDLCK else None
