# Returns the score as a Python float in PyTorch.
# zh: 在 PyTorch 中以 Python 浮点数返回得分。

import torch


def viterbi(emissions, transitions):
    wide = torch.promote_types(emissions.dtype, torch.float32)
    rows, steps = emissions.to(wide), transitions.to(wide)
    score, back = rows[0], []
    for row in rows[1:]:
        best, pointers = (score[:, None] + steps).max(dim=0)
        back.append(pointers)
        score = best + row
    path = [score.argmax()]
    for pointers in back[::-1]:
        path.append(pointers[path[-1]])
    return torch.stack(path[::-1]), score.max().item()
