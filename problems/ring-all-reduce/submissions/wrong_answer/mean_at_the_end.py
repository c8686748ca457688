# Divides the complete sums by n, as an all-reduce of gradients may do.
# zh: 完整的和又除以了 n，像对梯度求平均那样。


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
        states.append([list(rank) for rank in held])
    return [
        [[value // n for value in rank] for rank in state] if i >= n - 1 else state for i, state in enumerate(states)
    ]
