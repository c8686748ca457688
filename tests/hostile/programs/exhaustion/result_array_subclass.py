# attack: a subclass of ndarray that lies about its shape and its bytes
# expect: WA
# backend: numpy
# problem: secret-array

import numpy as np


class Liar(np.ndarray):
    shape = property(lambda self: (3,))

    def tobytes(self, *args):
        return b"\0" * 10**6

    def astype(self, *args, **kwargs):
        return self


def guess(n):
    return np.zeros(1 << 10).view(Liar)
