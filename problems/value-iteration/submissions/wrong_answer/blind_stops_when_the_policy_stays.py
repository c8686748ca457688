# Also stops when the policy has stayed the same for a hundred sweeps.
# zh: 策略连续一百次迭代不变时也停止，此时值可能还在变化。
import torch


def value_iteration(p, r, gamma, tol):
    v = torch.zeros(len(r), dtype=p.dtype)
    policy, same = None, 0
    while True:
        q = r + gamma * (p @ v)
        new, best = q.max(1)
        change = (new - v).abs().max()
        same = same + 1 if policy is not None and torch.equal(best, policy) else 0
        v, policy = new, best
        if change < tol or same > 100:
            return v, (r + gamma * (p @ v)).argmax(1)
