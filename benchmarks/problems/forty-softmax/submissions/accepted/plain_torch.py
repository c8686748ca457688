import torch


def softmax(x, axis=-1):
    """By way of the logarithm, so that the last bits are not the reference's."""
    return torch.exp(x - torch.logsumexp(x, dim=axis, keepdim=True))
