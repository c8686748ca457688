# Sends the whole data around the ring instead of one chunk.
# zh: 在环上传的是全部数据，而不是一块。


def ring_all_reduce(chunks):
    n = len(chunks)
    held, passing = [list(rank) for rank in chunks], [list(rank) for rank in chunks]
    states = []
    for step in range(2 * (n - 1)):
        passing = [passing[rank - 1] for rank in range(n)]
        if step < n - 1:
            held = [[one + other for one, other in zip(*pair)] for pair in zip(held, passing)]
        states.append([list(rank) for rank in held])
    return states
