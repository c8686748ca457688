# Replaces in the reduce-scatter, too.
# zh: Reduce-scatter 阶段也在替换。


def ring_all_reduce(chunks):
    n = len(chunks)
    held = [list(rank) for rank in chunks]
    states = []
    for step in range(2 * (n - 1)):
        reducing = step < n - 1
        sent = [((rank - step) % n, held[rank][(rank - step) % n]) for rank in range(n)]
        for rank, (place, value) in enumerate(sent):
            receiver = held[(rank + 1) % n]
            receiver[place] = value
        states.append([list(rank) for rank in held])
    return states
