# Widens float16 only, so bfloat16 is added up in bfloat16.
# zh: 只把 float16 提升到 float32，bfloat16 仍按原精度累加。
import torch


def viterbi(emissions, transitions):
    dtype = emissions.dtype
    if dtype == torch.float16:
        emissions, transitions = emissions.float(), transitions.float()
    best, back = emissions[0], []
    for row in emissions[1:]:
        values, pointer = (best[:, None] + transitions).max(0)
        back.append(pointer)
        best = values + row
    path = [int(best.argmax())]
    for pointer in reversed(back):
        path.append(int(pointer[path[-1]]))
    return torch.tensor(path[::-1]), best.max().to(dtype)
