# Calls PyTorch once for every tag of every position.
# zh: 对每个位置的每个标签各调用一次 PyTorch。

import torch


def viterbi(emissions, transitions):
    wide = torch.promote_types(emissions.dtype, torch.float32)
    rows, steps = emissions.to(wide), transitions.to(wide)
    score, back = rows[0], []
    for row in rows[1:]:
        pairs = [(score + steps[:, tag]).max(dim=0) for tag in range(len(row))]
        best, pointers = (torch.stack(part) for part in zip(*pairs))
        back.append(pointers)
        score = best + row
    path = [score.argmax()]
    for pointers in back[::-1]:
        path.append(pointers[path[-1]])
    return torch.stack(path[::-1]), score.max().to(emissions.dtype)
