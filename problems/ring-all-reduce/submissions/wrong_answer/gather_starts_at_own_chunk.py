# Starts the all-gather with chunk r, which is not complete yet.
# zh: All-gather 从第 r 块开始，而那一块还不完整。


def ring_all_reduce(chunks):
    n = len(chunks)
    held = [list(rank) for rank in chunks]
    states = []
    for count in range(2 * (n - 1)):
        step = count if count < n - 1 else count + 1
        reducing = count < n - 1
        sent = [((rank - step) % n, held[rank][(rank - step) % n]) for rank in range(n)]
        for rank, (place, value) in enumerate(sent):
            receiver = held[(rank + 1) % n]
            receiver[place] = receiver[place] + value if reducing else value
        states.append([list(rank) for rank in held])
    return states
