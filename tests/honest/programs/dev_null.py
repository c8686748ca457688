# habit: open(os.devnull) for reading and writing

import os


def square(n):
    with open(os.devnull, "w") as sink:
        print("quiet", file=sink)
    with open(os.devnull) as empty:
        assert empty.read() == ""
    return n * n
