# The labels are converted to the dtype of the points, and half precision changes large labels.
# zh: 标签被转换成点的类型，半精度会改变较大的标签。
import torch


def knn_predict(x_train, y_train, x, k):
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    y = y_train.to(x.dtype)
    out = []
    for row in x.to(wide):
        d = ((x_train.to(wide) - row) ** 2).sum(1)
        labels, votes = y[torch.sort(d, stable=True).indices[:k]].unique(return_counts=True)
        out.append(labels[votes == votes.max()].min())
    return torch.stack(out).to(torch.int64)
