# Takes the best tag before with topk, which does not promise the lowest index among ties.
# zh: 用 topk 取最优的前一个标签，并列时不保证返回最小下标。
import torch


def viterbi(emissions, transitions):
    wide = torch.promote_types(emissions.dtype, torch.float32)
    e, a = emissions.to(wide), transitions.to(wide)
    best, back = e[0], []
    for row in e[1:]:
        values, pointer = (best[:, None] + a).topk(1, dim=0)
        back.append(pointer[0])
        best = values[0] + row
    path = [int(best.topk(1).indices)]
    for pointer in reversed(back):
        path.append(int(pointer[path[-1]]))
    return torch.tensor(path[::-1]), best.max().to(emissions.dtype)
