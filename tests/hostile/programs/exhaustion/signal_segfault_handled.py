# attack: catch the segmentation fault by a handler and go on
# expect: TLE
# problem: secret-once

import ctypes
import signal


def guess(n):
    signal.signal(signal.SIGSEGV, lambda number, frame: None)
    return ctypes.string_at(0)
