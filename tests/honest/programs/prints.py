# habit: print debugging on both streams, flushed and not

import sys


def square(n):
    print("n is", n, end="")
    print("warning: looks large", file=sys.stderr, flush=True)
    sys.stdout.write("中文 \ud800\n")
    sys.stdout.buffer.write(b"bytes\n")
    return n * n
