# Returns states indexed by chunk first.
# zh: 返回的状态先按块、再按 rank 排列。


def ring_all_reduce(chunks):
    n = len(chunks)
    held = [list(rank) for rank in chunks]
    states = []
    for step in range(2 * (n - 1)):
        reducing = step < n - 1
        sent = [((rank - step) % n, held[rank][(rank - step) % n]) for rank in range(n)]
        for rank, (place, value) in enumerate(sent):
            receiver = held[(rank + 1) % n]
            receiver[place] = receiver[place] + value if reducing else value
        states.append([list(column) for column in zip(*held)])
    return states
