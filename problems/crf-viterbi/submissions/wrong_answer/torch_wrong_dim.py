# Takes the maximum over the tag that is entered.
# zh: 在进入的标签那一维上取最大值。

import torch


def viterbi(emissions, transitions):
    wide = torch.promote_types(emissions.dtype, torch.float32)
    rows, steps = emissions.to(wide), transitions.to(wide)
    score, back = rows[0], []
    for row in rows[1:]:
        best, pointers = (score[:, None] + steps).max(dim=1)
        back.append(pointers)
        score = best + row
    path = [score.argmax()]
    for pointers in back[::-1]:
        path.append(pointers[path[-1]])
    return torch.stack(path[::-1]), score.max().to(emissions.dtype)
