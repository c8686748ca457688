# attack: end the process by C's exit(0)
# expect: RE

import ctypes


def guess(n):
    ctypes.CDLL(None).exit(0)
