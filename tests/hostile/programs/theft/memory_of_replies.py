# attack: find the file in which the judge and the comparer hold large answers, by its size
# expect: WA|RV
# problem: echo-large-array
# backend: numpy

import os

_SIZE = 34 << 20


def _sizes():
    for descriptor in range(64):
        yield lambda: os.fstat(descriptor)
    for pid in range(max(1, os.getpid() - 40), os.getpid() + 40):
        for descriptor in range(16):
            yield lambda: os.stat(f"/proc/{pid}/fd/{descriptor}")


def echo(x):
    for size in _sizes():
        try:
            if size().st_size == _SIZE:
                return x
        except OSError:
            continue
    return -x
