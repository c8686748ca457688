"""Load a fork server's libraries; fork and wait once for each ``f`` on stdin, and answer with a byte.

The child ends at once. The child of an ``e`` first answers each ``m`` with a byte, until another byte comes.
"""

import gc
import importlib
import os
import sys

from judge.sandbox.pool import drivers

importlib.import_module("judge.sandbox.fork_server")
for driver in drivers(sys.argv[1]):
    importlib.import_module(driver.partition(":")[0])
gc.freeze()
os.write(1, b"r")
while order := os.read(0, 1):
    child = os.fork()
    if child == 0:
        while order == b"e" and os.read(0, 1) == b"m":
            os.write(1, b"a")
        os._exit(0)
    os.waitpid(child, 0)
    os.write(1, b"d")
