# habit: weak references, finalizers and the garbage collector

import gc
import weakref


class Thing:
    pass


def square(n):
    thing = Thing()
    gone = []
    weakref.finalize(thing, gone.append, n)
    del thing
    gc.collect()
    gc.disable()
    return n * gone[0]
