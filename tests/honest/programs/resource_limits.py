# habit: resource.setrlimit to raise the stack, which pretends to succeed

import resource
import sys

resource.setrlimit(resource.RLIMIT_STACK, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
sys.setrecursionlimit(100_000)


def square(n):
    return n * n
