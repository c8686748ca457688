# habit: tuples where lists are expected
# problem: pair

def pair(n):
    return ((n, n * n), (n * n, n))
