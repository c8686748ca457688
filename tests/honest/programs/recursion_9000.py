# habit: recursion 9 000 deep

def down(depth):
    return 0 if depth == 0 else 1 + down(depth - 1)


def square(n):
    return n * n + down(9000) - 9000
