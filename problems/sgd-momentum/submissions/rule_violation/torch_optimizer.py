# Lets torch.optim.SGD take the step.
# zh: 让 torch.optim.SGD 去更新。

import torch


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    param = torch.nn.Parameter(p.clone())
    optimizer = torch.optim.SGD([param], lr, momentum, weight_decay=weight_decay, nesterov=nesterov)
    optimizer.state[param]["momentum_buffer"] = buf.clone()
    param.grad = g.clone()
    optimizer.step()
    return param.detach(), optimizer.state[param]["momentum_buffer"]
