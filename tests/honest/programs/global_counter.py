# habit: a global counter that the answer does not depend on

calls = 0


def square(n):
    global calls
    calls += 1
    return n * n
