# Computes in float32 even if the scores are float64.
# zh: 即使分数是 float64 也用 float32 计算。
import torch


def viterbi(emissions, transitions):
    e, a = emissions.float(), transitions.float()
    best, back = e[0], []
    for row in e[1:]:
        values, pointer = (best[:, None] + a).max(0)
        back.append(pointer)
        best = values + row
    path = [int(best.argmax())]
    for pointer in reversed(back):
        path.append(int(pointer[path[-1]]))
    return torch.tensor(path[::-1]), best.max().to(emissions.dtype)
