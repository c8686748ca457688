# attack: read uninitialised memory
# expect: WA|TLE
# backend: numpy
# problem: secret-array

import re

import numpy


def guess(x):
    dirt = b"".join(numpy.empty(1 << size, numpy.uint8).tobytes() for size in range(6, 22))
    numbers = [int(number) for number in re.findall(rb"(?<!\d)\d{18}(?!\d)", dirt)]
    return numpy.array(numbers[:3], numpy.int64)
