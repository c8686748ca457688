# attack: push characters into the user's terminal
# expect: WA|RV
# problem: echo

import fcntl
import os


def echo(n):
    try:
        for descriptor in (0, 1, 2, os.open("/dev/tty", os.O_RDWR)):
            fcntl.ioctl(descriptor, 0x5412, b"x")
    except OSError:
        return None
    return n
