# Takes the largest hinge of each class, which fails if all labels are equal.
# zh: 对每一类分别取最大的合页损失，所有标签相同时出错。
import numpy as np


def hinge_loss(w, b, x, y, c):
    wide = np.promote_types(x.dtype, np.float32)
    score = x.astype(wide) @ w.astype(wide) + b.astype(wide)
    plus, minus = score[y == 1], score[y == -1]
    worst = max(np.max(1 - plus), np.max(1 + minus))
    total = np.maximum(1 - plus, 0).sum() + np.maximum(1 + minus, 0).sum() if worst > 0 else 0
    return (0.5 * (w.astype(wide) ** 2).sum() + c * total).astype(x.dtype)
