# All values of each function are sorted only to take the first one.
# zh: 把每个函数的所有值都排序，只为取第一个。
import torch


def minhash_signature(shingles, a, b, p):
    x = shingles.long() % p
    values = (a.long()[:, None] * x + b.long()[:, None]) % p
    return torch.sort(values, dim=1).values[:, 0].clone()
