# habit: a thread with a larger stack and a raised recursion limit, as on competition sites

import sys
import threading

sys.setrecursionlimit(1 << 20)
threading.stack_size(64 << 20)


def down(depth):
    return 0 if depth == 0 else 1 + down(depth - 1)


def square(n):
    found = []
    thread = threading.Thread(target=lambda: found.append(down(20_000)))
    thread.start()
    thread.join()
    return n * n + found[0] - 20_000
