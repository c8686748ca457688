# attack: leave entries in the import system's caches
# expect: WA
# problem: echo

import linecache
import sys


def found():
    return "escaped" in sys.path_importer_cache or "escaped" in linecache.cache


def plant():
    sys.path_importer_cache["escaped"] = None
    linecache.cache["escaped"] = (1, None, [], "escaped")


FOUND = found()


def echo(n):
    try:
        plant()
    except OSError:
        return None
    return n if FOUND else None
