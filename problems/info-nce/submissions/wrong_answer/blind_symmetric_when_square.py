# With as many keys as queries, the loss of the other direction is averaged in, as in CLIP.
# zh: 键与查询一样多时，像 CLIP 那样把另一个方向的损失也平均进来。
import numpy as np


def info_nce(q, k, temperature=0.07):
    wide = np.float32 if q.dtype == np.float16 else q.dtype
    a, b = q.astype(wide), k.astype(wide)
    a = a / np.linalg.norm(a, axis=1, keepdims=True)
    b = b / np.linalg.norm(b, axis=1, keepdims=True)
    s = a @ b.T / temperature

    def one_way(z):
        top = z.max(1, keepdims=True)
        return (top[:, 0] + np.log(np.exp(z - top).sum(1)) - np.diag(z)).mean()

    loss = one_way(s) if len(a) != len(b) else (one_way(s) + one_way(s.T)) / 2
    return np.asarray(loss).astype(q.dtype)
