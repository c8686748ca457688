# habit: try and except around an import that is not there

try:
    import gmpy2
except ImportError:
    gmpy2 = None

try:
    from sortedcontainers import SortedList
except ModuleNotFoundError:
    SortedList = sorted


def square(n):
    return n * n * len(SortedList([gmpy2]))
