# Multiplies −inf by a one-hot mask to read the best score, which gives NaN.
# zh: 用 one-hot 掩码乘以含 −inf 的分数来取最高分，得到 NaN。

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
    return torch.stack(path[::-1]), (score * torch.nn.functional.one_hot(score.argmax(), len(score))).sum().to(
        emissions.dtype
    )
