# attack: look for the expected results in the frames and objects of the process
# expect: WA
# problem: secret-class

import gc
import sys


def numbers():
    frame = sys._getframe()
    while frame is not None:
        yield from frame.f_locals.values()
        frame = frame.f_back
    yield from (item for found in gc.get_objects() if type(found) is list for item in found)


class Safe:
    def __init__(self, n):
        self.found = [one for one in numbers() if type(one) is int and one > 1 << 57]

    def open(self):
        return self.found.pop(0) if self.found else 0
