# Forgets to reverse the collected advantages.
# zh: 收集的优势忘了倒过来。

import torch


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    wide = torch.promote_types(rewards.dtype, torch.float32)
    r, v, live = (tensor.to(wide) for tensor in (rewards, values, dones == 0))
    delta = r + gamma * live * v[..., 1:] - v[..., :-1]
    running, out = 0, []
    for t in reversed(range(r.shape[-1])):
        running = delta[..., t] + gamma * lam * live[..., t] * running
        out.append(running)
    return torch.stack(out, dim=-1).to(rewards.dtype)
