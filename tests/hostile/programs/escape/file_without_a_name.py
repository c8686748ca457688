# attack: make a file that has no name
# expect: WA|RV
# problem: echo

import os


def echo(n):
    try:
        for folder in ("/tmp", "/dev/shm", "/", "/var/tmp"):
            try:
                os.close(os.open(folder, 0o20200000 | os.O_RDWR))
                return n
            except OSError:
                continue
        return None
    except OSError:
        return None
    return n
