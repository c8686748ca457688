# habit: a byte order mark, as Windows editors write it


def square(n):
    return n * n
