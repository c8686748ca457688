# attack: follow a null pointer
# expect: RE
# problem: secret-once

import ctypes


def guess(n):
    return ctypes.string_at(0)
