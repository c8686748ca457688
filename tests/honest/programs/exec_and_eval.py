# habit: eval and exec of a text of one's own

space = {}
exec("def times(a, b):\n    return a * b", space)


def square(n):
    return eval("times(n, n)", space, {"n": n})
