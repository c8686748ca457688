# attack: push the machine's counter of inode numbers with pairs of sockets, for the next child to read
# expect: WA
# problem: echo

import os
import socket


def number():
    ends = socket.socketpair()
    found = os.fstat(ends[0].fileno()).st_ino
    for end in ends:
        end.close()
    return found


def echo(n):
    try:
        first = number()
        for _ in range(1000):
            last = number()
    except OSError:
        return None
    return n if last - first > 1000 else None
