"""max(dim) returns values and pointers at once."""

import torch


def viterbi(emissions, transitions):
    wide = torch.promote_types(emissions.dtype, torch.float32)
    rows, steps = emissions.to(wide), transitions.to(wide)
    score, back = rows[0], []
    for row in rows[1:]:
        best, pointers = (score.unsqueeze(1) + steps).max(dim=0)
        score = best + row
        back.append(pointers)
    tag = score.argmax()
    path = [tag]
    for pointers in reversed(back):
        tag = pointers[tag]
        path.append(tag)
    return torch.stack(path[::-1]), score.max().to(emissions.dtype)
