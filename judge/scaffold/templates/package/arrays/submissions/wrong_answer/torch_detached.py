# TODO: Detaches the mean: the values are right, the gradients are not.
# zh: TODO：对均值做了 detach：数值正确，但梯度是错的。
import torch


def new_problem(x: torch.Tensor) -> torch.Tensor:
    return x - x.mean(dim=-1, keepdim=True).detach()
