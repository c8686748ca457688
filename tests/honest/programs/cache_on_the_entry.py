# habit: @cache on the entry itself

@functools.cache
def square(n):
    return n * n
