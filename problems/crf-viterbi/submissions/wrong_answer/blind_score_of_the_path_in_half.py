# Adds up the score of the path that it found in the input's dtype, so half precision is rounded at each step.
# zh: 找到路径后用输入的精度累加分数，半精度在每一步都会舍入。
import torch


def viterbi(emissions, transitions):
    wide = torch.promote_types(emissions.dtype, torch.float32)
    e, a = emissions.to(wide), transitions.to(wide)
    best, back = e[0], []
    for row in e[1:]:
        values, pointer = (best[:, None] + a).max(0)
        back.append(pointer)
        best = values + row
    path = [int(best.argmax())]
    for pointer in reversed(back):
        path.append(int(pointer[path[-1]]))
    path.reverse()
    score = emissions[0, path[0]]
    for t in range(1, len(path)):
        score = score + emissions[t, path[t]] + transitions[path[t - 1], path[t]]
    return torch.tensor(path), score
