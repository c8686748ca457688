# habit: reading standard input finds it empty

import sys


def square(n):
    assert sys.stdin.read() == ""
    return n * n
