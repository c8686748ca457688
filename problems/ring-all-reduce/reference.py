"""Simulate the ring: n − 1 steps that add what the left neighbour sends, then n − 1 steps that store it.

Each step takes O(n) sends, and O(n²) for the copy of what all ranks hold: O(n³) in all, as much as the answer itself.
"""


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
    return states
