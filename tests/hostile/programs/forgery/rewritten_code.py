# attack: rewrite the code of the judge's functions by ctypes and gc
# expect: WA|RE

import gc


def always(*args, **kwargs):
    return True


for thing in gc.get_objects():
    if getattr(thing, "__name__", "") in ("_changed", "flatten", "_flat"):
        try:
            thing.__code__ = always.__code__
        except (AttributeError, ValueError):
            continue


def guess(n):
    return n
