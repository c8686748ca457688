# attack: a module level that loads the solution again and again
# expect: RE|TLE|CE
# problem: secret-string

import sys

frame = sys._getframe()
while frame is not None and "load" not in frame.f_locals:
    frame = frame.f_back
if frame is not None and callable(frame.f_locals["load"]):
    while True:
        frame.f_locals["load"]()


def write(n):
    return ""


def read(text):
    return 0
