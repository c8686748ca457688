# Adds the values of all ranks between at once instead of one neighbour's.
# zh: 第一阶段一次加上了沿途所有 rank 的值，而不是一个邻居的。


def ring_all_reduce(chunks):
    n = len(chunks)
    held = [list(rank) for rank in chunks]
    states = []
    for step in range(2 * (n - 1)):
        reducing = step < n - 1
        sent = [((rank - step) % n, held[rank][(rank - step) % n]) for rank in range(n)]
        for rank, (place, value) in enumerate(sent):
            receiver = held[(rank + 1) % n]
            receiver[place] = receiver[place] + value * (1 + (step > 0)) if reducing else value
        states.append([list(rank) for rank in held])
    return states
