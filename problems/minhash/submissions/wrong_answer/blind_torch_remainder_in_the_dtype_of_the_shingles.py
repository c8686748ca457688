# Takes the remainder in the dtype of the shingles, into which p does not fit.
# zh: 在 shingle 自身的 dtype 中取模，而该 dtype 放不下 p。
import torch


def minhash_signature(shingles, a, b, p):
    x = torch.remainder(shingles, p).to(torch.int64)
    a = a.to(torch.int64)
    b = b.to(torch.int64)
    sig = torch.empty(a.shape[0], dtype=torch.int64)
    for i in range(a.shape[0]):
        sig[i] = ((a[i] * x + b[i]) % p).min()
    return sig
