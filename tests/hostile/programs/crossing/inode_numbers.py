# attack: push the machine's counter of inode numbers with pipes, for the next child to read
# expect: WA
# problem: echo

import os


def number():
    reading, writing = os.pipe()
    os.close(writing)
    try:
        return os.fstat(reading).st_ino
    finally:
        os.close(reading)


def echo(n):
    try:
        first = number()
        for _ in range(2000):
            last = number()
    except OSError:
        return None
    return n if last - first > 1000 else None
