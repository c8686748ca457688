# attack: take references from None until it is gone
# expect: RE|WA|TLE
# problem: secret-once

import ctypes


def guess(n):
    ctypes.pythonapi.Py_DecRef.argtypes = [ctypes.py_object]
    for _ in range(10**7):
        ctypes.pythonapi.Py_DecRef(None)
    return 0
