# Adds up half-precision scores without an upcast.
# zh: 累加半精度分数时没有提升精度。

import torch


def viterbi(emissions, transitions):
    wide = emissions.dtype
    rows, steps = emissions.to(wide), transitions.to(wide)
    score, back = rows[0], []
    for row in rows[1:]:
        best, pointers = (score[:, None] + steps).max(dim=0)
        back.append(pointers)
        score = best + row
    path = [score.argmax()]
    for pointers in back[::-1]:
        path.append(pointers[path[-1]])
    return torch.stack(path[::-1]), score.max().to(emissions.dtype)
