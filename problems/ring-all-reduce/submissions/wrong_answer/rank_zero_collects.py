# Collects everything at rank 0 and sends it around from there.
# zh: 先都汇总到 rank 0，再从那里发出去。


def ring_all_reduce(chunks):
    n = len(chunks)
    held = [list(rank) for rank in chunks]
    states = []
    for rank in range(1, n):
        held[0] = [one + other for one, other in zip(held[0], chunks[rank])]
        states.append([list(row) for row in held])
    for rank in range(1, n):
        held[rank] = list(held[0])
        states.append([list(row) for row in held])
    return states
