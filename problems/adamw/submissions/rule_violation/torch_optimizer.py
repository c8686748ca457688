# Lets torch.optim.AdamW take the step.
# zh: 让 torch.optim.AdamW 去更新。

import torch


def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    param = torch.nn.Parameter(p.double())
    optimizer = torch.optim.AdamW([param], lr=lr, betas=tuple(betas), eps=eps, weight_decay=weight_decay)
    state = {"step": torch.tensor(float(t - 1)), "exp_avg": m.double().clone(), "exp_avg_sq": v.double().clone()}
    optimizer.state[param] = state
    param.grad = g.double()
    optimizer.step()
    return param.detach().to(p.dtype), state["exp_avg"].to(p.dtype), state["exp_avg_sq"].to(p.dtype)
