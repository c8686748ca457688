# attack: look for the answers in the blocks that NumPy keeps for small arrays
# expect: WA
# backend: numpy
# problem: secret-array

import numpy


def guess(x):
    kept = [numpy.empty(size, numpy.int64) for size in range(1, 512) for _ in range(8)]
    kept += [numpy.empty((size, size), numpy.int64) for size in range(1, 32)]
    dirt = numpy.concatenate([block.ravel() for block in kept])
    answers = dirt[(dirt > 10**17) & (dirt < 10**18)]
    return answers[:3]
