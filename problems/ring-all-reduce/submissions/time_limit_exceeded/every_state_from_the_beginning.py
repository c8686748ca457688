# Starts each state anew and adds up each entry from all its parts, with a copy for each send.
# zh: 每个状态都从头模拟，每次发送都复制全部内容。

import copy


def ring_all_reduce(chunks):
    n = len(chunks)
    states = []
    for count in range(1, 2 * n - 1):
        held = chunks
        for step in range(count):
            after = copy.deepcopy(held)
            for rank in range(n):
                place, right = (rank - step) % n, (rank + 1) % n
                after[right][place] = held[rank][place] + (held[right][place] if step < n - 1 else 0)
            held = after
        states.append(held)
    return states
