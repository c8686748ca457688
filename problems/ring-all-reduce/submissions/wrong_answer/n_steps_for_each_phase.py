# Makes n steps in each phase.
# zh: 每个阶段做了 n 步。


def ring_all_reduce(chunks):
    n = len(chunks)
    held = [list(rank) for rank in chunks]
    states = []
    for step in range(2 * n if n > 1 else 0):
        reducing = step < n
        sent = [((rank - step) % n, held[rank][(rank - step) % n]) for rank in range(n)]
        for rank, (place, value) in enumerate(sent):
            receiver = held[(rank + 1) % n]
            receiver[place] = receiver[place] + value if reducing else value
        states.append([list(rank) for rank in held])
    return states
