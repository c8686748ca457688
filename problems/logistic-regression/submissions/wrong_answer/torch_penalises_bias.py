# Adds the penalty to the bias as well: only the weights are penalised.
# zh: 偏置也加了正则项：只应惩罚权重。
import torch


def logistic_regression(x, y, lr, steps, l2=0.0):
    dtype = x.dtype if x.is_floating_point() else torch.get_default_dtype()
    x = torch.cat([x, torch.ones_like(x[:, :1])], dim=1).double()
    y = y.double()
    theta = x.new_zeros(x.shape[1])
    for _ in range(steps):
        error = 1 / (1 + torch.exp(-(x @ theta))) - y
        theta = theta - lr * (x.T @ error / len(x) + l2 * theta)
    return theta[:-1].to(dtype), theta[-1].to(dtype)
