# Converts to float on the way, which loses digits beyond 2⁵³.
# zh: 中途转成浮点数，超过 2⁵³ 的数会丢失末位。


def ring_all_reduce(chunks):
    n = len(chunks)
    held = [[float(value) for value in rank] for rank in chunks]
    states = []
    for step in range(2 * (n - 1)):
        reducing = step < n - 1
        sent = [((rank - step) % n, held[rank][(rank - step) % n]) for rank in range(n)]
        for rank, (place, value) in enumerate(sent):
            receiver = held[(rank + 1) % n]
            receiver[place] = receiver[place] + value if reducing else value
        states.append([[int(value) for value in rank] for rank in held])
    return states
