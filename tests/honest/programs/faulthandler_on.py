# habit: faulthandler and a hook for exceptions

import faulthandler
import sys

faulthandler.enable()
sys.excepthook = lambda *args: None


def square(n):
    return n * n
